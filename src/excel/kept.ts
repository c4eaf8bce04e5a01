/** Settings and record, from and to the workbook's own parts. */

import { parseRecord, recordXml, withEntry, type ChangeRecord, type RecordEntry } from "../core/change-record";
import { mergeSettings, settingsOf } from "../core/merge-settings";
import { noSettings, settingsXml, type Settings } from "../core/settings";
import { loadOwnPart, saveOwnPart, type LoadedPart, type OwnPart } from "./own-part";

/** Where nothing is decided there is no part. */
const nothingDecided = settingsXml(noSettings);

export function settingsIn({ contents }: LoadedPart): Settings {
  return settingsOf(contents);
}

/** The entries of all parts: where two people's first writes crossed, both can be taken back. */
export function recordIn({ contents }: LoadedPart): ChangeRecord {
  const [first = [], ...others] = contents.map(parseRecord);
  return others.flat().reduce((record, { time, state, changes }) => withEntry(record, { time, state, changes }), first);
}

/** A saving that has been queued. */
export interface KeptSaving<Kept> {
  /** The part after the next sync. */
  readonly part: () => OwnPart;
  /** What was to be saved, and in it what somebody else has written since ours was read; after the next sync. */
  readonly whole: () => Kept;
  /** Saves that, in one round trip, where there is any: it would be lost otherwise. */
  readonly settle: () => Promise<Kept>;
}

/**
 * Queues the saving of the settings.
 *
 * @param known what was seen when they were decided: what others have decided since is kept; `null` where it is not
 */
export function saveSettings(
  context: Excel.RequestContext,
  part: OwnPart,
  settings: Settings,
  known: Settings | null,
): KeptSaving<Settings> {
  return saveMerged(context, part, settings, {
    xmlOf: (all) => (settingsXml(all) === nothingDecided ? null : settingsXml(all)),
    withTheirs: (stood) => (known === null ? settings : mergeSettings(known, settings, settingsIn(stood))),
  });
}

/** Queues the saving of the record. @param known what we have read or written of it: anything else is somebody else's */
export function saveRecord(
  context: Excel.RequestContext,
  part: OwnPart,
  record: ChangeRecord,
  known: ChangeRecord,
): KeptSaving<ChangeRecord> {
  return saveMerged(context, part, record, {
    xmlOf: (all) => (all.length === 0 ? null : recordXml(all)),
    withTheirs: (stood) => {
      const theirs = recordIn(stood).filter((entry) => !holds(known, entry));
      return withTheirs(record, theirs, known);
    },
  });
}

interface Merging<Kept> {
  /** `null` where nothing is to be kept. */
  readonly xmlOf: (kept: Kept) => string | null;
  /** Ours, with what others have written. @param stood the part as it was when ours was written over it */
  readonly withTheirs: (stood: LoadedPart) => Kept;
}

/** Queues a saving, and the reading of what it is written over: a part can only be read by whoever knows its id. */
function saveMerged<Kept>(
  context: Excel.RequestContext,
  part: OwnPart,
  ours: Kept,
  { xmlOf, withTheirs }: Merging<Kept>,
): KeptSaving<Kept> {
  const stood = loadOwnPart(context, part);
  const saved = saveOwnPart(context, part, xmlOf(ours));
  const whole = () => withTheirs(stood());
  const settle = async () => {
    const all = whole();
    if (xmlOf(all) === xmlOf(ours)) return ours;
    saveOwnPart(context, saved(), xmlOf(all));
    await context.sync();
    return all;
  };
  return { part: saved, whole, settle };
}

/** Whether two entries tell of the same work, whatever their numbers: where others have come before it, it has another. */
export function isSameWork(one: RecordEntry, other: RecordEntry): boolean {
  const [ours, theirs] = [one, other].map(({ time, state, changes }) => JSON.stringify([time, state, changes]));
  return ours === theirs;
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
