/** What every action begins with: the workbook as it is now, read and checked. */

import type { ChangeRecord } from "../../core/change-record";
import { HostError } from "../../core/errors";
import { Standing } from "../../core/plan/fixes/standing";
import { isAsPlanned, planHighlight } from "../../core/plan/highlight";
import type { Settings } from "../../core/settings";
import { surveyWorkbook, type CheckedTable } from "../../core/survey";
import { tableKey } from "../../core/table/follow-up";
import { nearMisses, type NearMiss } from "../../core/table/header/near-miss";
import { readWorkbook, type LeftOut, type Reading, type WorkbookReading } from "../read-workbook";

/** One table of the open workbook, as it was last read. */
export interface Checked extends CheckedTable {
  /** Tells the workbook's tables apart from one check to the next. */
  readonly key: string;
  /** Whether its rows that deviate now are highlighted. */
  readonly highlighted: boolean;
}

/** What a check found in the open workbook. */
export interface CheckedWorkbook {
  /** Those of the active sheet first, those of hidden sheets last; none where the workbook holds no follow-up. */
  readonly tables: readonly Checked[];
  /** What comes closest to a table, where there is none. */
  readonly nearMisses: readonly NearMiss[];
  /** Values that were not read, since they stand far away from all others. */
  readonly leftOut: readonly LeftOut[];
  readonly settings: Settings;
  /** What the add-in has written and not taken back. */
  readonly record: ChangeRecord;
}

/** Which table an action is about, and who waits for it. */
export interface Request extends Reading {
  /** Its key; the first visible table where it is absent. */
  readonly table?: string | null;
  /** When, ISO 8601, as the record is to tell it; the computer's clock where it is absent. */
  readonly now?: string;
}

/** The check, with what writing needs to know beside it. */
export interface WorkbookNow extends CheckedWorkbook {
  readonly reading: WorkbookReading;
}

/** Reads and checks the workbook. Three round trips for one that fits a message. */
export async function readChecked(context: Excel.RequestContext, request: Reading): Promise<WorkbookNow> {
  const reading = await readWorkbook(context, request);
  const { grids, settings, highlights, leftOut, record } = reading;
  const tables = surveyWorkbook(grids, settings).map((table) => {
    const onSheet = highlights.filter(({ sheetName }) => sheetName === table.followUp.sheetName);
    const plan = onSheet.length === 0 ? null : planHighlight(table.followUp);
    const highlighted = plan !== null && onSheet.some(({ formula }) => isAsPlanned(formula, plan));
    return { ...table, key: tableKey(table.followUp), highlighted };
  });
  return { tables, nearMisses: tables.length === 0 ? nearMisses(grids) : [], leftOut, settings, record, reading };
}

/** A table that was asked for by name and is gone is not another one: nothing is written for that. */
export function chosenTable(tables: readonly Checked[], { table = null }: Request): Checked | null {
  if (table === null || tables.length === 0) return tables.find(({ followUp }) => !followUp.hidden) ?? null;
  const found = tables.find(({ key }) => key === table);
  if (found === undefined) throw new HostError("changedMeanwhile", `no table at ${table}`);
  return found;
}

/** @throws HostError `readOnly` where the workbook can only be viewed */
export function refuseReadOnly({ reading: { readOnly } }: WorkbookNow): void {
  if (readOnly) throw new HostError("readOnly");
}

/** Where what was read before stands by now. */
export function standingOf({ reading: { sheetNames, grids }, tables }: WorkbookNow): Standing {
  return new Standing(
    sheetNames,
    grids,
    tables.map(({ followUp }) => followUp),
  );
}

/** When an action is carried out, ISO 8601. */
export function timeOf({ now = new Date().toISOString() }: Request): string {
  return now;
}
