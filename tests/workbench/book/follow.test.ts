/** What the model cannot hold follows rows, columns, sheets and undo, and leaves no trace when a change is taken back. */
import { Book } from "../../../src/workbench/book/book";
import { toModelFormula } from "../../../src/workbench/book/formula";
import { partsOf } from "./packages";
import { fullWorkbook } from "./samples";
import { sheetIdOf } from "./sheets";

interface Opened {
  readonly book: Book;
  readonly sheet: string;
}

async function opened(): Promise<Opened> {
  const { book } = await Book.open(fullWorkbook());
  return { book, sheet: sheetIdOf(book, "Blad ett") };
}

function insertRows({ book, sheet }: Opened, before: number, quantity: number): void {
  const sheetName = book.model.getters.getSheetName(sheet);
  book.model.dispatch("ADD_COLUMNS_ROWS", {
    sheetId: sheet,
    sheetName,
    dimension: "ROW",
    base: before,
    position: "before",
    quantity,
  });
}

function insertColumn({ book, sheet }: Opened, before: number): void {
  const sheetName = book.model.getters.getSheetName(sheet);
  book.model.dispatch("ADD_COLUMNS_ROWS", {
    sheetId: sheet,
    sheetName,
    dimension: "COL",
    base: before,
    position: "before",
    quantity: 1,
  });
}

function addFormat({ book, sheet }: Opened, id: string): void {
  const { getters } = book.model;
  const zone = { left: 0, right: 5, top: 1, bottom: 12 };
  const formula = toModelFormula('=AND(N("märke ""ett""")=0,$A2="00123")');
  book.model.dispatch("ADD_CONDITIONAL_FORMAT", {
    sheetId: sheet,
    cf: {
      id,
      rule: {
        type: "CellIsRule",
        operator: "customFormula",
        values: [formula],
        style: { fillColor: "#FFEEDD", bold: true },
      },
    },
    ranges: [getters.getRangeDataFromZone(sheet, zone)],
  });
}

const sheetXml = (parts: Readonly<Record<string, string>>, number = 1): string =>
  parts[`xl/worksheets/sheet${number}.xml`] ?? "";

