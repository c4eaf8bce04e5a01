/** Draws planned charts: one that stands there under the same name is renewed, others are left alone. */

import { cellName, pinnedAreaName, sheetReference } from "../../core/address";
import { cellArea, lastColumn, lastRow } from "../../core/grid";
import { palette } from "../../core/plan/palette";
import { onSheet, type PlannedChart, type PlannedSeries, type SheetPlan } from "../../core/plan/sheet-plan";
import { rangeOf } from "../range-of";

/** @param standing names of the charts on the sheet. Queues only. */
export function placeCharts(
  sheet: Excel.Worksheet,
  sheetName: string,
  plan: SheetPlan,
  standing: readonly string[],
): void {
  for (const planned of plan.charts) {
    const source = rangeOf(sheet, onSheet(plan, planned.source));
    const seriesBy = planned.seriesBy === "columns" ? Excel.ChartSeriesBy.columns : Excel.ChartSeriesBy.rows;
    const isThere = standing.includes(planned.name);
    const chart = isThere ? sheet.charts.getItem(planned.name) : sheet.charts.add(typeOf(planned), source, seriesBy);
    if (isThere) chart.setData(source, seriesBy);
    else chart.name = planned.name;
    chart.title.setFormula(titleReference(sheetName, plan, planned));
    const place = onSheet(plan, planned.place);
    chart.setPosition(cellName(place.topRow, place.leftColumn), cellName(lastRow(place), lastColumn(place)));
    drawChart(chart, planned);
  }
}

/** Takes away charts of ours that the sheet no longer has. Queues only. */
export function removeCharts(sheet: Excel.Worksheet, names: readonly string[]): void {
  for (const name of names) sheet.charts.getItem(name).delete();
}

function typeOf({ kind }: PlannedChart): Excel.ChartType {
  return kind === "barStacked" ? Excel.ChartType.barStacked : Excel.ChartType.columnStacked;
}

function titleReference(sheetName: string, plan: SheetPlan, { title }: PlannedChart): string {
  const cell = onSheet(plan, cellArea(title.row, title.column));
  return `=${sheetReference(sheetName)}${pinnedAreaName(cell)}`;
}

function drawChart(chart: Excel.Chart, { kind, series }: PlannedChart): void {
  chart.title.format.font.size = 11;
  chart.title.format.font.bold = true;
  chart.title.format.font.color = palette.ink;
  chart.legend.position = Excel.ChartLegendPosition.bottom;
  chart.axes.valueAxis.majorGridlines.visible = false;
  chart.axes.valueAxis.visible = false;
  // Bars are drawn from below; the first goal of the table is to stand first.
  if (kind === "barStacked") chart.axes.categoryAxis.reversePlotOrder = true;
  series.forEach((look, index) => {
    drawSeries(chart.series.getItemAt(index), look);
  });
}

/** Numbers stand on the areas, and a nought does not: "#,##0;;;" shows positive numbers alone. */
function drawSeries(series: Excel.ChartSeries, { fill, outline, label }: PlannedSeries): void {
  series.gapWidth = 60;
  series.format.fill.setSolidColor(fill);
  series.format.line.color = outline;
  series.hasDataLabels = true;
  series.dataLabels.showValue = true;
  series.dataLabels.numberFormat = "#,##0;;;";
  series.dataLabels.format.font.color = label;
}
