/** What is refused, and that it costs nothing: each limit is reached by a file that is small. */

import { CFB, utils, write } from "@e965/xlsx";
import { strToU8, unzipSync, zipSync } from "fflate";
import { FileError } from "../../src/files/file-error";
import { readWorkbookFile } from "../../src/files/read-workbook-file";
import type { Limits } from "../../src/files/workbook-file";
import { inlineCell as text, packageOf, packageOfRows } from "./workbook-package";

const plain = packageOfRows(`<row r="1">${text("A1", "Klart")}</row>`);

function codeOf(bytes: Uint8Array, name = "a.xlsx", limits: Partial<Limits> = {}): string {
  try {
    readWorkbookFile(bytes, name, limits);
    return "read";
  } catch (thrown) {
    if (thrown instanceof FileError) return thrown.code;
    throw thrown;
  }
}

/** A compound file with one stream. */
function compound(name: string, content: Uint8Array | number[]): Uint8Array {
  const file: unknown = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, name, Buffer.from(content));
  return new Uint8Array(CFB.write(file, { type: "buffer" }) as Buffer);
}

const record = (type: number, data: readonly number[]) => [
  type & 255,
  type >> 8,
  data.length & 255,
  data.length >> 8,
  ...data,
];
const begin = record(0x809, [0, 6, 5, 0, ...new Array<number>(12).fill(0)]);
const end = record(0x0a, []);

const parts = unzipSync(plain);
const without = (name: string) => zipSync(Object.fromEntries(Object.entries(parts).filter(([part]) => part !== name)));
const replaced = (name: string, content: string) => zipSync({ ...parts, [name]: strToU8(content) });

/** The bytes with one of them changed. */
function changed(bytes: Uint8Array, at: number): Uint8Array {
  const copy = bytes.slice();
  copy[at] = (copy[at] ?? 0) ^ 0xff;
  return copy;
}

/** The place of a part's content in a zip that does not press. */
function placeOf(bytes: Uint8Array, content: string): number {
  return Buffer.from(bytes).indexOf(content);
}

const stored = zipSync(parts, { level: 0 });
const sheet = "xl/worksheets/sheet1.xml";

test.each<[string, string, Uint8Array, string?]>([
  ["no bytes", "empty", new Uint8Array()],
  ["a text", "notAWorkbook", strToU8("Mål;Åtagande")],
  ["a page of HTML named .xls", "notAWorkbook", strToU8("<html></html>"), "a.xls"],
  ["a picture named .csv", "notAWorkbook", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1]), "a.csv"],
  ["another zip", "notAWorkbook", zipSync({ "a.txt": strToU8("a") })],
  ["a document of another kind", "notAWorkbook", replaced("xl/workbook.xml", "<document/>")],
  ["Excel's mark of an open workbook", "lockFile", new Uint8Array(165), "mapp/~$a.xlsx"],
  ["a workbook with a password", "encrypted", compound("/EncryptedPackage", [1, 2, 3])],
  ["an .xls with a password", "encrypted", compound("/Workbook", [...begin, ...record(0x2f, [0, 0]), ...end]), "a.xls"],
  ["a letter of Word's", "notAWorkbook", compound("/WordDocument", [1, 2, 3]), "a.xls"],
  ["an .xls cut short", "damaged", compound("/Workbook", begin), "a.xls"],
  [
    "a compound file that is none",
    "damaged",
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    "a.xls",
  ],
  ["a workbook of Excel 4", "unsupportedFormat", Uint8Array.from([0x09, 0x04, 6, 0, 0, 0, 0, 0]), "a.xls"],
  ["a zip cut short", "damaged", plain.subarray(0, plain.length - 200)],
  ["a zip of four bytes", "damaged", Uint8Array.from([0x50, 0x4b, 3, 4])],
  ["a part that has changed since it was packed", "damaged", changed(stored, placeOf(stored, "Klart"))],
  ["a sheet that is listed and missing", "damaged", without(sheet)],
  [
    "a sheet cut short within a whole zip",
    "damaged",
    replaced(sheet, "<worksheet><sheetData><row r='1'><c r='A1'><v>1</v></c></row>"),
  ],
  ["a sheet without data", "damaged", replaced(sheet, "<worksheet></worksheet>")],
  ["a cell beyond the last row", "damaged", packageOfRows('<row r="99999999"><c r="A99999999"><v>1</v></c></row>')],
  [
    "a text that the list of texts does not have",
    "damaged",
    packageOfRows('<row r="1"><c r="A1" t="s"><v>7</v></c></row>'),
  ],
  ["a text that does not end", "damaged", replaced("xl/sharedStrings.xml", "<sst><si><t>Klart")],
  [
    "merged areas on top of each other",
    "damaged",
    packageOfRows('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>', {
      after: `<mergeCells>${'<mergeCell ref="A1:B1048576"/>'.repeat(10_000)}</mergeCells>`,
    }),
  ],
  ["a cell beyond the last column", "damaged", packageOfRows('<row r="1"><c r="XFE1"><v>1</v></c></row>')],
])("%s: %s", (...[, code, bytes, name]) => {
  expect(codeOf(bytes, name)).toBe(code);
});

