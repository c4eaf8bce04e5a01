/** The pane's work in the embedded Excel: what it tells the state. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { HostError } from "../../src/core/errors";
import { noSettings } from "../../src/core/settings";
import { messagesFor } from "../../src/messages";
import { withoutWord, withWord } from "../../src/taskpane/own-words";
import { PaneStore } from "../../src/taskpane/pane-store";
import { perform } from "../../src/taskpane/perform";
import { settingsOf } from "../../src/taskpane/state";
import type { Work } from "../../src/taskpane/work";
import { Book } from "../../src/workbench/book/book";
import { openExcel, type OpenedExcel } from "../../src/workbench/host/node";
import { header } from "../builders/grid";
import { locks } from "../commands/locks";

const sample = readFileSync(join(__dirname, "../../assets/uppfoljning-exempel.xlsx"));
const words = { messages: messagesFor("sv"), version: "1.2.3" };
const table = "'Utvecklingsåtaganden'!A1";
const now = new Date(2026, 10, 23, 14, 5);

/** Round trips that saving takes before the workbook is read again. */
const savingTrips = 2;

let opened: OpenedExcel | null = null;

afterEach(() => {
  opened?.close();
});

async function open(workbook: Uint8Array | Book): Promise<OpenedExcel> {
  opened = await openExcel(workbook);
  for (const [name, value] of Object.entries({ Excel: opened.Excel, navigator: { locks } })) {
    Object.defineProperty(globalThis, name, { value, configurable: true });
  }
  return opened;
}

test("a check says what was found, and nothing else happened", async () => {
  await open(sample);
  const { workbook, notice } = await perform({ kind: "check" }, words, now);
  expect(workbook.tables[0]?.totals.current).toMatchObject({ done: 17, onPlan: 0, deviation: 10 });
  expect(notice).toBeNull();
});

test("a highlight says how many rows it marks, and is seen by the next check", async () => {
  await open(sample);
  const on = await perform({ kind: "highlight", on: true, table }, words, now);
  expect(on.notice).toEqual({ kind: "highlightOn", rows: 10 });
  expect((await perform({ kind: "check" }, words, now)).workbook.tables[0]?.highlighted).toBe(true);
  const off = await perform({ kind: "highlight", on: false, table }, words, now);
  expect(off.notice).toEqual({ kind: "highlightOff" });
  expect(off.workbook.tables[0]?.highlighted).toBe(false);
});

test("a summary says where it is, and bears the time it was made", async () => {
  const { Excel } = await open(sample);
  const { notice } = await perform({ kind: "summary" }, words, now);
  expect(notice).toEqual({ kind: "summaryMade", written: [{ sheetName: "Sammanfattning", takenName: null }] });
  await Excel.run(async (context) => {
    const source = context.workbook.worksheets.getItem("Sammanfattning").getRange("A2");
    source.load({ values: true });
    await context.sync();
    expect(source.values).toEqual([["Källa: Utvecklingsåtaganden!A1:F28 · skapad 2026-11-23 14:05 · Avstämt 1.2.3"]]);
  });
});

test.each([{ kind: "check" }, { kind: "highlight", on: true, table }, { kind: "summary" }] as const)(
  "without a table $kind finds nothing and says nothing",
  async (work) => {
    await open(Book.empty("Blad1"));
    const { workbook, notice } = await perform(work, words, now);
    expect(workbook).toMatchObject({ tables: [], settings: noSettings });
    expect(notice).toBeNull();
  },
);

describe("two tables", () => {
  const table = "'Dolt'!A1";
  const rows = (statuses: readonly string[]) => [["Åtagande", "Delår 1"], ...statuses.map((status) => ["A", status])];

  /** "Blad1" with a deviation, and "Dolt", hidden, with two. */
  async function openTwo() {
    const { Excel } = await open(Book.empty("Blad1"));
    await Excel.run(async (context) => {
      const hidden = context.workbook.worksheets.add("Dolt");
      const visible = context.workbook.worksheets.getItem("Blad1");
      visible.getRange("A1:B2").values = rows(["Avvikelse från plan"]);
      hidden.getRange("A1:B4").values = rows(["Avvikelse från plan", "Pausad", "Avvikelse från plan"]);
      hidden.visibility = Excel.SheetVisibility.hidden;
      await context.sync();
    });
    return Excel;
  }

  test("are both there, and the summary is about the one that can be seen", async () => {
    const Excel = await openTwo();
    const { workbook } = await perform({ kind: "check" }, words, now);
    expect(workbook.tables.map(({ key, followUp }) => [key, followUp.hidden])).toEqual([
      ["'Blad1'!A1", false],
      [table, true],
    ]);
    await perform({ kind: "summary" }, words, now);
    await Excel.run(async (context) => {
      const source = context.workbook.worksheets.getItem("Sammanfattning").getRange("A2");
      source.load({ values: true });
      await context.sync();
      expect(source.values).toEqual([["Källa: Blad1!A1:B2 · skapad 2026-11-23 14:05 · Avstämt 1.2.3"]]);
    });
  });

  test("are both counted by a word of the user's own, and by the workbook until it is forgotten", async () => {
    await openTwo();
    const deviations = async (work: Work) =>
      (await perform(work, words, now)).workbook.tables.map(({ totals }) => totals.current.deviation);
    const settings = withWord(noSettings, "pausad ", "deviation");
    expect(await deviations({ kind: "settings", settings })).toEqual([1, 3]);
    const { workbook } = await perform({ kind: "check" }, words, now);
    expect(workbook.settings).toEqual({ ...noSettings, words: [{ text: "pausad", countsAs: "deviation" }] });
    expect(await deviations({ kind: "settings", settings: withoutWord(workbook.settings, "PAUSAD") })).toEqual([1, 2]);
  });
});

