/** Carries one piece of work out in the open workbook and says what came of it, as the pane's state wants it. */

import type { SummaryWords } from "../core/plan/summary/summary-words";
import { changeSettings, checkWorkbook, createSummary, setHighlight, type CheckedWorkbook } from "../excel/actions";
import type { Reading } from "../excel/read-workbook";
import { inExcel } from "../excel/run";
import { dateAndTime } from "../messages/local-time";
import type { Notice, Work } from "./state";

export interface Outcome {
  readonly workbook: CheckedWorkbook;
  readonly notice: Notice | null;
}

/**
 * @param now when the work starts
 * @throws HostError where the workbook refuses; whatever the reading's signal was aborted with
 */
export async function perform(work: Work, words: SummaryWords, now: Date, reading: Reading = {}): Promise<Outcome> {
  switch (work.kind) {
    case "check":
      return { workbook: await inExcel((context) => checkWorkbook(context, reading)), notice: null };
    case "highlight":
      return highlight(work, reading);
    case "summary":
      return summarise(work, words, now, reading);
    case "settings":
      return { workbook: await inExcel((context) => changeSettings(context, work.settings, reading)), notice: null };
  }
}

async function highlight({ on, table }: Extract<Work, { kind: "highlight" }>, reading: Reading): Promise<Outcome> {
  const { workbook, checked } = await inExcel((context) => setHighlight(context, on, { ...reading, table }));
  if (checked === null) return { workbook, notice: null };
  const rows = checked.totals.current.deviation;
  return { workbook, notice: checked.highlighted ? { kind: "highlightOn", rows } : { kind: "highlightOff" } };
}

async function summarise(
  { table }: Extract<Work, { kind: "summary" }>,
  words: SummaryWords,
  now: Date,
  reading: Reading,
): Promise<Outcome> {
  const request = { ...reading, table };
  const { workbook, written } = await inExcel((context) => createSummary(context, words, dateAndTime(now), request));
  return { workbook, notice: written === null ? null : { kind: "summaryMade", written } };
}
