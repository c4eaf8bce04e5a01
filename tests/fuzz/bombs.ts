/**
 * Files that are made to cost more than they weigh: each says what it does, and what must come of it. Their bytes are made
 * when they are asked for, since together they would not fit.
 */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";
import type { FileErrorCode } from "../../src/files/file-error";
import { columnName } from "../../src/core/address";
import { settingsNamespace } from "../../src/core/settings";
import { baitsOf } from "./evil-text";
import {
  escapeXml,
  header,
  packageOf,
  partsOf,
  rowOf,
  sheetPart,
  stylesXml,
  tableRows,
  workbookPart,
  workbookXml,
} from "./package-of";
import { zipOf, type Piece } from "./zip-file";

export interface Bomb {
  readonly name: string;
  /** `read`, or why not; several where either is right. */
  readonly outcome: readonly ("read" | FileErrorCode)[];
  readonly bytes: () => Uint8Array;
  readonly fileName?: string;
  /** Takes seconds: only in the long campaign. */
  readonly long?: true;
}

const thousand = 1_000;
const million = 1_000_000;
const read = ["read"] as const;
const klart = ["A", "B", "C", "Klart", "Klart", "Klart"];

const times = (count: number, piece: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => piece(index)).join("");
const deep = (levels: number) => "<x>".repeat(levels) + "</x>".repeat(levels);
const kept = (json: string) => `<settings xmlns="${settingsNamespace}">${escapeXml(json)}</settings>`;
const withSettings = (xml: string, rows = tableRows([klart])) =>
  packageOf({ rows, parts: { "customXml/item1.xml": xml } });
/** A megabyte, so many times. */
const megabytes = (unit: string, count: number): Piece => [unit.repeat(million), count];
const contentXml = (table: string) =>
  `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="Blad1">${table}</table:table></office:spreadsheet></office:body></office:document-content>`;
