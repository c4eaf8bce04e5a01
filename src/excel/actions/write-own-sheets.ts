/** Writes sheets of ours and records that they are there, in one round trip. */

import { withEntry, type ChangeRecord } from "../../core/change-record";
import type { Settings } from "../../core/settings";
import { saveRecord, saveSettings, type RecordSaving } from "../kept";
import { writeSheets, type SheetWriting, type WrittenSheet } from "../write-sheet";
import type { WorkbookNow } from "./read-checked";

/** What is to be written, and what is to be saved with it. */
export interface OwnSheets {
  readonly sheets: readonly SheetWriting[];
  /** When, ISO 8601. */
  readonly time: string;
  /** Where they are to be other than they are. */
  readonly settings?: Settings;
}

/** Two round trips. @returns what was written, and the record as it is now: one entry a sheet, however often it is renewed */
export async function writeOwnSheets(
  context: Excel.RequestContext,
  { reading, record: before }: WorkbookNow,
  { sheets, time, settings }: OwnSheets,
): Promise<{ readonly written: readonly WrittenSheet[]; readonly record: ChangeRecord }> {
  const recorded = new Set(
    before.flatMap(({ changes }) => changes.flatMap((change) => (change.kind === "sheet" ? [change.blockName] : []))),
  );
  const fresh = sheets.filter(({ blockName }) => !recorded.has(blockName));
  const changes = fresh.map(({ blockName }) => ({ kind: "sheet", blockName }) as const);
  const record = fresh.length === 0 ? before : withEntry(before, { time, state: "done", changes });
  let saving: RecordSaving | null = null;
  const alsoSave = () => {
    if (fresh.length > 0) saving = saveRecord(context, reading.recordPart, record, before);
    if (settings !== undefined) saveSettings(context, reading.settingsPart, settings);
  };
  const written = await writeSheets(context, reading, sheets, alsoSave);
  return { written, record: saving === null ? record : await (saving as RecordSaving).settle() };
}

/** The sheet that is shown: there is one where anything was written. */
export function firstOf([first]: readonly WrittenSheet[]): WrittenSheet {
  if (first === undefined) throw new RangeError("No sheet was written");
  return first;
}
