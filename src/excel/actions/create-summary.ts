/** Makes the summary sheets: one a visible table, and one over them all where they are several. */

import { HostError } from "../../core/errors";
import { totalBlockName } from "../../core/own-names";
import {
  planSummaries,
  visibleTables,
  type SummaryWording,
  type SummedUp,
} from "../../core/plan/summary/summary-sheets";
import type { Settings } from "../../core/settings";
import { checkTables, type CheckedTable } from "../../core/survey";
import { tableKey } from "../../core/table/follow-up";
import { tableFingerprint } from "../../core/table/table-fingerprint";
import { loadSheetParts, noParts, type SheetParts } from "../own-sheet/sheet-parts";
import type { WrittenSheet } from "../write-sheet";
import {
  readChecked,
  refuseReadOnly,
  timeOf,
  type CheckedWorkbook,
  type Request,
  type WorkbookNow,
} from "./read-checked";
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
  const { sheetNames } = workbook.reading;
  // As the sheets stand, whichever of them is looked at: a report keeps its order.
  const placeOf = ({ followUp }: CheckedTable) => sheetNames.indexOf(followUp.sheetName);
  const inTabOrder = [...workbook.tables].sort((one, other) => placeOf(one) - placeOf(other));
  const summed = visibleTables(inTabOrder, { summaries: workbook.settings.summaries, sheetNames });
  if (summed.length === 0 && workbook.tables.length > 0) throw new HostError("onlyHidden");
  if (summed.length === 0) return { workbook, written: [] };
  refuseReadOnly(workbook);
  const parts = await partsOf(context, workbook, summed);
  const standingOf = (blockName: string) => parts.get(blockName) ?? noParts;
  const hiddenSheets = workbook.tables
    .filter(({ followUp }) => followUp.hidden)
    .map(({ followUp }) => followUp.sheetName);
  const planned = planSummaries(
    summed,
    [...new Set(hiddenSheets)],
    wording,
    time,
    standingOf,
    workbook.settings.rulesOff,
  );
  const { written, record, settings } = await writeOwnSheets(context, workbook, {
    sheets: planned.map((sheet) => ({ ...sheet, parts: standingOf(sheet.blockName) })),
    time: timeOf(request),
    sources: new Set(summed.map(({ table }) => table.followUp.sheetName)),
    settings: summarised(workbook.settings, summed),
  });
  // The rules know now of summaries that are as new as their tables.
  const followUps = workbook.tables.map(({ followUp }) => followUp);
  const checked = checkTables(followUps, settings);
  const tables = workbook.tables.map((one, index) => ({ ...one, ...checked[index] }));
  return { workbook: { ...workbook, tables, settings, record }, written };
}

/** Asked of Excel only where sheets of ours stand already: there is nothing on the others. */
async function partsOf(
  context: Excel.RequestContext,
  { reading: { ownNames, structureProtected } }: WorkbookNow,
  summed: readonly SummedUp[],
): Promise<ReadonlyMap<string, SheetParts>> {
  const isNew = (blockName: string) => !ownNames.some(({ name, block }) => name === blockName && block !== null);
  const tables = summed.map(({ blockName }) => blockName);
  if (structureProtected && tables.some(isNew)) throw new HostError("structureProtected");
  const names = summed.length === 1 ? tables : [totalBlockName, ...tables];
  const loading = names.map((name) => ({ name, parts: loadSheetParts(context, ownNames, name) }));
  if (!names.every(isNew)) await context.sync();
  return new Map(loading.map(({ name, parts }) => [name, parts()]));
}

/** What is known of other summaries, as of tables on sheets that are hidden now, stays known. */
function summarised(settings: Settings, summed: readonly SummedUp[]): Settings {
  const made = summed.map(({ table: { followUp }, blockName }) => ({
    table: tableKey(followUp),
    blockName,
    fingerprint: tableFingerprint(followUp),
  }));
  const others = settings.summaries.filter(({ blockName }) => !made.some((one) => one.blockName === blockName));
  return { ...settings, summaries: [...others, ...made] };
}
