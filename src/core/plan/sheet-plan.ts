/** A sheet of our own, as data: what stands in each cell and what each cell is. Excel's words for it come at the edge. */

import type { Area } from "../grid";

/** What a cell is; the edge decides how it is drawn. */
export type Look =
  | "plain"
  | "title"
  | "quiet"
  | "statement"
  | "heading"
  | "header"
  | "headerNumber"
  | "label"
  | "labelBelow"
  | "labelTotal"
  | "count"
  | "countTotal"
  | "share"
  | "shareTotal"
  | "link";

/** What stands in a cell. A text is stored as text whatever it looks like: cell text is data. */
export type Content =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  | {
      readonly kind: "formula";
      /** English, with its "=". */
      readonly formula: string;
      /** What it must show once it is written; absent where the tool did not count the same thing itself. */
      readonly now?: number;
    }
  | { readonly kind: "empty" };

export interface PlannedCell {
  readonly content: Content;
  readonly look: Look;
}

export interface SheetPlan {
  readonly sheetName: string;
  /** Rows of equal length, from A1. */
  readonly rows: readonly (readonly PlannedCell[])[];
  /** One a column, in characters of the standard font as Excel counts them. */
  readonly columnWidths: readonly number[];
  /** Rows that stay in view, from the top. */
  readonly frozenRows: number;
}

const empty: PlannedCell = { content: { kind: "empty" }, look: "plain" };

/** A cell holds 32,767 characters, and the mark that says "this is text" is one of them. */
const longestText = 32_766;

export const text = (written: string, look: Look): PlannedCell => ({
  content: { kind: "text", text: written.slice(0, longestText) },
  look,
});
export const number = (value: number, look: Look): PlannedCell => ({
  content: { kind: "number", number: value },
  look,
});
export const formula = (written: string, look: Look): PlannedCell => ({
  content: { kind: "formula", formula: `=${written}` },
  look,
});

/** Gives every row the same number of cells. */
export function squared(rows: readonly (readonly PlannedCell[])[], columnCount: number): PlannedCell[][] {
  return rows.map((row) => [...row, ...Array.from({ length: columnCount - row.length }, () => empty)]);
}

/** Areas of cells that are drawn alike, as few as a look down the columns gives. */
export function areasByLook(plan: SheetPlan): { readonly look: Look; readonly area: Area }[] {
  const runs = plan.columnWidths.flatMap((_, column) => runsDown(plan, column));
  const joined: { look: Look; area: Area }[] = [];
  for (const run of runs) {
    const left = joined.find(({ look, area }) => look === run.look && touches(area, run.area));
    if (left === undefined) joined.push(run);
    else left.area = { ...left.area, columnCount: left.area.columnCount + 1 };
  }
  return joined;
}

function runsDown(plan: SheetPlan, column: number): { look: Look; area: Area }[] {
  const runs: { look: Look; area: Area }[] = [];
  plan.rows.forEach((row, topRow) => {
    const look = row[column]?.look ?? "plain";
    const last = runs.at(-1);
    if (last?.look === look) last.area = { ...last.area, rowCount: last.area.rowCount + 1 };
    else runs.push({ look, area: { topRow, leftColumn: column, rowCount: 1, columnCount: 1 } });
  });
  return runs.filter(({ look }) => look !== "plain");
}

function touches(left: Area, right: Area): boolean {
  return (
    left.topRow === right.topRow &&
    left.rowCount === right.rowCount &&
    left.leftColumn + left.columnCount === right.leftColumn
  );
}
