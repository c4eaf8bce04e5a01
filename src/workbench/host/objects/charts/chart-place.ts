/** Where a chart stands on its sheet: points to the add-in, a cell and pixels from its corner to the model. */
import type { Figure } from "@odoo/o-spreadsheet";
import type { Arguments } from "../../protocol/arguments";
import { numberOf } from "../../protocol/arguments";
import { Refusal } from "../../protocol/refusal";
import { requireAllowed } from "../protection";
import { changeChart } from "./chart-data";
import { cellsArgument } from "../tables/cells-argument";
import type { Workspace } from "../workspace";
import { isUnbounded, LAST_COLUMN, LAST_ROW } from "../zone";

const pointsPerPixel = 0.75;

interface Placed {
  readonly workspace: Workspace;
  readonly sheetId: string;
  readonly id: string;
}

type Side = "left" | "top" | "width" | "height";

function figureOf({ workspace, sheetId, id }: Placed): Figure {
  const { getters } = workspace.model;
  const figure = getters.isChartDefined(id)
    ? getters.getFigure(sheetId, getters.getFigureIdFromChartId(id))
    : undefined;
  if (figure === undefined) throw new Refusal("ItemNotFound", "the chart was deleted");
  return figure;
}

/** In points from the sheet's corner. */
export function placeOf(chart: Placed, side: Side): number {
  const { getters } = chart.workspace.model;
  const { col, row, offset, width, height } = figureOf(chart);
  const pixels = {
    left: () => getters.getColDimensions(chart.sheetId, col).start + offset.x,
    top: () => getters.getRowDimensions(chart.sheetId, row).start + offset.y,
    width: () => width,
    height: () => height,
  }[side]();
  return pixels * pointsPerPixel;
}

export function setPlace(chart: Placed, side: Side, value: unknown): void {
  const points = numberOf(value);
  if (points < 0) throw new Refusal("InvalidArgument", `${side} is not negative`);
  const pixels = points / pointsPerPixel;
  if (side === "left") update(chart, anchorAt(chart, "COL", pixels));
  else if (side === "top") update(chart, anchorAt(chart, "ROW", pixels));
  else update(chart, { [side]: pixels });
}

/** "If an end cell is given, the chart's width and height will be set to fully cover up this cell/range." */
export function setPosition(chart: Placed, args: Arguments): null {
  const { workspace, sheetId } = chart;
  const start = cellsArgument(workspace, sheetId, args.raw(0)).zone;
  const end = args.isMissing(1) ? null : cellsArgument(workspace, sheetId, args.raw(1)).zone;
  if (isUnbounded(start) || (end !== null && isUnbounded(end)))
    throw new Refusal("InvalidArgument", "cells are wanted");
  workspace.makeRoom(sheetId, Math.max(start.bottom, end?.bottom ?? 0), Math.max(start.right, end?.right ?? 0));
  const change = { col: start.left, row: start.top, x: 0, y: 0 };
  if (end === null) {
    update(chart, change);
    return null;
  }
  if (end.bottom < start.top || end.right < start.left)
    throw new Refusal("InvalidArgument", "the end is before the start");
  const { getters } = workspace.model;
  const width = getters.getColDimensions(sheetId, end.right).end - getters.getColDimensions(sheetId, start.left).start;
  const height = getters.getRowDimensions(sheetId, end.bottom).end - getters.getRowDimensions(sheetId, start.top).start;
  update(chart, { ...change, width, height });
  const [rows, columns] = [end.bottom - start.top + 1, end.right - start.left + 1];
  changeChart(workspace, sheetId, chart.id, (data) => ({ ...data, span: { rows, columns, width, height } }));
  return null;
}

interface PlaceChange {
  readonly col?: number;
  readonly row?: number;
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
}

function update(chart: Placed, { x, y, ...change }: PlaceChange): void {
  const { workspace, sheetId } = chart;
  requireAllowed(workspace, sheetId, "objects");
  const { id: figureId, col, row, offset } = figureOf(chart);
  const moved = { x: x ?? offset.x, y: y ?? offset.y };
  workspace.dispatch("UPDATE_FIGURE", { sheetId, figureId, col, row, offset: moved, ...change });
}

/** The row or column at a distance from the sheet's corner, and how far into it that is. */
function anchorAt({ workspace, sheetId }: Placed, dimension: "ROW" | "COL", pixels: number): PlaceChange {
  const isRow = dimension === "ROW";
  const last = isRow ? LAST_ROW : LAST_COLUMN;
  for (let index = 0; index <= last; index++) {
    workspace.makeRoom(sheetId, isRow ? index : 0, isRow ? 0 : index);
    const { getters } = workspace.model;
    const { start, end } = isRow ? getters.getRowDimensions(sheetId, index) : getters.getColDimensions(sheetId, index);
    if (pixels < end) return isRow ? { row: index, y: pixels - start } : { col: index, x: pixels - start };
  }
  throw new Refusal("InvalidArgument", "the chart would be off the sheet");
}
