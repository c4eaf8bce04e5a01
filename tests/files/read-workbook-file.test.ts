/** Reading .xlsx where files are odd: what Excel itself would show must come out, at a cost that follows the values. */

import { strToU8, unzipSync, zipSync } from "fflate";
import { settingsXml, noSettings } from "../../src/core/settings";
import { readWorkbookFile } from "../../src/files/read-workbook-file";
import { inlineCell as text, packageOf, packageOfRows, type PackageOptions } from "./workbook-package";

function gridOf(bytes: Uint8Array) {
  const [grid] = readWorkbookFile(bytes, "a.xlsx").grids;
  if (grid === undefined) throw new Error("No grid was read");
  return grid;
}

const strings = (items: string): PackageOptions => ({ strings: items });

test("an empty shared string does not move the strings behind it", () => {
  const cells = ["A", "B", "C"].map((column, index) => `<c r="${column}1" t="s"><v>${index}</v></c>`).join("");
  const bytes = packageOfRows(`<row r="1">${cells}</row>`, strings("<si><t>Klart</t></si><si/><si><t>Sist</t></si>"));
  expect(gridOf(bytes).values).toEqual([["Klart", "", "Sist"]]);
});

test.each([
  ["without a value", '<c r="B1"><f>A1</f></c>'],
  ["with an empty one, as openpyxl writes", '<c r="B1"><f>A1</f><v></v></c>'],
  ["with an empty element", '<c r="B1"><f>A1</f><v/></c>'],
  ["a text without a value", '<c r="B1" t="str"><f>A1</f></c>'],
])("a formula that nobody has calculated is an error and never 0: %s", (_, cell) => {
  const bytes = packageOfRows(`<row r="1">${text("A1", "Klart")}${cell}</row>`);
  expect(gridOf(bytes).values).toEqual([["Klart", { error: "#CALC!" }]]);
});

test('a formula whose result is "" is an empty text', () => {
  const bytes = packageOfRows('<row r="1"><c r="A1" t="str"><f>""</f><v></v></c></row>');
  expect(gridOf(bytes).values).toEqual([[""]]);
});

test("what a program has left under a merged area is not there", () => {
  const bytes = packageOfRows(
    `<row r="1">${text("A1", "Mål A")}</row><row r="2">${text("A2", "Mål B")}${text("B2", "x")}</row>`,
    {
      after: '<mergeCells><mergeCell ref="A1:A3"/></mergeCells>',
    },
  );
  expect(gridOf(bytes).values).toEqual([
    ["Mål A", null],
    [null, "x"],
  ]);
});

test("unused rows that are all hidden, as Excel writes it", () => {
  const bytes = packageOfRows(`<row r="1">${text("A1", "a")}</row><row r="2"/><row r="5">${text("A5", "b")}</row>`, {
    before: '<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/>',
  });
  expect(gridOf(bytes).hiddenRows).toEqual([2, 3]);
});

test("formats that a file names by number only", () => {
  const formats = [5, 14, 22, 37, 44, 47, 49];
  const cells = formats.map((_, index) => `<c r="${"ABCDEFG"[index]}1" s="${index + 1}"><v>1</v></c>`).join("");
  expect(gridOf(packageOfRows(`<row r="1">${cells}</row>`, { formats })).numberFormats).toEqual([
    [
      '"$"#,##0_);\\("$"#,##0\\)',
      "m/d/yyyy",
      "m/d/yyyy h:mm",
      "#,##0_);(#,##0)",
      '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)',
      "mm:ss.0",
      "@",
    ],
  ]);
});

test("UTF-16, backslashes, other letter case and comments", () => {
  const parts = unzipSync(packageOfRows(`<row r="1">${text("A1", "Åtagande")}</row>`));
  const wide = (xml: Uint8Array) =>
    Buffer.from(
      `\uFEFF${Buffer.from(xml).toString("utf8").replace('encoding="UTF-8"', 'encoding="UTF-16"')}`,
      "utf16le",
    );
  const odd = Object.entries(parts).map(([name, content]): [string, Uint8Array] => {
    if (name.endsWith("sheet1.xml")) return ["XL\\Worksheets\\Sheet1.xml", new Uint8Array(wide(content))];
    if (name !== "xl/workbook.xml") return [name, content];
    const xml = Buffer.from(content).toString("utf8");
    return [
      name,
      strToU8(xml.replace("<sheets>", '<!-- <sheets><sheet name="Nej" r:id="rId1"/></sheets> --><sheets>')),
    ];
  });
  const { grids } = readWorkbookFile(zipSync(Object.fromEntries(odd)), "a.xlsx");
  expect(grids.map(({ sheetName, values }) => [sheetName, values])).toEqual([["Blad1", [["Åtagande"]]]]);
});