describe("a decision that is saved in a workbook that cannot be read after it", () => {
  const word = withWord(noSettings, "pausad", "deviation");

  /** The pane over an Excel that refuses the first reading after a save. */
  async function openFailing() {
    const { host } = await open(sample);
    const store = new PaneStore({
      perform: (work, when, reading) => perform(work, words, when, reading),
      goTo: () => Promise.resolve(),
      readSelectedRow: () => Promise.reject(new Error("not asked for")),
      now: () => now,
      report: (bug) => {
        throw bug;
      },
    });
    await store.start({ kind: "check" });
    let trips = 0;
    host.beforeTrip = ({ isCleanup }) =>
      !isCleanup && ++trips > savingTrips ? { kind: "refuse", code: "InvalidOperationInCellEditMode" } : undefined;
    await store.start({ kind: "settings", settings: word });
    host.beforeTrip = undefined;
    return store;
  }

  test("is known in the pane, and the next one is added to it", async () => {
    const store = await openFailing();
    expect(store.read().phase).toMatchObject({ kind: "failed", code: "cellEditing" });
    expect(store.read()).toMatchObject({ seen: { workbook: { settings: noSettings } }, saved: word });
    await store.start({ kind: "settings", settings: { ...settingsOf(store.read()), currentPeriod: "p1" } });
    const { workbook } = await perform({ kind: "check" }, words, now);
    expect(workbook.settings).toEqual({ ...word, currentPeriod: "p1" });
    expect(store.read()).toMatchObject({
      phase: { kind: "idle" },
      seen: { workbook: { settings: workbook.settings } },
    });
  });

  test("is there after another check", async () => {
    const store = await openFailing();
    await store.start({ kind: "check" });
    expect(settingsOf(store.read())).toEqual(word);
    expect(store.read().saved).toBeNull();
  });

  test("is not known where the save itself was refused", async () => {
    const { host } = await open(sample);
    let saved = false;
    host.beforeTrip = ({ number }) => (number === savingTrips ? { kind: "refuse", code: "AccessDenied" } : undefined);
    const saving = perform({ kind: "settings", settings: word }, words, now, { onSaved: () => (saved = true) });
    await expect(saving).rejects.toBeInstanceOf(HostError);
    expect(saved).toBe(false);
  });
});

test("another period is current once it is saved, until it is taken back", async () => {
  await open(sample);
  const current = async (currentPeriod: string | null) => {
    const settings = { ...noSettings, currentPeriod };
    return (await perform({ kind: "settings", settings }, words, now)).workbook.tables[0]?.followUp.current;
  };
  expect(await current("Status delår 1")).toBe(0);
  expect((await perform({ kind: "check" }, words, now)).workbook.settings.currentPeriod).toBe("Status delår 1");
  expect(await current(null)).toBe(2);
});

test("a cancelled reading ends with the reason of its signal, through Excel's own client", async () => {
  await open(sample);
  const canceller = new AbortController();
  canceller.abort();
  const { signal } = canceller;
  await expect(perform({ kind: "summary" }, words, now, { signal })).rejects.toBe(signal.reason);
});

test("a long reading says how far it has come, and can be ended between two steps with nothing written", async () => {
  const book = Book.empty("Blad1");
  const row = ["Mål A", "Delmål A", "Ett åtagande", "Klart", "Klart", "Klart"];
  const cells = Array.from({ length: 4000 }, (_, index) => (index === 0 ? header : row)).flatMap((values, index) =>
    values.map((value, column) => ({ row: index, column, value })),
  );
  book.write(book.model.getters.getActiveSheetId(), cells);
  await open(book);
  const canceller = new AbortController();
  const steps: number[][] = [];
  const onProgress = (read: number, all: number) => {
    steps.push([read, all]);
    canceller.abort();
  };
  const { signal } = canceller;
  const thrown: unknown = await perform({ kind: "summary" }, words, now, { signal, onProgress }).catch(
    (reason: unknown) => reason,
  );
  expect(thrown).toBeDefined();
  expect(thrown).toBe(signal.reason);
  expect(steps).toEqual([[expect.any(Number), 4000]]);
  expect(steps[0]?.[0]).toBeLessThan(4000);
  expect(book.model.getters.getSheetIds()).toHaveLength(1);
});

test("a frozen copy says where it is, and is taken back like any sheet of ours", async () => {
  await open(sample);
  const { notice, workbook } = await perform({ kind: "archive", table }, words, now);
  expect(notice).toEqual({ kind: "archived", written: { sheetName: "Arkiv 2026-11-23", takenName: null } });
  expect(workbook.record).toMatchObject([{ changes: [{ kind: "sheet", blockName: "Avstamt.Arkiv.1" }] }]);
});

test("what a colleague has decided since the pane read the workbook stays decided", async () => {
  await open(sample);
  const store = new PaneStore({
    perform: (work, when, reading) => perform(work, words, when, reading),
    goTo: () => Promise.resolve(),
    readSelectedRow: () => Promise.reject(new Error("not asked for")),
    now: () => now,
    report: (bug) => {
      throw bug;
    },
  });
  await store.start({ kind: "check" });
  const theirs = withWord(noSettings, "pausad", "deviation");
  await perform({ kind: "settings", settings: theirs }, words, now, { known: noSettings });
  await store.start({ kind: "settings", settings: { ...settingsOf(store.read()), currentPeriod: "p1" } });
  const { workbook } = await perform({ kind: "check" }, words, now);
  expect(workbook.settings).toEqual({ ...theirs, currentPeriod: "p1" });
});
