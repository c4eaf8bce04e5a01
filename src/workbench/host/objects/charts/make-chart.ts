/** From a range to a chart: which cells are names, categories and values, and what Excel makes of them by itself. */
import {
  usualAxis,
  usualGaps,
  type ChartSeries,
  type ChartType,
  type KeptChart,
} from "../../../book/charts/chart-state";
import { Refusal } from "../../protocol/refusal";
import { absoluteReference } from "../address";
import type { Range } from "../range/range";
import { usedZone } from "../used-range";
import type { Workspace } from "../workspace";
import { columnCount, isUnbounded, rowCount, type Zone } from "../zone";

export type SeriesBy = "Auto" | "Columns" | "Rows";

/** "Auto" makes series of the shorter side, as Excel does; of a square its columns. */
export function plotByOf({ zone }: Range, seriesBy: SeriesBy): "Columns" | "Rows" {
  if (seriesBy !== "Auto") return seriesBy;
  return rowCount(zone) >= columnCount(zone) ? "Columns" : "Rows";
}

/** A first row or column of texts holds names; so does one beside an empty corner, though it holds numbers. */
export function seriesOf(range: Range, plotBy: "Columns" | "Rows"): readonly ChartSeries[] {
  const { workspace, sheetId } = range;
  const zone = isUnbounded(range.zone) ? usedZone(workspace, sheetId, true, range.zone) : range.zone;
  if (zone === null) throw new Refusal("InvalidArgument", "the range holds nothing");
  const top = zone.top + (hasNames(workspace, sheetId, zone, "top") ? 1 : 0);
  const left = zone.left + (hasNames(workspace, sheetId, zone, "left") ? 1 : 0);
  const at = (cells: Zone): string => absoluteReference(range.sheetName, cells).slice(1);
  const { bottom, right } = zone;
  const header = { top: zone.top, bottom: zone.top };
  const side = { left: zone.left, right: zone.left };
  if (plotBy === "Columns") {
    return count(left, right).map((column) => {
      const own = { left: column, right: column };
      return {
        ...(top > zone.top && { nameReference: at({ ...header, ...own }) }),
        values: at({ top, bottom, ...own }),
        ...(left > zone.left && { categories: at({ top, bottom, ...side }) }),
      };
    });
  }
  return count(top, bottom).map((row) => {
    const own = { top: row, bottom: row };
    return {
      ...(left > zone.left && { nameReference: at({ ...own, ...side }) }),
      values: at({ left, right, ...own }),
      ...(top > zone.top && { categories: at({ left, right, ...header }) }),
    };
  });
}

const count = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, i) => first + i);

function hasNames({ book }: Workspace, sheetId: string, zone: Zone, side: "top" | "left"): boolean {
  const [rows, columns] = [rowCount(zone), columnCount(zone)];
  const [length, depth] = side === "top" ? [columns, rows] : [rows, columns];
  if (depth < 2) return false;
  const line = count(0, length - 1).map((index) =>
    side === "top"
      ? book.cell(sheetId, zone.top, zone.left + index).value
      : book.cell(sheetId, zone.top + index, zone.left).value,
  );
  if (length > 1 && line[0] === null) return true;
  const beyondCorner = length > 1 ? line.slice(1) : line;
  return beyondCorner.some((value) => typeof value === "string" && value !== "");
}

const grey = "#595959";
const small = { size: 9, color: grey };
const paleGrey = "#D9D9D9";

/** As Excel makes one since 2013. */
export function firstChart(
  id: string,
  name: string,
  type: ChartType,
  plotBy: "Columns" | "Rows",
  series: readonly ChartSeries[],
): KeptChart {
  return {
    id,
    name,
    type,
    plotBy,
    title: { visible: true, overlay: false, font: { size: 14, bold: false, color: grey } },
    legend: { visible: series.length > 1, overlay: false, position: "Bottom", font: small },
    series,
    ...usualGaps(type),
    categoryAxis: { ...usualAxis, line: paleGrey, font: small },
    valueAxis: { ...usualAxis, majorGridlines: true, gridlineColor: paleGrey, line: "none", font: small },
    fill: "#FFFFFF",
    line: paleGrey,
    font: {},
  };
}
