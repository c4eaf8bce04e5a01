/** The periods that a summary tells of: those that have begun. */

import type { FollowUp, Period } from "../../table/follow-up";

/** The table's periods up to the current one, or to the last in which any row says something, whichever is later. */
export function shownPeriods({ periods, current, commitments }: FollowUp): Period[] {
  const begun = periods.map(
    (_, index) => index <= current || commitments.some(({ readings }) => readings[index]?.class !== "empty"),
  );
  return periods.slice(0, begun.lastIndexOf(true) + 1);
}
