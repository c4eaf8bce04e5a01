/** Makes the summary sheet. */

import { summaryBlockName } from "../../core/own-names";
import { planSummary } from "../../core/plan/summary/summary";
import type { SummaryWords } from "../../core/plan/summary/summary-words";
import type { Settings } from "../../core/settings";
import { checkTable } from "../../core/survey";
import { tableFingerprint } from "../../core/table/table-fingerprint";
import type { WrittenSheet } from "../write-sheet";
import {
  chosenTable,
  readChecked,
  refuseReadOnly,
  timeOf,
  type Checked,
  type CheckedWorkbook,
  type Request,
} from "./read-checked";
import { writeOwnSheet } from "./write-own-sheet";

/**
 * Makes a table's summary sheet, or brings it up to date. Two round trips more than its check.
 *
 * @param time when, as the reader is to see it
 */
export async function createSummary(
  context: Excel.RequestContext,
  words: SummaryWords,
  time: string,
  request: Request = {},
): Promise<{ readonly workbook: CheckedWorkbook; readonly written: WrittenSheet | null }> {
  const workbook = await readChecked(context, request);
  const table = chosenTable(workbook.tables, request);
  if (table === null) return { workbook, written: null };
  refuseReadOnly(workbook);
  const { followUp, totals } = table;
  const settings = summarised(workbook.settings, table);
  const { written, record } = await writeOwnSheet(context, workbook, {
    plan: planSummary({ followUp, totals, words, time }),
    blockName: summaryBlockName,
    time: timeOf(request),
    settings,
  });
  // The rules know now of a summary that is as new as the table.
  const tables = workbook.tables.map((one) => ({ ...one, ...checkTable(one.followUp, settings) }));
  return { workbook: { ...workbook, tables, settings, record }, written };
}

/** One sheet holds one table's summary: what it held before is not summed up any more. */
function summarised(settings: Settings, { key, followUp }: Checked): Settings {
  return { ...settings, summaries: [{ table: key, fingerprint: tableFingerprint(followUp) }] };
}
