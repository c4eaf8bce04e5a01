/** What somebody else does between our round trips, and what is left where Excel breaks off. */

import { changeLogBlockName } from "../../src/core/own-names";
import { proposeFixes } from "../../src/core/plan/fixes/propose-fixes";
import {
  addDropdowns,
  archiveSummary,
  changeSettings,
  checkWorkbook,
  createSummary,
  fixCells,
  takeBack,
  writeChangeLog,
} from "../../src/excel/actions";
import { loadOwnNames } from "../../src/excel/own-sheets";
import { inTurn } from "../../src/excel/turn";
import { summaryWording } from "../../src/messages/summary-wording";
import { sv } from "../../src/messages/sv";
import type { Fault } from "../../src/workbench/host/faults";
import { header } from "../builders/grid";
import { edits } from "../faults/colleagues";
import { oneTable } from "../faults/workbooks";
import { bookOf, cellAt, change, close, codeOf, open, run, saved, tripsOf, type, type OpenedExcel } from "./opened";

afterEach(close);

const time = "2026-08-31T12:00:00.000Z";
const wording = summaryWording(sv, "1.2.3");
const check = () => run((context) => checkWorkbook(context));
const summarise = () => run((context) => createSummary(context, wording, "2026-08-31 14:00", { now: time }));
const archive = () => run((context) => archiveSummary(context, wording, "2026-08-31 14:00", { now: time }));
const dropdowns = () => run((context) => addDropdowns(context, null, time));
const log = () => run((context) => writeChangeLog(context, sv.record.log, (at) => at.slice(0, 10), { now: time }));
const restore = () => run((context) => takeBack(context, "all"));

/** Something happens at some of the round trips to come, counted from 1. */
function at(excel: OpenedExcel, trips: (trip: number) => boolean, happens: () => Fault | undefined): void {
  let trip = 0;
  excel.host.beforeTrip = ({ isCleanup }) => (!isCleanup && trips(++trip) ? happens() : undefined);
}

function edit({ book }: OpenedExcel, name: string): undefined {
  edits[name]?.(book);
}

function sheetNames({ book: { model } }: OpenedExcel): string[] {
  return model.getters.getSheetIds().map((id) => model.getters.getSheetName(id));
}

async function blockAt(name: string) {
  return run(async (context) => {
    const names = loadOwnNames(context);
    await context.sync();
    return names().find((one) => one.name === name)?.block ?? null;
  });
}

describe("somebody writes while we read", () => {
  const claimOf = async () => (await check()).tables[0]?.followUp.claim?.row;

  test("a row that comes in between makes it be read again, and only then", async () => {
    const excel = await open(oneTable());
    expect(await tripsOf(excel, check)).toBe(3);
    at(
      excel,
      (trip) => trip === 3,
      () => edit(excel, "inserts a row above"),
    );
    expect(await tripsOf(excel, async () => expect(await claimOf()).toBe(6))).toBe(6);
  });

  test("who never stops is told of, and nothing is written", async () => {
    const excel = await open(oneTable());
    at(
      excel,
      (trip) => trip % 3 === 0,
      () => edit(excel, "inserts a row above"),
    );
    expect(await codeOf(summarise)).toBe("changedMeanwhile");
    expect(sheetNames(excel)).toEqual(["Blad1", "Blad2"]);
  });
});

