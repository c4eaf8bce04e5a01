/** Packages as writers make them: odd paths, prefixes, inline texts, gaps; and what is not a workbook is refused with a code. */
import { strToU8 } from "fflate";
import { Book } from "../../../src/workbench/book/book";
import type { BookErrorCode } from "../../../src/workbench/book/book-error";
import { partsOf, workbookPackage, zipped } from "./packages";
import { fullWorkbook } from "./samples";
import { sheetIdOf } from "./sheets";

const simple = workbookPackage({
  sheets: [
    {
      name: "Blad",
      xml: `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>00123</t></is></c><c r="B1"><v>5</v></c></row></sheetData>`,
    },
  ],
});

function changed(change: (name: string, text: string) => readonly [string, string] | undefined): Uint8Array {
  return zipped(
    Object.fromEntries(
      Object.entries(partsOf(simple)).flatMap(([name, text]) =>
        [change(name, text) ?? []].filter((one) => one.length > 0),
      ) as [string, string][],
    ),
  );
}

const odd: readonly (readonly [string, Uint8Array])[] = [
  ["as Excel writes it", simple],
  [
    "absolute targets",
    changed((name, text) => [
      name,
      text
        .replace('Target="worksheets/', 'Target="/xl/worksheets/')
        .replace('Target="xl/workbook', 'Target="/xl/workbook'),
    ]),
  ],
  ["backslashes in names", changed((name, text) => [name.startsWith("xl/") ? name.replaceAll("/", "\\") : name, text])],
  ["another spelling of case", changed((name, text) => [name.replace("sheet1", "Sheet1"), text])],
  [
    "prefixed elements",
    changed((name, text) => [
      name,
      /sheet1\.xml$|workbook\.xml$/u.test(name)
        ? text.replace(/<(\/?)(\w)/gu, "<$1x:$2").replace("xmlns=", "xmlns:x=")
        : text,
    ]),
  ],
  ["a byte order mark", changed((name, text) => [name, `\ufeff${text}`])],
  [
    "comments, entities and single quotes",
    changed((name, text) => [
      name,
      name.includes("sheet1")
        ? text.replace("<t>00123</t>", "<!-- a > b --><t>&#48;0123</t>").replace('r="A1"', "r='A1'")
        : text,
    ]),
  ],
  ["cells without references", changed((name, text) => [name, text.replace(/ r="[A1B]+"/gu, "")])],
];

test.each(odd)("%s", async (_name, bytes) => {
  const { book, leftOut } = await Book.open(bytes);
  const sheet = sheetIdOf(book, "Blad");
  expect([book.cell(sheet, 0, 0).value, book.cell(sheet, 0, 1).value]).toEqual(["00123", 5]);
  expect(leftOut).toEqual([]);
});

const compound = (name: string): Uint8Array =>
  strToU8(
    `\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1${"\0".repeat(600)}${Array.from(name, (char) => `${char}\0`).join("")}`,
    true,
  );

const refused: readonly (readonly [string, Uint8Array, BookErrorCode])[] = [
  ["nothing", new Uint8Array(0), "notAWorkbook"],
  ["a text", strToU8("Utvecklingsåtagande;Status"), "notAWorkbook"],
  ["an old .xls", compound("Workbook"), "notAWorkbook"],
  ["a workbook with a password", compound("EncryptedPackage"), "encrypted"],
  ["an empty zip", zipped({}), "notAWorkbook"],
  ["a zip of something else", zipped({ "word/document.xml": "<w/>" }), "notAWorkbook"],
  ["half a file", simple.slice(0, simple.length / 2), "notAWorkbook"],
  [
    "a workbook part that is no XML",
    changed((name, text) => [name, name.endsWith("workbook.xml") ? "<workbook><sheets>" : text]),
    "damaged",
  ],
  [
    "a sheet that is no XML",
    changed((name, text) => [name, name.includes("sheet1") ? "<worksheet><sheetData></worksheet" : text]),
    "damaged",
  ],
  [
    "a sheet with a document type",
    changed((name, text) => [name, name.includes("sheet1") ? `<!DOCTYPE x [<!ENTITY a "aaaa">]>${text}` : text]),
    "damaged",
  ],
  [
    "a sheet nested a thousand deep",
    changed((name, text) => [name, name.includes("sheet1") ? `${"<a>".repeat(1000)}${"</a>".repeat(1000)}` : text]),
    "damaged",
  ],
  [
    "a workbook without its sheet",
    changed((name, text) => (name.includes("sheet1.xml") ? undefined : [name, text])),
    "damaged",
  ],
];

test.each(refused)("%s is refused", async (_name, bytes, code) => {
  await expect(Book.open(bytes)).rejects.toMatchObject({ name: "BookError", code });
});

test("a file that claims to unpack to more than memory is refused before it does", async () => {
  const bytes = fullWorkbook();
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  let at = bytes.lastIndexOf(0x50); // the central directory's records say how large each part is
  for (let place = 0; place < bytes.length - 4; place++) if (view.getUint32(place, true) === 0x02014b50) at = place;
  view.setUint32(at + 24, 0xf0000000, true);
  await expect(Book.open(bytes)).rejects.toMatchObject({ code: "tooLarge" });
});

test("what could not be carried is listed", async () => {
  const book = workbookPackage({
    sheets: [
      {
        name: "Blad",
        xml: `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c><c r="B1"><v>2</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="B1:C1"/></mergeCells>`,
        relationships: ["rId1|pivotTable|../pivotTables/pivotTable1.xml"],
      },
    ],
    relationships: ["rIdE|externalLink|externalLinks/externalLink1.xml"],
  });
  const { leftOut } = await Book.open(book);
  expect(leftOut).toEqual([
    { part: "cellsUnderMerges", count: 1 },
    { part: "externalLinks", count: 1 },
    { part: "merges", count: 1 },
    { part: "pivotTables", count: 1 },
  ]);
});

test("dates of the 1904 calendar become those of 1900", async () => {
  const { book } = await Book.open(
    workbookPackage({
      before: '<workbookPr date1904="1"/>',
      styles: `<fonts count="1"><font/></fonts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="46"/></cellXfs>`,
      sheets: [
        {
          name: "Blad",
          xml: `<sheetData><row r="1"><c r="A1" s="1"><v>43889</v></c><c r="B1"><v>43889</v></c><c r="C1" s="2"><v>1.5</v></c></row></sheetData>`,
        },
      ],
    }),
  );
  const sheet = sheetIdOf(book, "Blad");
  expect([0, 1, 2].map((column) => book.cell(sheet, 0, column).value)).toEqual([45351, 43889, 1.5]);
  expect(partsOf(await book.save())["xl/workbook.xml"]).not.toContain("date1904");
});
