import type { FollowUp } from "../table/follow-up";
import type { GroupTotals, Totals } from "../totals";
import { rule } from "./rule";
import { cellOf } from "./table-cells";

/** Every commitment serves a goal, and a subgoal where its goal has them. Told once a goal, with the number of rows. */
export const goalPresent = rule({
  id: "goal-present",
  severity: "warning",
  applies: ({ followUp }) => followUp.columns.goal !== null || followUp.columns.subgoal !== null,
  check: ({ followUp, totals }) =>
    (["goal", "subgoal"] as const).flatMap((level) =>
      nameless(level, followUp, totals).flatMap(({ commitments }) => {
        const [column, first] = [followUp.columns[level], commitments[0]];
        if (column === null || first === undefined) return [];
        const data = { level, commitment: first.text, goal: first.goal.text, rows: commitments.length };
        return [{ at: cellOf(followUp, first, column), data }];
      }),
    ),
});

/** Groups without a name: commitments that lack a goal, or that lack a subgoal although others of the same goal have one. */
function nameless(level: "goal" | "subgoal", { columns }: FollowUp, { goals }: Totals): readonly GroupTotals[] {
  if (level === "goal") return goals.filter(isNameless);
  return goals
    .filter((goal) => columns.goal === null || !isNameless(goal))
    .flatMap(({ subgoals }) => (subgoals.length > 1 ? subgoals.filter(isNameless) : []));
}

function isNameless({ name }: GroupTotals): boolean {
  return name === "";
}
