/** A link to a place in the workbook goes there, whatever the sheet is called. */
import { Book } from "../../../src/workbench/book/book";
import { goTo } from "../../../src/workbench/book/links";

function book(): Book {
  const made = Book.empty("Blad ett");
  made.model.dispatch("CREATE_SHEET", { sheetId: "anna", name: "Sven (2)", position: 1 });
  return made;
}

test.each([
  ["#'Sven (2)'!C5", "anna", { row: 4, col: 2 }],
  ["#'Blad ett'!F4", "Sheet1", { row: 3, col: 5 }],
  ["#B2:C3", "Sheet1", { row: 1, col: 1 }],
])("%s", (url, sheetId, cell) => {
  const { model } = book();
  expect(goTo(model, url)).toBe(true);
  expect(model.getters.getActivePosition()).toEqual({ sheetId, ...cell });
});

test("no such place", () => {
  const { model } = book();
  expect([goTo(model, "#Saknas!A1"), goTo(model, "#'Blad ett'!"), goTo(model, "#'Blad ett'!ZZZZ1")]).toEqual([
    false,
    false,
    false,
  ]);
});

test("HYPERLINK keeps such an address as it is", () => {
  const made = book();
  made.setFormula("Sheet1", 0, 0, `=HYPERLINK("#'Sven (2)'!A1","dit")`);
  const { link } = made.model.getters.getEvaluatedCell({ sheetId: "Sheet1", row: 0, col: 0 });
  expect(link).toMatchObject({ url: "#'Sven (2)'!A1", label: "dit", isExternal: false });
});
