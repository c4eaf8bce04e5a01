/** What cells take and give: `values`, `formulas`, `text`, `valueTypes`, `numberFormat`. */
import { blad1, cells, conformance, loaded, typed, type Claim } from "./conformance";

const values = "javascript/api/excel/excel.range#excel-excel-range-values-member";
const formulas = "javascript/api/excel/excel.range#excel-excel-range-formulas-member";
const text = "javascript/api/excel/excel.range#excel-excel-range-text-member";
const valueTypes = "javascript/api/excel/excel.range#excel-excel-range-valuetypes-member";
const numberFormat = "javascript/api/excel/excel.range#excel-excel-range-numberformat-member";
const setGet = "office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values";
const unbounded = "office/dev/add-ins/excel/excel-add-ins-ranges-unbounded";
const limits = "office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins";
const specifications =
  "https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3";

/** A row about what a typed value becomes. */
const types = (input: unknown, value: unknown, type: string, format = "General"): Claim => ({
  says: `takes ${JSON.stringify(input)} as ${type} ${JSON.stringify(value)}`,
  page: setGet,
  when: (context) => typed(context, input),
  gives: { values: [[value]], valueTypes: [[type]], numberFormat: [[format]] },
});

conformance("Excel reads what is put into a cell as if it were typed:", [
  types(17, 17, "Double"),
  types("17", 17, "Double"),
  types("00123", 123, "Double"),
  types("'00123", "00123", "String"),
  types("12%", 0.12, "Double", "0%"),
  types("12.5%", 0.125, "Double", "0.00%"),
  types("1,234.5", 1234.5, "Double", "#,##0.00"),
  types("(5)", -5, "Double"),
  types("1e3", 1000, "Double", "0.00E+00"),
  types("TRUE", true, "Boolean"),
  types(false, false, "Boolean"),
  types("2023-12-31", 45291, "Double", "yyyy-mm-dd"),
  types("12/31/2023", 45291, "Double", "m/d/yyyy"),
  types("12:30", 0.5208333333333334, "Double", "h:mm"),
  types("=1+1", 2, "Double"),
  types("'=1+1", "=1+1", "String"),
  types("", "", "Empty"),
  types("Klart", "Klart", "String"),
  types("Å-ä ö", "Å-ä ö", "String"),
  types("#N/A", "#N/A", "Error"),
  types("'#N/A", "#N/A", "String"),
]);

conformance("Excel refuses what it cannot read:", [
  {
    says: "a formula that does not end",
    page: formulas,
    when: (context) => typed(context, "=SUM("),
    refuses: "InvalidArgument",
  },
  {
    says: "a word behind a minus and a blank",
    page: formulas,
    when: (context) => typed(context, "- ett stycke"),
    refuses: "InvalidArgument",
  },
  {
    says: "a text of 32,768 characters",
    page: specifications,
    when: (context) => typed(context, "a".repeat(32_768)),
    refuses: "InvalidArgument",
  },
  {
    says: "an array with too few rows",
    page: values,
    when: async (context) => {
      blad1(context).getRange("A1:B2").values = [[1, 2]];
      await context.sync();
    },
    refuses: "InvalidArgument",
  },
  {
    says: "a ragged array",
    page: values,
    when: async (context) => {
      blad1(context).getRange("A1:B2").values = [[1, 2], [3]];
      await context.sync();
    },
    refuses: "InvalidArgument",
  },
  {
    says: "a large array of the wrong size",
    page: values,
    when: async (context) => {
      blad1(context).getRange("A1:B1000").values = Array.from({ length: 999 }, () => [1, 2]);
      await context.sync();
    },
    refuses: "InvalidArgument",
  },
  {
    says: "values for a whole column",
    page: unbounded,
    when: async (context) => {
      (blad1(context).getRange("A:A") as { values: unknown }).values = "Due Date";
      await context.sync();
    },
    refuses: "InvalidArgument",
  },
]);

