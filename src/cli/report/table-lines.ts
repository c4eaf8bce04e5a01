/** What a person is told of one table, as whole sentences: shared by the reports that people read. */

import { spokenAddress } from "../../core/address";
import type { CheckedTable } from "../../core/survey";
import { tidy } from "../../core/status/normalise";
import { currentPeriod } from "../../core/table/follow-up";
import { claimHolds, otherCount } from "../../core/totals";
import type { Messages } from "../../messages";

/** What was found, how it adds up, and what is worth knowing of how it was read. */
export function tableLines({ followUp, totals }: CheckedTable, messages: Messages): string[] {
  const { cli, pane } = messages;
  const { done, onPlan, deviation } = totals.current;
  const place = spokenAddress(followUp.sheetName, followUp.area);
  const subgoals = totals.goals.reduce((sum, goal) => sum + goal.subgoals.length, 0);
  const hidden = followUp.commitments.filter((commitment) => commitment.hidden).length;
  return [
    pane.found({ place, commitments: totals.commitments, goals: totals.goals.length, subgoals }),
    cli.equation({
      period: currentPeriod(followUp).name,
      done,
      onPlan,
      deviation,
      other: otherCount(totals.current),
      all: totals.commitments,
    }),
    ...(followUp.claim !== null && claimHolds(followUp.claim, totals)
      ? [pane.claimAgrees(tidy(followUp.claim.text))]
      : []),
    ...(followUp.hidden ? [cli.hiddenSheet] : []),
    ...(hidden > 0 ? [pane.hiddenCounted(hidden)] : []),
    ...(followUp.setAside.length > 0 ? [cli.setAside(followUp.setAside.length)] : []),
  ];
}
