/** Settings and record, from and to the workbook's own parts. */

import { parseRecord, recordXml, withEntry, type ChangeRecord } from "../core/change-record";
import { noSettings, parseSettings, settingsXml, type Settings } from "../core/settings";
import { saveOwnPart, type LoadedPart, type OwnPart } from "./own-part";

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

/** Queues the saving of the record. @returns what gives the part after the next sync */
export function saveRecord(context: Excel.RequestContext, part: OwnPart, record: ChangeRecord): () => OwnPart {
  return saveOwnPart(context, part, record.length === 0 ? null : recordXml(record));
}
