/** What the add-in lays beside the cells - lists, highlights, sheets - recorded, taken back, and told of in the change log. */

import { recordNamespace } from "../../src/core/change-record";
import { changeLogBlockName } from "../../src/core/own-names";
import { proposeFixes } from "../../src/core/plan/fixes/propose-fixes";
import {
  addDropdowns,
  changeSettings,
  checkWorkbook,
  createSummary,
  fixCells,
  setHighlight,
  showRow,
  takeBack,
  watchChanges,
  writeChangeLog,
  type WorkbookChange,
} from "../../src/excel/actions";
import { readWorkbookFile } from "../../src/files/read-workbook-file";
import { summaryWording } from "../../src/messages/summary-wording";
import { sv } from "../../src/messages/sv";
import { header } from "../builders/grid";
import {
  bookOf,
  cellAt,
  change,
  close,
  codeOf,
  open,
  run,
  saved,
  sheetIdOf,
  tripsOf,
  type,
  type OpenedExcel,
} from "./opened";

afterEach(close);

const time = "2026-08-31T12:00:00.000Z";
const rows = [
  header,
  ["Mål A", "Delmål A", "Ett", "Klat", "Klart", "Avvikelse från plan"],
  ["Mål A", "Delmål A", "Två", "Klart", "klart ", "Klart"],
];

const check = () => run((context) => checkWorkbook(context));
const restore = (ids: readonly number[] | "all" = "all") => run((context) => takeBack(context, ids));
const dropdowns = () => run((context) => addDropdowns(context, null, time));
const wording = summaryWording(sv, "1.2.3");
const summarise = () => run((context) => createSummary(context, wording, "2026-08-31 14:00", { now: time }));
const highlight = (on?: boolean) => run((context) => setHighlight(context, on, { now: time }));
const log = () => run((context) => writeChangeLog(context, sv.record.log, (at) => at.slice(0, 10), { now: time }));
const fixAll = async () => {
  const fixes = (await check()).tables.flatMap((table) => proposeFixes(table));
  return run((context) => fixCells(context, fixes, time));
};

async function validationOf(excel: OpenedExcel, cell: string) {
  return excel.Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getFirst().getRange(cell);
    dataValidation.load({ type: true, rule: true, errorAlert: true, ignoreBlanks: true });
    await context.sync();
    const { type, rule, errorAlert, ignoreBlanks } = dataValidation;
    return { type, source: rule.list?.source, style: errorAlert?.style, ignoreBlanks };
  });
}

function sheetNames({ book }: OpenedExcel): string[] {
  const { getters } = book.model;
  return getters.getSheetIds().map((id) => getters.getSheetName(id));
}

