/** Carries one piece of work out in the open workbook and says what came of it, as the pane's state wants it. */

import type { SummaryWords } from "../core/plan/summary/summary-words";
import { checkWorkbook, createSummary, setHighlight, type Checked } from "../excel/actions";
import { inExcel } from "../excel/run";
import { dateAndTime } from "../messages/local-time";
import type { Notice, Work } from "./state";

export interface Outcome {
  /** `null` where the workbook holds no follow-up table. */
  readonly checked: Checked | null;
  readonly notice: Notice | null;
}

/**
 * @param now when the work starts
 * @throws HostError where the workbook refuses
 */
export async function perform(work: Work, words: SummaryWords, now: Date): Promise<Outcome> {
  switch (work.kind) {
    case "check":
      return { checked: await inExcel(checkWorkbook), notice: null };
    case "highlight":
      return highlight(work.on);
    case "summary":
      return summarise(words, now);
  }
}

async function highlight(on: boolean): Promise<Outcome> {
  const checked = await inExcel((context) => setHighlight(context, on));
  if (checked === null) return { checked, notice: null };
  const rows = checked.totals.current.deviation;
  return { checked, notice: checked.highlighted ? { kind: "highlightOn", rows } : { kind: "highlightOff" } };
}

async function summarise(words: SummaryWords, now: Date): Promise<Outcome> {
  const made = await inExcel((context) => createSummary(context, words, dateAndTime(now)));
  if (made === null) return { checked: null, notice: null };
  return { checked: made.checked, notice: { kind: "summaryMade", written: made.written } };
}
