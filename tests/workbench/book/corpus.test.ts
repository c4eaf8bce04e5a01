/** Real workbooks, where the corpus is at hand: SheetJS finds the same cells in the saved file as in the opened one. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { read } from "@e965/xlsx";
import type { CellObject, WorkSheet } from "@e965/xlsx";
import { Book } from "../../../src/workbench/book/book";

const folder = join(__dirname, "../../../../shared/corpus");
const files = [
  "ClosedXML_ClosedXML__AutoFilter.xlsx",
  "ClosedXML_ClosedXML__HideSheets.xlsx",
  "ClosedXML_ClosedXML__customxml.xlsx",
  "ClosedXML_ClosedXML__row-index-1-based.xlsx",
  "PHPOffice_PhpSpreadsheet__dataValidationTest.xlsx",
  "PHPOffice_PhpSpreadsheet__explicitdate.xlsx",
  "PHPOffice_PhpSpreadsheet__issue.3553.xlsx",
  "PHPOffice_PhpSpreadsheet__Zip-Windows-Directory-Separator.xlsx",
  "apache_poi__64759.xlsx",
  "exceljs_exceljs__google-sheets.xlsx",
  "tafia_calamine__nonstandard-xml-ns-prefix.xlsx",
  "tafia_calamine__issue_174.xlsx",
].filter((name) => existsSync(join(folder, name)));

/** Values, types, formulas and number formats of all cells, merges and names. */
function contents(bytes: Uint8Array): unknown {
  const { SheetNames, Sheets, Workbook } = read(bytes, { type: "array", cellNF: true });
  const sheets = SheetNames.map((name) => {
    const sheet: WorkSheet = Sheets[name] ?? {};
    const cells = Object.entries(sheet).filter(([key]) => !key.startsWith("!")) as [string, CellObject][];
    const told = cells.filter(([, { t }]) => t !== "z").map(([key, { t, v, f, z }]) => [key, t, v, f, z ?? "General"]);
    return [name, told, (sheet["!merges"] ?? []).map((merge) => JSON.stringify(merge)).sort()];
  });
  return [sheets, Workbook?.Names?.map(({ Name, Ref, Sheet }) => [Name, Ref, Sheet])];
}

const tell = files.length === 0 ? test.skip : test;

tell.each(files.length === 0 ? ["no corpus"] : files)("%s", async (name) => {
  const bytes = new Uint8Array(readFileSync(join(folder, name)));
  const { book } = await Book.open(bytes);
  expect(contents(await book.save())).toEqual(contents(bytes));
});
