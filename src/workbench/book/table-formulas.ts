/** Formulas that name a table, when it gets another name or goes: Excel rewrites them, so their kept texts follow. */
import type { Model } from "@odoo/o-spreadsheet";
import { styleOf, withStyle } from "./cell-style";
import { namesTable, renameTableIn } from "./structured-references";
import { writeCells } from "./write-plugin";
import type { ModelCellWrite } from "./write-plugin";

/** @param to the new name; undefined: the formulas keep the plain ranges that the model has */
export function followTableName(model: Model, from: string, to: string | undefined): void {
  const { getters } = model;
  for (const sheetId of getters.getSheetIds()) {
    const writes = getters.getCells(sheetId).flatMap((cell): ModelCellWrite[] => {
      const { written } = styleOf(cell);
      if (written === undefined || !namesTable(written.text, from)) return [];
      const { row, col } = getters.getCellPosition(cell.id);
      const text = to === undefined ? undefined : { ...written, text: renameTableIn(written.text, from, to) };
      return [{ row, column: col, style: withStyle(styleOf(cell), "written", text) }];
    });
    if (writes.length > 0) writeCells(model, sheetId, writes);
  }
}
