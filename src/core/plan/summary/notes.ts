/** What the reader has written beside deviations: found again when rows have moved or been reworded, and never dropped. */

import { comparable } from "../../status/normalise";
import type { Commitment } from "../../table/follow-up";

/** A note as it stands on the summary, with the commitment that it was written about. */
export interface KeptNote {
  readonly commitment: string;
  readonly goal: string;
  readonly subgoal: string;
  readonly note: string;
}

export interface PlacedNotes {
  /** By the row of the commitment in the source; several notes about one are joined by line breaks. */
  readonly byRow: ReadonlyMap<number, string>;
  readonly orphaned: readonly KeptNote[];
}

/** A rewording keeps at least so large a share of its words. */
const wordsKept = 0.5;

/**
 * Gives each note to the commitment that it was written about: first by all its texts, then by its own text alone, then
 * the likeliest rewording under the same goal and subgoal. What is left over is orphaned.
 */
export function placeNotes(notes: readonly KeptNote[], commitments: readonly Commitment[]): PlacedNotes {
  const placed = new Map<number, string[]>();
  const written = notes.filter(({ note }) => note.trim() !== "");
  const place = (left: readonly KeptNote[], find: (note: KeptNote) => Commitment | undefined) =>
    left.filter((note) => {
      const found = find(note);
      if (found !== undefined) placed.set(found.row, [...(placed.get(found.row) ?? []), note.note]);
      return found === undefined;
    });
  const isFree = ({ row }: Commitment) => !placed.has(row);
  const exact = indexBy(commitments, (one) => keyOf(one.text, one.goal.text, one.subgoal.text));
  const named = indexBy(commitments, (one) => comparable(one.text));
  const unlike = place(written, (note) => exact.get(keyOf(note.commitment, note.goal, note.subgoal)));
  const reworded = place(unlike, (note) => named.get(comparable(note.commitment)));
  const orphaned = place(reworded, (note) => likeliest(note, commitments.filter(isFree)));
  return { byRow: new Map([...placed].map(([row, texts]) => [row, texts.join("\n")])), orphaned };
}

function keyOf(...texts: readonly string[]): string {
  return texts.map(comparable).join("\u001F");
}

/** Texts that stand twice name nothing for sure, and are left out. */
function indexBy(commitments: readonly Commitment[], key: (commitment: Commitment) => string): Map<string, Commitment> {
  const index = new Map<string, Commitment>();
  const twice = new Set<string>();
  for (const commitment of commitments) {
    const name = key(commitment);
    if (index.has(name)) twice.add(name);
    index.set(name, commitment);
  }
  twice.forEach((name) => index.delete(name));
  return index;
}

/** The one commitment of the same group that shares most words with the note's; `undefined` where two share as many. */
function likeliest(note: KeptNote, candidates: readonly Commitment[]): Commitment | undefined {
  const scored = candidates
    .filter(({ goal, subgoal }) => keyOf(goal.text, subgoal.text) === keyOf(note.goal, note.subgoal))
    .map((commitment) => ({ commitment, score: sharedWords(commitment.text, note.commitment) }))
    .filter(({ score }) => score >= wordsKept)
    .sort((left, right) => right.score - left.score);
  const [best, next] = scored;
  return best !== undefined && best.score !== next?.score ? best.commitment : undefined;
}

/** Jaccard similarity of the words of two texts, 0–1. */
function sharedWords(left: string, right: string): number {
  const words = (text: string) => new Set(comparable(text).match(/[\p{L}\p{N}]+/gu) ?? []);
  const [one, other] = [words(left), words(right)];
  const shared = [...one].filter((word) => other.has(word)).length;
  const all = one.size + other.size - shared;
  return all === 0 ? 0 : shared / all;
}
