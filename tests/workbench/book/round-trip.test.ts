/** What a file holds is there after opening, and there again after saving; SheetJS reads the saved file as another program would. */
import { read } from "@e965/xlsx";
import type { CellObject } from "@e965/xlsx";
import { Book } from "../../../src/workbench/book/book";
import { parseXml } from "../../../src/workbench/book/xml/parse-xml";
import { partsOf } from "./packages";
import { fullWorkbook, trickyTexts } from "./samples";
import { sheetIdOf } from "./sheets";

async function opened(): Promise<{ book: Book; sheet: string }> {
  const { book } = await Book.open(fullWorkbook());
  return { book, sheet: sheetIdOf(book, "Blad ett") };
}

async function savedParts(): Promise<Readonly<Record<string, string>>> {
  const { book } = await opened();
  return partsOf(await book.save());
}

function otherProgram(bytes: Uint8Array): (name: string) => CellObject | undefined {
  const workbook = read(bytes, { type: "array", cellNF: true });
  return (name) => workbook.Sheets["Blad ett"]?.[name] as CellObject | undefined;
}

describe("cells", () => {
  test.each(trickyTexts.map((text, index) => [text, index + 1] as const))(
    "the text %j stays a text",
    async (text, row) => {
      const { book, sheet } = await opened();
      expect(book.cell(sheet, row, 0)).toMatchObject({ value: text, formula: null });
      expect(book.cell(sheet, row, 1)).toMatchObject({ value: text, formula: null });
      const cell = otherProgram(await book.save());
      for (const name of [`A${row + 1}`, `B${row + 1}`]) expect(cell(name)).toMatchObject({ t: "s", v: text });
      expect(cell(`A${row + 1}`)?.f).toBeUndefined();
    },
  );

  test.each([
    ["C2", { value: 45351, text: "2/29/2024", numberFormat: "m/d/yyyy" }, { t: "n", v: 45351, z: "m/d/yy" }],
    [
      "D2",
      { value: -1234.5, text: "-1,234.50 kr" },
      { t: "n", v: -1234.5, z: '#,##0.00\\ "kr";[Red]\\-#,##0.00\\ "kr"' },
    ],
    ["E2", { value: true, text: "TRUE" }, { t: "b", v: true }],
    ["F2", { value: { error: "#N/A" }, text: "#N/A" }, { t: "e", v: 42 }],
    ["C3", { value: 7, text: "7", numberFormat: "@" }, { t: "n", v: 7, z: "@" }],
    ["D3", { value: -2455, formula: "=SUM(D2,C3)*2" }, { t: "n", v: -2455, f: "SUM(D2,C3)*2" }],
    [
      "E3",
      { value: 'säg "hej"', formula: '=IF(A2="","tom","säg ""hej""")' },
      { t: "s", v: 'säg "hej"', f: 'IF(A2="","tom","säg ""hej""")' },
    ],
    ["D4", { value: 42, formula: "=NEJFINNSEJ( A2 )" }, { t: "n", v: 42, f: "NEJFINNSEJ( A2 )" }],
    ["E4", { value: 8, formula: "='Blad ett'!C3 + 1" }, { t: "n", v: 8, f: "'Blad ett'!C3 + 1" }],
    ["D5", { value: 90716, formula: "=SUM(C2:C3*2)" }, { t: "n", v: 90716, f: "SUM(C2:C3*2)", F: "D5" }],
    ["E5", { value: 0.5, formula: "=Moms*2" }, { t: "n", v: 0.5, f: "Moms*2" }],
    ["F5", { value: 3, formula: "=SUM(Tabell1[Antal])" }, { t: "n", v: 3, f: "SUM(Tabell1[Antal])" }],
  ])("%s", async (name, state, stored) => {
    const { book, sheet } = await opened();
    const column = name.charCodeAt(0) - 65;
    expect(book.cell(sheet, Number(name.slice(1)) - 1, column)).toMatchObject(state);
    expect(otherProgram(await book.save())(name)).toMatchObject(stored);
  });

  test("only array formulas are marked as such", async () => {
    const { "xl/worksheets/sheet1.xml": xml = "" } = await savedParts();
    expect(xml.match(/<f t="array"/gu)).toHaveLength(1);
    expect(xml).not.toContain("cm=");
  });
});

