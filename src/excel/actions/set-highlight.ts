/** Marks the deviating rows, or takes the marks away. */

import { withEntry, withoutChanges, type ChangeRecord } from "../../core/change-record";
import { planHighlight } from "../../core/plan/highlight";
import type { CheckedTable } from "../../core/survey";
import { addHighlight, removeHighlights } from "../highlight";
import { saveRecord } from "../kept";
import {
  chosenTable,
  readChecked,
  refuseReadOnly,
  timeOf,
  type Checked,
  type CheckedWorkbook,
  type Request,
} from "./read-checked";

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
  const workbook = await readChecked(context, request);
  const table = chosenTable(workbook.tables, request);
  if (table === null) return { workbook, checked: null };
  refuseReadOnly(workbook);
  const { reading } = workbook;
  const { sheetName } = table.followUp;
  const highlighted = on ?? !table.highlighted;
  const isBeside = ({ followUp }: CheckedTable) => followUp.sheetName === sheetName;
  removeHighlights(
    context,
    reading.highlights.filter((highlight) => highlight.sheetName === sheetName),
  );
  if (highlighted)
    workbook.tables.filter(isBeside).forEach((one) => {
      addHighlight(context, planHighlight(one.followUp));
    });
  const record = recordWith(workbook.record, sheetName, highlighted, timeOf(request));
  // Behind the marks, which a protected sheet refuses: nothing is recorded then, and marks are known by themselves.
  if (record !== workbook.record) saveRecord(context, reading.recordPart, record);
  await context.sync();
  const tables = workbook.tables.map((one) => (isBeside(one) ? { ...one, highlighted } : one));
  return { workbook: { ...workbook, tables, record }, checked: { ...table, highlighted } };
}

/** One entry for the marks of a sheet, however often they are renewed. */
function recordWith(record: ChangeRecord, sheetName: string, highlighted: boolean, time: string): ChangeRecord {
  const entry = record.find(({ changes }) =>
    changes.some((change) => change.kind === "highlight" && change.sheetName === sheetName),
  );
  if (highlighted && entry !== undefined) return record;
  if (highlighted) return withEntry(record, { time, state: "done", changes: [{ kind: "highlight", sheetName }] });
  if (entry === undefined) return record;
  return withoutChanges(record, (change) => change.kind === "highlight" && change.sheetName === sheetName);
}
