/** How far a sheet's values reach, and how much of that one grid may hold. */

import type { Area } from "../core/grid";
import { FileError } from "./file-error";
import { mostColumns, type CellRow, type CellRows } from "./sheet-content";

/** So many empty columns side by side part a sheet's values into groups that have nothing to do with each other. */
const gapColumns = 100;

/** From so many columns on, a row is asked which of them it has. */
const longRow = 256;

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
 * @throws FileError `tooLarge` where the densest group exceeds `most` as well
 */
export function valueExtent(cells: CellRows, most: number): { area: Area; leftOut: number } | null {
  const occupied = measure(cells);
  if (occupied === null) return null;
  const { topRow, lastRow, rows, columns } = occupied;
  const isSparse = widthOf(columns) * rows > most;
  const kept = isSparse ? densest(groupsOf(columns)) : columns;
  if (widthOf(kept) * rows > most) throw new FileError("tooLarge", `${rows} rows of ${widthOf(kept)} columns`);
  const area = { topRow, leftColumn: kept[0]?.[0] ?? 0, rowCount: lastRow - topRow + 1, columnCount: widthOf(kept) };
  return { area, leftOut: countIn(columns) - countIn(kept) };
}

type Columns = Occupied["columns"];

function measure(cells: CellRows): Occupied | null {
  const perColumn = new Uint32Array(mostColumns);
  const seen = { topRow: Infinity, lastRow: -1, rows: 0 };
  cells.forEach((line, row) => {
    if (line === undefined || !countCells(line, perColumn)) return;
    seen.topRow = Math.min(seen.topRow, row);
    seen.lastRow = row;
    seen.rows++;
  });
  if (seen.rows === 0) return null;
  const columns = [...perColumn.entries()].filter(([, count]) => count > 0);
  return { ...seen, columns };
}

/** Counts a row's cells per column. @returns whether there are any */
function countCells(line: CellRow, perColumn: Uint32Array): boolean {
  let any = false;
  for (const column of columnsOf(line)) {
    if (line[column] === undefined) continue;
    perColumn[column] = (perColumn[column] ?? 0) + 1;
    any = true;
  }
  return any;
}

/** Where a row may hold cells. A long one is mostly holes, and a million of those are not gone through one by one. */
function* columnsOf(line: CellRow): Generator<number> {
  if (line.length > longRow) for (const column in line) yield Number(column);
  else for (let column = 0; column < line.length; column++) yield column;
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
