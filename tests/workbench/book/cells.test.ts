/** A cell keeps the type it was given, whatever its content looks like, and formulas compute as in Excel. */
import { Book } from "../../../src/workbench/book/book";
import { sheetIdOf } from "./sheets";

const texts = [
  "00123",
  "=1+1",
  "#N/A",
  "#REF",
  "10%",
  "[a](x)",
  "'x",
  "''",
  "TRUE",
  "2024-01-31",
  "1e5",
  " 5 ",
  "#N/A\u2060",
  "=",
  "Klart",
  "a\nb",
  "https://exempel.se",
];

describe("values", () => {
  test.each(texts)("the text %j stays a text", (text) => {
    const book = Book.empty("Blad ett");
    const sheet = sheetIdOf(book, "Blad ett");
    book.setValue(sheet, 0, 0, text);
    expect(book.cell(sheet, 0, 0)).toEqual({ value: text, formula: null, text, numberFormat: "General" });
    book.setNumberFormat(sheet, 0, 0, "@");
    expect(book.cell(sheet, 0, 0)).toEqual({ value: text, formula: null, text, numberFormat: "@" });
    book.setNumberFormat(sheet, 0, 0, "0.00");
    expect(book.cell(sheet, 0, 0)).toEqual({ value: text, formula: null, text, numberFormat: "0.00" });
  });

  test.each([
    [5, "General", "5"],
    [5, "@", "5"],
    [0.1, "0%", "10%"],
    [45000, "yyyy-mm-dd", "2023-03-15"],
    [-1234.5, "#,##0.00;[Red]-#,##0.00", "-1,234.50"],
    [1e21, "General", "1E+21"],
    [1.5e300, "0.0E+00", "1.5E+300"],
    [0.1 + 0.2, "General", "0.3"],
    [true, "General", "TRUE"],
    [false, "@", "FALSE"],
  ])("%p under %s is displayed as %s and stays what it is", (value, numberFormat, text) => {
    const book = Book.empty();
    const sheet = sheetIdOf(book, "Sheet1");
    book.write(sheet, [{ row: 2, column: 1, value, numberFormat }]);
    expect(book.cell(sheet, 2, 1)).toEqual({ value, formula: null, text, numberFormat });
  });

  test("null empties a cell and leaves its number format", () => {
    const book = Book.empty();
    const sheet = sheetIdOf(book, "Sheet1");
    book.write(sheet, [{ row: 0, column: 0, value: "00123", numberFormat: "@" }]);
    book.setValue(sheet, 0, 0, null);
    expect(book.cell(sheet, 0, 0)).toEqual({ value: null, formula: null, text: "", numberFormat: "@" });
  });

  test("writing a value takes the formula's place, and undo brings it back in one step", () => {
    const book = Book.empty();
    const sheet = sheetIdOf(book, "Sheet1");
    book.setFormula(sheet, 0, 0, "=1+1");
    book.write(sheet, [
      { row: 0, column: 0, value: "ett" },
      { row: 0, column: 1, value: "två" },
    ]);
    book.model.dispatch("REQUEST_UNDO");
    expect(book.cell(sheet, 0, 0)).toMatchObject({ value: 2, formula: "=1+1" });
    expect(book.cell(sheet, 0, 1).value).toBeNull();
  });

  test("the sheet grows to where Excel's would, and not beyond", () => {
    const book = Book.empty();
    const sheet = sheetIdOf(book, "Sheet1");
    book.setValue(sheet, 400, 40, 1);
    expect(book.cell(sheet, 400, 40).value).toBe(1);
    expect(() => book.setValue(sheet, 1_048_576, 0, 1)).toThrow(expect.objectContaining({ code: "outsideSheet" }));
    expect(() => book.setValue("ingen", 0, 0, 1)).toThrow(expect.objectContaining({ code: "unknownSheet" }));
  });

  test("the model says nothing on the console", () => {
    const debug = jest.spyOn(console, "debug").mockImplementation(() => undefined);
    const book = Book.empty();
    book.model.dispatch("CREATE_SHEET", { sheetId: "ny", name: "Ny", position: 1 });
    for (let row = 0; row < 90; row++) book.setFormula("ny", row, 0, "=SUM(B1:Z90)");
    expect(debug).not.toHaveBeenCalled();
    debug.mockRestore();
  });
});

describe("formulas", () => {
  const rows = ["Klart", " Klart\u00a0", "Klart\n", "Enligt plan", "Avvikelse från plan", "Ej klart", "klart"];

  function filled(): { book: Book; sheet: string } {
    const book = Book.empty("Blad ett");
    const sheet = sheetIdOf(book, "Blad ett");
    book.write(sheet, [
      ...rows.map((value, index) => ({ row: index + 1, column: 5, value })),
      { row: 9, column: 5, formula: "=NA()" },
      { row: 0, column: 0, value: 4 },
      { row: 0, column: 1, value: 3 },
    ]);
    return { book, sheet };
  }

  test.each([
    [
      `=SUMPRODUCT(--(TRIM(SUBSTITUTE(SUBSTITUTE(IFERROR('Blad ett'!F2:F28,""),CHAR(160)," "),CHAR(10)," "))="Klart"))`,
      4,
    ],
    [`=HYPERLINK("#'Blad ett'!"&ADDRESS(ROW('Blad ett'!F4),COLUMN('Blad ett'!F4),4),"F"&ROW('Blad ett'!F4))`, "F4"],
    ["=ROWS(A1:A5)", 5],
    ["=IF(A1=0,0,B1/A1)", 0.75],
    ["=IF(C1=0,0,B1/C1)", 0],
    ['=COUNTIF(F2:F28,"Klart")', 2],
    ['=COUNTIF(F2:F28,"*plan")', 2],
    ['=COUNTIFS(F2:F28,"Klart",F2:F28,"<>")', 2],
    ["=B1/C1", { error: "#DIV/0!" }],
    ["=F10", { error: "#N/A" }],
    ["=NOSUCHFUNCTION(1)", { error: "#NAME?" }],
    ['="säg ""hej"""', 'säg "hej"'],
    ['="C:\\"&"x"', "C:\\x"],
    ["=UNICHAR(8211)", "–"],
    ["=UNICHAR(9679)", "●"],
    ["=UNICHAR(0)", { error: "#VALUE!" }],
    ['=N("tolv")', 0],
    ["=N(TRUE)", 1],
    ["=N(A1)", 4],
    ["=N(F10)", { error: "#N/A" }],
    ["=T(A1)", ""],
    ["=T(F2)", "Klart"],
  ])("%s", (formula, value) => {
    const { book, sheet } = filled();
    book.setFormula(sheet, 0, 9, formula);
    expect(book.cell(sheet, 0, 9)).toMatchObject({ value, formula });
  });

  test("a formula is reported as it was written until something moves it", () => {
    const { book, sheet } = filled();
    book.setFormula(sheet, 20, 0, "='Blad ett'!A1 * 2");
    expect(book.cell(sheet, 20, 0)).toMatchObject({ value: 8, formula: "='Blad ett'!A1 * 2" });
    book.model.dispatch("ADD_COLUMNS_ROWS", {
      sheetId: sheet,
      sheetName: "Blad ett",
      dimension: "ROW",
      base: 0,
      position: "before",
      quantity: 1,
    });
    expect(book.cell(sheet, 21, 0)).toMatchObject({ value: 8, formula: "='Blad ett'!A2*2" });
  });
});
