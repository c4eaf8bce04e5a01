/** Where on a summary the reader's notes stand, by hidden names of their own, so that they are found again wherever they go. */

import { textOf, type CellValue } from "../../grid";
import type { BlockName } from "../../own-names";
import { tidy } from "../../status/normalise";
import type { NotePlace } from "../sheet-plan";
import type { KeptNote } from "./notes";

const part = "notes";

/** Ends the name over a place that has no column of subgoals. */
const flat = ".flat";

/** The name over one place of a block's notes. */
export function notesName(blockName: BlockName, { kind, hasSubgoals }: NotePlace): BlockName {
  return `${blockName}.${part}.${kind}${hasSubgoals ? "" : flat}`;
}

export function isNotesOf(name: string, blockName: string): boolean {
  return name.startsWith(`${blockName}.${part}.`);
}

/** What the cells under a notes name say: the commitment first, the note last. @param values the place's, row by row */
export function keptNotes(name: string, values: readonly (readonly CellValue[])[]): KeptNote[] {
  const hasSubgoals = !name.endsWith(flat);
  const isAmongDeviations = name.endsWith(`.deviations${hasSubgoals ? "" : flat}`);
  // Beside a deviation the link to its row stands between it and its goal.
  const goal = isAmongDeviations ? 2 : 1;
  return values.flatMap((row) => {
    const textIn = (column: number) => textOf(row[column] ?? null);
    const note = textIn(row.length - 1);
    if (tidy(note) === "") return [];
    return [{ commitment: textIn(0), goal: textIn(goal), subgoal: hasSubgoals ? textIn(goal + 1) : "", note }];
  });
}
