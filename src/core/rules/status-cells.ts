/** Walks the status cells of a table: the loop that every status rule shares. */

import type { StatusReading } from "../status/classify";
import { statusAddress, type Commitment, type FollowUp, type Period } from "../table/follow-up";
import type { Breach } from "./rule";

/** One status cell that a rule has picked out. */
export interface StatusCell<Reading extends StatusReading> {
  readonly reading: Reading;
  readonly period: Period;
  readonly commitment: Commitment;
}

/** Which status cells a rule looks at: all of them, or those up to the current period, since later ones may be empty. */
export type Reach = "all" | "reported";

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
  const periods = reach === "all" ? followUp.periods : followUp.periods.slice(0, followUp.current + 1);
  const breaches: Breach<Data>[] = [];
  for (const commitment of followUp.commitments) {
    periods.forEach((period, index) => {
      const reading = commitment.readings[index];
      if (reading === undefined || !isBreach(reading)) return;
      const at = statusAddress(followUp, commitment, period);
      breaches.push({ at, data: dataOf({ reading, period, commitment }) });
    });
  }
  return breaches;
}

/** Readings of one class. */
export function ofClass<Class extends StatusReading["class"]>(readingClass: Class) {
  return (reading: StatusReading): reading is Extract<StatusReading, { readonly class: Class }> =>
    reading.class === readingClass;
}
