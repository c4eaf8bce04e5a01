/**
 * The one shape that every host reduces a sheet to. Excel and the file reader fill it in; everything the tool
 * knows is computed from it.
 */

/** An Excel error value. An object, so that the text "#N/A" that somebody typed is never taken for one. */
export interface ErrorValue {
  /** As Excel writes it in English: "#N/A", "#REF!" … */
  readonly error: string;
}

/** `null` is an empty cell; dates and times are serial numbers, told apart by the number format. */
export type CellValue = string | number | boolean | ErrorValue | null;

/** A rectangle of cells. Rows and columns are 0-based and counted from A1; sizes are in cells. */
export interface Area {
  readonly topRow: number;
  readonly leftColumn: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A cell's place in a workbook: 0-based row and column on a named sheet. */
export interface CellAddress {
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
}

/** What a sheet holds within its used range. */
export interface Grid extends Area {
  readonly sheetName: string;
  /** Whether the user sees the sheet's tab; "very hidden" sheets are hidden too. */
  readonly hidden: boolean;
  /** `rowCount` rows of `columnCount` values. */
  readonly values: readonly (readonly CellValue[])[];
  /** Excel's English format codes, the same shape as `values`; "General" where none was chosen. */
  readonly numberFormats: readonly (readonly string[])[];
  /** Merged areas that touch the grid, in sheet coordinates; only the top-left cell of each holds a value. */
  readonly merges: readonly Area[];
  /** Rows that are hidden or filtered away, in sheet coordinates, ascending. */
  readonly hiddenRows: readonly number[];
}

export function isErrorValue(value: CellValue): value is ErrorValue {
  return typeof value === "object" && value !== null;
}

/** The value at a sheet position; positions outside the grid are empty. */
export function valueAt(grid: Grid, row: number, column: number): CellValue {
  return grid.values[row - grid.topRow]?.[column - grid.leftColumn] ?? null;
}

/** The number format at a sheet position, "General" outside the grid. */
export function formatAt(grid: Grid, row: number, column: number): string {
  return grid.numberFormats[row - grid.topRow]?.[column - grid.leftColumn] ?? "General";
}

/**
 * The rows that hold any value, 0-based in the sheet, ascending. Blank rows are often one and the same: a million of them,
 * thousands of columns wide, are looked through once.
 */
export function filledRows({ topRow, values }: Grid): number[] {
  const rows: number[] = [];
  let blank: Grid["values"][number] | null = null;
  values.forEach((row, index) => {
    if (row === blank) return;
    if (row.some((value) => value !== null)) rows.push(topRow + index);
    else blank = row;
  });
  return rows;
}

/**
 * A cell's value as text for reading headers and names: numbers and booleans as JavaScript writes them, an error as
 * its name, an empty cell as "".
 */
export function textOf(value: CellValue): string {
  if (value === null) return "";
  return isErrorValue(value) ? value.error : String(value);
}

/** The area of one cell. */
export function cellArea(row: number, column: number): Area {
  return { topRow: row, leftColumn: column, rowCount: 1, columnCount: 1 };
}

export function lastRow(area: Area): number {
  return area.topRow + area.rowCount - 1;
}

export function lastColumn(area: Area): number {
  return area.leftColumn + area.columnCount - 1;
}

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.topRow && row <= lastRow(area) && column >= area.leftColumn && column <= lastColumn(area);
}
