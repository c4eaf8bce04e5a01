/** Writes the change log to a sheet of our own, or brings it up to date. */

import { planChangeLog, type ChangeLogWords } from "../../core/plan/change-log";
import { changeLogBlockName } from "../../core/own-names";
import { noParts } from "../own-sheet/sheet-parts";
import type { WrittenSheet } from "../write-sheet";
import { readChecked, refuseReadOnly, timeOf, type CheckedWorkbook, type Request } from "./read-checked";
import { firstOf, writeOwnSheets } from "./write-own-sheets";

/**
 * Two round trips more than a check.
 *
 * @param tellTime an ISO 8601 time as the reader is to see it
 */
export async function writeChangeLog(
  context: Excel.RequestContext,
  words: ChangeLogWords,
  tellTime: (time: string) => string,
  request: Request = {},
): Promise<{ readonly workbook: CheckedWorkbook; readonly written: WrittenSheet }> {
  const workbook = await readChecked(context, request);
  refuseReadOnly(workbook);
  const { written, record } = await writeOwnSheets(context, workbook, {
    sheets: [{ plan: planChangeLog(workbook.record, words, tellTime), blockName: changeLogBlockName, parts: noParts }],
    time: timeOf(request),
    sources: new Set(),
  });
  return { workbook: { ...workbook, record }, written: firstOf(written) };
}