describe("a change and its undoing leave every part as it was", () => {
  const changes: readonly (readonly [string, (opened: Opened) => void, (opened: Opened) => void])[] = [
    [
      "a conditional format",
      (at) => addFormat(at, "nytt"),
      ({ book, sheet }) => book.model.dispatch("REMOVE_CONDITIONAL_FORMAT", { sheetId: sheet, id: "nytt" }),
    ],
    [
      "a sheet with cells and formulas",
      ({ book }) => {
        book.model.dispatch("CREATE_SHEET", { sheetId: "ny", name: "Sammanfattning", position: 1 });
        book.write("ny", [
          { row: 0, column: 0, value: "Summa" },
          { row: 300, column: 40, formula: "=COUNTA('Blad ett'!A2:A13)", numberFormat: "0.0" },
        ]);
        book.extras.setSheet("ny", "page", { setup: { orientation: "landscape" } });
      },
      ({ book }) => book.model.dispatch("DELETE_SHEET", { sheetId: "ny", sheetName: "Sammanfattning" }),
    ],
    [
      "a cell's value",
      ({ book, sheet }) => book.setValue(sheet, 1, 0, "Klart"),
      ({ book, sheet }) => book.setValue(sheet, 1, 0, "00123"),
    ],
    [
      "a value in an empty cell far away",
      ({ book, sheet }) => book.setValue(sheet, 700, 60, 45000),
      ({ book, sheet }) => book.setValue(sheet, 700, 60, null),
    ],
    [
      "a typed date, undone",
      ({ book, sheet }) =>
        book.model.dispatch("UPDATE_CELL", { sheetId: sheet, row: 20, col: 1, content: "2026-03-31" }),
      ({ book }) => book.model.dispatch("REQUEST_UNDO"),
    ],
    [
      "a validation",
      ({ book, sheet }) =>
        book.model.dispatch("ADD_DATA_VALIDATION_RULE", {
          sheetId: sheet,
          ranges: [book.model.getters.getRangeDataFromZone(sheet, { left: 5, right: 5, top: 5, bottom: 9 })],
          rule: {
            id: "lista",
            criterion: { type: "isValueInList", values: ["Klart"], displayStyle: "arrow" },
            isBlocking: true,
          },
        }),
      ({ book, sheet }) => book.model.dispatch("REMOVE_DATA_VALIDATION_RULE", { sheetId: sheet, id: "lista" }),
    ],
    ["inserted rows, undone", (at) => insertRows(at, 3, 4), ({ book }) => book.model.dispatch("REQUEST_UNDO")],
    [
      "inserted rows, deleted again",
      (at) => insertRows(at, 6, 2),
      ({ book, sheet }) =>
        book.model.dispatch("REMOVE_COLUMNS_ROWS", {
          sheetId: sheet,
          sheetName: "Blad ett",
          dimension: "ROW",
          elements: [6, 7],
        }),
    ],
    [
      "another sheet shown",
      ({ book, sheet }) => {
        book.model.dispatch("CREATE_SHEET", { sheetId: "x", name: "X", position: 3 });
        book.model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: sheet, sheetIdTo: "x" });
      },
      ({ book }) => book.model.dispatch("DELETE_SHEET", { sheetId: "x", sheetName: "X" }),
    ],
    [
      "a name",
      ({ book }) =>
        book.extras.setNames([
          ...book.extras.names,
          { name: "Ny", scope: null, reference: "='Blad ett'!$C$2", visible: true },
        ]),
      ({ book }) => book.extras.setNames(book.extras.names.filter(({ name }) => name !== "Ny")),
    ],
    [
      "bold, and not bold",
      ({ book, sheet }) =>
        book.model.dispatch("SET_FORMATTING", {
          sheetId: sheet,
          target: [{ left: 0, right: 3, top: 0, bottom: 8 }],
          style: { bold: true },
        }),
      ({ book }) => book.model.dispatch("REQUEST_UNDO"),
    ],
  ];

  test.each(changes)("%s", async (_name, change, undo) => {
    const at = await opened();
    const before = partsOf(await at.book.save());
    change(at);
    const between = partsOf(await at.book.save());
    if (_name !== "another sheet shown") expect(between).not.toEqual(before);
    undo(at);
    expect(partsOf(await at.book.save())).toEqual(before);
  });
});

describe("inserts", () => {
  test("references of everything move with rows", async () => {
    const at = await opened();
    insertRows(at, 1, 2);
    const parts = partsOf(await at.book.save());
    const xml = sheetXml(parts);
    for (const fragment of [
      'autoFilter ref="A1:F15"',
      'sqref="A4:F15"',
      '<formula>$A4="00123"</formula>',
      'sqref="B4:B11 B13"',
      "'Blad ett'!$A$4:$A$7",
      'sqref="E4"><formula1>LEN($A$4)+10',
      'hyperlink ref="A4"',
      '<row r="4" ht="31.2"',
      '<row r="7" hidden="1"',
    ])
      expect(xml).toContain(fragment);
    expect(parts["xl/workbook.xml"]).toContain("'Blad ett'!$A$4:$A$7</definedName>");
    expect(parts["xl/charts/chart1.xml"]).toContain("<c:f>'Blad ett'!$D$4:$D$5</c:f>");
  });

  test("column widths and locks move with columns", async () => {
    const at = await opened();
    expect([at.book.extras.isLocked(at.sheet, 2, 6), at.book.extras.isLocked(at.sheet, 2, 1)]).toEqual([false, true]);
    insertColumn(at, 2);
    expect([at.book.extras.isLocked(at.sheet, 2, 7), at.book.extras.isLocked(at.sheet, 3, 3)]).toEqual([false, false]);
    expect(sheetXml(partsOf(await at.book.save()))).toMatch(/min="4" max="4"[^>]*hidden="1"/u);
  });

  test("a cell keeps its true number format, and loses it to another one set on screen", async () => {
    const at = await opened();
    insertRows(at, 0, 1);
    expect(at.book.cell(at.sheet, 2, 3).numberFormat).toBe('#,##0.00\\ "kr";[Red]\\-#,##0.00\\ "kr"');
    at.book.model.dispatch("SET_FORMATTING", {
      sheetId: at.sheet,
      target: [{ left: 3, right: 3, top: 2, bottom: 2 }],
      format: "0.00%",
    });
    expect(at.book.cell(at.sheet, 2, 3).numberFormat).toBe("0.00%");
  });

  test("what is typed into a cell with the text format is a text", async () => {
    const { book, sheet } = await opened();
    book.setNumberFormat(sheet, 15, 0, "@");
    for (const content of ["00123", "=1+1", "2026-03-31"]) {
      book.model.dispatch("UPDATE_CELL", { sheetId: sheet, row: 15, col: 0, content });
      expect(book.cell(sheet, 15, 0)).toEqual({ value: content, formula: null, text: content, numberFormat: "@" });
    }
  });
});