const odsOf = (table: string) => zipOf([{ name: "content.xml", content: contentXml(table) }]);
const odsCell = (text: string) =>
  `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;

const zips: readonly Bomb[] = [
  {
    name: "a sheet of 390 MB of spaces in a file of a few kB",
    long: true,
    outcome: ["tooLarge", "damaged", "read"],
    bytes: () => packageOf({ parts: { [sheetPart]: [megabytes(" ", 390)] } }),
  },
  {
    name: "a list of sheets of 390 MB of spaces",
    long: true,
    outcome: ["tooLarge", "notAWorkbook"],
    bytes: () => packageOf({ parts: { [workbookPart]: [megabytes(" ", 390)] } }),
  },
  {
    name: "one shared string of 390 MB",
    long: true,
    outcome: ["tooLarge", "damaged", "read"],
    bytes: () =>
      packageOf({
        rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
        parts: { "xl/sharedStrings.xml": [["<sst><si><t>", 1], megabytes("a", 390), ["</t></si></sst>", 1]] },
      }),
  },
  {
    name: "a part that unpacks to 401 MB",
    outcome: ["tooLarge"],
    bytes: () => packageOf({ parts: { [sheetPart]: [megabytes(" ", 401)] } }),
  },
  {
    name: "a part of 1 GB that says it has a thousand bytes",
    outcome: ["damaged"],
    bytes: () =>
      zipOf([
        ...partsOf({}).filter(({ name }) => name !== sheetPart),
        { name: sheetPart, content: [megabytes(" ", thousand)], saysBytes: thousand },
      ]),
  },
  {
    name: "10,001 parts",
    outcome: ["tooLarge"],
    bytes: () =>
      zipOf([...partsOf({}), ...Array.from({ length: 9_995 }, (_, index) => ({ name: `${index}`, content: "" }))]),
  },
  {
    name: "9,000 parts that are one and the same megabyte",
    long: true,
    outcome: ["tooLarge", "read"],
    bytes: () => {
      const parts = partsOf({ rows: tableRows([klart]) });
      const first = { name: "customXml/item0.xml", content: [megabytes(" ", 1)] };
      const others = Array.from({ length: 9_000 }, (_, index) => ({
        name: `customXml/item${index + 1}.xml`,
        content: "",
        sameAs: parts.length,
      }));
      return zipOf([...parts, first, ...others]);
    },
  },
  {
    name: "a hundred thousand sheets that are one part",
    outcome: ["read", "tooLarge", "damaged"],
    bytes: () =>
      packageOf({
        rows: tableRows([klart]),
        parts: {
          [workbookPart]: workbookXml(
            times(100 * thousand, (index) => `<sheet name="B${index}" sheetId="1" r:id="rId1"/>`),
          ),
        },
      }),
  },
  {
    name: "20,000 sheets with 20,000 relationships",
    outcome: ["read", "tooLarge", "damaged"],
    bytes: () =>
      packageOf({
        rows: tableRows([klart]),
        parts: {
          [workbookPart]: workbookXml(
            times(20 * thousand, (index) => `<sheet name="B${index}" sheetId="1" r:id="rId${20 * thousand - index}"/>`),
          ),
          "xl/_rels/workbook.xml.rels": `<Relationships>${times(
            20 * thousand,
            (index) => `<Relationship Id="rId${index + 1}" Type="x/worksheet" Target="worksheets/sheet1.xml"/>`,
          )}</Relationships>`,
        },
      }),
  },
  {
    name: "a zip in a zip in a zip",
    outcome: ["notAWorkbook"],
    bytes: () => zipSync({ a: zipSync({ b: zipSync({ c: new Uint8Array(million) }) }) }),
  },
];

const sheets: readonly Bomb[] = [
  {
    name: "elements 100,000 levels deep in a sheet",
    outcome: read,
    bytes: () => packageOf({ rows: tableRows([klart]) + deep(100 * thousand) }),
  },
  {
    name: "elements 100,000 levels deep in a text",
    outcome: read,
    bytes: () => packageOf({ rows: tableRows([klart]), strings: `<si>${deep(100 * thousand)}</si>` }),
  },
  {
    name: "elements 100,000 levels deep in the list of sheets",
    outcome: read,
    bytes: () =>
      packageOf({
        rows: tableRows([klart]),
        parts: { [workbookPart]: workbookXml('<sheet name="Blad1" r:id="rId1"/>', deep(100 * thousand)) },
      }),
  },
  {
    name: "a million empty cells",
    outcome: read,
    bytes: () =>
      packageOf({
        rows: tableRows([klart]) + times(1_000, (row) => `<row r="${row + 3}">${'<c s="1"/>'.repeat(1_000)}</row>`),
      }),
  },
  {
    name: "300,000 rows with one cell in the last column",
    outcome: ["read", "tooLarge"],
    bytes: () =>
      packageOf({
        rows: times(300 * thousand, (row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><v>1</v></c></row>`),
      }),
  },
  {
    name: "300,000 rows with one cell, first and last column in turn",
    long: true,
    outcome: ["read", "tooLarge"],
    bytes: () =>
      packageOf({
        rows: times(
          300 * thousand,
          (row) => `<row r="${row + 1}"><c r="${row % 2 === 0 ? "A" : "XFD"}${row + 1}"><v>1</v></c></row>`,
        ),
      }),
  },
  {
    name: "one cell in the last row and column",
    outcome: read,
    bytes: () => packageOf({ rows: `${tableRows([klart])}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>` }),
  },
  {
    name: "500,000 rows from the last to the first",
    long: true,
    outcome: read,
    bytes: () =>
      packageOf({
        rows: times(
          500 * thousand,
          (row) => `<row r="${500 * thousand - row}"><c r="A${500 * thousand - row}"><v>1</v></c></row>`,
        ),
      }),
  },
  {
    name: "the same cell a million times",
    long: true,
    outcome: read,
    bytes: () => packageOf({ rows: tableRows([klart]) + '<row r="9"><c r="A9"><v>1</v></c></row>'.repeat(million) }),
  },
  {
    name: "a million shared strings, every third in a cell",
    long: true,
    outcome: read,
    bytes: () =>
      packageOf({
        strings: times(million, (index) => `<si><t>Text ${index}</t></si>`),
        rows: times(
          100 * thousand,
          (row) => `<row>${times(3, (column) => `<c t="s"><v>${row * 10 + column * 3}</v></c>`)}</row>`,
        ),
      }),
  },
  {
    name: "a table of 100,000 rows, every one of them wrong",
    long: true,
    outcome: read,
    bytes: () =>
      packageOf({
        rows: tableRows(
          Array.from({ length: 100 * thousand }, (_, row) => ["A", "", `C${row}`, "", "Klrat", " klart"]),
        ),
      }),
  },
  {
    name: "a text in a million pieces",
    outcome: read,
    bytes: () => packageOf({ rows: tableRows([klart]), strings: `<si>${"<r><t>a</t></r>".repeat(million)}</si>` }),
  },
  {
    name: "a sheet name of 10,000 characters",
    outcome: read,
    bytes: () =>
      packageOf({
        rows: tableRows([["A", "B", "C", "Klrat", "", "Klart"]]),
        sheetName: "'&quot;!".repeat(2_500).slice(0, 10_000),
      }),
  },
  {
    name: "headers of 10,000 characters beside a table's",
    outcome: read,
    bytes: () =>
      packageOf({
        rows: [[...header, "Kommentar ".repeat(1_000), "(".repeat(10_000), "Status ".repeat(1_500)], klart]
          .map((texts, index) => rowOf(index + 1, texts))
          .join(""),
      }),
  },
  {
    name: "100,000 merged areas of their own",
    outcome: read,
    bytes: () =>
      packageOf({
        rows: tableRows(Array.from({ length: 2_000 }, () => klart)),
        after: `<mergeCells>${times(100 * thousand, (row) => `<mergeCell ref="A${row * 2 + 2}:B${row * 2 + 3}"/>`)}</mergeCells>`,
      }),
  },
  {
    name: "the same merged header 100,000 times",
    outcome: ["read", "damaged"],
    bytes: () =>
      packageOf({
        rows: tableRows([klart]),
        after: `<mergeCells>${'<mergeCell ref="A1:XFD1"/>'.repeat(100 * thousand)}</mergeCells>`,
      }),
  },
  {
    name: "the whole sheet merged 100,000 times",
    outcome: ["read", "damaged"],
    bytes: () =>
      packageOf({
        rows: tableRows(Array.from({ length: 2_000 }, () => klart)),
        after: `<mergeCells>${'<mergeCell ref="A2:XFD1048576"/>'.repeat(100 * thousand)}</mergeCells>`,
      }),
  },
  {
    name: "50 rows of 16,000 columns, merged two and two",
    long: true,
    outcome: ["read", "tooLarge", "damaged"],
    bytes: () => {
      const row = `<row>${'<c t="inlineStr"><is><t>Status</t></is></c>'.repeat(16_000)}</row>`;
      const pair = (index: number) => `<mergeCell ref="${columnName(index * 2)}1:${columnName(index * 2 + 1)}1"/>`;
      const rowOfPairs = times(8_000, pair);
      const pairs = times(50, (line) => rowOfPairs.replaceAll("1:", `${line + 1}:`).replaceAll('1"', `${line + 1}"`));
      return packageOf({ rows: row.repeat(50), after: `<mergeCells>${pairs}</mergeCells>` });
    },
  },
  {
    name: "a header on each of 50,000 rows",
    long: true,
    outcome: read,
    bytes: () => packageOf({ rows: times(50 * thousand, (row) => rowOf(row + 1, header)) }),
  },
  {
    name: "50,000 tables one below the other",
    long: true,
    outcome: read,
    bytes: () =>
      packageOf({ rows: times(50 * thousand, (table) => rowOf(table * 3 + 1, header) + rowOf(table * 3 + 2, klart)) }),
  },
  {
    name: "a closing line on each of 20,000 rows",
    long: true,
    outcome: read,
    bytes: () =>
      packageOf({
        rows: tableRows([klart, ...Array.from({ length: 20 * thousand }, () => ["klar 1 av 1 ".repeat(80)])]),
      }),
  },
  {
    name: "20,000 goals",
    long: true,
    outcome: read,
    bytes: () =>
      packageOf({
        rows: tableRows(
          Array.from({ length: 20 * thousand }, (_, row) => [
            `Mål ${row}`,
            `Delmål ${row}`,
            `Åtagande ${row}`,
            "Klart",
            "Klrat",
            "Avvikelse från plan",
          ]),
        ),
      }),
  },
  {
    name: "50,000 different words for a status",
    long: true,
    outcome: read,
    bytes: () =>
      packageOf({
        rows: tableRows(
          Array.from({ length: 50 * thousand }, (_, row) => [
            "A",
            "B",
            `C${row}`,
            `Avvikelse frn plan ${row}`,
            `Klar ${row % 977}`,
            "Klart",
          ]),
        ),
      }),
  },
];

