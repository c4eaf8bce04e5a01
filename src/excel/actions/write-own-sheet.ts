/** Writes a sheet of ours and records that it is there, in one round trip. */

import { withEntry, type ChangeRecord } from "../../core/change-record";
import type { BlockName } from "../../core/own-names";
import type { SheetPlan } from "../../core/plan/sheet-plan";
import type { Settings } from "../../core/settings";
import { saveRecord, saveSettings } from "../kept";
import { writeSheet, type WrittenSheet } from "../write-sheet";
import type { WorkbookNow } from "./read-checked";

/** What is to be written, and what is to be saved with it. */
export interface OwnSheet {
  readonly plan: SheetPlan;
  readonly blockName: BlockName;
  /** When, ISO 8601. */
  readonly time: string;
  /** Where they are to be other than they are. */
  readonly settings?: Settings;
}

/** Two round trips. @returns what was written, and the record as it is now: one entry a sheet, however often it is renewed */
export async function writeOwnSheet(
  context: Excel.RequestContext,
  { reading, record: before }: WorkbookNow,
  { plan, blockName, time, settings }: OwnSheet,
): Promise<{ readonly written: WrittenSheet; readonly record: ChangeRecord }> {
  const isRecorded = before.some(({ changes }) =>
    changes.some((change) => change.kind === "sheet" && change.blockName === blockName),
  );
  const record = isRecorded
    ? before
    : withEntry(before, { time, state: "done", changes: [{ kind: "sheet", blockName }] });
  const alsoSave = () => {
    if (!isRecorded) saveRecord(context, reading.recordPart, record);
    if (settings !== undefined) saveSettings(context, reading.settingsPart, settings);
  };
  return { written: await writeSheet(context, reading, { plan, blockName, alsoSave }), record };
}
