/**
 * Attack × what is written in the workbook: every text that tries to be something else, through Microsoft's own client into
 * the embedded Excel. Text that comes from a cell is text in every cell of ours, and no formula of ours holds it as more.
 */

import { createSummary, fixCells, setHighlight } from "../../src/excel/actions";
import { planSummary } from "../../src/core/plan/summary/summary";
import { proposeGoals } from "../../src/core/plan/fixes/propose-fixes";
import { surveyWorkbook } from "../../src/core/survey";
import { messagesFor } from "../../src/messages";
import { summaryWording } from "../../src/messages/summary-wording";
import { Book, type CellWrite } from "../../src/workbench/book/book";
import { openExcel, type OpenedExcel } from "../../src/workbench/host/node";
import { gridOf, header } from "../builders/grid";
import { formulaFaults } from "../fuzz/check-formula";
import { evilTexts, type EvilName } from "../fuzz/evil-text";

const wording = summaryWording(messagesFor("sv-SE"), "1.2.3");
const time = "2023-12-31 14:05";
const attacks = Object.entries(evilTexts) as [EvilName, string][];

/**
 * What Excel allows in a sheet's name, without what the embedded Excel's formulas cannot refer to: apostrophes and line
 * separators. Those are held against the plans alone, below.
 */
const sheetNameOf = (text: string) => text.replace(/[\\/?*[\]:'\p{Cc}\p{Cs}\u2028]/gu, "").slice(0, 31) || "Blad";

/** The text as goal, subgoal, commitment, status of either kind, and beside a closing line's numbers. */
const rowsWith = (text: string) => [
  header,
  [text, text, text, text, "Klart", "Avvikelse från plan"],
  ["", "", "Åtagande", "Klart", text, "avvikelse från plan\u2009"],
  [],
  [`2 stycken: 0 klara, 2 ej klara ${text.slice(0, 800)}`],
];

let opened: OpenedExcel | null = null;

afterEach(() => {
  opened?.close();
  opened = null;
});

async function open(text: string): Promise<{ excel: OpenedExcel; sheetName: string }> {
  const sheetName = sheetNameOf(text);
  const book = Book.empty(sheetName);
  const writes = rowsWith(text).flatMap((row, index) =>
    row.flatMap((value, column): CellWrite[] => (value === "" ? [] : [{ row: index, column, value }])),
  );
  book.write(book.model.getters.getActiveSheetId(), writes);
  opened = await openExcel(book);
  Object.assign(globalThis, { Excel: opened.Excel });
  return { excel: opened, sheetName };
}

/** Every cell of a sheet that holds anything. */
function cellsOf({ book }: OpenedExcel, sheetName: string) {
  const { getters } = book.model;
  const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === sheetName) ?? "";
  const rows = Array.from({ length: getters.getNumberRows(sheetId) }, (_, row) => row);
  const columns = Array.from({ length: getters.getNumberCols(sheetId) }, (_, column) => column);
  return rows
    .flatMap((row) => columns.map((column) => book.cell(sheetId, row, column)))
    .filter(({ value }) => value !== null);
}

/** As the tool shows a text: on one line, zero-width characters gone. */
const oneLine = (text: string) =>
  text
    .normalize("NFC")
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, "")
    .replace(/\s+/gu, " ")
    .trim();

test.each(attacks)("%s stays text on the summary sheet", async (_, text) => {
  const { excel } = await open(text);
  await excel.Excel.run((context) => createSummary(context, wording, time));
  const cells = cellsOf(excel, "Sammanfattning");
  const formulas = cells.flatMap(({ formula }) => (typeof formula === "string" && formula !== "" ? [formula] : []));
  expect(formulas.length).toBeGreaterThan(20);
  expect(formulas.flatMap((formula) => formulaFaults(formula))).toEqual([]);
  const values = cells.map(({ value }) => value);
  // The goal twice, the subgoal, and the commitment, as the cells hold them but for one character of the longest.
  expect(values.filter((value) => value === oneLine(text).slice(0, 32_766)).length).toBeGreaterThanOrEqual(4);
});

test.each(attacks)("%s stays text in the highlight's formula", async (_, text) => {
  const { excel, sheetName } = await open(text);
  await excel.Excel.run((context) => setHighlight(context, true));
  const formula = await excel.Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getItem(sheetName).getRange().conditionalFormats;
    formats.load({ customOrNullObject: { rule: { formula: true } } });
    await context.sync();
    return formats.items.map(({ customOrNullObject }) => customOrNullObject.rule.formula);
  });
  expect(formula).toHaveLength(1);
  expect(formula.flatMap((one) => formulaFaults(one))).toEqual([]);
});

test.each(attacks)("%s stays text where a blank goal is filled in", async (_, text) => {
  const { excel, sheetName } = await open(text);
  const [table] = surveyWorkbook([gridOf(rowsWith(text), { sheetName })]);
  const fixes = table === undefined ? [] : proposeGoals(table.followUp);
  expect(fixes).toHaveLength(2);
  const { results } = await excel.Excel.run((context) => fixCells(context, fixes, "2023-12-31T13:05:00Z"));
  expect(results.map(({ outcome }) => outcome)).toEqual(["written", "written"]);
  const { book } = excel;
  const filled = [0, 1].map((column) => book.cell(book.model.getters.getSheetIds()[0] ?? "", 2, column));
  for (const { value, formula } of filled) {
    expect(value).toBe(oneLine(text));
    expect(formula ?? "").toBe("");
  }
});

test.each(attacks.map(([name, text]) => [name, `'${text}`.slice(0, 31)]))(
  "a sheet named with %s and an apostrophe stays a name",
  (_, sheetName) => {
    const [table] = surveyWorkbook([gridOf(rowsWith("="), { sheetName })]);
    expect(table).toBeDefined();
    if (table === undefined) return;
    const { rows } = planSummary({ table, ...wording, time, notes: [], suffix: "" });
    const formulas = rows.flat().flatMap(({ content }) => (content.kind === "formula" ? [content.formula] : []));
    const doubled = `'${sheetName.replaceAll("'", "''")}'!`;
    expect(formulas.filter((formula) => formula.includes(doubled)).length).toBeGreaterThan(10);
    expect(formulas.flatMap((formula) => formulaFaults(formula))).toEqual([]);
  },
);