describe("lists to choose from", () => {
  test("are added to every status column, asked about and not enforced, and taken back to the byte", async () => {
    const excel = await open(bookOf(rows));
    const before = await saved(excel);
    const { results, workbook } = await dropdowns();
    expect(results.map(({ period, outcome }) => [period, outcome])).toEqual(
      header.slice(3).map((period) => [period, "added"]),
    );
    expect(await validationOf(excel, "D2:D3")).toEqual({
      type: "List",
      source: "Klart,Enligt plan,Avvikelse från plan",
      style: "Warning",
      ignoreBlanks: true,
    });
    expect(workbook.record).toMatchObject([{ id: 1, time, state: "done" }]);
    expect(workbook.record).toEqual((await check()).record);
    const again = await dropdowns();
    expect(again.results.map(({ outcome }) => outcome)).toEqual(["there", "there", "there"]);
    expect(again.workbook.record).toHaveLength(1);
    const { results: back } = await restore();
    expect(back.map(({ outcome }) => outcome)).toEqual(["restored", "restored", "restored"]);
    expect(await saved(excel)).toBe(before);
  });

  test("are not put in place of anybody's own rule, in the whole column or a part of it", async () => {
    const excel = await open(bookOf(rows));
    await change(excel, (sheet) => {
      sheet.getRange("D2:D3").dataValidation.rule = { list: { inCellDropDown: true, source: "Ja,Nej" } };
      sheet.getRange("E3").dataValidation.rule = { textLength: { formula1: 20, operator: "LessThan" } };
    });
    const before = await saved(excel);
    const { results } = await dropdowns();
    expect(results.map(({ outcome, areas }) => [outcome, areas.length])).toEqual([
      ["ownRule", 0],
      ["ownRule", 0],
      ["added", 1],
    ]);
    expect(await validationOf(excel, "D2:D3")).toMatchObject({ source: "Ja,Nej" });
    await restore();
    expect(await saved(excel)).toBe(before);
  });

  test("stay where somebody has changed them since", async () => {
    const excel = await open(bookOf(rows));
    await dropdowns();
    await change(
      excel,
      (sheet) => (sheet.getRange("E2:E3").dataValidation.rule = { list: { inCellDropDown: true, source: "Ja,Nej" } }),
    );
    await change(excel, (sheet) => sheet.getRange("F2:F3").dataValidation.clear());
    const { results, workbook } = await restore();
    expect(results.map(({ outcome }) => outcome)).toEqual(["restored", "changed", "restored"]);
    expect(workbook.record[0]?.changes).toHaveLength(1);
    expect(await validationOf(excel, "E2:E3")).toMatchObject({ source: "Ja,Nej" });
  });

  test("are not for a protected sheet, nor for more words than a list holds", async () => {
    const excel = await open(bookOf(rows));
    await change(excel, (sheet) => sheet.protection.protect());
    const before = await saved(excel);
    expect((await dropdowns()).results.map(({ outcome }) => outcome)).toEqual(["locked", "locked", "locked"]);
    expect(await saved(excel)).toBe(before);
    const words = Array.from(
      { length: 12 },
      (_, index) => `Ett eget och ganska långt ord ${"abcdefghijkl"[index] ?? ""}`,
    );
    await open(bookOf([header, ...words.map((word) => ["Mål", "D", word, word, "Klart"])]));
    const { settings } = await check();
    const own = words.map((text) => ({ text, countsAs: "onPlan" as const }));
    await run((context) => changeSettings(context, { ...settings, words: own }));
    expect((await dropdowns()).results[0]?.outcome).toBe("tooLong");
  });

  test("that Excel refuses are not recorded", async () => {
    const excel = await open(bookOf(rows));
    const before = await saved(excel);
    let trips = 0;
    excel.host.beforeTrip = () => (++trips === 5 ? { kind: "refuse", code: "GeneralException" } : undefined);
    expect(await codeOf(dropdowns)).toBe("refused");
    excel.host.beforeTrip = undefined;
    expect(await saved(excel)).toBe(before);
    expect(await tripsOf(excel, dropdowns)).toBe(6);
  });
});

describe("the highlight", () => {
  test("is recorded once however often it is renewed, and forgotten when it is switched off", async () => {
    const excel = await open(bookOf(rows));
    const before = await saved(excel);
    await highlight(true);
    const { workbook } = await highlight(true);
    expect(workbook.record).toMatchObject([{ changes: [{ kind: "highlight", sheetName: "Blad1" }] }]);
    expect((await highlight(false)).workbook.record).toEqual([]);
    expect(await saved(excel)).toBe(before);
  });

  test("is taken back to the byte, and is no hindrance when it is gone already", async () => {
    const excel = await open(bookOf(rows));
    const before = await saved(excel);
    await highlight(true);
    expect((await restore()).results).toMatchObject([{ outcome: "restored" }]);
    expect(await saved(excel)).toBe(before);
    await highlight(true);
    await change(excel, (sheet) => sheet.getRange().conditionalFormats.clearAll());
    expect((await restore()).results).toMatchObject([{ outcome: "restored" }]);
    expect(await saved(excel)).toBe(before);
  });

  test("stays on a protected sheet", async () => {
    const excel = await open(bookOf(rows));
    await highlight(true);
    await change(excel, (sheet) => sheet.protection.protect());
    const { results, workbook } = await restore();
    expect(results).toMatchObject([{ outcome: "locked" }]);
    expect(workbook.record).toHaveLength(1);
  });
});

