/**
 * .xls, .ods and .csv against the .xlsx that they were made of. `fixtures/sheets.xls` and `.ods` are this workbook, saved
 * by LibreOffice 24 (`soffice --headless --convert-to xls sheets.xlsx`).
 */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, unzipSync, zipSync } from "fflate";
import { utils, write } from "@e965/xlsx";
import type { Grid } from "../../src/core/grid";
import { readWorkbookFile } from "../../src/files/read-workbook-file";
import { inlineCell as text, packageOf } from "./workbook-package";

const row = (number: number, cells: readonly string[], attributes = "") =>
  `<row r="${number}"${attributes}>${cells.join("")}</row>`;

const original = packageOf(
  [
    {
      name: "Uppföljning",
      rows:
        row(
          1,
          ["Mål", "Delmål", "Åtagande", "Delår 1", "Helår"].map((name, index) => text(`${"ABCDE"[index]}1`, name)),
        ) +
        row(2, [
          text("A2", "Bra skola"),
          text("B2", "Läsning"),
          text("C2", "Fler böcker"),
          text("D2", "Klart"),
          text("E2", "Klart"),
        ]) +
        row(
          3,
          [
            text("B3", "Läsning"),
            text("C3", "Rad ett&#10;rad två"),
            text("D3", "Enligt plan"),
            text("E3", "Avvikelse från plan"),
          ],
          ' hidden="1"',
        ) +
        row(4, [
          text("B4", "Räkning"),
          text("C4", "Tal"),
          '<c r="D4" t="e"><v>#N/A</v></c>',
          '<c r="E4" t="b"><v>1</v></c>',
        ]) +
        row(6, [
          '<c r="A6" s="1"><v>45000</v></c>',
          '<c r="B6"><v>1.5</v></c>',
          '<c r="C6" t="str"><f>C2&amp;"!"</f><v>Fler böcker!</v></c>',
        ]),
      after: '<mergeCells count="1"><mergeCell ref="A2:A4"/></mergeCells>',
    },
    { name: "Tomt", rows: "" },
    { name: "Förra året", state: "hidden", rows: row(3, [text("B3", "gammalt")]) },
  ],
  { formats: ["yyyy\\-mm\\-dd"] },
);

const fixture = (name: string) => readFileSync(join(__dirname, "fixtures", name));
const read = (bytes: Uint8Array, name: string) => readWorkbookFile(bytes, name).grids;

test(".xls gives the same grids as the .xlsx that it was made of", () => {
  expect(read(fixture("sheets.xls"), "sheets.xls")).toEqual(read(original, "sheets.xlsx"));
});

test(".ods gives the same grids, with LibreOffice's own way of writing a truth value and a date's format", () => {
  const [first, ...rest] = read(original, "sheets.xlsx");
  const values = first?.values.map((cells) => cells.map((value) => (value === true ? 1 : value)));
  const numberFormats = first?.numberFormats.map((codes) => codes.map((code) => code.replaceAll("\\-", '"-"')));
  expect(read(fixture("sheets.ods"), "sheets.ods")).toEqual([{ ...first, values, numberFormats }, ...rest]);
});

test("sheets of an .xls stand in the order of their tabs, charts and all", () => {
  const book = utils.book_new();
  for (const name of ["Ett", "Två", "Tre"]) utils.book_append_sheet(book, utils.aoa_to_sheet([[name]]), name);
  const bytes = write(book, { type: "buffer", bookType: "xls" }) as Buffer;
  expect(read(bytes, "a.xls").map(({ sheetName, values }) => [sheetName, values])).toEqual([
    ["Ett", [["Ett"]]],
    ["Två", [["Två"]]],
    ["Tre", [["Tre"]]],
  ]);
});

/** The content of an .ods with these rows in its only table. */
function odsOf(rows: string, manifest = ""): Uint8Array {
  const parts = unzipSync(fixture("sheets.ods"));
  const content =
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">' +
    `<office:body><office:spreadsheet><table:table table:name="Blad1">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`;
  return zipSync({
    ...parts,
    "content.xml": strToU8(content),
    ...(manifest !== "" && { "META-INF/manifest.xml": strToU8(manifest) }),
  });
}

const odsCell = (value: string, attributes = "") =>
  `<table:table-cell office:value-type="string"${attributes}><text:p>${value}</text:p></table:table-cell>`;

