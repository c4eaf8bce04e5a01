import { countedStatus, type StatusReading } from "../status/classify";
import { readingOf, type FollowUp } from "../table/follow-up";
import { rule } from "./rule";
import { headerCell } from "./table-cells";

/**
 * The year is filled in from its beginning. Where most of an earlier period is empty, the statuses after it may stand in the
 * wrong column; a few empty cells are findings of their own, and no more than that. Statuses after the period that was
 * chosen as current are not counted now. Told once a period.
 */
export const periodOrder = rule({
  id: "period-order",
  severity: "warning",
  applies: ({ followUp }) => followUp.periods.length > 1,
  check: ({ followUp }) =>
    followUp.periods.flatMap((period, index) => {
      const kind = index > followUp.current ? "afterCurrent" : "afterEmpty";
      const other = followUp.periods[kind === "afterCurrent" ? followUp.current : index - 1];
      const rows = kind === "afterCurrent" ? rowsWithStatus(followUp, index) : rowsAfterGap(followUp, index);
      if (rows === 0 || other === undefined) return [];
      return [
        { at: headerCell(followUp, period.column), data: { kind, period: period.name, other: other.name, rows } },
      ];
    }),
});

function rowsWithStatus({ commitments }: FollowUp, period: number): number {
  return commitments.filter((commitment) => isStatus(readingOf(commitment, period))).length;
}

/**
 * Rows that have this period and lack the one before: 0 where they are fewer than half of those that have it. A gap over
 * several periods is told where it ends, at the first one that is filled in.
 */
function rowsAfterGap({ commitments }: FollowUp, period: number): number {
  const isEmpty = (reading: StatusReading | undefined) => reading === undefined || reading.class === "empty";
  const filled = commitments.filter(({ readings }) => !isEmpty(readings[period]));
  const gaps = filled.filter(({ readings }) => isEmpty(readings[period - 1])).length;
  return period > 0 && 2 * gaps >= filled.length ? gaps : 0;
}

function isStatus(reading: StatusReading): boolean {
  return countedStatus(reading) !== null || reading.class === "suggested";
}