describe("sheets", () => {
  test("a renamed sheet is renamed in names, validations and charts", async () => {
    const { book, sheet } = await opened();
    book.model.dispatch("RENAME_SHEET", { sheetId: sheet, oldName: "Blad ett", newName: "Mål" });
    const parts = partsOf(await book.save());
    expect(parts["xl/workbook.xml"]).toMatch(/name="Statusar" hidden="1">'?Mål'?!\$A\$2:\$A\$5</u);
    expect(sheetXml(parts)).toMatch(/<formula1>'?Mål'?!\$A\$2:\$A\$5</u);
    expect(parts["xl/charts/chart1.xml"]).toMatch(/<c:f>'?Mål'?!\$D\$2:\$D\$3</u);
  });

  test("a deleted sheet takes its own names along and leaves #REF! in others", async () => {
    const { book, sheet } = await opened();
    book.model.dispatch("SHOW_SHEET", { sheetId: sheetIdOf(book, "Dold & låst") });
    book.model.dispatch("DELETE_SHEET", { sheetId: sheet, sheetName: "Blad ett" });
    const { "xl/workbook.xml": xml = "", ...parts } = partsOf(await book.save());
    expect(xml).not.toContain("Print_Titles");
    expect(xml).toMatch(/name="Statusar"[^>]*>#REF!</u);
    expect(Object.keys(parts).filter((name) => name.includes("chart"))).toEqual([]);
    book.model.dispatch("REQUEST_UNDO");
    expect(partsOf(await book.save())["xl/workbook.xml"]).toContain("Print_Titles");
  });
});

describe("names", () => {
  test("a new name computes, moves, and can be taken away", async () => {
    const { book, sheet } = await opened();
    book.extras.setNames([
      ...book.extras.names,
      { name: "Belopp", scope: null, reference: "='Blad ett'!$D$2", visible: true },
    ]);
    book.setFormula(sheet, 20, 0, "=Belopp*2");
    expect(book.cell(sheet, 20, 0).value).toBe(-2469);
    insertRows({ book, sheet }, 0, 1);
    expect(book.extras.names.find(({ name }) => name === "Belopp")?.reference).toBe("='Blad ett'!$D$3");
    book.extras.setNames(book.extras.names.filter(({ name }) => name !== "Belopp"));
    expect(book.cell(sheet, 21, 0).value).toEqual({ error: "#NAME?" });
  });

  test("one that was made on screen is saved", async () => {
    const { book, sheet } = await opened();
    const ranges = [book.model.getters.getRangeDataFromZone(sheet, { left: 0, right: 0, top: 1, bottom: 4 })];
    book.model.dispatch("CREATE_NAMED_RANGE", { name: "Skärm", ranges });
    expect(book.extras.names.at(-1)).toEqual({
      name: "Skärm",
      scope: null,
      reference: "='Blad ett'!$A$2:$A$5",
      visible: true,
    });
  });
});

test("a rule made on screen is saved in Excel's words", async () => {
  const at = await opened();
  addFormat(at, "nytt");
  const parts = partsOf(await at.book.save());
  expect(sheetXml(parts)).toMatch(
    /<cfRule type="expression" dxfId="\d" priority="\d"><formula>AND\(N\("märke ""ett"""\)=0,\$A2="00123"\)<\/formula>/u,
  );
  expect(parts["xl/styles.xml"]).toContain(
    '<dxf><font><b/></font><fill><patternFill patternType="solid"><fgColor rgb="FFFFEEDD"/><bgColor rgb="FFFFEEDD"/></patternFill></fill></dxf>',
  );
});