/** One text in every place of a table where a text is read. */
function everywhere(text: string): string {
  return tableRows([
    [text, text, text, text, "Klart", "Klart"],
    ["A", "B", `Klar ${text}`, "Klart", text, text],
    ["", "", "", "", "", ""],
    [`27 stycken: 17 klart ${text}`],
    [text.slice(0, 900)],
  ]);
}

const bait = baitsOf(100 * thousand);
const cellBait = baitsOf(32_767);

const oneSheet = '<sheet name="Blad1" r:id="rId1"/>';
const asDefinedName = (text: string) => `<definedName name="Avstamt.Sammanfattning" ${text}`;
const withinSettings = (text: string) => `<settings xmlns="${settingsNamespace}" ${text}>{}</settings>`;
const dated = `${tableRows([klart])}<row r="9"><c s="1"><v>3</v></c></row>`;
const refused = ["read", "damaged", "notAWorkbook", "tooLarge"] as const;

/** Where a text of a package meets regular expressions of ours, each by itself. */
const inPackage: readonly (readonly [place: string, parts: (text: string) => Parameters<typeof packageOf>[0]])[] = [
  ["in the list of sheets", (text) => ({ rows: dated, parts: { [workbookPart]: workbookXml(oneSheet, text) } })],
  [
    "in a defined name",
    (text) => ({ rows: dated, parts: { [workbookPart]: workbookXml(oneSheet, asDefinedName(text)) } }),
  ],
  ["in a number format", (text) => ({ rows: dated, parts: { "xl/styles.xml": stylesXml(text) } })],
  [
    "in a number format since 1904",
    (text) => ({
      rows: dated,
      parts: { "xl/styles.xml": stylesXml(text), [workbookPart]: workbookXml(oneSheet, '<workbookPr date1904="1"/>') },
    }),
  ],
  ["as settings", (text) => ({ rows: dated, parts: { "customXml/item1.xml": text } })],
  ["within settings", (text) => ({ rows: dated, parts: { "customXml/item1.xml": withinSettings(text) } })],
];

