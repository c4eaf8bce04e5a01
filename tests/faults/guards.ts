/** What the sample always tries: for each guard in the add-in the combination that fails where it is taken away. */

/** An action, one of its round trips from 1, and a fault. */
export type Guarded = readonly [action: string, trip: number, fault: string];

export const guards: Readonly<Record<string, Guarded>> = {
  "the record is written before the first cell": ["fix all", 5, "broken off after 4/8, and Excel is lost"],
  "cells that somebody has changed are put back": ["fix all", 5, "a colleague edits a cell that is to be put right"],
  "others' entries in the record are kept": ["take back fixes", 5, "a colleague puts a cell right with the add-in"],
  "others' decisions are kept": ["take back the summary", 4, "a colleague decides what a word means"],
  "what has come in while it was measured is read": ["summary", 3, "a colleague inserts a row above"],
  "work ends with its turn": ["dropdowns", 1, "an answer when nobody waits any more"],
  "lists are not laid beside their rows": ["dropdowns", 4, "a colleague inserts a row above"],
  "nothing is begun on a sheet that is gone": ["highlight", 4, "a colleague renames the sheet"],
  "a half-made highlight is known again": ["highlight", 4, "broken off after 5/8"],
  "a sheet is laid out anew until it is complete": ["change log", 4, "broken off after 4/8, and Excel is lost"],
  "a sheet's own name goes last": ["take back the summary", 4, "broken off after 7/8"],
};

export function isGuarded(...[action, trip, fault]: Guarded): boolean {
  return Object.values(guards).some((one) => one[0] === action && one[1] === trip && one[2] === fault);
}
