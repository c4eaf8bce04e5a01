/** Goals, and their subgoals, in the order of the source: how many commitments, where they stand, and the share done. */

import type { Area } from "../../grid";
import { statuses } from "../../status/vocabulary";
import { currentPeriod } from "../../table/follow-up";
import { otherCount, type GroupTotals } from "../../totals";
import type { PlanBuilder } from "../plan-builder";
import { formula, text, type PlannedCell } from "../sheet-plan";
import type { RowSet } from "./source-formulas";
import { shareOf } from "./status-table";
import type { SummaryContext } from "./summary-context";

/** Columns of both tables: the name, four counts that sum to the number, the number, and the share done. */
const columnOf = { name: 0, done: 1, onPlan: 2, deviation: 3, other: 4, count: 5, share: 6 } as const;

export function addGoalTable(builder: PlanBuilder, context: SummaryContext): Area {
  const { totals, words } = context;
  const rows = totals.goals.map((goal, index) =>
    rowFor(
      context,
      goal,
      context.source.group(goal.commitments, ["goal"], totals.goals.length),
      cellsIn(builder, index),
    ),
  );
  return builder.table("Mal", headerOf(context, words.goal), rows);
}

/** Whether any commitment has a subgoal. */
export function hasSubgoals({ totals }: SummaryContext): boolean {
  return totals.goals.some(({ subgoals }) => subgoals.some(({ name }) => name !== ""));
}

/** Each subgoal with its goal beside it, since one name may stand under two goals. */
export function addSubgoalTable(builder: PlanBuilder, context: SummaryContext): Area {
  const { totals, words } = context;
  const groups = totals.goals.flatMap(({ name, subgoals }) => subgoals.map((subgoal) => ({ subgoal, goal: name })));
  const rows = groups.map(({ subgoal, goal }, index) => [
    ...rowFor(
      context,
      subgoal,
      context.source.group(subgoal.commitments, ["goal", "subgoal"], groups.length),
      cellsIn(builder, index),
    ),
    text(goal === "" ? words.noGoal : goal, "labelAside"),
  ]);
  return builder.table("Delmal", [...headerOf(context, words.subgoal), text(words.goal, "headerAside")], rows);
}

function headerOf({ words }: SummaryContext, name: string): PlannedCell[] {
  const numbers = [words.done, words.onPlan, words.deviation, words.other, words.count, words.shareDone];
  return [text(name, "header"), ...numbers.map((number) => text(number, "headerNumber"))];
}

/** The cells of one row of the table that is added next, 0-based below its header. */
function cellsIn(builder: PlanBuilder, index: number): (at: keyof typeof columnOf) => string {
  const row = builder.nextRow + 1 + index;
  return (at) => builder.cell(row, columnOf[at]);
}

/** The others are the number less the three: the equation below the statuses is what proves them. */
function rowFor(
  { followUp, source, words }: SummaryContext,
  { name, counts }: GroupTotals,
  rows: RowSet,
  cell: (at: keyof typeof columnOf) => string,
): PlannedCell[] {
  const { column } = currentPeriod(followUp);
  return [
    text(name === "" ? words.noGoal : name, "label"),
    ...statuses.map((status) => source.countOf(rows, column, status, counts[status], "count")),
    formula(`${cell("count")}-SUM(${cell("done")}:${cell("deviation")})`, "count", otherCount(counts)),
    source.rowsOf(rows, "count"),
    formula(shareOf(cell("done"), cell("count")), "share"),
  ];
}
