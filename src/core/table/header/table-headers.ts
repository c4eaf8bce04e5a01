/** The columns of a table as their headers name them, with those that hold values under no header at all. */

import { contains, valueAt, type Grid } from "../../grid";
import type { Candidate } from "./candidate";
import type { Commitment, HeadedBy } from "../follow-up";
import { headedColumns, mergesByRow } from "./header-block";

/** A column belongs to the table when at least one row in so many holds a value: a stray note beside it is no column. */
const rowsToValue = 3;

/** From the column left of the table to the one right of it; empty columns without a header are left out. */
export function tableHeaders(grid: Grid, header: Candidate, commitments: readonly Commitment[]): HeadedBy[] {
  const { row, firstRow, firstColumn, lastColumn } = header;
  const merges = grid.merges.filter(({ topRow, rowCount }) => topRow <= row && topRow + rowCount > firstRow - 1);
  const headed = headedColumns(grid, row, mergesByRow({ ...grid, merges }));
  const names = new Map(headed.map(({ column, name }) => [column, name]));
  const readings = new Map(header.unnamed.map(({ column, reading }) => [column, reading]));
  const headers: HeadedBy[] = [];
  for (let column = Math.max(0, firstColumn - 1); column <= lastColumn + 1; column++) {
    const name = names.get(column) ?? "";
    const isBeside = column < firstColumn || column > lastColumn;
    // What stands beside the table under a header of its own is another table's, or a note's.
    if (name !== "" && isBeside) continue;
    const isUnderMerge = merges.some((area) => contains(area, row, column));
    if (name === "" && (isUnderMerge || !holdsValues(grid, column, commitments))) continue;
    const unnamed = readings.get(column);
    headers.push(unnamed === undefined ? { column, name } : { column, name, unnamed });
  }
  return headers;
}

function holdsValues(grid: Grid, column: number, commitments: readonly Commitment[]): boolean {
  const filled = commitments.filter(({ row }) => valueAt(grid, row, column) !== null).length;
  return filled > 0 && filled * rowsToValue >= commitments.length;
}
