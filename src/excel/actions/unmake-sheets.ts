/** Takes away new sheets of ours that did not come about, so that the workbook is as it was. */

import { recordNamespace, type RecordEntry } from "../../core/change-record";
import { HostError } from "../../core/errors";
import { mergeSettings } from "../../core/merge-settings";
import { isNotesOf } from "../../core/plan/summary/note-places";
import { settingsNamespace, type Settings } from "../../core/settings";
import { toHostError } from "../host-errors";
import { isSameWork, recordIn, saveRecord, saveSettings, settingsIn } from "../kept";
import { findOwnPart, loadOwnPart } from "../own-part";
import { loadOwnNames, type OwnName } from "../own-sheets";
import type { WorkbookNow } from "./read-checked";

/** What did not come about. */
export interface Unmade {
  /** Names of blocks that did not stand before. */
  readonly made: readonly string[];
  /** The record's newest entry as it was to be. */
  readonly entry: RecordEntry | undefined;
  /** As they were to be. */
  readonly settings: Settings;
}

/**
 * Three round trips. Only a sheet that our own name proves to be ours, and that was not there before, is deleted: Excel's
 * own list of steps to undo is emptied by it. Where Excel says nothing more, the record tells of what is left.
 */
export async function unmakeSheets(
  context: Excel.RequestContext,
  { reading, record: before }: WorkbookNow,
  { made, entry, settings }: Unmade,
): Promise<void> {
  try {
    const found = [settingsNamespace, recordNamespace].map((namespace) => findOwnPart(context, namespace));
    const ownNames = loadOwnNames(context);
    await context.sync();
    const [settingsPart, recordPart] = found.map((part) => loadOwnPart(context, part()));
    await context.sync();
    for (const blockName of made) deleteNew(context, ownNames(), reading.sheetNames, blockName);
    if (recordPart !== undefined && entry !== undefined) {
      const record = recordIn(recordPart());
      const left = record.filter((one) => before.some((old) => isSameWork(old, one)) || !isSameWork(one, entry));
      if (left.length < record.length) saveRecord(context, recordPart(), left, record);
    }
    if (settingsPart !== undefined) {
      const stands = settingsIn(settingsPart());
      const decided = mergeSettings(settings, settingsIn(reading.settingsPart), stands);
      if (JSON.stringify(decided) !== JSON.stringify(stands)) saveSettings(context, settingsPart(), decided, stands);
    }
    await context.sync();
  } catch (thrown) {
    // What is to be told is why the sheets did not come about.
    if (!(toHostError(thrown) instanceof HostError)) throw thrown;
  }
}

/** Queues the deleting of a block's sheet and of its names. */
function deleteNew(
  { workbook }: Excel.RequestContext,
  ownNames: readonly OwnName[],
  sheetsBefore: readonly string[],
  blockName: string,
): void {
  const own = ownNames.find(({ name }) => name === blockName);
  if (own === undefined || sheetsBefore.includes(own.block?.sheetName ?? "")) return;
  if (own.block !== null) workbook.worksheets.getItem(own.block.sheetName).delete();
  for (const { name } of ownNames) {
    if (name === blockName || isNotesOf(name, blockName)) workbook.names.getItem(name).delete();
  }
}
