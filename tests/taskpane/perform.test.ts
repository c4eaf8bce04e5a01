/** The pane's work in the embedded Excel: what it tells the state. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { messagesFor } from "../../src/messages";
import { perform } from "../../src/taskpane/perform";
import { Book } from "../../src/workbench/book/book";
import { openExcel, type OpenedExcel } from "../../src/workbench/host/node";
import { locks } from "../commands/locks";

const sample = readFileSync(join(__dirname, "../../assets/uppfoljning-exempel.xlsx"));
const words = messagesFor("sv").summary;
const now = new Date(2026, 10, 23, 14, 5);

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
  const { checked, notice } = await perform({ kind: "check" }, words, now);
  expect(checked?.totals.current).toMatchObject({ done: 17, onPlan: 0, deviation: 10 });
  expect(notice).toBeNull();
});

test("a highlight says how many rows it marks, and is seen by the next check", async () => {
  await open(sample);
  const on = await perform({ kind: "highlight", on: true }, words, now);
  expect(on.notice).toEqual({ kind: "highlightOn", rows: 10 });
  expect((await perform({ kind: "check" }, words, now)).checked?.highlighted).toBe(true);
  const off = await perform({ kind: "highlight", on: false }, words, now);
  expect(off.notice).toEqual({ kind: "highlightOff" });
  expect(off.checked?.highlighted).toBe(false);
});

test("a summary says where it is, and bears the time it was made", async () => {
  const { Excel } = await open(sample);
  const { notice } = await perform({ kind: "summary" }, words, now);
  expect(notice).toEqual({ kind: "summaryMade", written: { sheetName: "Sammanfattning", takenName: null } });
  await Excel.run(async (context) => {
    const source = context.workbook.worksheets.getItem("Sammanfattning").getRange("A2");
    source.load({ values: true });
    await context.sync();
    expect(source.values).toEqual([["Källa: Utvecklingsåtaganden!A1:F28 · skapad 2026-11-23 14:05"]]);
  });
});

test.each([{ kind: "check" }, { kind: "highlight", on: true }, { kind: "summary" }] as const)(
  "without a table $kind finds nothing and says nothing",
  async (work) => {
    await open(Book.empty("Blad1"));
    expect(await perform(work, words, now)).toEqual({ checked: null, notice: null });
  },
);
