/** What tests read from the workbook on screen, through what the page offers its frames. */

import type { FrameLocator, Page } from "playwright-core";
import { palette } from "../../src/core/plan/palette";

/** The add-in's pane. */
export function paneOf(page: Page): FrameLocator {
  return page.frameLocator("[data-frame='pane']");
}

/** The displayed texts of a sheet, row by row; [] where there is no such sheet. */
export function textsOf(page: Page, sheetName: string): Promise<string[][]> {
  return page.evaluate((name) => {
    const { book } = window.embeddedExcel ?? {};
    const { getters } = book?.model ?? {};
    const sheetId = getters?.getSheetIds().find((id) => getters.getSheetName(id) === name);
    if (book === undefined || getters === undefined || sheetId === undefined) return [];
    return Array.from({ length: getters.getNumberRows(sheetId) }, (_row, row) =>
      Array.from({ length: getters.getNumberCols(sheetId) }, (_cell, column) => book.cell(sheetId, row, column).text),
    );
  }, sheetName);
}

/** The rows of the first sheet, 1-based, whose first status cell is drawn in the highlight's fill and in bold. */
export function highlightedRows(page: Page): Promise<number[]> {
  return page.evaluate((fill) => {
    const { getters } = window.embeddedExcel?.book.model ?? {};
    const sheetId = getters?.getSheetIds()[0];
    if (getters === undefined || sheetId === undefined) return [];
    return Array.from({ length: getters.getNumberRows(sheetId) }, (_, row) => row).flatMap((row) => {
      const { fillColor, bold } = getters.getCellComputedStyle({ sheetId, row, col: 3 });
      return fillColor?.toUpperCase() === fill && bold === true ? [row + 1] : [];
    });
  }, palette.deviationTint);
}

/** The workbook as it would be downloaded, part by part. */
export function savedParts(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const bytes = await window.embeddedExcel?.book.save();
    return bytes === undefined ? "" : Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  });
}

/** Round trips that the add-in has waited for since the workbook was opened. */
export function tripCount(page: Page): Promise<number> {
  return page.evaluate(() => window.embeddedExcel?.host.trips.count ?? 0);
}

/** Changes a cell of the first sheet as an edit in the grid does, without the add-in. */
export async function typeInto(page: Page, cell: string, text: string): Promise<void> {
  await page.evaluate(
    ([address, typed]) => {
      const { model } = window.embeddedExcel?.book ?? {};
      const parts = /^([A-Z])(\d+)$/.exec(address ?? "");
      if (model === undefined || parts === null) throw new Error(`No cell ${address}`);
      const sheetId = model.getters.getSheetIds()[0] ?? "";
      const col = (parts[1] ?? "A").charCodeAt(0) - 65;
      model.dispatch("UPDATE_CELL", { sheetId, col, row: Number(parts[2]) - 1, content: typed ?? "" });
    },
    [cell, text],
  );
}
