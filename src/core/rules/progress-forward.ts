import { countedStatus, type StatusReading } from "../status/classify";
import { readingOf, statusAddress, type Commitment, type Period } from "../table/follow-up";
import { rule } from "./rule";

/** What is done stays done: where a later status says otherwise, one of the two is wrong. */
export const progressForward = rule({
  id: "progress-forward",
  severity: "warning",
  applies: ({ followUp }) => followUp.periods.length > 1,
  check: ({ followUp }) =>
    followUp.commitments.flatMap((commitment) =>
      setbacks(commitment, followUp.periods).map(({ earlier, was, period, now }) => ({
        at: statusAddress(followUp, commitment, period),
        data: { commitment: commitment.text, earlier: earlier.name, was: was.text, period: period.name, now: now.text },
      })),
    ),
});

interface Setback {
  readonly earlier: Period;
  readonly was: StatusReading;
  readonly period: Period;
  readonly now: StatusReading;
}

/** Each step away from done; cells that are not counted are stepped over. */
function setbacks(commitment: Commitment, periods: readonly Period[]): readonly Setback[] {
  if (!commitment.readings.some((reading) => countedStatus(reading) === "done")) return [];
  const counted = periods
    .map((period, index) => ({ period, reading: readingOf(commitment, index) }))
    .filter(({ reading }) => countedStatus(reading) !== null);
  return counted.flatMap(({ period, reading: now }, index) => {
    const before = counted[index - 1];
    const isSetback = before !== undefined && countedStatus(before.reading) === "done" && countedStatus(now) !== "done";
    return isSetback ? [{ earlier: before.period, was: before.reading, period, now }] : [];
  });
}
