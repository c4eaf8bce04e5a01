/**
 * What no add-in can make good: a colleague writes in the very instant between two of our round trips, we write over it, and
 * the answer that would have told us what stood there is lost on its way. It takes two faults at once, both in the one round
 * trip that writes. These combinations are tried all the same: the user must be told something, and nothing may be stray.
 */

import type { Action } from "./actions";
import type { Trouble } from "./faults";

interface Place {
  readonly action: string;
  /** The one that writes, from 1. */
  readonly trip: number;
}

interface Family {
  readonly places: readonly Place[];
  /** What the colleague does, as in `edits`. */
  readonly edits: readonly string[];
}

export const families: readonly Family[] = [
  {
    // Cells are written with their old content in the answer; that alone tells what is to be put back.
    places: [
      { action: "fix all", trip: 5 },
      { action: "fix all, after other work", trip: 5 },
      { action: "take back fixes", trip: 5 },
      { action: "take back everything", trip: 5 },
    ],
    edits: ["edits a cell that is to be put right", "inserts a row above", "deletes a row"],
  },
  {
    // Decisions are one part, written whole; the answer brings what stood in it, and what is missing is written again.
    places: [
      { action: "settings changed", trip: 2 },
      { action: "take back the summary", trip: 4 },
      { action: "take back everything", trip: 8 },
    ],
    edits: ["decides what a word means"],
  },
  {
    // The record likewise: a colleague's newest entry, written and written over between two of our round trips.
    places: [
      { action: "fix all", trip: 6 },
      { action: "fix all, after other work", trip: 5 },
      { action: "fix all, after other work", trip: 6 },
      { action: "dropdowns", trip: 6 },
      { action: "highlight off", trip: 4 },
      { action: "change log", trip: 4 },
      { action: "take back fixes", trip: 6 },
      { action: "take back dropdowns", trip: 6 },
      { action: "take back the highlight", trip: 5 },
      { action: "take back the summary", trip: 5 },
      { action: "take back the archive's copy", trip: 5 },
      { action: "take back everything", trip: 9 },
    ],
    edits: ["puts a cell right with the add-in"],
  },
];

export function isOutOfReach({ action, trouble, trip }: { action: Action; trouble: Trouble; trip: number }): boolean {
  return families.some(
    ({ places, edits }) =>
      places.some((place) => place.action === action.name && place.trip === trip) &&
      edits.some((edit) => trouble.name === `a colleague ${edit}, and the answer is lost`),
  );
}
