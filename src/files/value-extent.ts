/** How far a sheet's values reach, and how much of that one grid may hold. */

import type { CellObject } from "@e965/xlsx";
import type { Area } from "../core/grid";
import { FileError } from "./file-error";
import type { CellPlace, CellRows } from "./sheet-content";

/** So many empty columns side by side part a sheet's values into groups that have nothing to do with each other. */
const gapColumns = 100;

/** As many as Excel has (Excel specifications and limits). */
const mostRows = 1_048_576;
const mostColumns = 16_384;

/** Cells with content, counted per column; rows with any, counted. */
interface Occupied {
  readonly topRow: number;
  readonly lastRow: number;
  readonly rows: number;
  /** Ascending by column. */
  readonly columns: readonly (readonly [column: number, cells: number])[];
}

/**
 * The area that a sheet's grid covers: the smallest one around all cells that hold a value or a formula, as Excel's
 * `getUsedRange(true)`. Where that is too sparse to be filled in — a stray value in column XFD beside 20,000 rows — only
 * the group of columns with the most values, between gaps of 100 empty columns or more, is kept. Rows are never cut:
 * empty ones cost next to nothing.
 *
 * @param most rows with content × columns
 * @returns `null` where the sheet holds nothing
 * @throws FileError `damaged` where a cell lies beyond the last row or column that Excel has; `tooLarge` where the
 * densest group exceeds `most` as well
 */
export function valueExtent(
  cells: CellRows,
  uncalculated: readonly CellPlace[],
  most: number,
): { area: Area; leftOut: number } | null {
  const occupied = measure(cells, uncalculated);
  if (occupied === null) return null;
  const { topRow, lastRow, rows, columns } = occupied;
  const isSparse = widthOf(columns) * rows > most;
  const kept = isSparse ? densest(groupsOf(columns)) : columns;
  if (widthOf(kept) * rows > most) throw new FileError("tooLarge", `${rows} rows of ${widthOf(kept)} columns`);
  const area = { topRow, leftColumn: kept[0]?.[0] ?? 0, rowCount: lastRow - topRow + 1, columnCount: widthOf(kept) };
  return { area, leftOut: countIn(columns) - countIn(kept) };
}

type Columns = Occupied["columns"];

function measure(cells: CellRows, uncalculated: readonly CellPlace[]): Occupied | null {
  requireOnSheet(cells, uncalculated);
  const perColumn = new Uint32Array(mostColumns);
  const seen = { topRow: Infinity, lastRow: -1, rows: 0 };
  const addRow = (row: number) => {
    seen.topRow = Math.min(seen.topRow, row);
    seen.lastRow = Math.max(seen.lastRow, row);
    seen.rows++;
  };
  cells.forEach((line, row) => {
    if (line !== undefined && countCells(line, perColumn)) addRow(row);
  });
  for (const { row, column } of uncalculated) {
    perColumn[column] = (perColumn[column] ?? 0) + 1;
    addRow(row); // once a cell and not once a row: too many rows are too careful, never too few
  }
  if (seen.rows === 0) return null;
  const columns = [...perColumn.entries()].filter(([, count]) => count > 0);
  return { ...seen, columns };
}

/** Counts a row's cells per column. @returns whether there are any */
function countCells(line: readonly (CellObject | undefined)[], perColumn: Uint32Array): boolean {
  let any = false;
  for (let column = 0; column < line.length; column++) {
    const cell = line[column];
    if (cell === undefined || cell.t === "z") continue;
    perColumn[column] = (perColumn[column] ?? 0) + 1;
    any = true;
  }
  return any;
}

/** Lengths first: to walk an array that claims a thousand million rows would take minutes. */
function requireOnSheet(cells: CellRows, uncalculated: readonly CellPlace[]): void {
  const isOnSheet =
    cells.length <= mostRows &&
    cells.every((line) => line === undefined || line.length <= mostColumns) &&
    uncalculated.every(({ row, column }) => row < mostRows && column < mostColumns);
  if (!isOnSheet) throw new FileError("damaged", "a cell beyond the last row or column");
}

function groupsOf(columns: Columns): Columns[] {
  const groups: [number, number][][] = [];
  let last = -Infinity;
  for (const [column, cells] of columns) {
    if (column - last > gapColumns) groups.push([]);
    groups.at(-1)?.push([column, cells]);
    last = column;
  }
  return groups;
}

/** The group with the most values; of equals the first. */
function densest(groups: readonly Columns[]): Columns {
  return groups.reduce((best, group) => (countIn(group) > countIn(best) ? group : best), []);
}

function widthOf(columns: Columns): number {
  const [first, last] = [columns[0], columns.at(-1)];
  return first === undefined || last === undefined ? 0 : last[0] - first[0] + 1;
}

function countIn(columns: Columns): number {
  return columns.reduce((sum, [, cells]) => sum + cells, 0);
}
