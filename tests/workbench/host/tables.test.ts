/** Tables made by an add-in are in the saved file as Excel wants them, and there again when it is opened. */
import { Book } from "../../../src/workbench/book/book";
import { bookTables } from "../../../src/workbench/book/tables";
import { openExcel } from "../../../src/workbench/host/node";
import { partsOf } from "../book/packages";
import { fullWorkbook } from "../book/samples";

/** A workbook in which an add-in has been at work. */
async function worked(source: Book | Uint8Array, work: (context: Excel.RequestContext) => void): Promise<Book> {
  const excel = await openExcel(source);
  try {
    await excel.Excel.run(async (context) => {
      work(context);
      await context.sync();
    });
    return excel.book;
  } finally {
    excel.close();
  }
}

function goals(context: Excel.RequestContext): Excel.Table {
  const sheet = context.workbook.worksheets.getItem("Blad1");
  sheet.getRange("B2:C4").values = [
    ["Mål", 2026],
    ["Kultur", 3],
    ["Fritid", 4],
  ];
  const table = sheet.tables.add("B2:C4", true);
  table.name = "Avstämt_Mål";
  table.style = "TableStyleLight15";
  table.showFilterButton = false;
  table.showBandedRows = false;
  return table;
}

const state = (book: Book): object[] =>
  bookTables(book.model).map(({ name, area, columns, core }) => ({ name, area, columns, config: core?.config }));

test("the part says the name, the columns by their headers, and the look", async () => {
  const parts = partsOf(await (await worked(Book.empty("Blad1"), goals)).save());
  const table = parts["xl/tables/table1.xml"] ?? "";
  expect(table).toContain('name="Avstämt_Mål" displayName="Avstämt_Mål" ref="B2:C4"');
  expect(table).toContain('<tableColumn id="1" name="Mål"/><tableColumn id="2" name="2026"/>');
  expect(table).toContain('name="TableStyleLight15" showFirstColumn="0" showLastColumn="0" showRowStripes="0"');
  expect(table).not.toContain("<autoFilter");
  expect(parts["xl/worksheets/sheet1.xml"]).toContain('<tableParts count="1"><tablePart r:id="rId1"/></tableParts>');
});

test("opening the file gives the same table, and saving that the same bytes", async () => {
  const book = await worked(Book.empty("Blad1"), goals);
  const bytes = await book.save();
  const again = (await Book.open(bytes)).book;
  expect(state(again)).toEqual(
    state(book).map((one) => expect.objectContaining({ ...one, config: expect.anything() })),
  );
  expect(partsOf(await again.save())).toEqual(partsOf(bytes));
});

test("a header that is edited later is a text of its own in the file, whatever it holds on screen", async () => {
  const book = await worked(Book.empty("Blad1"), goals);
  const sheetId = book.model.getters.getActiveSheetId();
  book.write(sheetId, [
    { row: 1, column: 1, value: 7 },
    { row: 1, column: 2, value: "7" },
  ]);
  const parts = partsOf(await book.save());
  expect(parts["xl/tables/table1.xml"]).toContain('<tableColumn id="1" name="7"/><tableColumn id="2" name="72"/>');
  const { book: again } = await Book.open(await book.save());
  expect([1, 2].map((column) => again.cell("sheet1", 1, column).value)).toEqual(["7", "72"]);
});

test("a row of totals is one for the file too", async () => {
  const book = await worked(Book.empty("Blad1"), (context) => (goals(context).showTotals = true));
  const table = partsOf(await book.save())["xl/tables/table1.xml"] ?? "";
  expect(table).toContain('ref="B2:C5" totalsRowCount="1"');
  expect(table).toContain('<tableColumn id="1" name="Mål" totalsRowLabel="Total"/>');
  expect(table).toContain('<tableColumn id="2" name="2026" totalsRowFunction="sum"/>');
});

test("a table of the opened file keeps its columns' formulas under another name", async () => {
  const book = await worked(fullWorkbook(), (context) => {
    context.workbook.tables.getItem("Tabell1").name = "Ny";
  });
  const table = partsOf(await book.save())["xl/tables/table1.xml"] ?? "";
  expect(table).toContain('name="Ny" displayName="Ny"');
  expect(table).toContain("<calculatedColumnFormula>1+1</calculatedColumnFormula>");
  expect(book.cell("sheet1", 4, 5).formula).toBe("=SUM(Ny[Antal])");
});

test.each([
  ["the add-in", (book: Book) => worked(book, (context) => context.workbook.tables.getItem("Tabell1").delete())],
  [
    "someone at the grid",
    (book: Book) => {
      const [table] = bookTables(book.model);
      if (table) book.model.dispatch("REMOVE_TABLE", { sheetId: table.sheetId, target: [table.area] });
    },
  ],
])("a table of the opened file that %s takes away is not in the saved one", async (_who, remove) => {
  const { book } = await Book.open(fullWorkbook());
  await remove(book);
  const parts = partsOf(await book.save());
  expect(Object.keys(parts).filter((name) => name.includes("tables/"))).toEqual([]);
  expect(parts["xl/worksheets/sheet1.xml"]).not.toContain("tablePart");
});
