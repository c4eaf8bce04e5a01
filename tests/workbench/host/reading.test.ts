/** Reading many cells takes shortcuts past the book's account of each; what comes of it is the same. */
import { Book } from "../../../src/workbench/book/book";
import { openExcel } from "../../../src/workbench/host/node";
import { workbookPackage } from "../book/packages";

/** A file's cells, with formulas beyond the model that keep the results which the file has for them. */
const file = workbookPackage({
  sheets: [
    {
      name: "Blad1",
      xml: `<sheetData><row r="1">
        <c r="A1"><f>CUBEVALUE("kub","mått")</f><v>42</v></c>
        <c r="B1" t="str"><f>CUBEMEMBER("kub","år")</f><v>2026</v></c>
        <c r="C1" t="e"><v>#N/A</v></c>
        <c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c>
        <c r="E1" t="inlineStr"><is><t>#N/A</t></is></c>
        <c r="F1" t="inlineStr"><is><t>[a](x)</t></is></c>
        <c r="G1" t="b"><v>1</v></c>
        <c r="H1"><f>A1*2</f><v>84</v></c>
        <c r="I1" t="inlineStr"><is><t>00123</t></is></c>
      </row></sheetData>`,
    },
  ],
});

const expected = [42, "2026", "#N/A", "#DIV/0!", "#N/A", "[a](x)", true];

test("kept results, errors, and texts that look like errors and links", async () => {
  const { book } = await Book.open(file);
  const sheetId = book.model.getters.getSheetIds()[0] ?? "";
  const excel = await openExcel(book);
  const read = await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Blad1").getRange("A1:J1");
    range.load({ values: true, valueTypes: true, formulas: true, text: true, numberFormat: true });
    await context.sync();
    return range.toJSON();
  });
  excel.close();
  const states = Array.from({ length: 10 }, (_, column) => book.cell(sheetId, 0, column));
  const values = states.map(({ value }) => (typeof value === "object" ? (value?.error ?? "") : value));
  expect(values.slice(0, 7)).toEqual(expected);
  expect(read.values).toEqual([values]);
  expect(read.formulas).toEqual([states.map(({ formula }, column) => formula ?? values[column])]);
  expect(read.text).toEqual([states.map(({ text }) => text)]);
  expect(read.numberFormat).toEqual([states.map(({ numberFormat }) => numberFormat)]);
  expect(read.valueTypes?.[0]?.slice(2, 7)).toEqual(["Error", "Error", "String", "String", "Boolean"]);
});
