/** Makes a copy of a table's summary for the archive: the same sheet as it stands now, without a formula. */

import { archiveBlockName } from "../../core/own-names";
import { frozenPlan } from "../../core/plan/summary/frozen-plan";
import { planSummary } from "../../core/plan/summary/summary";
import { sheetNameFrom, type SummaryWording } from "../../core/plan/summary/summary-sheets";
import { fill } from "../../core/plan/sentence";
import type { CellValue } from "../../core/grid";
import { noParts } from "../own-sheet/sheet-parts";
import { areaOf, writeValues } from "../own-sheet/write-block";
import type { WrittenSheet } from "../write-sheet";
import { chosenTable, readChecked, refuseReadOnly, timeOf, type CheckedWorkbook, type Request } from "./read-checked";
import { firstOf, writeOwnSheets } from "./write-own-sheets";

/**
 * Four round trips more than a check: Excel works the numbers out, and what it shows is written over its formulas. The copy
 * is recorded and can be taken back like any sheet of ours, and no later summary touches it.
 *
 * @param time when, as the reader is to see it; its first word names the sheet
 */
export async function archiveSummary(
  context: Excel.RequestContext,
  { words, findingText, version }: SummaryWording,
  time: string,
  request: Request = {},
): Promise<{ readonly workbook: CheckedWorkbook; readonly written: WrittenSheet | null }> {
  const workbook = await readChecked(context, request);
  const table = chosenTable(workbook.tables, request);
  if (table === null) return { workbook, written: null };
  refuseReadOnly(workbook);
  const blockName = freeBlockName(workbook.reading.ownNames.map(({ name }) => name));
  const [date = time] = time.split(" ");
  const sheetName = sheetNameFrom(fill(words.archiveSheetName, { date }));
  const suffix = `_${blockName.replaceAll(".", "_")}`;
  const plan = planSummary({ table, words, findingText, time, version, notes: [], suffix, sheetName });
  const living = { ...plan, notes: [] };
  const { written, record } = await writeOwnSheets(context, workbook, {
    sheets: [{ plan: living, blockName, parts: noParts }],
    time: timeOf(request),
  });
  const made = firstOf(written);
  await freeze(context, made.sheetName, living);
  return { workbook: { ...workbook, record }, written: made };
}

function freeBlockName(taken: readonly string[]) {
  let count = 1;
  while (taken.includes(archiveBlockName(count))) count++;
  return archiveBlockName(count);
}

async function freeze(context: Excel.RequestContext, sheetName: string, plan: Parameters<typeof frozenPlan>[0]) {
  const { topRow, leftColumn, rowCount, columnCount } = areaOf(plan);
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const block = sheet.getRangeByIndexes(topRow, leftColumn, rowCount, columnCount);
  block.load({ values: true });
  await context.sync();
  writeValues(block, frozenPlan(plan, block.values as CellValue[][]));
  await context.sync();
}
