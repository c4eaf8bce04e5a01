/** The cells of a chart: what its references mean in the workbook now. */
import type { Model } from "@odoo/o-spreadsheet";
import { readCell } from "../cell-state";
import type { CellState } from "../cell-state";
import type { ChartSeries, KeptChart } from "./chart-state";

/** The cells of a reference, row by row; none where it leads nowhere any more. */
export function cellsOf(model: Model, reference: string): readonly CellState[] {
  const { getters } = model;
  const [anySheet = ""] = getters.getSheetIds();
  const range = getters.getRangeFromSheetXC(anySheet, reference);
  if (range.invalidXc !== undefined || range.invalidSheetName !== undefined) return [];
  const { top, left, bottom, right } = range.zone;
  const cells: CellState[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let col = left; col <= right; col++) cells.push(readCell(model, { sheetId: range.sheetId, row, col }));
  }
  return cells;
}

export function textAt(model: Model, reference: string): string {
  return cellsOf(model, reference)[0]?.text ?? "";
}

/** A series without a name is called by its place. */
export function seriesName(model: Model, series: ChartSeries, index: number): string {
  if (series.name !== undefined) return series.name;
  const text = series.nameReference === undefined ? "" : textAt(model, series.nameReference);
  return text === "" ? `Series${String(index + 1)}` : text;
}

/** What stands above the chart, seen or not. */
export function titleText(model: Model, { title, series }: KeptChart): string {
  if (title.reference !== undefined) return textAt(model, title.reference);
  if (title.text !== undefined) return title.text;
  const [only] = series;
  return series.length === 1 && only !== undefined ? seriesName(model, only, 0) : "Chart Title";
}