conformance("Excel writes an array:", [
  {
    says: "null leaves a cell as it is",
    page: values,
    given: cells([[1, 2, 3]]),
    when: async (context) => {
      const range = blad1(context).getRange("A1:C1");
      range.values = [[null, "två", null]];
      return loaded(context, range, "values");
    },
    gives: { values: [[1, "två", 3]] },
  },
  {
    says: "one value goes to every cell",
    page: "javascript/api/excel/excel.range#excel-excel-range-values-member",
    when: async (context) => {
      const range = blad1(context).getRange("A1:B2");
      (range as { values: unknown }).values = 7;
      return loaded(context, range, "values");
    },
    gives: {
      values: [
        [7, 7],
        [7, 7],
      ],
    },
  },
  {
    says: "under the number format @ a text stays as it is written",
    page: numberFormat,
    when: async (context) => {
      const range = blad1(context).getRange("A1:C1");
      range.numberFormat = [["@", "@", "@"]];
      range.values = [["00123", "=1+1", "12%"]];
      return loaded(context, range, "values, valueTypes, formulas");
    },
    gives: {
      values: [["00123", "=1+1", "12%"]],
      formulas: [["00123", "=1+1", "12%"]],
      valueTypes: [["String", "String", "String"]],
    },
  },
  {
    says: "a number keeps the number format that the cell has",
    page: numberFormat,
    when: async (context) => {
      const cell = blad1(context).getRange("A1");
      cell.numberFormat = [["0.000"]];
      cell.values = [["12%"]];
      return loaded(context, cell, "values, numberFormat, text");
    },
    gives: { values: [[0.12]], numberFormat: [["0.000"]], text: [["0.120"]] },
  },
  {
    says: "a block of 1,600 cells comes back as it was",
    page: limits,
    when: async (context) => {
      const range = blad1(context).getRange("A1:D400");
      const rows = Array.from({ length: 400 }, (_, row) => [row, `rad ${row}`, row % 2 === 0, null]);
      range.values = rows;
      range.load({ values: true });
      await context.sync();
      return [range.values[0], range.values[399]];
    },
    gives: [
      [0, "rad 0", true, ""],
      [399, "rad 399", false, ""],
    ],
  },
  {
    says: "cells hidden under a merge take nothing",
    page: "javascript/api/excel/excel.range#excel-excel-range-merge-member(1)",
    when: async (context) => {
      const range = blad1(context).getRange("A1:A2");
      range.merge();
      range.values = [["synlig"], ["dold"]];
      return loaded(context, range, "values, valueTypes");
    },
    gives: { values: [["synlig"], [""]], valueTypes: [["String"], ["Empty"]] },
  },
]);

conformance("Excel gives:", [
  {
    says: "an empty cell as an empty text of the type Empty",
    page: valueTypes,
    when: (context) =>
      loaded(context, blad1(context).getRange("A1"), "values, valueTypes, text, formulas, numberFormat"),
    gives: { values: [[""]], valueTypes: [["Empty"]], text: [[""]], formulas: [[""]], numberFormat: [["General"]] },
  },
  {
    says: "an error as its code",
    page: valueTypes,
    when: async (context) => {
      const cell = blad1(context).getRange("A1");
      cell.formulas = [["=1/0"]];
      return loaded(context, cell, "values, valueTypes, text");
    },
    gives: { values: [["#DIV/0!"]], valueTypes: [["Error"]], text: [["#DIV/0!"]] },
  },
  {
    says: "a date as its serial number, and as text what is displayed",
    page: text,
    given: (book, sheetId) => book.write(sheetId, [{ row: 0, column: 0, value: 45291, numberFormat: "yyyy-mm-dd" }]),
    when: (context) => loaded(context, blad1(context).getRange("A1"), "values, text, valueTypes, numberFormat"),
    gives: { values: [[45291]], text: [["2023-12-31"]], valueTypes: [["Double"]], numberFormat: [["yyyy-mm-dd"]] },
  },
  {
    says: "formulas where there are any, and constants where there are none",
    page: formulas,
    given: cells([[2, "två", true]]),
    when: async (context) => {
      blad1(context).getRange("D1").formulas = [["=A1*2"]];
      return loaded(context, blad1(context).getRange("A1:D1"), "formulas, values");
    },
    gives: { formulas: [[2, "två", true, "=A1*2"]], values: [[2, "två", true, 4]] },
  },
  {
    says: "null for the cells of a whole column, with its address and size",
    page: unbounded,
    given: cells([[1]]),
    when: (context) =>
      loaded(
        context,
        blad1(context).getRange("A:A"),
        "values, formulas, text, numberFormat, address, rowCount, cellCount",
      ),
    gives: {
      address: "Blad1!A:A",
      cellCount: 1048576,
      formulas: null,
      numberFormat: null,
      rowCount: 1048576,
      text: null,
      values: null,
    },
  },
  {
    says: "number formats cell by cell",
    page: numberFormat,
    when: async (context) => {
      const range = blad1(context).getRange("A1:B1");
      range.numberFormat = [["0 %", "yyyy-mm-dd"]];
      return loaded(context, range, "numberFormat");
    },
    gives: { numberFormat: [["0 %", "yyyy-mm-dd"]] },
  },
]);
