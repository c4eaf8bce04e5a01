/** Goals and their subgoals in the order of the source: how many commitments, where they stand, and the share done. */

import { cellName } from "../../address";
import { statuses } from "../../status/vocabulary";
import { currentPeriod, type FollowUp } from "../../table/follow-up";
import { otherCount, type GroupTotals, type Totals } from "../../totals";
import { formula, text, type Look, type PlannedCell } from "../sheet-plan";
import { shareOf } from "./period-table";
import type { SourceFormulas } from "./source-formulas";
import type { SummaryWords } from "./summary-words";

/** @param topRow the sheet row, 0-based, on which the header row of the table will stand */
export function goalTable(
  followUp: FollowUp,
  totals: Totals,
  source: SourceFormulas,
  words: SummaryWords,
  topRow: number,
): PlannedCell[][] {
  const header = [words.count, words.done, words.onPlan, words.deviation, words.other, words.shareDone];
  const groups = totals.goals.flatMap((goal) => [
    { group: goal as GroupTotals, label: "labelTotal" as Look },
    ...namedSubgoals(goal.subgoals).map((group) => ({ group, label: "labelBelow" as Look })),
  ]);
  return [
    [text(words.goalAndSubgoal, "header"), ...header.map((name) => text(name, "headerNumber"))],
    ...groups.map(({ group, label }, index) => [
      text(group.name === "" ? words.noGoal : group.name, label),
      ...countsOf(followUp, group, source, topRow + 1 + index, label === "labelTotal"),
    ]),
  ];
}

/** A goal whose commitments have no subgoal at all needs no row that says so. */
function namedSubgoals(subgoals: readonly GroupTotals[]): readonly GroupTotals[] {
  return subgoals.length === 1 && subgoals[0]?.name === "" ? [] : subgoals;
}

function countsOf(
  followUp: FollowUp,
  { commitments, counts }: GroupTotals,
  source: SourceFormulas,
  row: number,
  isGoal: boolean,
): PlannedCell[] {
  const { column } = currentPeriod(followUp);
  const look: Look = isGoal ? "countTotal" : "count";
  return [
    source.rowsOf(commitments, look),
    ...statuses.map((status) => source.countOf(commitments, column, status, counts[status], look)),
    source.otherThan(commitments, column, otherCount(counts), look),
    formula(shareOf(cellName(row, 2), cellName(row, 1)), isGoal ? "shareTotal" : "share"),
  ];
}