describe("the summary", () => {
  test("is recorded once, says what it was made of, and is taken back with all that came with it", async () => {
    const excel = await open(bookOf(rows));
    const before = await saved(excel);
    const { workbook } = await summarise();
    expect(workbook.settings.summaries).toMatchObject([{ table: "'Blad1'!A1" }]);
    expect(workbook.settings.summaries).toEqual((await check()).settings.summaries);
    expect((await summarise()).workbook.record).toHaveLength(1);
    expect(await tripsOf(excel, summarise)).toBe(6);
    const { results } = await restore();
    expect(results).toMatchObject([{ change: { kind: "sheet" }, outcome: "restored" }]);
    expect(sheetNames(excel)).toEqual(["Blad1"]);
    expect(await saved(excel)).toBe(before);
  });

  test("that was taken down by hand is forgotten", async () => {
    const excel = await open(bookOf(rows));
    await summarise();
    await change(excel, (_, { workbook }) => workbook.worksheets.getItem("Sammanfattning").delete());
    expect((await check()).settings.summaries).toEqual([]);
    expect((await restore()).results).toMatchObject([{ outcome: "restored" }]);
    expect((await check()).record).toEqual([]);
  });

  test("stays where the workbook's structure is protected", async () => {
    const excel = await open(bookOf(rows));
    await summarise();
    await change(excel, (_, { workbook }) => workbook.protection.protect());
    expect((await restore()).results).toMatchObject([{ outcome: "locked" }]);
    expect(sheetNames(excel)).toEqual(["Blad1", "Sammanfattning"]);
  });

  test("that is broken off halfway, and Excel with it, is found again and taken back", async () => {
    const excel = await open(bookOf(rows));
    const before = await saved(excel);
    let trips = 0;
    excel.host.beforeTrip = ({ isCleanup }) =>
      !isCleanup && ++trips >= 4 ? { kind: trips === 4 ? "lose" : "refuse", code: "RequestAborted" } : undefined;
    expect(await codeOf(summarise)).toBe("noAnswer");
    excel.host.beforeTrip = undefined;
    expect((await restore()).results).toMatchObject([{ outcome: "restored" }]);
    expect(await saved(excel)).toBe(before);
  });
});

describe("everything at once", () => {
  const all = async () => {
    await fixAll();
    await dropdowns();
    await highlight(true);
    await summarise();
    await log();
  };

  test("is taken back to the byte, the newest first", async () => {
    const excel = await open(bookOf(rows));
    const before = await saved(excel);
    await all();
    const { results, workbook } = await restore();
    expect(results.map(({ id }) => id)).toEqual([5, 4, 3, 2, 2, 2, 1, 1]);
    expect(results.every(({ outcome }) => outcome === "restored")).toBe(true);
    expect(workbook.record).toEqual([]);
    expect(await saved(excel)).toBe(before);
  });

  test.each(["refuse", "lose"] as const)(
    "can be taken back after any round trip has failed (%s)",
    async (kind) => {
      const excel = await open(bookOf(rows));
      const before = await saved(excel);
      for (let failing = 1; failing <= 11; failing++) {
        await all();
        let trips = 0;
        excel.host.beforeTrip = ({ isCleanup }) =>
          !isCleanup && ++trips === failing ? { kind, code: "GeneralException" } : undefined;
        await codeOf(() => restore());
        excel.host.beforeTrip = undefined;
        expect((await restore()).results.every(({ outcome }) => outcome === "restored")).toBe(true);
        expect(await saved(excel)).toBe(before);
      }
    },
    60_000,
  );

  test("of two people is kept, where both wrote the first of it", async () => {
    const excel = await open(bookOf(rows));
    await fixAll();
    const theirs = `<record xmlns="${recordNamespace}">${JSON.stringify([
      { id: 1, time, state: "done", changes: [{ kind: "highlight", sheetName: "Blad1" }] },
    ])}</record>`;
    await change(excel, (_, { workbook }) => workbook.customXmlParts.add(theirs));
    expect((await check()).record.map(({ id }) => id)).toEqual([1, 2]);
    expect((await restore([2])).workbook.record.map(({ id }) => id)).toEqual([1]);
    expect((await restore()).workbook.record).toEqual([]);
  });
});

