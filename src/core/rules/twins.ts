/** Finds commitments that stand in a table twice, or nearly so, within one goal and subgoal. */

import { comparable } from "../status/normalise";
import type { Commitment } from "../table/follow-up";
import type { Totals } from "../totals";
import { NearSpellings } from "./near-spelling";

export interface Twins {
  readonly first: Commitment;
  readonly later: Commitment;
  /** Not the same text, but nearly. */
  readonly isNear: boolean;
}

/** In the order of the later ones; each is named once, with the first that says the same. Rows without a text are no twins. */
export function twinsIn({ goals }: Totals): Twins[] {
  return goals
    .flatMap(({ subgoals }) => subgoals.flatMap(({ commitments }) => twinsAmong(commitments)))
    .sort((one, other) => one.later.row - other.later.row);
}

function twinsAmong(commitments: readonly Commitment[]): Twins[] {
  if (commitments.length < 2) return [];
  const byText = new Map<string, Commitment>();
  const spellings = new NearSpellings();
  return commitments.flatMap((later): Twins[] => {
    const text = comparable(later.text);
    const same = byText.get(text);
    if (same !== undefined) return [{ first: same, later, isNear: false }];
    if (text === "") return [];
    byText.set(text, later);
    const near = byText.get(spellings.meet(text) ?? "");
    return near === undefined ? [] : [{ first: near, later, isNear: true }];
  });
}
