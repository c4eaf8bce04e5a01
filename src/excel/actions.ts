/**
 * The three things that the add-in does, each a whole: what the pane's buttons and the ribbon's commands share. Checking
 * never writes; the two that write check first, so that they act on the workbook as it is now.
 */

import { HostError } from "../core/errors";
import { planHighlight } from "../core/plan/highlight";
import { planSummary } from "../core/plan/summary/summary";
import type { SummaryWords } from "../core/plan/summary/summary-words";
import type { Finding } from "../core/rules";
import type { FollowUp } from "../core/table/follow-up";
import { surveyWorkbook } from "../core/survey";
import type { Totals } from "../core/totals";
import { addHighlight, removeHighlights, type Highlight } from "./highlight";
import { readWorkbook } from "./read-workbook";
import { writeSheet, type WrittenSheet } from "./write-sheet";

/** What a check found in the open workbook. */
export interface Checked {
  readonly followUp: FollowUp;
  readonly totals: Totals;
  readonly findings: readonly Finding[];
  /** Whether the deviating rows are highlighted. */
  readonly highlighted: boolean;
}

interface CheckedWorkbook extends Checked {
  readonly highlights: readonly Highlight[];
  readonly readOnly: boolean;
}

/** Checks the first follow-up table, the active sheet before the others; `null` where there is none. */
export async function checkWorkbook(context: Excel.RequestContext): Promise<Checked | null> {
  return read(context);
}

/**
 * Highlights the deviating rows, or takes the highlight away.
 *
 * @param on `undefined` turns it to the other way
 * @returns the check with the highlight as it is now; `null` where there is no table
 */
export async function setHighlight(context: Excel.RequestContext, on?: boolean): Promise<Checked | null> {
  const checked = await read(context);
  if (checked === null) return null;
  refuseReadOnly(checked);
  const highlighted = on ?? !checked.highlighted;
  removeHighlights(context, checked.highlights);
  if (highlighted) addHighlight(context, planHighlight(checked.followUp));
  await context.sync();
  return { ...checked, highlighted };
}

/**
 * Makes the summary sheet, or brings it up to date.
 *
 * @param time when, as the reader is to see it
 */
export async function createSummary(
  context: Excel.RequestContext,
  words: SummaryWords,
  time: string,
): Promise<{ readonly checked: Checked; readonly written: WrittenSheet } | null> {
  const checked = await read(context);
  if (checked === null) return null;
  refuseReadOnly(checked);
  const { followUp, totals } = checked;
  const written = await writeSheet(context, planSummary({ followUp, totals, words, time }));
  return { checked, written };
}

async function read(context: Excel.RequestContext): Promise<CheckedWorkbook | null> {
  const { grids, highlights, readOnly } = await readWorkbook(context);
  const [table] = surveyWorkbook(grids);
  if (table === undefined) return null;
  const own = highlights.filter(({ sheetName }) => sheetName === table.followUp.sheetName);
  return {
    ...table,
    highlighted: own.length > 0,
    highlights: own,
    readOnly,
  };
}

function refuseReadOnly({ readOnly }: CheckedWorkbook): void {
  if (readOnly) throw new HostError("readOnly");
}
