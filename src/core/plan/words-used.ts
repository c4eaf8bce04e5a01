/** The words by which the formulas of one table must know each status. */

import { countedStatus } from "../status/classify";
import { comparable, tidy } from "../status/normalise";
import type { Status } from "../status/vocabulary";
import type { FollowUp } from "../table/follow-up";

export type WordsUsed = Readonly<Record<Status, readonly string[]>>;

/**
 * Each status' own word, and every other word that the table counts as it: another spelling of the language, or a word
 * of the user's own. Words that differ in case and spaces alone are one word to a formula.
 */
export function wordsUsed({ vocabulary: { labels }, commitments }: FollowUp): WordsUsed {
  const words = { done: wordMap(labels.done), onPlan: wordMap(labels.onPlan), deviation: wordMap(labels.deviation) };
  for (const { readings } of commitments) {
    for (const reading of readings) {
      const status = countedStatus(reading);
      if (status !== null)
        words[status].set(comparable(reading.text), words[status].get(comparable(reading.text)) ?? tidy(reading.text));
    }
  }
  const listed = (status: Status) => [...words[status].values()];
  return { done: listed("done"), onPlan: listed("onPlan"), deviation: listed("deviation") };
}

function wordMap(label: string): Map<string, string> {
  return new Map([[comparable(label), label]]);
}
