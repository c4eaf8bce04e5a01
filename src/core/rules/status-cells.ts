/** Walks the status cells of a table: the loop that every status rule shares. */

import type { StatusReading } from "../status/classify";
import { readingOf, statusAddress, type Commitment, type FollowUp, type Period } from "../table/follow-up";
import type { Breach } from "./rule";

/** One status cell that a rule has picked out. */
export interface StatusCell<Reading extends StatusReading> {
  readonly reading: Reading;
  readonly period: Period;
  readonly commitment: Commitment;
}

/**
 * Which status cells a rule looks at: `all` of them; `reported`, those up to the current period, since later ones may be
 * empty; `yearEnd`, the current one if the year is over in it: an earlier year is history.
 */
export type Reach = "all" | "reported" | "yearEnd";

/**
 * The breaches of a status rule, row by row.
 *
 * @param isBreach picks the readings that the rule is about; nothing is made of the others, since a table has many
 */
export function breachesIn<Reading extends StatusReading, Data>(
  followUp: FollowUp,
  reach: Reach,
  isBreach: (reading: StatusReading) => reading is Reading,
  dataOf: (cell: StatusCell<Reading>) => Data,
): Breach<Data>[] {
  const reached = followUp.periods.flatMap((period, index) =>
    isReached(reach, period, index - followUp.current) ? [{ period, index }] : [],
  );
  const breaches: Breach<Data>[] = [];
  for (const commitment of followUp.commitments) {
    for (const { period, index } of reached) {
      const reading = readingOf(commitment, index);
      if (!isBreach(reading)) continue;
      const at = statusAddress(followUp, commitment, period);
      breaches.push({ at, data: dataOf({ reading, period, commitment }) });
    }
  }
  return breaches;
}

/** @param after how many periods after the current one, negative where before it */
function isReached(reach: Reach, { yearEnd }: Period, after: number): boolean {
  return reach === "all" || (reach === "reported" && after <= 0) || (reach === "yearEnd" && after === 0 && yearEnd);
}

/** Readings of one class. */
export function ofClass<Class extends StatusReading["class"]>(readingClass: Class) {
  return (reading: StatusReading): reading is Extract<StatusReading, { readonly class: Class }> =>
    reading.class === readingClass;
}
