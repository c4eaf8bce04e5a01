/** Makes a copy of a table's summary for the archive: the same sheet as it stands now, without a formula. */

import { archiveBlockName, type BlockName } from "../../core/own-names";
import { frozenPlan } from "../../core/plan/summary/frozen-plan";
import { planSummary } from "../../core/plan/summary/summary";
import { visibleTables, type SummaryWording } from "../../core/plan/summary/summary-sheets";
import { tableNames } from "../../core/plan/summary/table-names";
import { fill } from "../../core/plan/sentence";
import { sheetNameFrom } from "../../core/plan/sheet-name";
import { areaOf, type SheetPlan } from "../../core/plan/sheet-plan";
import { loadSheetParts, noParts, type SheetParts } from "../own-sheet/sheet-parts";
import { writeValues } from "../own-sheet/write-block";
import { isBegun, nameBlock, type OwnName } from "../own-sheets";
import { rangeOf } from "../range-of";
import { standingBlock, type ShownSheet, type WrittenSheet } from "../write-sheet";
import {
  chosenTable,
  readChecked,
  refuseReadOnly,
  timeOf,
  type Checked,
  type CheckedWorkbook,
  type Request,
  type WorkbookNow,
} from "./read-checked";
import { firstOf, writeOwnSheets } from "./write-own-sheets";

/**
 * Three round trips more than a check, and one more where the table has a summary, whose notes go with it. Excel works the
 * numbers out, and what it showed as it was written is written over its formulas, whatever has become of the table by then.
 * The copy is recorded and can be taken back like any sheet of ours, and no later summary touches it.
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
  const blockName = freeBlockName(workbook.reading.ownNames);
  const [date = time] = time.split(" ");
  const sheetName = sheetNameFrom(fill(words.archiveSheetName, { date }));
  const suffix = `_${blockName.replaceAll(".", "_")}`;
  const name = tableNames(workbook.tables.map(({ followUp }) => followUp))[workbook.tables.indexOf(table)];
  const { rulesOff } = workbook.settings;
  const { parts, notes } = await standing(context, workbook, table, blockName);
  const plan = planSummary({ table, name, words, findingText, time, version, rulesOff, notes, suffix, sheetName });
  // Nothing keeps what is written on the copy: it is what it is.
  const living = { ...plan, notes: [] };
  const { written, record } = await writeOwnSheets(context, workbook, {
    sheets: [{ plan: living, blockName, parts, goesOn: true }],
    time: timeOf(request),
    sources: new Set([table.followUp.sheetName]),
    finish: (sheets) => freeze(context, firstOf(sheets), blockName, living),
  });
  return { workbook: { ...workbook, record }, written: firstOf(written) };
}

interface Standing {
  /** What is left of a copy that was broken off. */
  readonly parts: SheetParts;
  /** What the reader has written on the table's summary. */
  readonly notes: SheetParts["notes"];
}

/** One round trip, and none where neither stands. */
async function standing(
  context: Excel.RequestContext,
  { reading, settings: { summaries }, tables }: WorkbookNow,
  table: Checked,
  copy: BlockName,
): Promise<Standing> {
  const { ownNames, sheetNames } = reading;
  const summary = visibleTables(tables, { summaries, sheetNames }).find((summed) => summed.table === table)?.blockName;
  const [parts, summaryParts] = [copy, summary].map((blockName) =>
    blockName === undefined || standingBlock(reading, blockName) === null
      ? null
      : loadSheetParts(context, ownNames, blockName),
  );
  if (parts !== null || summaryParts !== null) await context.sync();
  return { parts: parts?.() ?? noParts, notes: summaryParts?.().notes ?? [] };
}

/** A copy that was broken off is begun anew. */
function freeBlockName(ownNames: readonly OwnName[]): BlockName {
  const taken = ownNames.filter(({ block }) => block === null || !isBegun(block)).map(({ name }) => name);
  let count = 1;
  while (taken.includes(archiveBlockName(count))) count++;
  return archiveBlockName(count);
}

async function freeze(
  context: Excel.RequestContext,
  { sheetName, shown }: ShownSheet,
  blockName: BlockName,
  plan: SheetPlan,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  writeValues(rangeOf(sheet, areaOf(plan)), frozenPlan(plan, shown));
  nameBlock(context, blockName, true, { sheetName, ...areaOf(plan) });
  await context.sync();
}