/** Fragments of the saved parts that say what the opened file said. */
const fragments: readonly (readonly [string, string, readonly (string | RegExp)[]])[] = [
  ["merges", "sheet1", ['<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>']],
  [
    "column widths",
    "sheet1",
    [
      'min="1" max="1" width="41.28515625"',
      /min="3" max="3"[^>]*hidden="1"/u,
      /min="8" max="16384" width="9.140625" style="\d+"/u,
    ],
  ],
  ["row heights", "sheet1", [/<row r="2" ht="31.2" customHeight="1">/u, /<row r="5" hidden="1">/u]],
  [
    "view",
    "sheet1",
    [
      'showGridLines="0"',
      'zoomScale="80"',
      '<pane xSplit="1" ySplit="1" topLeftCell="B9" activePane="bottomRight" state="frozen"/>',
    ],
  ],
  ["tab", "sheet1", ['<tabColor theme="4"/>', '<pageSetUpPr fitToPage="1"/>', 'codeName="Blad1"']],
  [
    "protection",
    "sheet1",
    [
      '<sheetProtection algorithmName="SHA-512" hashValue="qqE=" saltValue="c2E=" spinCount="100000" sheet="1" objects="1" scenarios="1" formatCells="0"/>',
    ],
  ],
  [
    "filter",
    "sheet1",
    [
      '<autoFilter ref="A1:F13"><filterColumn colId="1"><filters><filter val="10%"/></filters></filterColumn></autoFilter>',
    ],
  ],
  [
    "format rules",
    "sheet1",
    [
      /sqref="A2:F13"><cfRule type="cellIs" dxfId="\d" priority="1" operator="greaterThan"><formula>40000</u,
      /sqref="A2:F13"><cfRule type="expression" dxfId="\d" priority="2" stopIfTrue="1"><formula>\$A2="00123"</u,
      /<cfRule type="aboveAverage" dxfId="\d" priority="3" aboveAverage="0"\/>/u,
      /<cfRule type="iconSet" priority="4"><iconSet>/u,
      /<cfRule type="colorScale" priority="5"><colorScale><cfvo type="min"\/><cfvo type="max"\/>/u,
    ],
  ],
  [
    "validations",
    "sheet1",
    [
      /<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="Status" error="Välj i listan" promptTitle="Status" prompt="Klart, Enligt plan …" sqref="B2:B9 B11"><formula1>"Klart,Enligt plan,Avvikelse från plan"</u,
      /sqref="A2:A9"><formula1>'Blad ett'!\$A\$2:\$A\$5</u,
      /type="textLength" operator="lessThan" sqref="E2"><formula1>LEN\(\$A\$2\)\+10</u,
    ],
  ],
  [
    "links",
    "sheet1",
    [
      /<hyperlink ref="A2" r:id="rId\d" tooltip="Till kommunen"\/>/u,
      `<hyperlink ref="A3" location="'Dold &amp; låst'!A1" display="dit"/>`,
    ],
  ],
  [
    "page",
    "sheet1",
    [
      '<printOptions horizontalCentered="1"/>',
      'left="0.25"',
      '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
      "<oddHeader>&amp;CUppföljning</oddHeader>",
      '<brk id="9" max="16383" man="1"/>',
    ],
  ],
  [
    "table",
    "table1",
    [
      'name="Tabell1" displayName="Tabell1"',
      'ref="H3:I5"',
      '<tableColumn id="2" name="Antal"><calculatedColumnFormula>1+1</calculatedColumnFormula></tableColumn>',
      'name="TableStyleLight9"',
    ],
  ],
  [
    "workbook",
    "workbook",
    [
      '<workbookProtection workbookPassword="CC1A" lockStructure="1"/>',
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Blad ett'!$1:$1</definedName>`,
      '<definedName name="Moms" comment="sats">0.25</definedName>',
      `<definedName name="Statusar" hidden="1">'Blad ett'!$A$2:$A$5</definedName>`,
      /name="Dold &amp; låst" sheetId="2" state="hidden"/u,
      /name="Mycket dold" sheetId="3" state="veryHidden"/u,
    ],
  ],
  [
    "looks",
    "styles",
    [
      '<font><b/><sz val="14"/><color rgb="FF0F6C5C"/><name val="Georgia"/></font>',
      '<fgColor theme="4" tint="0.59999389629810485"/>',
      '<bottom style="double"><color rgb="FFC24E00"/></bottom>',
      '<protection locked="0"/>',
      '<protection hidden="1"/>',
      'indent="2"',
      '<u val="double"/>',
    ],
  ],
  ["drawing", "chart1", ["<c:f>'Blad ett'!$D$2:$D$3</c:f>"]],
  ["custom XML", "item1", ["godkänd"]],
  ["custom XML's id", "itemProps1", ["{11111111-2222-3333-4444-555555555555}"]],
];