const baits: readonly Bomb[] = Object.entries(bait).flatMap(([name, text]): Bomb[] => [
  { name: `${name} in every cell`, outcome: read, bytes: () => packageOf({ rows: everywhere(cellBait[name] ?? "") }) },
  {
    name: `${name} in every part of .xlsx`,
    outcome: refused,
    bytes: () =>
      packageOf({
        rows: dated,
        parts: {
          [workbookPart]: workbookXml(oneSheet, asDefinedName(text)),
          "xl/styles.xml": stylesXml(text),
          "customXml/item1.xml": withinSettings(text),
        },
      }),
  },
  {
    name: `${name} in a tag of the list of sheets`,
    outcome: refused,
    bytes: () =>
      packageOf({ rows: dated, parts: { [workbookPart]: workbookXml(`<sheet name="Blad1" r:id="rId1" ${text}`) } }),
  },
  {
    name: `${name} in .ods`,
    outcome: refused,
    bytes: () => odsOf(`<table:table-row>${odsCell(text)}</table:table-row>`),
  },
  { name: `${name} as .csv`, outcome: refused, bytes: () => Buffer.from(text), fileName: "a.csv" },
  ...inPackage.map(([place, parts]): Bomb => ({
    name: `${name} ${place}`,
    long: true,
    outcome: refused,
    bytes: () => packageOf(parts(text)),
  })),
]);

