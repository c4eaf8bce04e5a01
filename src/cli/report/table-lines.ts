/** What a person is told of one table, as whole sentences: shared by the reports that people read. */

import { foundTable } from "../../core/found-table";
import type { CheckedTable } from "../../core/survey";
import { currentPeriod } from "../../core/table/follow-up";
import { otherCount } from "../../core/totals";
import type { Messages } from "../../messages";
import { claimSentences } from "../../core/plan/summary/claim-sentence";

/** What was found, how it adds up, and what is worth knowing of how it was read. */
export function tableLines(table: CheckedTable, messages: Messages): string[] {
  const { followUp, totals } = table;
  const { cli, pane } = messages;
  const { done, onPlan, deviation } = totals.current;
  const hidden = followUp.commitments.filter((commitment) => commitment.hidden).length;
  return [
    pane.found(foundTable(table)),
    cli.equation({
      period: currentPeriod(followUp).name,
      done,
      onPlan,
      deviation,
      other: otherCount(totals.current),
      all: totals.commitments,
    }),
    ...claimSentences(table, messages.summary),
    ...(followUp.hidden ? [cli.hiddenSheet] : []),
    ...(hidden > 0 ? [pane.hiddenCounted(hidden)] : []),
    ...(followUp.setAside.length > 0 ? [cli.setAside(followUp.setAside.length)] : []),
  ];
}