describe("everything else survives opening and saving", () => {
  test.each(fragments)("%s", async (_name, part, expected) => {
    const parts = await savedParts();
    const [, xml = ""] = Object.entries(parts).find(([name]) => name.endsWith(`/${part}.xml`)) ?? [];
    for (const fragment of expected) {
      if (typeof fragment === "string") expect(xml).toContain(fragment);
      else expect(xml).toMatch(fragment);
    }
  });

  test("the looks of rules", async () => {
    const { "xl/styles.xml": xml = "" } = await savedParts();
    expect(xml).toContain(
      '<dxf><font><b/><color rgb="FFC24E00"/></font><fill><patternFill><bgColor rgb="FFFDE9DF"/></patternFill></fill>',
    );
    expect(xml).toMatch(/<dxf><numFmt numFmtId="\d+" formatCode="0.000"\/><\/dxf>/u);
  });

  test("saving what was saved gives the same bytes", async () => {
    const { book } = await opened();
    const first = await book.save();
    const { book: again } = await Book.open(first);
    expect(partsOf(await again.save())).toEqual(partsOf(first));
    expect(Buffer.from(first).equals(await again.save())).toBe(true);
  });
});

/** ECMA-376 part 1, 18.3.1.99 */
const order =
  `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState
dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup
headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects
controls webPublishItems tableParts extLst`.split(/\s+/u);

test("the children of a worksheet stand in the schema's order", async () => {
  const { "xl/worksheets/sheet1.xml": xml = "" } = await savedParts();
  const places = parseXml(xml).children.map(({ name }) => order.indexOf(name));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((one, other) => one - other));
  expect(new Set(places).size).toBeGreaterThan(15);
});

test("every relationship leads to a part, and every part has a content type", async () => {
  const parts = await savedParts();
  const types = parts["[Content_Types].xml"] ?? "";
  for (const [name, xml] of Object.entries(parts)) {
    if (!name.endsWith(".rels")) {
      const isKnown =
        types.includes(`PartName="/${name}"`) || /^customXml\/item\d/u.test(name) || name === "[Content_Types].xml";
      expect([name, isKnown]).toEqual([name, true]);
      continue;
    }
    const folder = name.replace(/_rels\/[^/]+$/u, "");
    for (const { attributes } of parseXml(xml).children) {
      if (attributes["TargetMode"] === "External") continue;
      const target = new URL(attributes["Target"] ?? "", `http://x/${folder}`).pathname.slice(1);
      expect(Object.keys(parts)).toContain(decodeURIComponent(target));
    }
  }
});
