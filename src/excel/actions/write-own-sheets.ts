/** Writes sheets of ours and records that they are there, in one round trip; takes away what does not come about. */

import { withEntry, type ChangeRecord } from "../../core/change-record";
import type { Settings } from "../../core/settings";
import { saveRecord, saveSettings, settingsIn, type KeptSaving } from "../kept";
import { standingBlock, writeSheets, type SheetWriting, type ShownSheet, type WrittenSheet } from "../write-sheet";
import type { WorkbookNow } from "./read-checked";
import { unmakeSheets } from "./unmake-sheets";

/** What is to be written, and what is to be saved with it. */
export interface OwnSheets {
  readonly sheets: readonly SheetWriting[];
  /** When, ISO 8601. */
  readonly time: string;
  /** Names of the sheets that they were made from. */
  readonly sources: ReadonlySet<string>;
  /** As they are to be; as they are where this is absent. */
  readonly settings?: Settings;
  /** What is left to do on them. */
  readonly finish?: (shown: readonly ShownSheet[]) => Promise<void>;
}

/** What was written, and what is kept of it. */
export interface WrittenOwnSheets {
  readonly written: readonly WrittenSheet[];
  /** As it is now: one entry a sheet, however often it is renewed. */
  readonly record: ChangeRecord;
  readonly settings: Settings;
}

/**
 * Two round trips; one more where somebody else has decided or recorded something in between, and three where the sheets do
 * not come about: new ones are taken away again.
 *
 * @throws HostError where Excel refuses, or says nothing more: then the record tells of new sheets that are there
 */
export async function writeOwnSheets(
  context: Excel.RequestContext,
  now: WorkbookNow,
  { sheets, time, sources, settings = now.settings, finish }: OwnSheets,
): Promise<WrittenOwnSheets> {
  const { reading, record: before } = now;
  const record = recordWith(before, sheets, time);
  const decided = settingsIn(reading.settingsPart);
  const savings: { record?: KeptSaving<ChangeRecord>; settings?: KeptSaving<Settings> } = {};
  const begin = () => {
    if (record !== before) savings.record = saveRecord(context, reading.recordPart, record, before);
  };
  const end = () => {
    if (JSON.stringify(settings) !== JSON.stringify(decided))
      savings.settings = saveSettings(context, reading.settingsPart, settings, decided);
  };
  const write = async () => {
    const shown = await writeSheets(context, reading, sheets, { sources, anchors: reading.anchors, begin, end });
    await finish?.(shown);
    return shown;
  };
  const shown = await write().catch(async (thrown: unknown) => {
    const made = sheets.map(({ blockName }) => blockName).filter((name) => standingBlock(reading, name) === null);
    if (made.length > 0) await unmakeSheets(context, now, { made, entry: record.at(-1), settings });
    throw thrown;
  });
  return {
    written: shown.map(({ sheetName, takenName }) => ({ sheetName, takenName })),
    record: (await savings.record?.settle()) ?? record,
    settings: (await savings.settings?.settle()) ?? settings,
  };
}

/** With an entry for the sheets that it does not tell of yet. */
function recordWith(record: ChangeRecord, sheets: readonly SheetWriting[], time: string): ChangeRecord {
  const recorded = new Set(
    record.flatMap(({ changes }) => changes.flatMap((change) => (change.kind === "sheet" ? [change.blockName] : []))),
  );
  const fresh = sheets.filter(({ blockName }) => !recorded.has(blockName));
  const changes = fresh.map(({ blockName }) => ({ kind: "sheet", blockName }) as const);
  return fresh.length === 0 ? record : withEntry(record, { time, state: "done", changes });
}

/** The sheet that is shown: there is one where anything was written. */
export function firstOf<Sheet extends WrittenSheet>([first]: readonly Sheet[]): Sheet {
  if (first === undefined) throw new RangeError("No sheet was written");
  return first;
}
