/**
 * The ribbon's two functions: what they do in the workbook, and what has to be said afterwards. There is nowhere to choose
 * a table: they are about the first visible one.
 */

import type { SummaryWording } from "../core/plan/summary/summary-sheets";
import { createSummary, setHighlight } from "../excel/actions";
import { inExcel } from "../excel/run";
import { dateAndTime } from "../messages/local-time";
import type { SentenceCode } from "./sentence";

/** Highlights the deviating rows or takes the highlight away; it is seen where there is something to see. */
export async function toggleHighlight(): Promise<SentenceCode | null> {
  const { checked } = await inExcel((context) => setHighlight(context));
  if (checked === null) return "noTable";
  return checked.highlighted && checked.totals.current.deviation === 0 ? "noDeviations" : null;
}

/** Makes the summary sheet or brings it up to date, and shows it. */
export async function summarise(wording: SummaryWording, now: Date): Promise<SentenceCode | null> {
  const { written } = await inExcel((context) => createSummary(context, wording, dateAndTime(now)));
  return written.length === 0 ? "noTable" : null;
}
