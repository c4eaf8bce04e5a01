/** Carries changes out under their entry in the record: written down first, and ended with what really came of them. */

import {
  recordNamespace,
  withEntry,
  type ChangeRecord,
  type RecordEntry,
  type RecordedChange,
} from "../../core/change-record";
import { isSameWork, recordIn, saveRecord, type KeptSaving } from "../kept";
import { findOwnPart, loadOwnPart, type OwnPart } from "../own-part";
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

/** What came of it. */
export interface CarriedOut<Change> {
  readonly done: readonly Change[];
  /** With the entry as it ends. */
  readonly record: ChangeRecord;
  /** To be called after the next sync: what somebody else has recorded in between is kept. */
  readonly settle: () => Promise<ChangeRecord>;
}

/**
 * Writes, and queues the end of the entry.
 *
 * @throws HostError where Excel refused them all, and then nothing is recorded; or where it says nothing more halfway: the
 * entry stands then as begun
 */
export async function carryOut<Change extends RecordedChange, Seen>(
  context: Excel.RequestContext,
  { reading, record: before }: WorkbookNow,
  { time, changes, write, cameAbout }: Undertaking<Change, Seen>,
): Promise<CarriedOut<Change>> {
  const begun = withEntry(before, { time, state: "begun", changes });
  let saving: KeptSaving<ChangeRecord> | null = null;
  const { seen, failure } = await write(() => {
    saving = saveRecord(context, reading.recordPart, begun, before);
  });
  const { part, record } = await standing(context, failure === null ? saving : null);
  const done = cameAbout(seen);
  const others = record.filter((entry) => !isBegun(entry, begun));
  const ended = done.length === 0 ? others : withEntry(others, { time, state: "done", changes: done });
  const { settle } = saveRecord(context, part, ended, [...begun, ...record]);
  if (failure !== null && done.length === 0) {
    await context.sync();
    throw failure;
  }
  return { done, record: ended, settle };
}

/** The entry that was begun here. */
function isBegun(entry: RecordEntry, begun: ChangeRecord): boolean {
  const ours = begun.at(-1);
  return ours !== undefined && isSameWork(entry, ours);
}

/** The record as it is now. Where Excel broke off, nobody has told whether the entry was written down. */
async function standing(
  context: Excel.RequestContext,
  saving: KeptSaving<ChangeRecord> | null,
): Promise<{ readonly part: OwnPart; readonly record: ChangeRecord }> {
  if (saving !== null) return { part: saving.part(), record: saving.whole() };
  const found = findOwnPart(context, recordNamespace);
  await context.sync();
  const loaded = loadOwnPart(context, found());
  await context.sync();
  return { part: loaded(), record: recordIn(loaded()) };
}