const pointed: readonly Bomb[] = [
  {
    name: "a defined name that repeats its own",
    outcome: read,
    bytes: () =>
      packageOf({
        rows: tableRows([klart]),
        parts: {
          [workbookPart]: workbookXml(
            '<sheet name="Blad1" r:id="rId1"/>',
            `<definedName ${'name="Avstamt.Sammanfattning" '.repeat(50 * thousand)}`,
          ),
        },
      }),
  },
  {
    name: "settings that begin 100,000 times",
    outcome: read,
    bytes: () => withSettings(`<settings xmlns="${settingsNamespace}">${"<settings".repeat(100 * thousand)}`),
  },
  {
    name: "settings of 500,000 processing instructions",
    outcome: read,
    bytes: () => withSettings("<?".repeat(499 * thousand)),
  },
  { name: "settings of 500,000 tags", outcome: read, bytes: () => withSettings("<a".repeat(499 * thousand)) },
  {
    name: "settings of a million letters",
    outcome: read,
    bytes: () => withSettings(`<a ${"a".repeat(999 * thousand)}>`),
  },
  { name: "settings nested 400,000 deep", outcome: read, bytes: () => withSettings(kept("[".repeat(400 * thousand))) },
  {
    name: "own words as long as the cells beside them",
    outcome: read,
    bytes: () =>
      withSettings(
        kept(
          JSON.stringify({
            words: Array.from({ length: 20 }, (_, index) => ({
              text: `${"ab".repeat(16_000)}${index}`,
              countsAs: "done",
            })),
          }),
        ),
        tableRows(
          Array.from({ length: 20 }, (_, index) => ["A", "B", "C", `${"ba".repeat(16_000)}${index}`, "Klart", "Klart"]),
        ),
      ),
  },
  {
    name: "20,000 own words beside 2,000 unknown ones",
    outcome: read,
    bytes: () =>
      withSettings(
        kept(
          JSON.stringify({
            words: Array.from({ length: 20 * thousand }, (_, index) => ({ text: `Ord ${index}`, countsAs: "done" })),
          }),
        ),
        tableRows(Array.from({ length: 2_000 }, (_, index) => ["A", "B", "C", `Odr ${index} x`, "Klart", "Klart"])),
      ),
  },
  {
    name: "a declaration of 100,000 spaces in UTF-16",
    outcome: ["read", "notAWorkbook", "damaged"],
    bytes: () =>
      packageOf({
        parts: {
          [workbookPart]: Buffer.concat([
            Buffer.from([0xff, 0xfe]),
            Buffer.from(`<?xml${" ".repeat(100 * thousand)}`, "utf16le"),
          ]),
        },
      }),
  },
  {
    name: "100,000 dates with a format of 10,000 characters",
    outcome: read,
    bytes: () =>
      packageOf({
        rows: tableRows([klart]) + times(100 * thousand, (row) => `<row r="${row + 3}"><c s="1"><v>3</v></c></row>`),
        parts: { "xl/styles.xml": stylesXml("[".repeat(10 * thousand)) },
      }),
  },
  {
    name: "one .ods row repeated a billion times",
    outcome: ["tooLarge", "read"],
    bytes: () =>
      odsOf(`<table:table-row table:number-rows-repeated="1000000000">${odsCell("Klart")}</table:table-row>`),
  },
  {
    name: "one .ods cell repeated 1e15 times",
    outcome: ["tooLarge"],
    bytes: () =>
      odsOf(
        `<table:table-row><table:table-cell table:number-columns-repeated="1e15" office:value-type="string"><text:p>a</text:p></table:table-cell></table:table-row>`,
      ),
  },
  {
    name: "a million empty .ods rows, one of them repeated a million times",
    long: true,
    outcome: ["read", "tooLarge"],
    bytes: () =>
      odsOf(
        `${'<table:table-row table:number-rows-repeated="1048576"/>'}${"<table:table-row/>".repeat(million)}<table:table-row>${odsCell("Klart")}</table:table-row>`,
      ),
  },
  {
    name: "every other of 100,000 .ods rows hidden",
    long: true,
    outcome: ["read", "tooLarge"],
    bytes: () =>
      odsOf(
        times(
          100 * thousand,
          (row) =>
            `<table:table-row${row % 2 === 0 ? ' table:visibility="collapse"' : ""}>${odsCell("Klart")}</table:table-row>`,
        ),
      ),
  },
  {
    name: "elements 100,000 levels deep in .ods",
    outcome: ["read", "damaged"],
    bytes: () => odsOf(`<table:table-row>${odsCell(deep(100 * thousand))}</table:table-row>`),
  },
  {
    name: "100,000 .csv lines",
    long: true,
    outcome: read,
    bytes: () => Buffer.from(`${header.join(";")}\n${`${klart.join(";")}\n`.repeat(100 * thousand)}`),
    fileName: "a.csv",
  },
  {
    name: "one .csv line of 5,000,000 fields",
    outcome: ["read", "tooLarge", "damaged"],
    bytes: () => Buffer.from("1;".repeat(5 * million)),
    fileName: "a.csv",
  },
  {
    name: "an .xls whose chain of sectors bites its tail",
    outcome: ["damaged", "notAWorkbook", "read"],
    bytes: biteItsTail,
    fileName: "a.xls",
  },
];

/** Every sector of the file is said to be followed by the first ([MS-CFB] 2.3, in the first sector of the table). */
function biteItsTail(): Uint8Array {
  const bytes = readFileSync(join(__dirname, "../files/fixtures/sheets.xls"));
  const sector = 1 << bytes.readUInt16LE(30);
  const table = sector * (bytes.readUInt32LE(76) + 1);
  for (let at = table; at < table + sector; at += 4)
    if (bytes.readUInt32LE(at) < 0xfffffff0) bytes.writeUInt32LE(0, at);
  return bytes;
}

export const bombs: readonly Bomb[] = [...zips, ...sheets, ...pointed, ...baits];
