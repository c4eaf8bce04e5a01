/** Workbooks for the tests of the page, made on the spot by other programs than the one under test. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { utils, read, write } from "@e965/xlsx";
import type { CellObject, WorkBook } from "@e965/xlsx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

export const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export const samplePath = join(__dirname, "..", "..", "assets", "uppfoljning-exempel.xlsx");

/** A file as the page's file chooser takes it. */
export interface TestFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

type Values = readonly (readonly (string | number | boolean | null)[])[];

/** One sheet a key, with the values given. */
export function workbookFile(name: string, sheets: Readonly<Record<string, Values>>): TestFile {
  const book = utils.book_new();
  for (const [sheet, values] of Object.entries(sheets)) {
    utils.book_append_sheet(book, utils.aoa_to_sheet(values.map((row) => [...row])), sheet);
  }
  return toFile(name, book);
}

/** The file with a cell of the first sheet replaced by a formula. */
export function withFormula(file: TestFile, cell: string, formula: string, shown: string): TestFile {
  const book = read(file.buffer);
  const sheet = book.Sheets[book.SheetNames[0] ?? ""];
  if (sheet === undefined) throw new Error("The file has no sheet.");
  sheet[cell] = { t: "s", v: shown, f: formula } satisfies CellObject;
  return toFile(file.name, book);
}

/** The file with a macro project, which no stand-in carries. */
export function withMacros(file: TestFile): TestFile {
  const parts = unzipSync(file.buffer);
  const links = "xl/_rels/workbook.xml.rels";
  const type = "http://schemas.microsoft.com/office/2006/relationships/vbaProject";
  const link = `<Relationship Id="rIdMacros" Type="${type}" Target="vbaProject.bin"/></Relationships>`;
  const text = strFromU8(parts[links] ?? new Uint8Array()).replace("</Relationships>", link);
  const changed = zipSync({ ...parts, [links]: strToU8(text), "xl/vbaProject.bin": strToU8("macros") });
  return { ...file, buffer: Buffer.from(changed) };
}

/** Every sheet's values as SheetJS reads them: what a cell holds, not how it looks. */
export function valuesIn(bytes: Uint8Array): Record<string, unknown[][]> {
  const book = read(bytes);
  return Object.fromEntries(
    book.SheetNames.map((name) => [name, utils.sheet_to_json(book.Sheets[name] ?? {}, { header: 1, defval: null })]),
  );
}

export function sampleBytes(): Buffer {
  return readFileSync(samplePath);
}

function toFile(name: string, book: WorkBook): TestFile {
  return { name, mimeType: xlsxType, buffer: write(book, { type: "buffer", bookType: "xlsx" }) as Buffer };
}
