/** Checked → what was found, where: the numbers of the sentence that the pane says before anything is done. */

import { spokenAddress } from "../core/address";
import type { GroupTotals } from "../core/totals";
import type { Checked } from "../excel/actions";
import type { FoundTable } from "../messages";

export function foundTable({ followUp, totals }: Checked): FoundTable {
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
