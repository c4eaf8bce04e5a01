/** Which cells of a sheet a file must mention: those that the model holds, those with only a border, and spilled results. */
import type { Cell, Model } from "@odoo/o-spreadsheet";

/** Cells by row and column; undefined for a place where the model has no cell. */
export type PlacedCells = ReadonlyMap<number, ReadonlyMap<number, Cell | undefined>>;

const largestScan = 3_000_000; // places that may be asked for a border; a sheet beyond has its borders on cells

/** @param always further places, as `row:column` */
export function placeCells(model: Model, sheetId: string, always: readonly string[]): PlacedCells {
  const { getters } = model;
  const byRow = new Map<number, Map<number, Cell | undefined>>();
  const put = (row: number, column: number, cell: Cell | undefined): void => {
    const cells = byRow.get(row);
    if (cells === undefined) byRow.set(row, new Map([[column, cell]]));
    else if (cell !== undefined || !cells.has(column)) cells.set(column, cell);
  };
  for (const place of always) {
    const [row = 0, column = 0] = place.split(":").map(Number);
    put(row, column, undefined);
  }
  let lastRow = 0;
  for (const cell of getters.getCells(sheetId)) {
    const { row, col } = getters.getCellPosition(cell.id);
    put(row, col, cell);
    lastRow = Math.max(lastRow, row);
    if (!cell.isFormula) continue;
    const spread = getters.getSpreadZone({ sheetId, row, col });
    for (let down = spread?.top ?? 1; down <= (spread?.bottom ?? 0); down++) {
      for (let across = spread?.left ?? 1; across <= (spread?.right ?? 0); across++) put(down, across, undefined);
    }
  }
  const columns = getters.getNumberCols(sheetId);
  const rows = Math.min(getters.getNumberRows(sheetId), Math.max(lastRow + 1, Math.floor(largestScan / columns)));
  for (let row = 0; row < rows; row++) {
    for (let col = 0; col < columns; col++) {
      if (getters.getCellBorder({ sheetId, row, col }) !== null) put(row, col, undefined);
    }
  }
  return byRow;
}
