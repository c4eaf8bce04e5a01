/** Where a summary stands when its reader has moved it: it is brought up to date there, and what is beside it is left alone. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createSummary } from "../../src/excel/actions";
import { messagesFor } from "../../src/messages";
import { summaryWording } from "../../src/messages/summary-wording";
import { header } from "../builders/grid";
import { bookOf, close, open, run, saved, sheetIdOf, type, type OpenedExcel } from "./opened";

const sample = readFileSync(join(__dirname, "../../assets/uppfoljning-exempel.xlsx"));
const wording = summaryWording(messagesFor("sv-SE"), "1.2.3");
const summarise = () => run((context) => createSummary(context, wording, "2023-12-31 14:05", { now }));
const now = "2023-12-31T13:05:00.000Z";

afterEach(close);

async function onSheet(sheetName: string, edit: (sheet: Excel.Worksheet) => void): Promise<void> {
  await run(async (context) => {
    edit(context.workbook.worksheets.getItem(sheetName));
    await context.sync();
  });
}

/** What the sheet shows from a cell on: as many rows and columns as are asked for. */
function shownFrom({ book }: OpenedExcel, sheetName: string, [top, left]: [number, number], size: [number, number]) {
  const sheetId = sheetIdOf(book, sheetName);
  return Array.from({ length: size[0] }, (_, row) =>
    Array.from({ length: size[1] }, (_cell, column) => book.cell(sheetId, top + row, left + column).text),
  );
}

async function chartsOf(sheetName: string) {
  return run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem(sheetName);
    charts.load({ top: true, left: true, title: { text: true } });
    await context.sync();
    return charts.items.map(({ top, left, title }) => ({ top, left, title: title.text }));
  });
}

/** The rows and columns that the sample's summary takes, and more. */
const whole: [number, number] = [90, 12];

test("rows and columns that are put in before it stay where they are, with what is written there", async () => {
  const excel = await open(sample);
  await summarise();
  const before = shownFrom(excel, "Sammanfattning", [0, 0], whole);
  await onSheet("Sammanfattning", (sheet) => {
    sheet.getRange("1:3").insert("Down");
    sheet.getRange("A:A").insert("Right");
    sheet.getRange("A1:B2").values = [
      ["Till nämnden", "den 12 januari"],
      ["Dnr 2023/117", "Handläggare: Åsa"],
    ];
  });
  const titles = (await chartsOf("Sammanfattning")).map(({ title }) => title);
  await summarise();
  expect(shownFrom(excel, "Sammanfattning", [0, 0], [3, 3])).toEqual([
    ["Till nämnden", "den 12 januari", ""],
    ["Dnr 2023/117", "Handläggare: Åsa", ""],
    ["", "", ""],
  ]);
  expect(shownFrom(excel, "Sammanfattning", [3, 1], whole)).toEqual(before);
  expect((await chartsOf("Sammanfattning")).map(({ title }) => title)).toEqual(titles);
});

test("where it has moved it counts on, and is the same workbook when it is made again", async () => {
  const excel = await open(sample);
  await summarise();
  await onSheet("Sammanfattning", (sheet) => {
    sheet.getRange("1:2").insert("Down");
    sheet.getRange("A:B").insert("Right");
  });
  await summarise();
  const first = await saved(excel);
  await summarise();
  expect(await saved(excel)).toBe(first);
  type(excel, "F2", "Avvikelse från plan", "Utvecklingsåtaganden");
  const shown = shownFrom(excel, "Sammanfattning", [0, 0], whole).flat();
  expect(shown).toContain("Tabellen har ändrats. Kontrollera igen.");
  expect(shown.some((text) => text.startsWith("Av 27 utvecklingsåtaganden är 16 klara"))).toBe(true);
});

const two = header.slice(0, 5);
const deviating = ["Mål", "Delmål", "Ett åtagande", "Enligt plan", "Avvikelse från plan"];

test("the sheet over several tables is brought up to date where it stands", async () => {
  const excel = await open(bookOf([["Nämnd A"], two, deviating, [], ["Nämnd B"], two, deviating]));
  await summarise();
  const before = shownFrom(excel, "Sammanfattning alla", [0, 0], [15, 9]);
  await onSheet("Sammanfattning alla", (sheet) => {
    sheet.getRange("1:1").insert("Down");
    sheet.getRange("A1").values = [["Eget"]];
  });
  await summarise();
  expect(shownFrom(excel, "Sammanfattning alla", [0, 0], [1, 2])).toEqual([["Eget", ""]]);
  expect(shownFrom(excel, "Sammanfattning alla", [1, 0], [15, 9])).toEqual(before);
});

test("what is written beside it moves to the right when the table has got a column that it tells of", async () => {
  const excel = await open(bookOf([two, deviating]));
  await summarise();
  type(excel, "I1", "Bredvid", "Sammanfattning");
  type(excel, "I200", "Långt ner", "Sammanfattning");
  type(excel, "F1", "Kommentar");
  type(excel, "F2", "Sen leverans");
  await summarise();
  const shown = shownFrom(excel, "Sammanfattning", [0, 0], [200, 12]);
  expect(shown.flat()).toContain("Sen leverans");
  expect(shown[0]?.slice(1)).toEqual(["", "", "", "", "", "", "", "", "Bredvid", "", ""]);
  expect(shown[199]?.[9]).toBe("Långt ner");
});
