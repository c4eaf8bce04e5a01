/** What the five views of a cell say of dates, times, errors and the rest, and what empty and missing values do. */
import type { Book } from "../../src/workbench/book/book";
import { blad1, cells, conformance, loaded, type Claim } from "./conformance";

const range = "javascript/api/excel/excel.range";
const dates = "office/dev/add-ins/excel/excel-add-ins-ranges-dates";
const blanks = "office/dev/add-ins/excel/excel-add-ins-blank-null-values";
const types = "javascript/api/excel/excel.rangevaluetype";

/** What `values`, `text`, `valueTypes`, `formulas` and `numberFormat` give, in this order. */
type Views = readonly [value: unknown, text: string, type: string, formula: unknown, format: string];

const views = "values, text, valueTypes, formulas, numberFormat";

/** A row about A1 after the add-in has put something there. */
const reads = (says: string, page: string, put: (cell: Excel.Range) => void, given: Views): Claim => ({
  says,
  page,
  when: async (context) => {
    const cell = blad1(context).getRange("A1");
    put(cell);
    const read = await loaded(context, cell, views);
    return views.split(", ").map((view) => (read[view] as unknown[][])[0]?.[0]);
  },
  gives: given,
});

const value =
  (input: unknown, format?: string) =>
  (cell: Excel.Range): void => {
    if (format !== undefined) cell.numberFormat = [[format]];
    cell.values = [[input]];
  };

const formula =
  (text: string, format?: string) =>
  (cell: Excel.Range): void => {
    if (format !== undefined) cell.numberFormat = [[format]];
    cell.formulas = [[text]];
  };

conformance("A cell is read as value, text, type, formula and number format:", [
  reads("a date", dates, value("2023-12-31"), [45291, "2023-12-31", "Double", 45291, "yyyy-mm-dd"]),
  reads("a date in words", dates, value(45291, "d mmm yyyy"), [45291, "31 Dec 2023", "Double", 45291, "d mmm yyyy"]),
  reads("a time", dates, value("12:30"), [0.5208333333333334, "12:30", "Double", 0.5208333333333334, "h:mm"]),
  reads("a date with a time", dates, value(45291.5, "yyyy-mm-dd h:mm"), [
    45291.5,
    "2023-12-31 12:00",
    "Double",
    45291.5,
    "yyyy-mm-dd h:mm",
  ]),
  reads("a percentage", range, value("12%"), [0.12, "12%", "Double", 0.12, "0%"]),
  reads("a rounded number", `${range}#excel-excel-range-text-member`, value(2.345, "0.0"), [
    2.345,
    "2.3",
    "Double",
    2.345,
    "0.0",
  ]),
  reads("a whole number", types, value(7), [7, "7", "Double", 7, "General"]),
  reads("a truth value", types, value(true), [true, "TRUE", "Boolean", true, "General"]),
  reads("an error that was typed", types, value("#N/A"), ["#N/A", "#N/A", "Error", "#N/A", "General"]),
  reads("an error of a formula", types, formula("=1/0"), ["#DIV/0!", "#DIV/0!", "Error", "=1/0", "General"]),
  reads("the text of an error", types, value("'#N/A"), ["#N/A", "#N/A", "String", "#N/A", "General"]),
  reads("a formula that gives an empty text", types, formula('=""'), ["", "", "String", '=""', "General"]),
  reads("a formula that gives an empty cell", types, formula("=B1"), [0, "0", "Double", "=B1", "General"]),
  reads("a formula that gives a truth value", types, formula("=1=1"), [true, "TRUE", "Boolean", "=1=1", "General"]),
  reads("a formula that gives a text", types, formula('="Kl"&"art"'), [
    "Klart",
    "Klart",
    "String",
    '="Kl"&"art"',
    "General",
  ]),
  reads("a formula with a number format of its own", types, formula("=1/4", "0%"), [
    0.25,
    "25%",
    "Double",
    "=1/4",
    "0%",
  ]),
  reads("an apostrophe makes text and is not shown", range, value("'00123"), [
    "00123",
    "00123",
    "String",
    "00123",
    "General",
  ]),
  reads("a second apostrophe is part of the text", range, value("''citat"), [
    "'citat",
    "'citat",
    "String",
    "'citat",
    "General",
  ]),
  reads("a number under the format for text", `${range}#excel-excel-range-numberformat-member`, value("00123", "@"), [
    "00123",
    "00123",
    "String",
    "00123",
    "@",
  ]),
  reads("a text with a line break", range, value("rad 1\nrad 2"), [
    "rad 1\nrad 2",
    "rad 1\nrad 2",
    "String",
    "rad 1\nrad 2",
    "General",
  ]),
  reads("blanks at both ends", range, value("  Klart  "), ["  Klart  ", "  Klart  ", "String", "  Klart  ", "General"]),
  reads("a blank alone", types, value(" "), [" ", " ", "String", " ", "General"]),
]);

conformance("What is read is not always what may be written back:", [
  {
    says: "the formulas of a text that looks like a number make it a number",
    page: `${range}#excel-excel-range-formulas-member`,
    when: async (context) => {
      const cell = blad1(context).getRange("A1");
      cell.values = [["'00123"]];
      const { formulas } = await loaded(context, cell, "formulas");
      cell.formulas = formulas as unknown[][];
      return loaded(context, cell, "values, valueTypes");
    },
    gives: { values: [[123]], valueTypes: [["Double"]] },
  },
]);