test("repeated rows and columns of an .ods are counted out, hidden and filtered rows with them", () => {
  const bytes = odsOf(
    `<table:table-row>${odsCell("a")}</table:table-row>` +
      `<table:table-row table:number-rows-repeated="2" table:visibility="filter">${odsCell("b", ' table:number-columns-repeated="3"')}</table:table-row>` +
      '<table:table-row table:number-rows-repeated="4" table:visibility="collapse"><table:table-cell/></table:table-row>' +
      `<table:table-row>${odsCell("c")}</table:table-row>` +
      '<table:table-row table:number-rows-repeated="1048568"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>',
  );
  const [grid] = read(bytes, "a.ods");
  expect(grid?.values).toEqual([
    ["a", null, null],
    ["b", "b", "b"],
    ["b", "b", "b"],
    ...Array.from({ length: 4 }, () => [null, null, null]),
    ["c", null, null],
  ]);
  expect(grid?.hiddenRows).toEqual([1, 2, 3, 4, 5, 6]);
});

test("an .ods of a few bytes that repeats itself into millions of cells is refused before any is made", () => {
  const bomb = `<table:table-row table:number-rows-repeated="1000000">${odsCell("x", ' table:number-columns-repeated="16000"')}</table:table-row>`;
  expect(() => read(odsOf(bomb), "a.ods")).toThrow("tooLarge");
});

test("an .ods with a password, and another kind of document", () => {
  expect(() => read(odsOf("", "<manifest:encryption-data/>"), "a.ods")).toThrow("encrypted");
  const letter = zipSync({
    "content.xml": strToU8("<office:document-content><office:text/></office:document-content>"),
  });
  expect(() => read(letter, "a.ods")).toThrow("notAWorkbook");
});

const latin = (content: string) => Uint8Array.from(content, (letter) => letter.charCodeAt(0));
const utf16 = (content: string) => new Uint8Array(Buffer.from(`\uFEFF${content}`, "utf16le"));

test.each<[string, Uint8Array, Grid["values"]]>([
  [
    "semicolons, as Swedish Excel writes",
    strToU8("Mål;Åtagande\r\nA;Klart\r\n"),
    [
      ["Mål", "Åtagande"],
      ["A", "Klart"],
    ],
  ],
  [
    "commas, with more semicolons further down",
    strToU8("a,b\nx;y;z;w,c\n"),
    [
      ["a", "b"],
      ["x;y;z;w", "c"],
    ],
  ],
  [
    "tabs",
    strToU8("a\tb\nc\td"),
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  ["Excel's own hint", strToU8("sep=|\na|b;c"), [["a", "b;c"]]],
  ["a byte order mark", strToU8("\uFEFFMål;b"), [["Mål", "b"]]],
  [
    "the code page of Western Windows",
    latin("M\u00E5l;\u00C5r\n\u00D6;\u00E4"),
    [
      ["Mål", "År"],
      ["Ö", "ä"],
    ],
  ],
  ["UTF-16", utf16("Mål;b"), [["Mål", "b"]]],
  [
    "quotes, with line breaks and quotes in them",
    strToU8('a;"rad ett\nrad ""två"""\n"c;d";e'),
    [
      ["a", 'rad ett\nrad "två"'],
      ["c;d", "e"],
    ],
  ],
  [
    "what SheetJS would take for another format",
    strToU8("ID;Mål\n<html>;b"),
    [
      ["ID", "Mål"],
      ["<html>", "b"],
    ],
  ],
  ["a first cell with quotes in its middle", strToU8('5" rör;b'), [['5" rör', "b"]]],
  [
    "nothing guessed but whole numbers",
    strToU8("12;1.5;2024-03-31;Mål 1;TRUE;#N/A;=1+1;-3"),
    [[12, "1.5", "2024-03-31", "Mål 1", "TRUE", "#N/A", "=1+1", -3]],
  ],
  [
    "empty lines and cells",
    strToU8("\n;a\n\n;;b\n"),
    [
      ["a", null],
      [null, null],
      [null, "b"],
    ],
  ],
])(".csv with %s", (_, bytes, values) => {
  expect(read(bytes, "mapp/Uppföljning 2026.csv")).toMatchObject([{ sheetName: "Uppföljning 2026", values }]);
});