describe("a sheet that reaches far", () => {
  test("a stray value in its last row costs a row, not a million", () => {
    const bytes = packageOfRows(
      `<row r="1">${text("A1", "a")}${text("F1", "b")}</row><row r="1048576">${text("A1048576", "skräp")}</row>`,
    );
    const { values, rowCount, columnCount, numberFormats } = gridOf(bytes);
    expect([rowCount, columnCount]).toEqual([1_048_576, 6]);
    expect(values.at(-1)).toEqual(["skräp", null, null, null, null, null]);
    expect(new Set(values).size).toBe(3);
    expect(new Set(numberFormats).size).toBe(1);
  });

  test("formats down to its last row are no values, and SheetJS is not shown them", () => {
    const stray = Array.from(
      { length: 50_000 },
      (_, index) => `<row r="${index + 3}"><c r="A${index + 3}" s="1"/></row>`,
    );
    const bytes = packageOfRows(
      `<row r="1">${text("A1", "a")}</row>${stray.join("")}<row r="60000">${text("B60000", "b")}</row>`,
      { formats: ["0.00"] },
    );
    expect(gridOf(bytes)).toMatchObject({ topRow: 0, rowCount: 60_000, columnCount: 2 });
    expect(gridOf(bytes).values[59_999]).toEqual([null, "b"]);
  });

  test("a value in its last column is left out, and said to be, where the sheet would be too sparse", () => {
    const rows = Array.from({ length: 500 }, (_, index) => `<row r="${index + 1}">${text(`A${index + 1}`, "a")}</row>`);
    const bytes = packageOfRows(`${rows.join("")}<row r="501">${text("XFD501", "skräp")}</row>`);
    const { grids, leftOut } = readWorkbookFile(bytes, "a.xlsx");
    expect(grids).toMatchObject([{ rowCount: 501, columnCount: 1 }]);
    expect(leftOut).toEqual([{ sheetName: "Blad1", values: 1 }]);
  });

  test("the same value is kept where the sheet is small", () => {
    const bytes = packageOfRows(`<row r="1">${text("A1", "a")}${text("XFD1", "b")}</row>`);
    const { grids, leftOut } = readWorkbookFile(bytes, "a.xlsx");
    expect(grids).toMatchObject([{ columnCount: 16_384 }]);
    expect(leftOut).toEqual([]);
  });
});

describe("the add-in's own part", () => {
  const own = settingsXml({ ...noSettings, currentPeriod: "p2" });
  const withParts = (parts: Record<string, string>) => packageOf([{ name: "Blad1", rows: "" }], { parts });

  test.each<[string, Record<string, string>, string | null]>([
    ["is found among others", { "customXml/item1.xml": "<a/>", "customXml/item2.xml": own }, own],
    ["may be missing", { "customXml/item1.xml": '<a xmlns="urn:avstamt:settings:2"/>' }, null],
    ["is not trusted where there are two", { "customXml/item1.xml": own, "customXml/item2.xml": own }, null],
    [
      "is known by its namespace, not its prefix",
      { "customXml/item1.xml": own.replaceAll("settings xmlns", "s:settings xmlns:s") },
      own.replaceAll("settings xmlns", "s:settings xmlns:s"),
    ],
    ["is not a part that only mentions it", { "customXml/item1.xml": '<a b="urn:avstamt:settings:1"/>' }, null],
  ])("%s", (_, parts, expected) => {
    const { settingsXml: found } = readWorkbookFile(withParts(parts), "a.xlsx");
    expect(found === null ? null : found.replace(/^<\?.*?\?>\n/u, "")).toBe(expected);
  });
});
