/**
 * What the add-in does in the open workbook, each a whole: what the pane's buttons and the ribbon's commands share.
 * Checking never writes; what writes checks first, so that it acts on the workbook as it is now.
 */

import { HostError } from "../core/errors";
import { planHighlight } from "../core/plan/highlight";
import { planSummary } from "../core/plan/summary/summary";
import type { SummaryWords } from "../core/plan/summary/summary-words";
import type { Settings } from "../core/settings";
import { surveyWorkbook, type CheckedTable } from "../core/survey";
import { tableKey } from "../core/table/follow-up";
import { addHighlight, removeHighlights, type Highlight } from "./highlight";
import { readWorkbook, type Reading } from "./read-workbook";
import { writeSettings } from "./settings-part";
import { writeSheet, type WrittenSheet } from "./write-sheet";

/** One table of the open workbook, as it was last read. */
export interface Checked extends CheckedTable {
  /** Tells the workbook's tables apart from one check to the next. */
  readonly key: string;
  /** Whether the deviating rows of its sheet are highlighted. */
  readonly highlighted: boolean;
}

/** What a check found in the open workbook. */
export interface CheckedWorkbook {
  /** Those of the active sheet first, those of hidden sheets last; none where the workbook holds no follow-up. */
  readonly tables: readonly Checked[];
  readonly settings: Settings;
}

/** Which table an action is about, and who waits for it. */
export interface Request extends Reading {
  /** Its key; the first visible table where it is absent. */
  readonly table?: string | null;
}

/** Checks every follow-up table of the workbook. Three round trips for one that fits a message. */
export async function checkWorkbook(context: Excel.RequestContext, reading: Reading = {}): Promise<CheckedWorkbook> {
  return read(context, reading);
}

/**
 * Highlights the deviating rows of a table, and of the other tables on its sheet, or takes the highlight away. One round
 * trip more than its check.
 *
 * @param on `undefined` turns it to the other way
 * @returns the check with the highlight as it is now, and the table it was about; `null` where there is none
 */
export async function setHighlight(
  context: Excel.RequestContext,
  on?: boolean,
  request: Request = {},
): Promise<{ readonly workbook: CheckedWorkbook; readonly checked: Checked | null }> {
  const workbook = await read(context, request);
  const table = chosenTable(workbook.tables, request);
  if (table === null) return { workbook, checked: null };
  refuseReadOnly(workbook);
  const highlighted = on ?? !table.highlighted;
  const isBeside = ({ followUp }: CheckedTable) => followUp.sheetName === table.followUp.sheetName;
  removeHighlights(
    context,
    workbook.highlights.filter(({ sheetName }) => sheetName === table.followUp.sheetName),
  );
  if (highlighted)
    workbook.tables.filter(isBeside).forEach((one) => addHighlight(context, planHighlight(one.followUp)));
  await context.sync();
  const tables = workbook.tables.map((one) => (isBeside(one) ? { ...one, highlighted } : one));
  return { workbook: { ...workbook, tables }, checked: { ...table, highlighted } };
}

/**
 * Makes a table's summary sheet, or brings it up to date. Three round trips more than its check.
 *
 * @param time when, as the reader is to see it
 */
export async function createSummary(
  context: Excel.RequestContext,
  words: SummaryWords,
  time: string,
  request: Request = {},
): Promise<{ readonly workbook: CheckedWorkbook; readonly written: WrittenSheet | null }> {
  const workbook = await read(context, request);
  const table = chosenTable(workbook.tables, request);
  if (table === null) return { workbook, written: null };
  refuseReadOnly(workbook);
  const { followUp, totals } = table;
  return { workbook, written: await writeSheet(context, planSummary({ followUp, totals, words, time })) };
}

/** Saves what the user has decided about the workbook, in the workbook, and checks it by that. */
export async function changeSettings(
  context: Excel.RequestContext,
  settings: Settings,
  reading: Reading = {},
): Promise<CheckedWorkbook> {
  await writeSettings(context, settings);
  return read(context, reading);
}

interface WorkbookNow extends CheckedWorkbook {
  readonly highlights: readonly Highlight[];
  readonly readOnly: boolean;
}

async function read(context: Excel.RequestContext, reading: Reading): Promise<WorkbookNow> {
  const { grids, settings, highlights, readOnly } = await readWorkbook(context, reading);
  const tables = surveyWorkbook(grids, settings).map((table) => {
    const { sheetName } = table.followUp;
    const highlighted = highlights.some((highlight) => highlight.sheetName === sheetName);
    return { ...table, key: tableKey(table.followUp), highlighted };
  });
  return { tables, settings, highlights, readOnly };
}

/** A table that was asked for by name and is gone is not another one: nothing is written for that. */
function chosenTable(tables: readonly Checked[], { table = null }: Request): Checked | null {
  if (table === null || tables.length === 0) return tables.find(({ followUp }) => !followUp.hidden) ?? null;
  const found = tables.find(({ key }) => key === table);
  if (found === undefined) throw new HostError("changedMeanwhile", `no table at ${table}`);
  return found;
}

function refuseReadOnly({ readOnly }: WorkbookNow): void {
  if (readOnly) throw new HostError("readOnly");
}
