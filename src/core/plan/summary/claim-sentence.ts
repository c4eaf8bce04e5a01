/** A closing line that agrees, as a sentence: with the current period, or with a later one that is named. */

import { tidy } from "../../status/normalise";
import type { CheckedTable } from "../../survey";
import { agreeingPeriod } from "../../totals";
import { fill } from "../sentence";
import { periodNames } from "./period-names";
import type { SummaryWords } from "./summary-words";

/** None where there is no closing line, or it does not agree: that is a finding. */
export function claimSentences({ followUp, totals }: CheckedTable, words: SummaryWords): string[] {
  const { claim, current, periods } = followUp;
  const agreeing = claim === null ? null : agreeingPeriod(claim, totals);
  const period = agreeing === null ? undefined : periods[agreeing];
  if (claim === null || period === undefined) return [];
  const wording = agreeing === current ? words.claimAgrees : words.claimAgreesWith;
  return [fill(wording, { claim: tidy(claim.text), period: periodNames(periods, words).of(period) })];
}
