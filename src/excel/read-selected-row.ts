/** Reads the row that the user has selected, to be pointed at as a table's header. */

import { datedText } from "../core/dates";
import type { CellValue } from "../core/grid";
import { tidy } from "../core/status/normalise";

/** A row that may head a table. */
export interface SelectedRow {
  readonly sheetName: string;
  /** What its cells hold, each on one line and each once, from left to right. */
  readonly headers: readonly string[];
}

/** The texts of the row of the active cell, as far as the sheet holds values. Two round trips. */
export async function readSelectedRow(context: Excel.RequestContext): Promise<SelectedRow> {
  // Not the selected range, which Excel refuses to give where several areas are selected.
  const selected = context.workbook.getActiveCell();
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  const used = sheet.getUsedRangeOrNullObject(true);
  selected.load({ rowIndex: true });
  sheet.load({ name: true });
  used.load({ columnIndex: true, columnCount: true });
  await context.sync();
  if (used.isNullObject) return { sheetName: sheet.name, headers: [] };
  const row = sheet.getRangeByIndexes(selected.rowIndex, used.columnIndex, 1, used.columnCount);
  row.load({ values: true, numberFormat: true });
  await context.sync();
  const formats = (row.numberFormat as string[][])[0] ?? [];
  const values = (row.values as CellValue[][])[0] ?? [];
  const texts = values.map((value, index) => tidy(datedText(value, formats[index] ?? "General")));
  return { sheetName: sheet.name, headers: [...new Set(texts)].filter((text) => text !== "") };
}
