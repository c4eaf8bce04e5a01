/** The commitments that deviate now, each with its way through the year and a link to its row. */

import { sheetReference } from "../../address";
import { countedStatus } from "../../status/classify";
import { currentPeriod, readingOf, type Commitment, type FollowUp } from "../../table/follow-up";
import { formula, text, type PlannedCell } from "../sheet-plan";
import { quoted } from "../words-in-formulas";
import type { SourceFormulas } from "./source-formulas";
import type { SummaryWords } from "./summary-words";

export function deviatingNow(followUp: FollowUp): Commitment[] {
  return followUp.commitments.filter(
    (commitment) => countedStatus(readingOf(commitment, followUp.current)) === "deviation",
  );
}

export function deviationList(followUp: FollowUp, source: SourceFormulas, words: SummaryWords): PlannedCell[][] {
  const deviations = deviatingNow(followUp);
  if (deviations.length === 0) return [[text(words.noDeviations, "quiet")]];
  const periods = followUp.periods.map(({ name }) => name);
  const header = [words.commitment, words.row, ...periods, words.goal, words.subgoal];
  return [
    header.map((name) => text(name, "header")),
    ...deviations.map((commitment) => [
      text(commitment.text, "label"),
      linkTo(followUp, commitment, source),
      ...commitment.readings.map((reading) => text(reading.text, "label")),
      text(commitment.goal.text, "label"),
      text(commitment.subgoal.text, "label"),
    ]),
  ];
}

/**
 * A link to the row's status cell. A formula and not a fixed link: Excel does not move fixed links when rows are
 * inserted above them, and a link to the wrong commitment is worse than none.
 */
function linkTo(followUp: FollowUp, commitment: Commitment, source: SourceFormulas): PlannedCell {
  const cell = source.cell(commitment.row, currentPeriod(followUp).column);
  const address = `ADDRESS(ROW(${cell}),COLUMN(${cell}),4)`;
  return formula(`HYPERLINK(${quoted(`#${sheetReference(followUp.sheetName)}`)}&${address},${address})`, "link");
}