describe("the change log", () => {
  test("tells what was written, newest first, on a sheet that no check reads", async () => {
    const excel = await open(bookOf(rows));
    await fixAll();
    await highlight(true);
    const { written } = await log();
    expect(written).toEqual({ sheetName: "Ändringslogg", takenName: null });
    const row = (number: number) =>
      ["A", "B", "C", "D", "E", "F", "G"].map((column) => cellAt(excel, `${column}${number}`, "Ändringslogg").text);
    expect([row(5), row(6), row(7)]).toEqual([
      ["2026-08-31", "Avvikelser markerade", "Blad1", "", "", "", ""],
      ["2026-08-31", "Felstavad status rättad", "Blad1", "D2", "Ett", "Klat", "Klart"],
      ["2026-08-31", "Status städad", "Blad1", "E3", "Två", "klart ", "Klart"],
    ]);
    expect((await check()).tables).toHaveLength(1);
    expect((await log()).workbook.record).toHaveLength(3);
  });

  test("is read by no file reader, whatever the sheet is called", async () => {
    const excel = await open(bookOf(rows));
    await log();
    await summarise();
    await change(excel, (_, { workbook }) => (workbook.worksheets.getItem("Ändringslogg").name = "Vår logg & annat"));
    const { grids } = readWorkbookFile(await excel.book.save(), "bok.xlsx");
    expect(grids.map(({ sheetName }) => sheetName)).toEqual(["Blad1"]);
    const { getters } = excel.book.model;
    expect(getters.getSheetIds()).toHaveLength(3);
    expect(changeLogBlockName).toMatch(/^Avstamt\./u);
  });

  test("says so where nothing has been written", async () => {
    const excel = await open(bookOf(rows));
    await log();
    expect(cellAt(excel, "A5", "Ändringslogg").text).toBe(sv.record.log.nothing);
  });
});

describe("where things are", () => {
  test("a hidden row is shown and gone to", async () => {
    const excel = await open(bookOf(rows));
    await change(excel, (sheet) => (sheet.getRange("3:3").rowHidden = true));
    await run((context) => showRow(context, { sheetName: "Blad1", row: 2, column: 4 }));
    const { getters } = excel.book.model;
    expect(getters.isRowHidden(sheetIdOf(excel.book), 2)).toBe(false);
    expect(getters.getActivePosition()).toMatchObject({ row: 2, col: 4 });
  });

  test("changes are heard of until nobody listens", async () => {
    const excel = await open(bookOf(rows));
    const heard: WorkbookChange[] = [];
    const settled = () => new Promise((resolve) => setTimeout(resolve));
    const stop = await run((context) => watchChanges(context, (one) => heard.push(one)));
    type(excel, "D2", "Klart");
    await settled();
    expect(heard).toEqual([{ own: false }]);
    await change(excel, (_, { workbook }) => workbook.worksheets.add("Ett till"));
    await change(excel, (_, { workbook }) => workbook.worksheets.getItem("Ett till").delete());
    await settled();
    expect(heard).toHaveLength(2);
    await stop();
    type(excel, "D2", "Enligt plan");
    await settled();
    expect(heard).toHaveLength(2);
  });
});