describe("a summary that does not come about", () => {
  const broken: readonly (readonly [string, Fault | "renames the sheet" | "inserts a row above"])[] = [
    ["refused", { kind: "refuse", code: "GeneralException" }],
    ["broken off", { kind: "break", code: "GeneralException", after: 400 }],
    ["its answer lost", { kind: "lose", code: "RequestAborted" }],
    ["the table's sheet renamed", "renames the sheet"],
    ["a row come in above", "inserts a row above"],
  ];

  test.each(broken)("leaves nothing of itself: %s", async (_, fault) => {
    const excel = await open(oneTable());
    await run((context) => fixCells(context, [], time));
    at(
      excel,
      (trip) => trip === 4,
      () => (typeof fault === "string" ? edit(excel, fault) : fault),
    );
    expect(await codeOf(summarise)).not.toBe("nothing");
    excel.host.beforeTrip = undefined;
    const untouched = oneTable();
    if (typeof fault === "string") edits[fault]?.(untouched);
    expect((await saved(excel)) === Buffer.from(await untouched.save()).toString("base64")).toBe(true);
    await summarise();
    expect((await check()).record).toHaveLength(1);
  });

  test.each([
    ["the summary", summarise, 100],
    ["the summary", summarise, 700],
    ["the change log", log, 30],
    ["the archive's copy", archive, 100],
  ] as const)("%s is laid out as new the next time, where Excel said nothing more", async (_, write, after) => {
    const undisturbed = await open(oneTable());
    await write();
    const whole = partsOf(undisturbed);
    const excel = await open(oneTable());
    const code = "GeneralException";
    const faults: Fault[] = [{ kind: "break", code, after }];
    at(
      excel,
      (trip) => trip >= 4,
      () => faults.pop() ?? { kind: "refuse", code },
    );
    expect(await codeOf(write)).toBe("refused");
    excel.host.beforeTrip = undefined;
    expect((await check()).record).toHaveLength(1);
    expect(sheetNames(excel)).toHaveLength(3);
    await write();
    expect(partsOf(excel)).toEqual(whole);
    await restore();
    expect(sheetNames(excel)).toHaveLength(2);
  });

  /** What a reader sees of a workbook's last sheet, and what is set on it. */
  function partsOf({ book }: OpenedExcel) {
    const { getters } = book.model;
    const [sheetId = ""] = getters.getSheetIds().slice(-1);
    const cells = Array.from({ length: 60 }, (_, row) =>
      Array.from({ length: 8 }, (__, column) => book.cell(sheetId, row, column)),
    );
    const widths = Array.from({ length: 8 }, (_, column) => getters.getColSize(sheetId, column));
    const frozen = getters.getPaneDivisions(sheetId);
    return {
      cells,
      widths,
      frozen,
      figures: getters.getFigures(sheetId).length,
      tables: getters.getTables(sheetId).length,
    };
  }
});

describe("a sheet that has got another name", () => {
  test("keeps its summary, with what is written there", async () => {
    const excel = await open(oneTable());
    await summarise();
    const textsIn = (column: string) =>
      Array.from({ length: 90 }, (_, row) => cellAt(excel, `${column}${row + 1}`, "Sammanfattning").text);
    const column = [..."ABCDEFGHIJKL"].find((one) => textsIn(one).includes("Egen anteckning")) ?? "";
    type(excel, `${column}${textsIn(column).indexOf("Egen anteckning") + 2}`, "Prata med Ann", "Sammanfattning");
    edit(excel, "renames the sheet");
    type(excel, "E4", "Enligt plan", "Uppföljning 2026");
    await summarise();
    expect(sheetNames(excel)).toEqual(["Uppföljning 2026", "Blad2", "Sammanfattning"]);
    expect(textsIn(column)).toContain("Prata med Ann");
    const { settings, record } = await check();
    expect(settings.summaries).toMatchObject([{ table: "'Uppföljning 2026'!A1" }]);
    expect(record).toHaveLength(1);
    await restore();
    expect(sheetNames(excel)).toEqual(["Uppföljning 2026", "Blad2"]);
  });
});

describe("a block of ours that grows", () => {
  test("is known by exactly its cells, and what stands below is moved and not taken for ours", async () => {
    const excel = await open(oneTable());
    await log();
    const before = await blockAt(changeLogBlockName);
    type(excel, "A9", "Vår egen rad", "Ändringslogg");
    const fixes = (await check()).tables.flatMap((table) => proposeFixes(table));
    await run((context) => fixCells(context, fixes, time));
    await log();
    const grown = await blockAt(changeLogBlockName);
    expect(grown?.rowCount).toBe(4 + fixes.length);
    const moved = 9 + (grown?.rowCount ?? 0) - (before?.rowCount ?? 0);
    expect(cellAt(excel, `A${moved}`, "Ändringslogg").text).toBe("Vår egen rad");
    await log();
    expect(cellAt(excel, `A${moved}`, "Ändringslogg").text).toBe("Vår egen rad");
  });
});

