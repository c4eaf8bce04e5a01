/** A survey as the table of the workbench's README. */
import type { Survey, Tally } from "./survey";

/** What becomes of what is not kept as it was, and by which word it is listed when the file is opened. */
export const becomes: Readonly<Record<string, string>> = {
  "values and types of cells":
    "those hidden under a merge go (listed: `cellsUnderMerges`); dates of the 1904 calendar become those of the 1900 calendar, a carriage return with a line break a line break",
  formulas: "those hidden under a merge go (listed: `cellsUnderMerges`)",
  "results of formulas": "worked out anew, unlisted; what is beyond the model keeps the file's result",
  "number formats": "go with their cells, see above",
  "locked and hidden cells": "empty cells with a format alone go (listed: `emptyFormattedCells`)",
  links: "one that leads nowhere goes, unlisted",
  "frozen panes": "panes that are split without being frozen go, unlisted",
  charts: "chart sheets go with their charts (listed: `chartSheets`)",
  "pictures and other media": "pictures in a theme or in a cell go (listed: `drawings`)",
  "comment threads": "lost (listed: `threadedComments`); the notes that stand for them in older editions stay",
  "pivot tables": "lost (listed: `pivotTables`); their cells stay as values",
  macros: "lost (listed: `macros`)",
  theme: "a picture in it becomes a plain colour (listed: `drawings`)",
  "mixed formats within a text": "the text stays, in the cell's own format (listed: `richText`)",
  "links to other workbooks": "lost (listed: `externalLinks`); their formulas keep the file's result",
  "data connections": "lost (listed: `connections`)",
  "document properties": "those of the strict kind of workbook are lost, unlisted",
};

type Row = readonly [feature: string, files: string, found: string, kept: string, rest: string];

/** @param features all that was looked for, in the table's order */
export function surveyTable({ features }: Pick<Survey, "features">, names: readonly string[]): string {
  const rows = names.map((name) => rowOf(name, features[name]));
  return aligned([["What", "files", "found", "kept as it was", "the rest"], ...rows]);
}

function rowOf(name: string, tally: Tally | undefined): Row {
  const { files = 0, found = 0, kept = 0 } = tally ?? {};
  const isWhole = found > 0 && kept === found;
  return [name, counted(files), counted(found), counted(kept), isWhole ? "" : (becomes[name] ?? "")];
}

const counted = (count: number): string => count.toLocaleString("en-US");

/** Markdown with its columns aligned, as the house's formatter would have it. */
function aligned(rows: readonly Row[]): string {
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(3, ...rows.map((row) => (row[column] ?? "").length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  const [head = [], ...body] = rows;
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  return [line(head), rule, ...body.map(line)].join("\n");
}
