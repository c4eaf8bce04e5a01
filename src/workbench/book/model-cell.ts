/** The model's cell at a place. Office's lint rules take a `getCell` for Office.js, whose answers must be loaded first. */
import type { Cell, CellPosition } from "@odoo/o-spreadsheet";

interface CellGetters {
  readonly getCell: (position: CellPosition) => Cell | undefined;
}

export function modelCell(getters: CellGetters, position: CellPosition): Cell | undefined {
  return getters.getCell(position);
}
