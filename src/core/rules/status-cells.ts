/** Walks the status cells of a table: the loop that every status rule shares. */

import type { CellAddress } from "../grid";
import type { StatusReading } from "../status/classify";
import { readingOf, statusAddress, type FollowUp, type Period } from "../table/follow-up";

export interface StatusCell {
  readonly reading: StatusReading;
  readonly at: CellAddress;
  readonly period: Period;
  /** The commitment's text, "" where the cell is empty. */
  readonly commitment: string;
}

/** Every status cell up to and including the current period, row by row; later periods may be empty. */
export function reportedStatusCells(followUp: FollowUp): StatusCell[] {
  return cellsOf(followUp, followUp.periods.slice(0, followUp.current + 1));
}

/** Every status cell of the table, row by row. */
export function allStatusCells(followUp: FollowUp): StatusCell[] {
  return cellsOf(followUp, followUp.periods);
}

function cellsOf(followUp: FollowUp, periods: readonly Period[]): StatusCell[] {
  return followUp.commitments.flatMap((commitment) =>
    periods.map((period, index) => ({
      reading: readingOf(commitment, index),
      at: statusAddress(followUp, commitment, period),
      period,
      commitment: commitment.text,
    })),
  );
}
