/** Reading .xlsx where files are odd: what Excel itself would show must come out, at a cost that follows the values. */

import { strToU8, unzipSync, zipSync } from "fflate";
import type { CellValue } from "../../src/core/grid";
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

describe("cells as the standard has them, where libraries differ", () => {
  const items = strings(
    "<si><t>Klart</t><r><t> nog</t></r></si><si><!-- <t>nej</t> --><t>å<![CDATA[<b>&amp;]]><!-- </t> -->_x000D_&#128994;</t></si>" +
      "<si><t>漢字</t><rPh sb='0' eb='2'><t>かんじ</t></rPh></si><si><phoneticPr/></si>",
  );

  test.each<[string, string, CellValue]>([
    ["runs behind a text", '<c t="s"><v>0</v></c>', "Klart nog"],
    ["CDATA, comments, escapes, a sign outside the first plane", '<c t="s"><v>1</v></c>', "å<b>&amp;\r🟢"],
    ["a reading aid is no text", '<c t="s"><v>2</v></c>', "漢字"],
    ["a string without a text", '<c t="s"><v>3</v></c>', ""],
    ["white space around an index", '<c t="s"><v> 2\n</v></c>', "漢字"],
    ["a formula's text is unescaped once", '<c t="str"><f>A1</f><v>&amp;lt;</v></c>', "&lt;"],
    ["a text of its own without one", '<c t="inlineStr"/>', ""],
    ["a name of an entity that is none", '<c t="str"><v>&constructor;</v></c>', "&constructor;"],
    ["attributes in any order and quotes", "<c s='0' x='>' t = 'b' ><v>true</v></c>", true],
    ["an error that files have no name for", '<c t="e"><v>#SPILL!</v></c>', { error: "#VALUE!" }],
    ["a time of day", '<c t="d"><v>06:00</v></c>', 0.25],
    ["a day with the time in UTC", '<c t="d"><v>2023-03-31T12:00:00.000Z</v></c>', 45016.5],
    ["a day before 1 March 1900", '<c t="d"><v>1900-02-28</v></c>', 59],
    ["a number with more digits than there are", "<c><v>12345678901234567890</v></c>", 12345678901234567000],
    ["a number with an exponent", "<c><v>-1.5E-3</v></c>", -0.0015],
    ["an unknown type", '<c t="other"><v>7</v></c>', 7],
  ])("%s", (_, cell, value) => {
    expect(gridOf(packageOfRows(`<row>${cell}</row>`, items)).values).toEqual([[value]]);
  });

  test.each([
    ["a boolean without a value", '<c t="b"/>'],
    ["an error without a value", '<c t="e"><v/></c>'],
    ["a number that is none", "<c><v>abc</v></c>"],
    ["a day that is none", '<c t="d"><v>i dag</v></c>'],
    ["an index without a value", '<c t="s"></c>'],
  ])("%s is no cell", (_, cell) => {
    expect(readWorkbookFile(packageOfRows(`<row>${cell}</row>`, items), "a.xlsx").grids).toEqual([]);
  });

  test("a cell's own reference counts, wherever it stands", () => {
    const bytes = packageOfRows('<row r="5"><c r="b3"><v>1</v></c><c><v>2</v></c><c r="A6"><v>3</v></c></row>');
    expect(gridOf(bytes)).toMatchObject({ topRow: 2, leftColumn: 0, rowCount: 4, columnCount: 3 });
  });

  test("formats of the same name in other lists are none of the cells'", () => {
    const styles =
      '<x:styleSheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      '<x:numFmts><x:numFmt formatCode="0.0&quot;x&quot;" numFmtId="200"/><x:numFmt numFmtId="201" formatCode="GENERAL"/></x:numFmts>' +
      '<x:cellStyleXfs><x:xf numFmtId="9"/></x:cellStyleXfs>' +
      '<x:cellXfs><x:xf/><x:xf numFmtId="200"><x:alignment/></x:xf><x:xf numFmtId="201"/><x:xf numFmtId="999"/></x:cellXfs>' +
      '<x:dxfs><x:dxf><x:numFmt numFmtId="200" formatCode="0%"/></x:dxf></x:dxfs></x:styleSheet>';
    const cells = [0, 1, 2, 3, 4].map((format) => `<c s="${format}"><v>1</v></c>`).join("");
    const bytes = packageOfRows(`<row>${cells}</row>`, { parts: { "xl/styles.xml": styles } });
    expect(gridOf(bytes).numberFormats).toEqual([["General", '0.0"x"', "General", "General", "General"]]);
  });
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

  test("formats down to its last row are no values", () => {
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
  const other = settingsXml({ ...noSettings, rulesOff: ["late-surprise"] });
  const withParts = (parts: Record<string, string>) => packageOf([{ name: "Blad1", rows: "" }], { parts });

  test.each<[string, Record<string, string>, string[]]>([
    ["is found among others", { "customXml/item1.xml": "<a/>", "customXml/item2.xml": own }, [own]],
    ["may be missing", { "customXml/item1.xml": '<a xmlns="urn:avstamt:settings:2"/>' }, []],
    [
      "may be two, in the order of their numbers",
      { "customXml/item10.xml": other, "customXml/item9.xml": own },
      [own, other],
    ],
    [
      "is known by its namespace, not its prefix",
      { "customXml/item1.xml": own.replaceAll("settings xmlns", "s:settings xmlns:s") },
      [own.replaceAll("settings xmlns", "s:settings xmlns:s")],
    ],
    ["is not a part that only mentions it", { "customXml/item1.xml": '<a b="urn:avstamt:settings:1"/>' }, []],
  ])("%s", (_, parts, expected) => {
    const { settingsParts } = readWorkbookFile(withParts(parts), "a.xlsx");
    expect(settingsParts.map((found) => found.replace(/^<\?.*?\?>\n/u, ""))).toEqual(expected);
  });
});
