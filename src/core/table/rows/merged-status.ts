/**
 * Status cells that are merged over several commitments or periods. Only the first of them holds the status, to Excel's
 * formulas as to this tool, so that the others are empty: they are told apart to be explained.
 */

import type { Grid } from "../../grid";
import type { StatusReading } from "../../status/classify";
import type { Period } from "../follow-up";
import type { MergeIndex } from "./headings";
import { isFilled } from "./region";

/** The reading, with the cell that an empty one is merged with where that holds another status cell's value. */
export function withMerge(
  reading: StatusReading,
  {
    grid,
    mergeAt,
    periods,
  }: { readonly grid: Grid; readonly mergeAt: MergeIndex; readonly periods: readonly Period[] },
  row: number,
  column: number,
): StatusReading {
  if (reading.class !== "empty") return reading;
  const area = mergeAt(row, column);
  if (area === null || !isFilled(grid, area.topRow, area.leftColumn)) return reading;
  if (!periods.some((period) => period.column === area.leftColumn)) return reading;
  return { ...reading, mergedWith: { row: area.topRow, column: area.leftColumn } };
}
