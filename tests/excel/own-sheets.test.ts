import { parseReference } from "../../src/excel/own-sheets";

const block = { topRow: 0, leftColumn: 0, rowCount: 50, columnCount: 7 };

test.each([
  ["=Sammanfattning!$A$1:$G$50", { sheetName: "Sammanfattning", ...block }],
  ["='Nämndens mål'!$A$1:$G$50", { sheetName: "Nämndens mål", ...block }],
  ["='Bo''s !blad'!$B$3:$AA$3", { sheetName: "Bo's !blad", topRow: 2, leftColumn: 1, rowCount: 1, columnCount: 26 }],
  ["=#REF!$A$1:$G$50", null],
  ["=Blad1!$B$3", { sheetName: "Blad1", topRow: 2, leftColumn: 1, rowCount: 1, columnCount: 1 }],
  ["=#REF!", null],
  ["=42", null],
])("%s", (formula, expected) => {
  expect(parseReference(formula)).toEqual(expected);
});
