/** Rows below a table that hold something where its statuses stand, and are no commitments: a legend, a list, a signature. */

import { isDateFormat } from "../../dates";
import { formatAt, valueAt, type CellValue } from "../../grid";
import { countedStatus, type StatusReading } from "../../status/classify";
import { tidy } from "../../status/normalise";
import type { TableEnd } from "./notes-below";
import { isFilled, isNamed, type Region } from "./region";

/** Whether a row with or without statuses belongs to what stands below the table. */
export function isStray(region: Region & TableEnd, row: number, readings: readonly StatusReading[]): boolean {
  if (row < region.straysFrom) return false;
  if (row >= region.otherFrom) return true;
  const filled = region.header.periods.filter((_, index) => readings[index]?.class !== "empty");
  if (filled.length === 0) return false;
  if (!isNamed(region, row))
    return !(hasGoal(region, row) && readings.some((reading) => countedStatus(reading) !== null));
  return filled.every(({ column }) => holdsDate(region, row, column));
}

/** A goal beside a status: whoever wrote them meant a commitment, and forgot to name it. */
function hasGoal({ grid, header }: Region, row: number): boolean {
  const { goal, subgoal } = header.columns;
  return [goal, subgoal].some((column) => column !== null && isFilled(grid, row, column));
}

function holdsDate({ grid }: Region, row: number, column: number): boolean {
  const value: CellValue = valueAt(grid, row, column);
  if (typeof value === "string") return /^\d{4}-\d\d-\d\d$/u.test(tidy(value));
  return typeof value === "number" && isDateFormat(formatAt(grid, row, column));
}
