import { countedStatus, type StatusReading } from "../status/classify";
import { readingOf, type FollowUp } from "../table/follow-up";
import { rule } from "./rule";
import { headerCell } from "./table-cells";

/**
 * The year is filled in from its beginning. Statuses after an empty period stand in the wrong column, or something is
 * forgotten; statuses after the period that was chosen as current are not counted now. Told once a period: each empty cell
 * is a finding of its own already.
 */
export const periodOrder = rule({
  id: "period-order",
  severity: "warning",
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

/** A gap over several periods is told where it ends: at the first one that is filled in. */
function rowsAfterGap({ commitments }: FollowUp, period: number): number {
  const isEmpty = (reading: StatusReading | undefined) => reading?.class === "empty";
  return commitments.filter(({ readings }) => isEmpty(readings[period - 1]) && !isEmpty(readings[period])).length;
}

function isStatus(reading: StatusReading): boolean {
  return countedStatus(reading) !== null || reading.class === "suggested";
}
