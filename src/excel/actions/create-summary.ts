/** Makes the summary sheets: one a visible table, and one over them all where they are several. */

import { HostError } from "../../core/errors";
import {
  planSummaries,
  visibleTables,
  type SummaryWording,
  type SummedUp,
} from "../../core/plan/summary/summary-sheets";
import type { Settings } from "../../core/settings";
import { checkTable } from "../../core/survey";
import { tableKey } from "../../core/table/follow-up";
import { tableFingerprint } from "../../core/table/table-fingerprint";
import { loadSheetParts, noParts } from "../own-sheet/sheet-parts";
import type { WrittenSheet } from "../write-sheet";
import { readChecked, refuseReadOnly, timeOf, type CheckedWorkbook, type Request } from "./read-checked";
import { writeOwnSheets } from "./write-own-sheets";

/**
 * Makes the summary of every visible table, or brings it up to date. Three round trips more than a check.
 *
 * @param time when, as the reader is to see it
 * @returns the sheets that were written, the one that is shown first; none where there is no table
 * @throws HostError `onlyHidden` where all tables are on hidden sheets
 */
export async function createSummary(
  context: Excel.RequestContext,
  wording: SummaryWording,
  time: string,
  request: Request = {},
): Promise<{ readonly workbook: CheckedWorkbook; readonly written: readonly WrittenSheet[] }> {
  const workbook = await readChecked(context, request);
  const summed = visibleTables(workbook.tables);
  if (summed.length === 0 && workbook.tables.length > 0) throw new HostError("onlyHidden");
  if (summed.length === 0) return { workbook, written: [] };
  refuseReadOnly(workbook);
  const { ownNames, structureProtected } = workbook.reading;
  // Asked of Excel only where sheets of ours stand already: there is nothing on the others.
  const isNew = ({ blockName }: SummedUp) => !ownNames.some(({ name, block }) => name === blockName && block !== null);
  if (structureProtected && summed.some(isNew)) throw new HostError("structureProtected");
  const loading = summed.map(({ blockName }) => ({ blockName, parts: loadSheetParts(context, ownNames, blockName) }));
  if (!summed.every(isNew)) await context.sync();
  const parts = new Map<string, ReturnType<(typeof loading)[number]["parts"]>>(
    loading.map(({ blockName, parts: loaded }) => [blockName, loaded()]),
  );
  const notesOf = (blockName: string) => parts.get(blockName)?.notes ?? [];
  const hiddenSheets = workbook.tables
    .filter(({ followUp }) => followUp.hidden)
    .map(({ followUp }) => followUp.sheetName);
  const planned = planSummaries(summed, [...new Set(hiddenSheets)], wording, time, notesOf);
  const settings = summarised(workbook.settings, summed);
  const { written, record } = await writeOwnSheets(context, workbook, {
    sheets: planned.map((sheet) => ({ ...sheet, parts: parts.get(sheet.blockName) ?? noParts })),
    time: timeOf(request),
    settings,
  });
  // The rules know now of summaries that are as new as their tables.
  const tables = workbook.tables.map((one) => ({ ...one, ...checkTable(one.followUp, settings) }));
  return { workbook: { ...workbook, tables, settings, record }, written };
}

function summarised(settings: Settings, summed: readonly SummedUp[]): Settings {
  const summaries = summed.map(({ table: { followUp }, blockName }) => ({
    table: tableKey(followUp),
    blockName,
    fingerprint: tableFingerprint(followUp),
  }));
  return { ...settings, summaries };
}
