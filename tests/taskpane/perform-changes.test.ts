/** The pane's writing in the embedded Excel: put right, told cell by cell, and taken back. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { messagesFor } from "../../src/messages";
import { fixesIn } from "../../src/taskpane/fixes/fix-of-finding";
import { leftAlone } from "../../src/taskpane/left-alone";
import { noticeSentence } from "../../src/taskpane/notice-sentence";
import { perform } from "../../src/taskpane/perform";
import type { Notice, Work } from "../../src/taskpane/work";
import { openExcel, type OpenedExcel } from "../../src/workbench/host/node";
import { locks } from "../commands/locks";

const sample = readFileSync(join(__dirname, "../../assets/uppfoljning-exempel.xlsx"));
const messages = messagesFor("sv");
const said = { messages, version: "1.2.3" };
const table = "'Utvecklingsåtaganden'!A1";
const now = new Date(2026, 10, 23, 14, 5);

let opened: OpenedExcel | null = null;

afterEach(() => {
  opened?.close();
});

/** The sample with these cells changed by somebody. */
async function openDamaged(cells: Readonly<Record<string, string>>) {
  const excel = (opened = await openExcel(sample));
  for (const [name, value] of Object.entries({ Excel: excel.Excel, Office: excel.Office, navigator: { locks } })) {
    Object.defineProperty(globalThis, name, { value, configurable: true });
  }
  await write(cells);
  return excel;
}

function write(cells: Readonly<Record<string, string>>): Promise<void> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Utvecklingsåtaganden");
    for (const [cell, text] of Object.entries(cells)) sheet.getRange(cell).values = [[text]];
    await context.sync();
  });
}

function valueOf(cell: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Utvecklingsåtaganden").getRange(cell);
    range.load({ values: true });
    await context.sync();
    return (range.values as unknown[][])[0]?.[0];
  });
}

const done = (work: Work) => perform(work, said, now);
const sentence = (notice: Notice | null) => (notice === null ? null : noticeSentence(notice, messages));

/** What the pane proposes now. */
async function proposed() {
  const [checked] = (await done({ kind: "check" })).workbook.tables;
  if (checked === undefined) throw new Error("The sample holds no table");
  return fixesIn(checked, "all");
}

test("all is put right, the rest of the pane knows of it, and all of it is taken back", async () => {
  await openDamaged({ D7: "Enlight plan", F3: "klart ", A30: "27 stycken: 18 klart, 9 ej klara" });
  const { workbook, notice } = await done({ kind: "fix", fixes: await proposed() });
  expect(sentence(notice)).toBe("3 celler rättades.");
  expect(await Promise.all(["D7", "F3"].map(valueOf))).toEqual(["Enligt plan", "Klart"]);
  expect(workbook.tables[0]?.findings.filter(({ severity }) => severity !== "info")).toEqual([]);
  expect(workbook.record.map(({ state, changes }) => [state, changes.length])).toEqual([["done", 3]]);
  const entry = notice?.kind === "fixed" ? notice.entry : null;
  const back = await done({ kind: "takeBack", ids: entry === null ? [] : [entry] });
  expect(sentence(back.notice)).toBe("3 ändringar återställdes.");
  expect(await Promise.all(["D7", "F3"].map(valueOf))).toEqual(["Enlight plan", "klart "]);
  expect(back.workbook.record).toEqual([]);
});

test("a cell that somebody has changed meanwhile is left, with its reason and its place", async () => {
  await openDamaged({ D7: "Enlight plan", F3: "klart " });
  const fixes = await proposed();
  await write({ D7: "Avvikelse från plan" });
  const { notice } = await done({ kind: "fix", fixes });
  expect(sentence(notice)).toBe("1 av 2 celler rättades.");
  expect(notice && leftAlone(notice, messages)).toEqual([
    { at: fixes[0]?.at, sentence: expect.stringMatching(/^D7 lämnades: någon har ändrat den/) as string },
  ]);
  expect(await valueOf("D7")).toBe("Avvikelse från plan");
});

test("what somebody has changed since is not taken back, and stays in the record", async () => {
  await openDamaged({ D7: "Enlight plan", E12: "Enligt plna" });
  await done({ kind: "fix", fixes: await proposed() });
  await write({ D7: "Klart" });
  const { workbook, notice } = await done({ kind: "takeBack", ids: "all" });
  expect(sentence(notice)).toBe("1 av 2 ändringar återställdes.");
  expect(notice && leftAlone(notice, messages).map(({ sentence: told }) => told)).toEqual([
    expect.stringMatching(/^Utvecklingsåtaganden!D7 återställdes inte: någon har ändrat där/),
  ]);
  expect(workbook.record.flatMap(({ changes }) => changes)).toHaveLength(1);
});

test("a column that has a list of somebody's own is told and left", async () => {
  await openDamaged({});
  await Excel.run(async (context) => {
    const own = context.workbook.worksheets.getItem("Utvecklingsåtaganden").getRange("E2:E28").dataValidation;
    own.rule = { list: { inCellDropDown: true, source: "Ja,Nej" } };
    await context.sync();
  });
  const { notice } = await done({ kind: "dropdowns", table });
  expect(sentence(notice)).toBe(
    "Status delår 1 har redan listan. Status delår 2 har redan en egen regel för vad som får skrivas, och den lämnades orörd. Status helår har redan listan.",
  );
});

test("the change log is a sheet, and says where it is", async () => {
  await openDamaged({ D7: "Enlight plan" });
  await done({ kind: "fix", fixes: await proposed() });
  const { notice, workbook } = await done({ kind: "changeLog" });
  expect(sentence(notice)).toBe("Ändringsloggen finns på bladet Ändringslogg.");
  expect(workbook.tables).toHaveLength(1);
});

test("a hidden row that is shown is no longer hidden to the pane", async () => {
  await openDamaged({});
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Utvecklingsåtaganden").getRange("A7").getEntireRow().rowHidden = true;
    await context.sync();
  });
  const hidden = async (work: Work) =>
    (await done(work)).workbook.tables[0]?.followUp.commitments.filter((commitment) => commitment.hidden).length;
  expect(await hidden({ kind: "check" })).toBe(1);
  const at = { sheetName: "Utvecklingsåtaganden", row: 6, column: 3 };
  expect(await hidden({ kind: "showRow", at })).toBe(0);
});
