/**
 * The same bytes read as a file and opened in the embedded Excel must give the same grids: values with their types,
 * number formats, merges, hidden rows, and the area that they cover.
 */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Grid } from "../../src/core/grid";
import { readWorkbook } from "../../src/excel/read-workbook";
import { readWorkbookFile } from "../../src/files/read-workbook-file";
import { openExcel } from "../../src/workbench/host/node";
import { inlineCell, packageOf, packageOfRows } from "./workbook-package";

const text = inlineCell;

const workbooks: readonly (readonly [string, () => Uint8Array])[] = [
  ["the sample", () => readFileSync(join(__dirname, "../../assets/uppfoljning-exempel.xlsx"))],
  [
    "inline strings with spaces, entities and line breaks",
    () =>
      packageOfRows(
        `<row r="1">${text("A1", "  Mål ")}${text("B1", "a &lt;b&gt; &amp; &#229;")}${text("C1", "rad ett&#10;rad två")}</row>`,
      ),
  ],
  [
    "shared strings, rich text, and an empty one",
    () =>
      packageOfRows(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c></row>',
        {
          strings:
            "<si><t>Klart</t></si><si><r><t>Enligt </t></r><r><rPr><b/></rPr><t>plan</t></r></si><si><t></t></si><si><t>Sist</t></si>",
        },
      ),
  ],
  [
    "numbers, booleans and errors, and texts that look like them",
    () =>
      packageOfRows(
        `<row r="1"><c r="A1"><v>1.5</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="e"><v>#N/A</v></c><c r="D1" t="e"><v>#REF!</v></c></row>` +
          `<row r="2">${text("A2", "00123")}${text("B2", "TRUE")}${text("C2", "#N/A")}${text("D2", "=1+1")}</row>`,
      ),
  ],
  [
    "formulas with results of every type",
    () =>
      packageOfRows(
        `<row r="1">${text("A1", "Klart")}<c r="B1" t="str"><f>A1</f><v>Klart</v></c><c r="C1"><f>1+1</f><v>2</v></c>` +
          '<c r="D1" t="b"><f>1=1</f><v>1</v></c><c r="E1" t="e"><f>NA()</f><v>#N/A</v></c><c r="F1" t="str"><f>""</f><v></v></c></row>',
      ),
  ],
  [
    "dates with built-in and own formats",
    () =>
      packageOfRows(
        '<row r="1"><c r="A1" s="1"><v>45000</v></c><c r="B1" s="2"><v>45000.5</v></c><c r="C1" s="3"><v>0.5</v></c><c r="D1" s="4"><v>45000</v></c><c r="E1" s="5"><v>0.25</v></c></row>',
        { formats: [14, "yyyy\\-mm\\-dd", 20, "d mmmm yyyy", 9] },
      ),
  ],
  [
    "dates counted from 1904",
    () =>
      packageOfRows(
        '<row r="1"><c r="A1" s="1"><v>43538</v></c><c r="B1"><v>43538</v></c><c r="C1" s="2"><v>0.5</v></c></row>',
        {
          formats: ["yyyy\\-mm\\-dd", "h:mm"],
          workbookProperties: '<workbookPr date1904="1"/>',
        },
      ),
  ],
  [
    "merged areas, also beyond the values",
    () =>
      packageOfRows(`<row r="2">${text("B2", "Mål")}${text("C2", "a")}</row><row r="3">${text("C3", "b")}</row>`, {
        after:
          '<mergeCells count="3"><mergeCell ref="B2:B9"/><mergeCell ref="C3:D3"/><mergeCell ref="F8:G9"/></mergeCells>',
      }),
  ],
  [
    "hidden and filtered rows",
    () =>
      packageOfRows(
        `<row r="1">${text("A1", "a")}</row><row r="2" hidden="1">${text("A2", "b")}</row><row r="3" hidden="true"/><row r="4">${text("A4", "c")}</row><row r="9" hidden="1"/>`,
        {
          after:
            '<autoFilter ref="A1:A4"><filterColumn colId="0"><filters><filter val="c"/></filters></filterColumn></autoFilter>',
        },
      ),
  ],
  [
    "formats far from the values",
    () =>
      packageOfRows(
        `<row r="3"><c r="A3" s="1"/>${text("C3", "a", 1)}<c r="Z3" s="1"/></row><row r="500" s="1" customFormat="1"><c r="B500" s="1"/></row>`,
        { formats: ["0.00"] },
      ),
  ],
  [
    "formats of empty cells between the values",
    () =>
      packageOfRows(`<row r="1">${text("A1", "a")}<c r="B1" s="1"/><c r="C1" s="1"><v>2</v></c></row>`, {
        formats: ["0.00"],
      }),
  ],
  [
    "values that do not begin in A1",
    () => packageOfRows(`<row r="5">${text("D5", "a")}</row><row r="7">${text("F7", "b")}</row>`),
  ],
  [
    "hidden sheets, an empty one, and a chart",
    () =>
      packageOf([
        { name: "Nämndens mål", rows: `<row r="1">${text("A1", "a")}</row>` },
        {
          name: "Diagram",
          rows: "",
          type: "chartsheet",
          part: '<chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
        },
        { name: "Tomt", rows: "" },
        { name: "Förra året", rows: `<row r="1">${text("B1", "b")}</row>`, state: "hidden" },
        { name: "Dolt &amp; djupt", rows: `<row r="2">${text("A2", "c")}</row>`, state: "veryHidden" },
      ]),
  ],
  [
    "a workbook with macros",
    () =>
      packageOfRows(`<row r="1">${text("A1", "a")}</row>`, {
        mainType: "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
      }),
  ],
  [
    "rows and cells without references",
    () => packageOfRows("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"),
  ],
  [
    "elements with a prefix",
    () =>
      packageOfRows("", {
        part: '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1" hidden="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row><x:row r="2"><x:c r="B2" t="b"><x:v>0</x:v></x:c></x:row></x:sheetData></x:worksheet>',
      }),
  ],
  [
    "our own summary, which is none of the user's",
    () =>
      packageOf(
        [
          { name: "Tabell", rows: `<row r="1">${text("A1", "a")}</row>` },
          { name: "Min sammanfattning", rows: `<row r="1">${text("A1", "b")}</row>` },
        ],
        {
          definedNames:
            '<definedName name="Avstamt.Sammanfattning" hidden="1">\'Min sammanfattning\'!$A$1:$G$50</definedName>',
        },
      ),
  ],
];

/** What Excel gives, in tab order. */
async function gridsInExcel(bytes: Uint8Array, tabs: readonly string[]): Promise<Grid[]> {
  const opened = await openExcel(bytes);
  try {
    Object.assign(globalThis, { Excel: opened.Excel });
    const { grids } = await opened.Excel.run((context) => readWorkbook(context));
    return [...grids].sort((one, other) => tabs.indexOf(one.sheetName) - tabs.indexOf(other.sheetName));
  } finally {
    opened.close();
  }
}

test.each(workbooks)("%s", async (_, make) => {
  const bytes = make();
  const { grids } = readWorkbookFile(bytes, "a.xlsx");
  expect(grids.length).toBeGreaterThan(0);
  expect(grids).toEqual(
    await gridsInExcel(
      bytes,
      grids.map(({ sheetName }) => sheetName),
    ),
  );
});
