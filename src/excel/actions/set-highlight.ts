/** Marks the deviating rows, or takes the marks away. */

import { recordNamespace, withEntry, withoutChanges, type ChangeRecord } from "../../core/change-record";
import { HostError } from "../../core/errors";
import { planHighlight, type HighlightPlan } from "../../core/plan/highlight";
import type { CheckedTable } from "../../core/survey";
import { loadMoved, refuseWhereGone } from "../anchors";
import { addHighlight, loadHighlights, removeHighlights } from "../highlight";
import { holds, recordIn, saveRecord } from "../kept";
import { findOwnPart, loadOwnPart } from "../own-part";
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
  const { sheetName } = table.followUp;
  const highlighted = on ?? !table.highlighted;
  const isBeside = ({ followUp }: CheckedTable) => followUp.sheetName === sheetName;
  const plans = highlighted ? workbook.tables.filter(isBeside).map(({ followUp }) => planHighlight(followUp)) : [];
  const record = await renew(context, workbook, {
    sheetName,
    plans,
    record: recordWith(workbook.record, sheetName, highlighted, timeOf(request)),
  });
  const tables = workbook.tables.map((one) => (isBeside(one) ? { ...one, highlighted } : one));
  return { workbook: { ...workbook, tables, record }, checked: { ...table, highlighted } };
}

interface Renewal {
  readonly sheetName: string;
  /** None where the marks only go. */
  readonly plans: readonly HighlightPlan[];
  readonly record: ChangeRecord;
}

/**
 * Takes a sheet's marks away and lays the new ones: recorded before them, so that a batch that is broken off leaves nothing
 * that nobody knows of.
 *
 * @throws HostError `changedMeanwhile` where rows have come or gone since they were read: the marks stand beside their rows
 */
async function renew(
  context: Excel.RequestContext,
  { reading, record: before }: WorkbookNow,
  { sheetName, plans, record }: Renewal,
): Promise<ChangeRecord> {
  refuseWhereGone(context, [sheetName]);
  const moved = loadMoved(reading.anchors, new Set(plans.map((plan) => plan.sheetName)));
  const save = () => (record === before ? null : saveRecord(context, reading.recordPart, record, before));
  const early = plans.length > 0 ? save() : null;
  removeHighlights(
    context,
    reading.highlights.filter((highlight) => highlight.sheetName === sheetName),
  );
  plans.forEach((plan) => {
    addHighlight(context, plan);
  });
  const saving = early ?? (plans.length > 0 ? null : save());
  try {
    await context.sync();
  } catch (thrown) {
    if (early !== null) await forget(context, sheetName, before);
    throw thrown;
  }
  if (moved().size > 0) throw new HostError("changedMeanwhile", "rows have come or gone");
  return saving === null ? record : saving.settle();
}

/** Where Excel has laid no mark, none is recorded. Where it says nothing more, the record tells of what may be there. */
async function forget(context: Excel.RequestContext, sheetName: string, before: ChangeRecord): Promise<void> {
  try {
    const [marks, part] = [loadHighlights(context, [sheetName]), findOwnPart(context, recordNamespace)];
    await context.sync();
    if (marks().length > 0) return;
    const stood = loadOwnPart(context, part());
    await context.sync();
    const record = recordIn(stood());
    saveRecord(
      context,
      stood(),
      record.filter((entry) => holds(before, entry)),
      record,
    );
    await context.sync();
  } catch {
    // What is to be told is why the marks were refused.
  }
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
