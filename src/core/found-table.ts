/** Checked → what was found, where: the numbers of the sentence that is said before anything is done. */

import { spokenAddress } from "./address";
import type { CheckedTable } from "./survey";
import type { GroupTotals } from "./totals";

/** A place and its numbers, for the sentence that says what was found. */
export interface FoundTable {
  readonly place: string;
  readonly commitments: number;
  readonly goals: number;
  readonly subgoals: number;
}

export function foundTable({ followUp, totals }: CheckedTable): FoundTable {
  return {
    place: spokenAddress(followUp.sheetName, followUp.area),
    commitments: totals.commitments,
    goals: named(totals.goals).length,
    subgoals: totals.goals.flatMap(({ subgoals }) => named(subgoals)).length,
  };
}

/** Commitments without a goal are a group of their own in the totals, but no goal. */
function named<Group extends GroupTotals>(groups: readonly Group[]): Group[] {
  return groups.filter(({ name }) => name !== "");
}
