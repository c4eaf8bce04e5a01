/** Rows that are fitted to their text are as high in the saved file, so that print and other programs show whole sentences. */
import { Book } from "../../../src/workbench/book/book";
import { lineCount } from "../../../src/workbench/host/objects/format/text-size";
import { openExcel } from "../../../src/workbench/host/node";
import { partsOf } from "../book/packages";

const sentence =
  "Av 27 utvecklingsåtaganden är 17 klara (63 %) och 10 ej klara. 6 av de 10 avvikelserna syntes inte i delår 1 eller delår 2.";

async function saved(source: Book | Uint8Array, work: (sheet: Excel.Worksheet) => void): Promise<Uint8Array> {
  const excel = await openExcel(source);
  try {
    await excel.Excel.run(async (context) => {
      work(context.workbook.worksheets.getItem("Blad1"));
      await context.sync();
    });
    return await excel.book.save();
  } finally {
    excel.close();
  }
}

function sentences(sheet: Excel.Worksheet): void {
  sheet.getRange("A1:B3").values = [
    [sentence, "kort"],
    ["kort", "kort"],
    ["två\nrader", sentence],
  ];
  sheet.getRange("A1:A3").format.wrapText = true;
  sheet.getRange("A:A").format.columnWidth = 150;
  sheet.getRange("A1:B3").format.autofitRows();
}

const rowsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    [...(partsOf(bytes)["xl/worksheets/sheet1.xml"] ?? "").matchAll(/<row r="(\d+)"([^>]*)>/gu)].map(
      ([, row = "", attributes = ""]) => [row, attributes.trim()],
    ),
  );

const heightOf = (attributes = ""): number => Number(/ht="([\d.]+)"/u.exec(attributes)?.[1] ?? 0);

test("wrapped text makes its row higher, other text does not, and nobody is said to have set it", async () => {
  const bytes = await saved(Book.empty("Blad1"), sentences);
  const rows = rowsOf(bytes);
  expect(heightOf(rows["1"])).toBeGreaterThanOrEqual(5 * 15);
  expect(heightOf(rows["1"])).toBeLessThanOrEqual(7 * 15);
  expect([rows["2"], heightOf(rows["3"])]).toEqual(["", 30]);
  expect(JSON.stringify(rows)).not.toContain("customHeight");
});

test("opening the file and saving it again keeps that", async () => {
  const bytes = await saved(Book.empty("Blad1"), sentences);
  expect(rowsOf(await (await Book.open(bytes)).book.save())).toEqual(rowsOf(bytes));
});

test("a height that is set by hand is one, whether before or after", async () => {
  const bytes = await saved(await saved(Book.empty("Blad1"), sentences), (sheet) => {
    sheet.getRange("A1").format.rowHeight = 60;
    sheet.getRange("A3").format.rowHeight = 45;
    sheet.getRange("A3").format.autofitRows();
  });
  const rows = rowsOf(bytes);
  expect(rows["1"]).toBe('ht="60" customHeight="1"');
  expect(rows["3"]).toBe('ht="30"');
});

test("a text with a larger font and a longer column fits on fewer, higher lines", async () => {
  const height = async (width: number, size: number): Promise<number> => {
    const bytes = await saved(Book.empty("Blad1"), (sheet) => {
      sentences(sheet);
      sheet.getRange("A:A").format.columnWidth = width;
      sheet.getRange("A1").format.font.size = size;
      sheet.getRange("A1").format.autofitRows();
    });
    return heightOf(rowsOf(bytes)["1"]);
  };
  const [narrow, wide, large] = [await height(150, 11), await height(900, 11), await height(900, 22)];
  expect(wide).toBeLessThan(narrow);
  expect(large).toBeGreaterThanOrEqual(2 * (wide || 15));
});

test.each([
  ["", 1],
  ["ord", 1],
  ["ett tvåan", 2],
  ["ett\ntvå\n", 3],
  ["m".repeat(40), 11],
])("%j takes %i lines in a narrow column", (text, lines) => {
  expect(lineCount(text, { size: 11, bold: false }, 56)).toBe(lines);
});
