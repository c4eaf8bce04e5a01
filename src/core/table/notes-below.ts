/** Where a table is over: legends, footnotes and stray values stand below it, after a blank row, and have no status. */

import { isErrorValue, valueAt, type CellValue } from "../grid";
import { tidy } from "../status/normalise";
import { firstRowWhere, isBlank, isNamed, type Region } from "./region";

/** From this row on, below a blank row and every status, a text is a note and no commitment. */
export function startOfNotes(region: Region): number {
  const { grid, header, lastRow } = region;
  let row = lastRow;
  while (row > header.row && !header.periods.some(({ column }) => mayBeStatus(valueAt(grid, row, column)))) row--;
  // A table without a single status is new, and all its rows are commitments yet to be followed up.
  const from = row === header.row ? row + 2 : row + 1;
  return firstRowWhere(from, lastRow, (below) => isBlank(region, below));
}

/** A small summary below the table holds numbers where the statuses stand. */
function mayBeStatus(value: CellValue): boolean {
  return isErrorValue(value) || (typeof value === "string" && tidy(value) !== "");
}

/** The last row that names a commitment and holds its status; the header's where none does. */
export function lastFollowedRow(region: Region, isCounted: (value: CellValue) => boolean): number {
  const { grid, header, lastRow } = region;
  const isFollowed = (row: number) =>
    isNamed(region, row) && header.periods.some(({ column }) => isCounted(valueAt(grid, row, column)));
  for (let row = lastRow; row > header.row; row--) if (isFollowed(row)) return row;
  return header.row;
}
