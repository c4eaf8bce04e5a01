/** A sheet of our own, as data: what stands in each cell and what each cell is. Excel's words for it come at the edge. */

import { cellArea, type Area, type CellAddress } from "../grid";

/** What a cell is; the edge decides how it is drawn. */
export type Look =
  | "plain"
  | "title"
  | "quiet"
  | "verdict"
  | "verdictLeft"
  | "statement"
  | "heading"
  | "header"
  | "headerNumber"
  | "headerAside"
  | "label"
  | "aside"
  | "labelAside"
  | "labelTotal"
  | "count"
  | "plainCount"
  | "countTotal"
  | "share"
  | "shareTotal"
  | "link"
  | "note";

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

/** A cell of a sheet, 0-based. */
export type Corner = Pick<CellAddress, "row" | "column">;

/** Where a new sheet begins: A1. */
export const topLeft: Corner = { row: 0, column: 0 };

/** Rows, columns and areas of a plan count from its origin; its formulas refer to cells where they will stand. */
export interface SheetPlan {
  readonly sheetName: string;
  /** Where the first cell stands: A1, unless rows or columns have been put in before what stands there already. */
  readonly origin: Corner;
  /** Rows of equal length. */
  readonly rows: readonly (readonly PlannedCell[])[];
  /** One a column, in characters of the standard font as Excel counts them. */
  readonly columnWidths: readonly number[];
  /** Rows that stay in view, from the top, and stand on every printed page. */
  readonly frozenRows: number;
  /** Areas that are Excel tables, each with a header row of unique texts. */
  readonly tables: readonly PlannedTable[];
  readonly charts: readonly PlannedChart[];
  /** Where the reader may write, and where what was written is found again. */
  readonly notes: readonly NotePlace[];
  /** At the foot of each printed page, in Excel's codes. */
  readonly footer: string;
  /** How shares are shown, in Excel's codes. */
  readonly percentFormat: string;
}

/** An Excel table. */
export interface PlannedTable {
  /** Unique in the workbook, as Excel wants names: a letter first, no spaces. */
  readonly name: string;
  /** Header row and all rows below it. */
  readonly area: Area;
}

export interface PlannedChart {
  /** Unique on the sheet. */
  readonly name: string;
  readonly kind: "barStacked" | "columnStacked";
  /** With the header row and the column of names. */
  readonly source: Area;
  /** Whether each series is a column or a row of the source. */
  readonly seriesBy: "columns" | "rows";
  /** How each series is drawn, in order. */
  readonly series: readonly PlannedSeries[];
  /** The cell whose text is the title. */
  readonly title: Corner;
  /** The cells that it covers. */
  readonly place: Area;
}

/** Colours of one series, "#RRGGBB": its areas, the line round them, and the numbers on them. */
export interface PlannedSeries {
  readonly fill: string;
  readonly outline: string;
  readonly label: string;
}

/** A table in whose last column the reader may write notes about the commitments in its first; see note-places.ts. */
export interface NotePlace {
  /** `deviations`: beside the deviations; `orphaned`: notes that no deviation is left for. */
  readonly kind: "deviations" | "orphaned";
  /** Whether the table has a column of subgoals, after that of goals. */
  readonly hasSubgoals: boolean;
  /** Without the header row. */
  readonly area: Area;
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
/** @param now what it must show once it is written; absent where the tool did not count the same thing itself */
export const formula = (written: string, look: Look, now?: number): PlannedCell => ({
  content: { kind: "formula", formula: `=${written}`, ...(now === undefined ? {} : { now }) },
  look,
});

/** Gives every row the same number of cells. */
export function squared(rows: readonly (readonly PlannedCell[])[], columnCount: number): PlannedCell[][] {
  return rows.map((row) => [...row, ...Array.from({ length: columnCount - row.length }, () => empty)]);
}

/** All that a plan writes, as an area of the sheet. */
export function areaOf(plan: SheetPlan): Area {
  return onSheet(plan, { topRow: 0, leftColumn: 0, rowCount: plan.rows.length, columnCount: plan.columnWidths.length });
}

/** An area of the plan, as an area of the sheet. */
export function onSheet({ origin }: SheetPlan, area: Area): Area {
  return { ...area, topRow: origin.row + area.topRow, leftColumn: origin.column + area.leftColumn };
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
    else runs.push({ look, area: cellArea(topRow, column) });
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
