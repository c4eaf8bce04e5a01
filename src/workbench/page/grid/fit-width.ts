/**
 * Zooms out where that lets every column with something in it be seen beside the pane, as one would in Excel; never so
 * far that the text gets too small to read.
 */
import type { Model } from "@odoo/o-spreadsheet";

const leastZoom = 0.75;

/** @param width room for the columns, in pixels on screen */
export function fitWidth(model: Model, width: number): void {
  const { getters } = model;
  const sheetId = getters.getActiveSheetId();
  const bottom = getters.getNumberRows(sheetId) - 1;
  let last = getters.getNumberCols(sheetId) - 1;
  while (last > 0 && getters.isEmpty(sheetId, { left: last, right: last, top: 0, bottom })) last -= 1;
  const zoom = width / getters.getColDimensions(sheetId, last).end;
  // Whole steps of five per cent; a sheet that is too wide all the same is shown at its full size.
  const step = Math.floor(zoom * 20) / 20;
  if (step >= leastZoom && step < 1) model.dispatch("SET_ZOOM", { zoom: step });
}
