/** Everything that the add-in does in a workbook, each as a user comes to it: looked at first, then done. */

import { summaryWording } from "../../src/messages/summary-wording";
import { proposeFixes } from "../../src/core/plan/fixes/propose-fixes";
import type { Counted } from "../../src/core/status/vocabulary";
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
} from "../../src/excel/actions";
import { inExcel } from "../../src/excel/run";
import { messagesFor } from "../../src/messages";
import { withWord } from "../../src/taskpane/own-words";
import type { Book } from "../../src/workbench/book/book";
import { hiddenRow, oneTable, twoTables } from "./workbooks";

/** Whether all that was asked for is said to be done. */
export type Told = "done" | "partly";

/** Looks, and gives what the user then asks for. */
type Beginning = () => Promise<() => Promise<Told>>;

export interface Action {
  readonly name: string;
  readonly workbook: () => Book;
  /** What the add-in has done there before. */
  readonly earlier: readonly Beginning[];
  readonly begin: Beginning;
  /** Where it writes in several round trips: what each of them but the last does. Others may come in between. */
  readonly stages?: readonly Beginning[];
}

const sv = messagesFor("sv-SE");
const [now, later] = ["2026-08-31T12:00:00.000Z", "2026-08-31T12:05:00.000Z"];

const simply =
  (act: (context: Excel.RequestContext) => Promise<unknown>): Beginning =>
  () =>
    Promise.resolve(async () => {
      await inExcel(act);
      return "done";
    });

const toldBy =
  (act: (context: Excel.RequestContext) => Promise<{ readonly results: readonly { readonly outcome: string }[] }>) =>
  async (): Promise<Told> => {
    const good = ["written", "added", "there", "restored"];
    const { results } = await inExcel(act);
    return results.every(({ outcome }) => good.includes(outcome)) ? "done" : "partly";
  };

const wording = summaryWording(sv, "1.0");
const highlight = (on: boolean) => simply((context) => setHighlight(context, on, { now }));
const summarise = (time: string) => simply((context) => createSummary(context, wording, time.slice(0, 16), { now }));
const changeLog = (time: string) => simply((context) => writeChangeLog(context, sv.record.log, () => time, { now }));
const archive = simply((context) => archiveSummary(context, wording, now.slice(0, 16).replace("T", " "), { now }));
/** As in the pane: seen first, and then decided. */
const decide =
  (text: string, countsAs: Counted): Beginning =>
  async () => {
    const { settings: known } = await inExcel((context) => checkWorkbook(context));
    return simply((context) => changeSettings(context, withWord(known, text, countsAs), { known }))();
  };
const dropdowns: Beginning = () => Promise.resolve(toldBy((context) => addDropdowns(context, null, now)));
const fixAll: Beginning = async () => {
  const { tables } = await inExcel((context) => checkWorkbook(context));
  const fixes = tables.flatMap((table) => proposeFixes(table));
  return toldBy((context) => fixCells(context, fixes, now));
};

const takenBack =
  (ids: readonly number[] | "all"): Beginning =>
  () =>
    Promise.resolve(toldBy((context) => takeBack(context, ids)));

/** The one way back from everything. */
export const takeAllBack = takenBack("all");

const inOneTable = (name: string, begin: Beginning, ...earlier: Beginning[]): Action => ({
  name,
  workbook: oneTable,
  earlier,
  begin,
});

export const actions: readonly Action[] = [
  inOneTable(
    "check",
    simply((context) => checkWorkbook(context)),
  ),
  inOneTable("highlight", highlight(true)),
  inOneTable("highlight again", highlight(true), highlight(true)),
  inOneTable("highlight off", highlight(false), highlight(true)),
  inOneTable("summary", summarise(now)),
  inOneTable("summary again", summarise(later), summarise(now)),
  { name: "summary of two tables", workbook: twoTables, earlier: [], begin: summarise(now) },
  { name: "summary of two tables again", workbook: twoTables, earlier: [summarise(now)], begin: summarise(later) },
  inOneTable("archive", archive),
  inOneTable("fix all", fixAll),
  inOneTable("fix all, after other work", fixAll, dropdowns, summarise(now)),
  inOneTable("dropdowns", dropdowns),
  inOneTable("change log", changeLog(now), fixAll),
  inOneTable("change log again", changeLog(later), changeLog(now), fixAll),
  inOneTable("take back fixes", takeAllBack, fixAll),
  inOneTable("take back dropdowns", takeAllBack, dropdowns),
  inOneTable("take back the highlight", takeAllBack, highlight(true)),
  inOneTable("take back the summary", takeAllBack, summarise(now)),
  inOneTable("take back the archive's copy", takeAllBack, archive),
  {
    ...inOneTable(
      "take back everything",
      takeAllBack,
      fixAll,
      dropdowns,
      highlight(true),
      summarise(now),
      changeLog(now),
    ),
    // Cells, then what lies over them, then sheets.
    stages: [takenBack([1]), takenBack([2, 3])],
  },
  inOneTable("settings", decide("Startat", "onPlan")),
  inOneTable("settings changed", decide("Vilar", "onPlan"), decide("Vilar", "leftOut")),
  {
    name: "show a row",
    workbook: hiddenRow,
    earlier: [],
    begin: simply((context) => showRow(context, { sheetName: "Blad1", row: 2, column: 4 })),
  },
];
