import { countedStatus, type StatusReading } from "../status/classify";
import { currentPeriod } from "../table/follow-up";
import { rule } from "./rule";
import { breachesIn } from "./status-cells";

/** When the year is over a commitment is met or not: "on plan" counts as not done, which may not be what was meant. */
export const yearEndFinal = rule({
  id: "year-end-final",
  severity: "warning",
  applies: ({ followUp }) => currentPeriod(followUp).yearEnd,
  check: ({ followUp }) =>
    breachesIn(followUp, "yearEnd", isOnPlan, ({ reading, period, commitment }) => ({
      commitment: commitment.text,
      text: reading.text,
      period: period.name,
      done: followUp.vocabulary.labels.done,
      deviation: followUp.vocabulary.labels.deviation,
    })),
});

function isOnPlan(reading: StatusReading): reading is StatusReading {
  return countedStatus(reading) === "onPlan";
}
