/** What can be wrong with the goals and subgoals of a table, a group at a time. */

import { cellName } from "../address";
import type { Commitment, FollowUp } from "../table/follow-up";
import type { GoalGroup, GoalGroups, Level } from "./goal-groups";

/** `cell`: where what the group is held against begins. */
export type GoalSlip = { readonly level: Level; readonly text: string } & (
  | { readonly kind: "spelling"; readonly other: string; readonly cell: string }
  | { readonly kind: "twoGoals"; readonly goal: string; readonly other: string }
  | { readonly kind: "split"; readonly cell: string }
);

/** A slip and the commitment at whose goal or subgoal it is told. */
export interface SlipAt {
  readonly at: Commitment;
  readonly data: GoalSlip;
}

/** Names that are spelt in two ways. */
export function spellingSlips({ columns }: FollowUp, { level, misspellings }: GoalGroups): SlipAt[] {
  return misspellings.map(({ slip, meant }) => {
    const cell = cellName(meant.first.row, columns[level] ?? 0);
    return { at: slip.first, data: { kind: "spelling", level, text: slip.name, other: meant.name, cell } };
  });
}

/** So many groups may break a rule before it is taken for the way in which the table is arranged. */
function isArranged(breaking: number, groups: number): boolean {
  return breaking >= 3 && 4 * breaking > groups;
}

/** Subgoals that stand under two goals; none where that is how the table is arranged, with the same subgoals under each. */
export function sharedSlips({ commitments }: FollowUp, goals: GoalGroups, subgoals: GoalGroups): SlipAt[] {
  const owners = new Map<GoalGroup, GoalGroup>();
  const shared = new Map<GoalGroup, SlipAt>();
  for (const commitment of commitments) {
    const [goal, subgoal] = [goals.of(commitment), subgoals.of(commitment)];
    if (goal === null || subgoal === null) continue;
    const owner = owners.get(subgoal);
    if (owner === undefined) owners.set(subgoal, goal);
    else if (owner !== goal && !shared.has(subgoal)) {
      const data = {
        kind: "twoGoals",
        level: "subgoal",
        text: subgoal.name,
        goal: goal.name,
        other: owner.name,
      } as const;
      shared.set(subgoal, { at: commitment, data });
    }
  }
  return isArranged(shared.size, subgoals.groups.length) ? [] : [...shared.values()];
}

/**
 * Groups that begin again after another one; none where the table is arranged by something else, as by who is responsible.
 *
 * @param parents the goals, for subgoals: a subgoal is only split within its goal
 */
export function splitSlips(
  { commitments, columns }: FollowUp,
  groups: GoalGroups,
  parents: GoalGroups | null,
): SlipAt[] {
  const { level } = groups;
  const read = new Map<GoalGroup | null, { latest: GoalGroup | null; begun: Map<GoalGroup, Commitment> }>();
  const slips: SlipAt[] = [];
  let returns = 0;
  for (const commitment of commitments) {
    const [group, parent] = [groups.of(commitment), parents?.of(commitment) ?? null];
    if (group === null) continue;
    const within = read.get(parent) ?? { latest: null, begun: new Map<GoalGroup, Commitment>() };
    read.set(parent, within);
    const first = within.begun.get(group);
    if (first === undefined) within.begun.set(group, commitment);
    else if (within.latest !== group) {
      returns++;
      const cell = cellName(first.row, columns[level] ?? 0);
      slips.push({ at: commitment, data: { kind: "split", level, text: group.name, cell } });
    }
    within.latest = group;
  }
  return isArranged(returns, groups.groups.length) ? [] : onceEach(slips);
}

/** The first of each group's. */
function onceEach(slips: readonly SlipAt[]): SlipAt[] {
  const groups = new Map<string, SlipAt>();
  for (const slip of slips) {
    const key = JSON.stringify(slip.data);
    if (!groups.has(key)) groups.set(key, slip);
  }
  return [...groups.values()];
}
