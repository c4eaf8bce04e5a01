/** RecordEntry → what was done, in words: each kind of change, and how many where there are several. */

import type { RecordedChange, RecordEntry } from "../../core/change-record";
import type { Messages } from "../../messages";
import { placeOf } from "./place-of";

/** @example "Felstavad status rättad (3), Slutraden rättad"; "Felstavad status rättad"; "Slutraden rättad: A30" */
export function describeEntry({ changes }: RecordEntry, messages: Messages): string {
  const { kinds: words } = messages.record.log;
  const [only, second] = changes;
  if (only !== undefined && second === undefined) return `${words[only.kind]}: ${placeOf(only, messages)}`;
  const kinds = [...new Set(changes.map(({ kind }) => kind))];
  const counted = (kind: RecordedChange["kind"]) => changes.filter((change) => change.kind === kind).length;
  return kinds
    .map((kind) => (kinds.length === 1 || counted(kind) === 1 ? words[kind] : `${words[kind]} (${counted(kind)})`))
    .join(", ");
}

/** How many cells were rewritten. */
export function cellCount({ changes }: RecordEntry): number {
  return changes.filter((change) => "at" in change).length;
}

/** Whether taking entries back deletes a sheet of ours, which empties Excel's own undo. */
export function deletesSheet(entries: readonly RecordEntry[]): boolean {
  return entries.some(({ changes }) => changes.some(({ kind }) => kind === "sheet"));
}

/** The sheets of ours that taking entries back deletes, by what they are: "Fryst kopia (2)" where there are several. */
export function deletedSheets(entries: readonly RecordEntry[], messages: Messages): readonly string[] {
  const names = entries.flatMap(({ changes }) =>
    changes.filter(({ kind }) => kind === "sheet").map((change) => placeOf(change, messages)),
  );
  return [...new Set(names)].map((name) => {
    const count = names.filter((other) => other === name).length;
    return count === 1 ? name : `${name} (${count})`;
  });
}

/** How many those are. */
export function countDeleted(entries: readonly RecordEntry[]): number {
  return entries.reduce((sum, { changes }) => sum + changes.filter(({ kind }) => kind === "sheet").length, 0);
}
