import type { Area } from "../core/grid";

/** The cells of an area. Queues only. */
export function rangeOf(sheet: Excel.Worksheet, { topRow, leftColumn, rowCount, columnCount }: Area): Excel.Range {
  return sheet.getRangeByIndexes(topRow, leftColumn, rowCount, columnCount);
}