test("a binary workbook is named as one", () => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([["a"]]), "Blad1");
  expect(codeOf(write(book, { type: "buffer", bookType: "xlsb" }) as Buffer, "a.xlsb")).toBe("unsupportedFormat");
});

test.each<[string, Uint8Array, Partial<Limits>]>([
  ["the file", plain, { fileBytes: plain.length - 1 }],
  ["its parts", plain, { zipEntries: Object.keys(parts).length - 1 }],
  ["what it unpacks to", plain, { unpackedBytes: 500 }],
  [
    "cells in all sheets together",
    packageOf(
      ["Ett", "Två"].map((name) => ({ name, rows: '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>1</v></c></row>' })),
    ),
    { cells: 3 },
  ],
  [
    "shared strings",
    packageOfRows('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', { strings: "<si><t>a</t></si><si/><si/>" }),
    { cells: 2 },
  ],
  [
    "the area of one sheet",
    packageOfRows('<row r="1"><c r="A1"><v>1</v></c><c r="J1"><v>1</v></c></row>'),
    { gridCells: 9 },
  ],
])("%s over the limit: tooLarge; at the limit: read", (_, bytes, limits) => {
  expect(codeOf(bytes, "a.xlsx", limits)).toBe("tooLarge");
  const [key, limit] = Object.entries(limits)[0] ?? ["", 0];
  expect(codeOf(bytes, "a.xlsx", { [key]: key === "unpackedBytes" ? 1_000_000 : limit + 1 })).toBe("read");
});

/** The zip with another size in its directory than the sheet has. */
function lyingAbout(content: Uint8Array, size: number): Uint8Array {
  const bytes = zipSync({ ...parts, [sheet]: content }, { level: 1 }).slice();
  const view = new DataView(bytes.buffer);
  const directory = Buffer.from(bytes).lastIndexOf(sheet) - 46;
  expect(view.getUint32(directory + 24, true)).toBe(content.length);
  view.setUint32(directory + 24, size, true);
  return bytes;
}

/** So varied that it does not pack (Numerical Recipes' linear congruence, its highest byte). */
function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) >>> 24);
}

test.each([
  ["at once", strToU8(" ".repeat(5_000_000))],
  ["in steps", noise(5_000_000)],
])("a zip that unpacks to more than it says is stopped there: unpacked %s", (_, content) => {
  expect(() => readWorkbookFile(lyingAbout(content, 1_000), "a.xlsx")).toThrow("larger than it says");
  expect(() => readWorkbookFile(lyingAbout(content, 6_000_000), "a.xlsx")).toThrow("cut short");
});
