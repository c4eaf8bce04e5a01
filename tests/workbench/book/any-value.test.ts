/** Whatever is put into a cell comes out of it, and out of the saved file, as it was. */
import fc from "fast-check";
import { Book } from "../../../src/workbench/book/book";
import { sheetIdOf } from "./sheets";

const shapes = fc.constantFrom(
  "=",
  "'",
  "#N/A",
  "#REF!",
  "\u2060",
  "[a](b)",
  "10%",
  "1e5",
  "TRUE",
  "2026-01-01",
  " ",
  "\n",
  "\r",
  "_x000D_",
  "å",
  "<",
  "&",
  '"',
  "0",
  "-",
  "]]>",
);
// A lone surrogate is no text in XML, and U+2028 and U+E022 stand for something else inside the model.
const text = fc
  .oneof(fc.string({ unit: shapes, maxLength: 6 }), fc.string({ unit: "grapheme", maxLength: 12 }))
  .filter((value) => value !== "" && !/[\u2028\ue022\ufffe\uffff]/u.test(value));
const value = fc.oneof(
  text,
  fc
    .double({ noNaN: true, noDefaultInfinity: true, min: -1e200, max: 1e200 })
    .map((number) => (Math.abs(number) < 1e-90 ? 0 : number)),
  fc.boolean(),
);
const format = fc.constantFrom("General", "@", "0.00", "yyyy-mm-dd", '#,##0 "kr"', ";;;@");

test("any value under any format", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ value, numberFormat: format }), { minLength: 1, maxLength: 12 }),
      async (cells) => {
        const book = Book.empty("Blad");
        const sheet = sheetIdOf(book, "Blad");
        book.write(
          sheet,
          cells.map((cell, row) => ({ row, column: 0, ...cell })),
        );
        const { book: reopened } = await Book.open(await book.save());
        cells.forEach((cell, row) => {
          expect(book.cell(sheet, row, 0)).toMatchObject(cell);
          expect(reopened.cell("sheet1", row, 0)).toMatchObject({
            numberFormat: cell.numberFormat,
            value: sameLines(cell.value),
          });
        });
      },
    ),
    { numRuns: 60 },
  );
});

/** SheetJS reads "\r\n" as "\n", which is a line break all the same. */
function sameLines(one: string | number | boolean): string | number | boolean {
  return typeof one === "string" ? one.replaceAll("\r\n", "\n") : one;
}
