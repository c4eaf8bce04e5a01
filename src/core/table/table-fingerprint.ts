/** FollowUp → what tells that its rows have changed since somebody looked. */

import { fingerprint } from "../fingerprint";
import { countedStatus } from "../status/classify";
import type { Commitment, FollowUp } from "./follow-up";

/** Parts of a row are joined by a character that no cell holds (U+001F, the unit separator). */
const separator = "\u001F";

/** Everything that a row says, as one text: where it stands is not part of it, so that rows may move. */
export function rowText({ goal, subgoal, text, comment, responsible, readings }: Commitment): string {
  return [goal.text, subgoal.text, text, comment, responsible, ...readings.map((reading) => reading.text)].join(
    separator,
  );
}

/**
 * Differs when a row, a period or the closing line of the table is changed, added, taken away or moved; and when a word has
 * come to count as something else.
 */
export function tableFingerprint({ commitments, periods, current, claim }: FollowUp): string {
  const head = [...periods.map(({ name }) => name), String(current), claim?.text ?? ""].join(separator);
  return fingerprint([head, meanings(commitments), ...commitments.map(rowText)].join("\u001E"));
}

/** What each text under the periods is taken for: a table has thousands of statuses and a few words. */
function meanings(commitments: readonly Commitment[]): string {
  const known = new Map<string, string>();
  for (const { readings } of commitments) {
    for (const reading of readings) {
      if (!known.has(reading.text)) known.set(reading.text, countedStatus(reading) ?? reading.class);
    }
  }
  return [...known].flat().join(separator);
}
