import { GoalGroups } from "./goal-groups";
import { sharedSlips, spellingSlips, splitSlips } from "./goal-slips";
import { rule } from "./rule";
import { cellOf } from "./table-cells";

/** A goal is one group: spelt in one way, in one piece, with subgoals of its own. Told once a group. */
export const goalSpelling = rule({
  id: "goal-spelling",
  severity: "warning",
  applies: ({ followUp }) => followUp.columns.goal !== null || followUp.columns.subgoal !== null,
  check: ({ followUp }) => {
    const goals = new GoalGroups(followUp.commitments, "goal");
    const subgoals = new GoalGroups(followUp.commitments, "subgoal");
    const slips = [
      ...spellingSlips(followUp, goals),
      ...spellingSlips(followUp, subgoals),
      ...sharedSlips(followUp, goals, subgoals),
      ...splitSlips(followUp, goals, null),
      ...splitSlips(followUp, subgoals, goals),
    ].sort((one, other) => one.at.row - other.at.row);
    return slips.flatMap(({ at, data }) => {
      const column = followUp.columns[data.level];
      return column === null ? [] : [{ at: cellOf(followUp, at, column), data }];
    });
  },
});