/** A1:B2 merged, with a text in its first cell. */
function merged(book: Book, sheetId: string): void {
  cells([["Bra att leva och bo"]])(book, sheetId);
  book.model.dispatch("ADD_MERGE", { sheetId, target: [{ top: 0, left: 0, bottom: 1, right: 1 }], force: true });
}

conformance("Merged cells", [
  {
    says: "are empty but for the first",
    page: `${range}#excel-excel-range-merge-member(1)`,
    given: merged,
    when: (context) => loaded(context, blad1(context).getRange("A1:B2"), "values, valueTypes, text, formulas"),
    gives: {
      values: [
        ["Bra att leva och bo", ""],
        ["", ""],
      ],
      valueTypes: [
        ["String", "Empty"],
        ["Empty", "Empty"],
      ],
      text: [
        ["Bra att leva och bo", ""],
        ["", ""],
      ],
      formulas: [
        ["Bra att leva och bo", ""],
        ["", ""],
      ],
    },
  },
  {
    says: "take one value for all in the first",
    page: `${range}#excel-excel-range-merge-member(1)`,
    given: merged,
    when: async (context) => {
      const block = blad1(context).getRange("A1:B2");
      Object.assign(block, { values: "nytt" });
      return loaded(context, block, "values");
    },
    gives: {
      values: [
        ["nytt", ""],
        ["", ""],
      ],
    },
  },
]);

/** A row about A1:C1, which holds 1, 2 and 3 as percentages, after the add-in has written there. */
const leaves = (says: string, page: string, put: (range: Excel.Range) => void, given: readonly Views[]): Claim => ({
  says,
  page,
  given: (book, sheetId) =>
    book.write(
      sheetId,
      [1, 2, 3].map((number, column) => ({ row: 0, column, value: number, numberFormat: "0%" })),
    ),
  when: async (context) => {
    const row = blad1(context).getRange("A1:C1");
    put(row);
    const read = await loaded(context, row, views);
    return [0, 1, 2].map((column) => views.split(", ").map((view) => (read[view] as unknown[][])[0]?.[column]));
  },
  gives: given,
});

const one: Views = [1, "100%", "Double", 1, "0%"];
const two: Views = [2, "200%", "Double", 2, "0%"];
const three: Views = [3, "300%", "Double", 3, "0%"];
const inArrays = `${blanks}#null-input-in-2-d-array`;
const blank = `${blanks}#blank-input-for-a-property`;

conformance("A sparse write:", [
  leaves("null leaves a value", inArrays, (row) => (row.values = [[null, 5, null]]), [
    one,
    [5, "500%", "Double", 5, "0%"],
    three,
  ]),
  leaves("null leaves a formula", inArrays, (row) => (row.formulas = [[null, "=1+1", null]]), [
    one,
    [2, "200%", "Double", "=1+1", "0%"],
    three,
  ]),
  leaves("null leaves a number format", inArrays, (row) => (row.numberFormat = [[null, "0.0", null]]), [
    one,
    [2, "2.0", "Double", 2, "0.0"],
    three,
  ]),
  leaves("an empty text clears a cell, and keeps its number format", blank, (row) => (row.values = [["", 2, 3]]), [
    ["", "", "Empty", "", "0%"],
    two,
    three,
  ]),
  leaves("an empty formula clears a cell", blank, (row) => (row.formulas = [[1, "", 3]]), [
    one,
    ["", "", "Empty", "", "0%"],
    three,
  ]),
  leaves("an empty number format is General", blank, (row) => (row.numberFormat = [["", null, null]]), [
    [1, "1", "Double", 1, "General"],
    two,
    three,
  ]),
]);

const everywhere = `${range}#excel-excel-range-values-member`;

conformance("One value for all:", [
  leaves("values", everywhere, (row) => Object.assign(row, { values: 7 }), [
    [7, "700%", "Double", 7, "0%"],
    [7, "700%", "Double", 7, "0%"],
    [7, "700%", "Double", 7, "0%"],
  ]),
  leaves("formulas", `${range}#excel-excel-range-formulas-member`, (row) => Object.assign(row, { formulas: "=1+1" }), [
    [2, "200%", "Double", "=1+1", "0%"],
    [2, "200%", "Double", "=1+1", "0%"],
    [2, "200%", "Double", "=1+1", "0%"],
  ]),
  leaves(
    "number formats",
    `${range}#excel-excel-range-numberformat-member`,
    (row) => Object.assign(row, { numberFormat: "0.0" }),
    [
      [1, "1.0", "Double", 1, "0.0"],
      [2, "2.0", "Double", 2, "0.0"],
      [3, "3.0", "Double", 3, "0.0"],
    ],
  ),
  leaves("an empty text clears them all", blank, (row) => Object.assign(row, { values: "" }), [
    ["", "", "Empty", "", "0%"],
    ["", "", "Empty", "", "0%"],
    ["", "", "Empty", "", "0%"],
  ]),
]);

conformance("Cells that differ", [
  {
    says: "have no look in common: null",
    page: `${blanks}#null-property-values-in-the-response`,
    when: async (context) => {
      const sheet = blad1(context);
      sheet.getRange("A1").format.fill.color = "#FF0000";
      sheet.getRange("A1").format.font.size = 20;
      sheet.getRange("A1").format.horizontalAlignment = "Right";
      sheet.getRange("A1").format.wrapText = true;
      const paths = "format/fill/color, format/font/size, format/horizontalAlignment, format/wrapText";
      return loaded(context, sheet.getRange("A1:B1"), paths);
    },
    gives: {
      "format/fill/color": null,
      "format/font/size": null,
      "format/horizontalAlignment": null,
      "format/wrapText": null,
    },
  },
]);
