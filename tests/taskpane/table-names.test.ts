import { messagesFor } from "../../src/messages";
import { choiceNames, namesOf } from "../../src/taskpane/table-names";
import { gridOf, header, statusRows, tableOf } from "../builders/grid";
import { workbookOf } from "./checked";

const rows = statusRows([["Klart", "Klart", "Klart"]]);
const twice = gridOf([header, ...rows, [], ["Barn- och utbildningsnämnden"], [], header, ...rows]);

test("a table is called by its sheet, and told apart from those beside it and those that are not seen", () => {
  const { tables } = workbookOf([
    tableOf(rows, { sheetName: "Nämndens mål" }),
    twice,
    tableOf(rows, { sheetName: "2022", hidden: true }),
  ]);
  expect(namesOf(tables)).toEqual(["Nämndens mål", "Blad1 (1)", "Blad1 (2)", "2022"]);
  expect(choiceNames(tables, messagesFor("sv"))).toEqual([
    "Nämndens mål",
    "Blad1 (1) · A1:F2",
    "Blad1 (2) · A6:F7",
    "2022 · dolt blad",
  ]);
});

test.each([
  ["sv", 2, 0, "Arbetsboken har 2 tabeller."],
  ["sv", 3, 1, "Arbetsboken har 3 tabeller, varav 1 på ett dolt blad."],
  ["sv", 3, 2, "Arbetsboken har 3 tabeller, varav 2 på dolda blad."],
  ["sv", 1, 1, "Arbetsboken har 1 tabell, på ett dolt blad."],
  ["en", 3, 1, "The workbook has 3 tables, 1 of them on a hidden sheet."],
  ["en", 2, 2, "The workbook has 2 tables, all on hidden sheets."],
])("in %s, %d tables of which %d are hidden: %s", (language, count, hidden, sentence) => {
  expect(messagesFor(language).pane.tables(count, hidden)).toBe(sentence);
});
