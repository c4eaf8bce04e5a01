/** Settings and record, from and to the workbook's own parts. */

import { parseRecord, recordXml, withEntry, type ChangeRecord, type RecordEntry } from "../core/change-record";
import { noSettings, parseSettings, settingsXml, type Settings } from "../core/settings";
import { loadOwnPart, saveOwnPart, type LoadedPart, type OwnPart } from "./own-part";

/** Where nothing is decided there is no part. */
const nothingDecided = settingsXml(noSettings);

export function settingsIn({ contents }: LoadedPart): Settings {
  return parseSettings(contents[0] ?? null);
}

/** The entries of all parts: where two people's first writes crossed, both can be taken back. */
export function recordIn({ contents }: LoadedPart): ChangeRecord {
  const [first = [], ...others] = contents.map(parseRecord);
  return others.flat().reduce((record, { time, state, changes }) => withEntry(record, { time, state, changes }), first);
}

/** Queues the saving of the settings. @returns what gives the part after the next sync */
export function saveSettings(context: Excel.RequestContext, part: OwnPart, settings: Settings): () => OwnPart {
  const xml = settingsXml(settings);
  return saveOwnPart(context, part, xml === nothingDecided ? null : xml);
}

/** A saving of the record that has been queued. */
export interface RecordSaving {
  /** The part after the next sync. */
  readonly part: () => OwnPart;
  /** The record that was to be saved, and in it what somebody else has written since ours was read; after the next sync. */
  readonly whole: () => ChangeRecord;
  /** Saves that, in one round trip, where there is any: it would be lost otherwise. */
  readonly settle: () => Promise<ChangeRecord>;
}

/** Queues the saving of the record. @param known what we have read or written of it: anything else is somebody else's */
export function saveRecord(
  context: Excel.RequestContext,
  part: OwnPart,
  record: ChangeRecord,
  known: ChangeRecord,
): RecordSaving {
  const stood = loadOwnPart(context, part);
  const saved = queueRecord(context, part, record);
  const theirs = () => recordIn(stood()).filter((entry) => !holds(known, entry));
  const whole = () => withTheirs(record, theirs(), known);
  const settle = async () => {
    if (theirs().length === 0) return record;
    queueRecord(context, saved(), whole());
    await context.sync();
    return whole();
  };
  return { part: saved, whole, settle };
}

function queueRecord(context: Excel.RequestContext, part: OwnPart, record: ChangeRecord): () => OwnPart {
  return saveOwnPart(context, part, record.length === 0 ? null : recordXml(record));
}

export function holds(record: ChangeRecord, entry: RecordEntry): boolean {
  const same = JSON.stringify(entry);
  return record.some((one) => JSON.stringify(one) === same);
}

/** Theirs come before what is new in ours: the newest entry is the one that has just been written here. */
function withTheirs(record: ChangeRecord, theirs: ChangeRecord, known: ChangeRecord): ChangeRecord {
  if (theirs.length === 0) return record;
  const isOld = (entry: RecordEntry) => known.some(({ id, time }) => id === entry.id && time === entry.time);
  const fresh = [...theirs, ...record.filter((entry) => !isOld(entry))];
  return fresh.reduce<ChangeRecord>(
    (all, { time, state, changes }) => withEntry(all, { time, state, changes }),
    record.filter(isOld),
  );
}