describe("lists to choose from", () => {
  test("come to their own cells where a row comes in between, and are known there", async () => {
    const excel = await open(oneTable());
    at(
      excel,
      (trip) => trip === 5,
      () => edit(excel, "inserts a row above"),
    );
    const { results, workbook } = await dropdowns();
    excel.host.beforeTrip = undefined;
    expect(results.map(({ outcome }) => outcome)).toEqual(["added", "added", "added"]);
    expect(results[0]?.areas).toEqual([{ topRow: 2, leftColumn: 3, rowCount: 3, columnCount: 1 }]);
    expect(workbook.record[0]?.changes).toMatchObject([
      { area: { topRow: 2 } },
      { area: { topRow: 2 } },
      { area: { topRow: 2 } },
    ]);
    expect((await restore()).results.map(({ outcome }) => outcome)).toEqual(["restored", "restored", "restored"]);
  });

  test("are not added where rows have come or gone since the table was read", async () => {
    const excel = await open(oneTable());
    at(
      excel,
      (trip) => trip === 4,
      () => edit(excel, "deletes a row"),
    );
    expect(await codeOf(dropdowns)).toBe("changedMeanwhile");
    expect((await check()).record).toEqual([]);
  });
});

describe("what others decide at the same time", () => {
  const wordsNow = async () => (await check()).settings.words.map(({ text }) => text);

  test("is kept when a summary is made", async () => {
    const excel = await open(oneTable());
    await run(async (context) => {
      const { settings: known } = await checkWorkbook(context);
      await changeSettings(context, { ...known, rulesOff: ["late-surprise"] }, { known });
    });
    at(
      excel,
      (trip) => trip === 4,
      () => edit(excel, "decides what a word means"),
    );
    const { workbook } = await summarise();
    expect(workbook.settings.summaries).toHaveLength(1);
    expect(await wordsNow()).toEqual(["Påbörjat"]);
    expect((await check()).settings).toEqual(workbook.settings);
  });

  test("is kept when we decide something else, whatever we saw last", async () => {
    const excel = await open(oneTable());
    const { settings: known } = await check();
    edit(excel, "decides what a word means");
    const words = [{ text: "Vilar", countsAs: "leftOut" }] as const;
    let told: readonly string[] = [];
    const onSaved = ({ words: all }: typeof known) => (told = all.map(({ text }) => text));
    expect(
      await tripsOf(excel, () => run((context) => changeSettings(context, { ...known, words }, { known, onSaved }))),
    ).toBe(6);
    expect(told).toEqual(["Vilar", "Påbörjat"]);
    expect(await wordsNow()).toEqual(["Vilar", "Påbörjat"]);
  });

  test("holds beside what we decided first, where both were the first", async () => {
    const excel = await open(bookOf([header, ["Mål", "Delmål", "Ett", "Klart"]]));
    edit(excel, "decides what a word means");
    const part = `<settings xmlns="urn:avstamt:settings:1">${JSON.stringify({ words: [{ text: "Vilar", countsAs: "done" }] })}</settings>`;
    await change(excel, (_, { workbook }) => workbook.customXmlParts.add(part));
    expect(await wordsNow()).toEqual(["Påbörjat", "Vilar"]);
  });
});

test("work whose turn is over is told so", async () => {
  Object.assign(globalThis, {
    navigator: { locks: { request: (_: string, __: object, work: () => unknown) => work() } },
  });
  const turn = inTurn((over) => new Promise(() => over.addEventListener("abort", () => (ended = true))), {
    wait: 1000,
    turn: 5,
  });
  let ended = false;
  await expect(turn).rejects.toMatchObject({ code: "noAnswer" });
  expect(ended).toBe(true);
});
