/** Something to paste elsewhere: as text for whoever takes only that, and as HTML for Word. */

export interface Copied {
  readonly text: string;
  /** `null` where the text says it all. */
  readonly html: string | null;
}

/** Rows as a table: tab separated, and as HTML in which every cell is escaped. The first row and column are headers. */
export function tableToCopy(rows: readonly (readonly string[])[]): Copied {
  const [header = [], ...body] = rows;
  const cellStyle = "border:1px solid #D1D1D1;padding:2pt 6pt;";
  const cell = (tag: string, text: string, column: number) =>
    `<${tag} style="${cellStyle}text-align:${column === 0 ? "left" : "right"}">${escapeHtml(text)}</${tag.split(" ")[0] ?? ""}>`;
  const head = header.map((text, column) => cell('th scope="col"', text, column)).join("");
  const lines = body.map((row) =>
    row.map((text, column) => cell(column === 0 ? 'th scope="row"' : "td", text, column)),
  );
  return {
    text: rows.map((row) => row.map(oneLine).join("\t")).join("\r\n"),
    html: `<table style="border-collapse:collapse"><thead><tr>${head}</tr></thead><tbody>${lines.map((line) => `<tr>${line.join("")}</tr>`).join("")}</tbody></table>`,
  };
}

/** A tab or a line break within a cell would become another cell where it is pasted. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ");
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
