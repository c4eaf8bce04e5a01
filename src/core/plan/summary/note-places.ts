/** Where on a summary the reader's notes stand, by hidden names of their own, so that they are found again wherever they go. */

import { textOf, type CellValue } from "../../grid";
import type { BlockName } from "../../own-names";
import { tidy } from "../../status/normalise";
import type { NotePlace } from "../sheet-plan";
import type { KeptNote } from "./notes";

const part = "notes";

/** The name over one place of a block's notes. */
export function notesName(blockName: BlockName, { kind }: NotePlace): BlockName {
  return `${blockName}.${part}.${kind}`;
}

export function isNotesOf(name: string, blockName: string): boolean {
  return name.startsWith(`${blockName}.${part}.`);
}

/** Which columns of a place hold what, 0-based: the commitment comes first and the note last. */
export function noteColumns(kind: NotePlace["kind"], columnCount: number) {
  const goal = kind === "deviations" ? 2 : 1;
  return { commitment: 0, goal, subgoal: goal + 1, note: columnCount - 1 };
}

/** What the cells under a notes name say. @param values the place's cells, row by row */
export function keptNotes(name: string, values: readonly (readonly CellValue[])[]): KeptNote[] {
  const kind = name.endsWith(".deviations") ? "deviations" : "orphaned";
  return values.flatMap((row) => {
    const columns = noteColumns(kind, row.length);
    const textIn = (column: number) => textOf(row[column] ?? null);
    const note = textIn(columns.note);
    if (tidy(note) === "") return [];
    return [{ commitment: textIn(0), goal: textIn(columns.goal), subgoal: textIn(columns.subgoal), note }];
  });
}
