/** Carries one piece of work out in the open workbook and says what came of it, as the pane's state wants it. */

import {
  addDropdowns,
  archiveSummary,
  changeSettings,
  checkWorkbook,
  createSummary,
  fixCells,
  setHighlight,
  showRow,
  takeBack,
  writeChangeLog,
  type CheckedWorkbook,
  type Saving,
} from "../excel/actions";
import { inExcel } from "../excel/run";
import type { Messages } from "../messages";
import { dateAndTime } from "../messages/local-time";
import { summaryWording } from "../messages/summary-wording";
import type { Notice, Work } from "./work";

export interface Outcome {
  readonly workbook: CheckedWorkbook;
  readonly notice: Notice | null;
}

/**
 * @param now when the work starts
 * @throws HostError where the workbook refuses; whatever the reading's signal was aborted with
 */
export async function perform(work: Work, said: Said, now: Date, reading: Saving = {}): Promise<Outcome> {
  const oneUndoStep = writesCells.includes(work.kind);
  return inExcel((context) => carryOut(context, work, { ...said, now, reading }), { oneUndoStep });
}

/** What changes many of the user's own cells, and is one thing to whoever undoes it. */
const writesCells: readonly Work["kind"][] = ["fix", "dropdowns", "takeBack"];

/** What is written in the workbook is said in these words, by this version. */
export interface Said {
  readonly messages: Messages;
  readonly version: string;
}

/** What work is carried out with. */
interface Tools extends Said {
  readonly now: Date;
  readonly reading: Saving;
}

async function carryOut(context: Excel.RequestContext, work: Work, tools: Tools): Promise<Outcome> {
  const { messages, version, now, reading } = tools;
  const request = { ...reading, now: now.toISOString() };
  switch (work.kind) {
    case "check":
      return { workbook: await checkWorkbook(context, reading), notice: null };
    case "settings":
      return { workbook: await changeSettings(context, work.settings, reading), notice: null };
    case "showRow":
      await showRow(context, work.at);
      return { workbook: await checkWorkbook(context, reading), notice: null };
    case "highlight":
      return highlight(context, work, tools);
    case "summary": {
      const wording = summaryWording(messages, version);
      const { workbook, written } = await createSummary(context, wording, dateAndTime(now), request);
      return { workbook, notice: written.length === 0 ? null : { kind: "summaryMade", written } };
    }
    case "archive": {
      const wording = summaryWording(messages, version);
      const asked = { ...request, table: work.table };
      const { workbook, written } = await archiveSummary(context, wording, dateAndTime(now), asked);
      return { workbook, notice: written === null ? null : { kind: "archived", written } };
    }
    case "fix": {
      const { workbook, results } = await fixCells(context, work.fixes, request.now, request);
      const fills = work.fixes.every(({ kind }) => kind === "goal");
      const isWritten = results.some(({ outcome }) => outcome === "written");
      return { workbook, notice: { kind: "fixed", results, entry: isWritten ? newest(workbook) : null, fills } };
    }
    case "dropdowns": {
      const { workbook, results } = await addDropdowns(context, work.table, request.now, request);
      return { workbook, notice: { kind: "dropdowns", results } };
    }
    case "takeBack": {
      const { workbook, results } = await takeBack(context, work.ids, request);
      return { workbook, notice: { kind: "takenBack", results } };
    }
    case "changeLog": {
      const tellTime = (time: string) => dateAndTime(new Date(time));
      const { workbook, written } = await writeChangeLog(context, messages.record.log, tellTime, request);
      return { workbook, notice: { kind: "logMade", written } };
    }
  }
}

async function highlight(
  context: Excel.RequestContext,
  { on, table }: Extract<Work, { kind: "highlight" }>,
  { reading, now }: Tools,
): Promise<Outcome> {
  const request = { ...reading, table, now: now.toISOString() };
  const { workbook, checked } = await setHighlight(context, on, request);
  if (checked === null) return { workbook, notice: null };
  const rows = checked.totals.current.deviation;
  return { workbook, notice: checked.highlighted ? { kind: "highlightOn", rows } : { kind: "highlightOff" } };
}

/** The id of the entry that was written last. */
function newest({ record }: CheckedWorkbook): number | null {
  return record.at(-1)?.id ?? null;
}
