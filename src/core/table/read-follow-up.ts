/** Grid → FollowUp: the way in to everything the tool knows about a sheet. */

import type { Grid } from "../grid";
import { swedish } from "../status/vocabulary";
import type { Commitment, FollowUp, Period } from "./follow-up";
import { findHeaderRow, type HeaderRow } from "./header-row";
import { readRows } from "./read-rows";

/** The follow-up table of a sheet; `null` where the sheet holds none, or a header without a single commitment. */
export function readFollowUp(grid: Grid): FollowUp | null {
  const header = findHeaderRow(grid);
  if (header === null) return null;
  const vocabulary = swedish;
  const rows = readRows(grid, header, vocabulary);
  if (rows.commitments.length === 0) return null;
  return {
    sheetName: grid.sheetName,
    hidden: grid.hidden,
    area: areaOf(header, rows.commitments),
    headerRow: header.row,
    columns: header.columns,
    periods: header.periods,
    current: currentOf(header.periods, rows.commitments),
    vocabulary,
    ...rows,
  };
}

/** The last period in which any cell holds a status, or what was probably meant as one. */
function currentOf(periods: readonly Period[], commitments: readonly Commitment[]): number {
  const said = new Set(["exact", "format", "suggested"]);
  const isUsed = (_: Period, index: number) =>
    commitments.some(({ readings }) => said.has(readings[index]?.class ?? ""));
  return Math.max(0, periods.findLastIndex(isUsed));
}

function areaOf(header: HeaderRow, commitments: readonly Commitment[]) {
  const last = commitments.at(-1)?.row ?? header.row;
  return {
    topRow: header.row,
    leftColumn: header.firstColumn,
    rowCount: last - header.row + 1,
    columnCount: header.lastColumn - header.firstColumn + 1,
  };
}
