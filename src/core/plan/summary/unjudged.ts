/** Deviations of which nobody can say whether they showed before: nothing is claimed about them. */

import { countedStatus } from "../../status/classify";
import { currentPeriod, type Commitment, type FollowUp } from "../../table/follow-up";

/**
 * At the year's end those that deviate in no earlier period but have one in which no status could be read, before that those
 * whose status in the period before could not be read. In the order of the sheet; none in the first period.
 */
export function unjudgedDeviations(followUp: FollowUp): Commitment[] {
  const { commitments, current } = followUp;
  const from = currentPeriod(followUp).yearEnd ? 0 : Math.max(0, current - 1);
  return commitments.filter(({ readings }) => {
    const [now, ...before] = readings
      .slice(from, current + 1)
      .map(countedStatus)
      .reverse();
    return now === "deviation" && before.includes(null) && !before.includes("deviation");
  });
}
