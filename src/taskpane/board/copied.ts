/** Something to paste elsewhere: as text for whoever takes only that, and as HTML for Word. */

export interface Copied {
  readonly text: string;
  /** `null` where the text says it all. */
  readonly html: string | null;
}

/**
 * Rows as a table: tab separated, and as HTML in which every cell is escaped. The first row and column are headers. Where
 * they are pasted into a spreadsheet no text becomes a formula: in the HTML Excel is told that cells are text, and in plain
 * text what would begin one stands behind an apostrophe.
 */
export function tableToCopy(rows: readonly (readonly string[])[]): Copied {
  const [header = [], ...body] = rows;
  const cellStyle = "border:1px solid #D1D1D1;padding:2pt 6pt;";
  // Ours are the numbers of the body; headers are the workbook's texts.
  const asText = "mso-number-format:'\\@';";
  const cell = (tag: string, text: string, column: number) =>
    `<${tag} style="${cellStyle}${tag === "td" ? "" : asText}text-align:${column === 0 ? "left" : "right"}">${escapeHtml(text)}</${tag.split(" ")[0] ?? ""}>`;
  const head = header.map((text, column) => cell('th scope="col"', text, column)).join("");
  const lines = body.map((row) =>
    row.map((text, column) => cell(column === 0 ? 'th scope="row"' : "td", text, column)),
  );
  return {
    text: rows.map((row) => row.map(plain).join("\t")).join("\r\n"),
    html: `<table style="border-collapse:collapse"><thead><tr>${head}</tr></thead><tbody>${lines.map((line) => `<tr>${line.join("")}</tr>`).join("")}</tbody></table>`,
  };
}

/** A tab or a line break within a cell would become another cell where it is pasted. */
function plain(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  return /^[=+\-@]/u.test(line) ? `'${line}` : line;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
