/** Something to paste elsewhere: as text for whoever takes only that, and as HTML for Word. */

export interface Copied {
  readonly text: string;
  /** `null` where the text says it all. */
  readonly html: string | null;
}

/**
 * Rows as a table: tab separated, and as HTML in which every cell is escaped. The first row and column are headers. What
 * would begin a formula where it is pasted into a spreadsheet stands behind an apostrophe.
 *
 * The HTML has attributes and no styles: the browser holds what is copied against the page's own policy, and tells of each.
 */
export function tableToCopy(rows: readonly (readonly string[])[]): Copied {
  const [header = [], ...body] = rows.map((row) => row.map(asText));
  const lines = body.map((row) => lineOf(row.map((text, column) => cell(column === 0 ? "row" : null, text, column))));
  const head = lineOf(header.map((text, column) => cell("col", text, column)));
  return {
    text: [header, ...body].map((row) => row.join("\t")).join("\r\n"),
    html: `<table border="1" cellspacing="0" cellpadding="4"><thead>${head}</thead><tbody>${lines.join("")}</tbody></table>`,
  };
}

function lineOf(cells: readonly string[]): string {
  return `<tr>${cells.join("")}</tr>`;
}

/** @param scope of a header; `null` for a number */
function cell(scope: "col" | "row" | null, text: string, column: number): string {
  const align = column === 0 ? "left" : "right";
  const content = escapeHtml(text);
  return scope === null
    ? `<td align="${align}">${content}</td>`
    : `<th scope="${scope}" align="${align}">${content}</th>`;
}

/** A tab or a line break within a cell would make two of it. */
function asText(text: string): string {
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
