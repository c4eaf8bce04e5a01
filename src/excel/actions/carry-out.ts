/** Carries changes out under their entry in the record: written down first, and ended with what really came of them. */

import { recordNamespace, withEntry, type ChangeRecord, type RecordedChange } from "../../core/change-record";
import { saveRecord } from "../kept";
import { findOwnPart, type OwnPart } from "../own-part";
import type { Written } from "../write-and-look";
import type { WorkbookNow } from "./read-checked";

export interface Undertaking<Change extends RecordedChange, Seen> {
  /** When, ISO 8601. */
  readonly time: string;
  readonly changes: readonly Change[];
  /** Writes them. @param begin queues the entry, ahead of the first of them */
  readonly write: (begin: () => void) => Promise<Written<Seen>>;
  /** Which of them came about; queues what is left to put right. */
  readonly cameAbout: (seen: Seen) => readonly Change[];
}

/**
 * Writes, and queues the end of the entry.
 *
 * @returns the changes that came about, and the record with the entry as it ends
 * @throws HostError where Excel refused them all, and then nothing is recorded; or where it says nothing more halfway: the
 * entry stands then as begun
 */
export async function carryOut<Change extends RecordedChange, Seen>(
  context: Excel.RequestContext,
  { reading, record }: WorkbookNow,
  { time, changes, write, cameAbout }: Undertaking<Change, Seen>,
): Promise<{ readonly done: readonly Change[]; readonly record: ChangeRecord }> {
  let part = (): OwnPart => reading.recordPart;
  const { seen, failure } = await write(() => {
    part = saveRecord(context, reading.recordPart, withEntry(record, { time, state: "begun", changes }));
  });
  const kept = failure === null ? part() : await findRecordPart(context);
  const done = cameAbout(seen);
  const ended = done.length === 0 ? record : withEntry(record, { time, state: "done", changes: done });
  saveRecord(context, kept, ended);
  if (failure !== null && done.length === 0) {
    await context.sync();
    throw failure;
  }
  return { done, record: ended };
}

/** Where Excel broke off, nobody has told whether the entry was written down. */
async function findRecordPart(context: Excel.RequestContext): Promise<OwnPart> {
  const part = findOwnPart(context, recordNamespace);
  await context.sync();
  return part();
}
