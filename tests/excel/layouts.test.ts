/** Every layout through both readers: the same grids, and the same truth. */

import type { Grid } from "../../src/core/grid";
import { surveyWorkbook } from "../../src/core/survey";
import { readWorkbook } from "../../src/excel/read-workbook";
import { readWorkbookFile } from "../../src/files/read-workbook-file";
import { openExcel } from "../../src/workbench/host/node";
import { gridFrom, type Layout } from "../fixtures/layouts/layout";
import { layouts } from "../fixtures/layouts/layouts";
import { toXlsx } from "../fixtures/layouts/to-xlsx";
import { truthOf } from "../fixtures/layouts/truth";

/** Excel gives the active sheet first and hidden ones last, files the tab order: here the layout's own. */
function inOrder(grids: readonly Grid[], { sheets }: Layout): Grid[] {
  return sheets.flatMap(({ name }) => grids.filter(({ sheetName }) => sheetName === name));
}

async function throughExcel(bytes: Uint8Array): Promise<readonly Grid[]> {
  const excel = await openExcel(bytes);
  Object.assign(globalThis, { Excel: excel.Excel });
  try {
    return (await excel.Excel.run((context) => readWorkbook(context))).grids;
  } finally {
    excel.close();
  }
}

test.each(layouts.map((layout) => [layout.name, layout] as const))("%s", async (_, layout) => {
  const bytes = toXlsx(layout);
  const expected = layout.sheets.map(gridFrom);
  const fromFile = inOrder(readWorkbookFile(bytes, "layout.xlsx").grids, layout);
  const fromExcel = inOrder(await throughExcel(bytes), layout);
  expect(fromFile).toEqual(expected);
  expect(fromExcel).toEqual(expected);
  expect(surveyWorkbook(fromExcel).map((table, index) => truthOf(table, layout.tables[index]))).toEqual(layout.tables);
});
