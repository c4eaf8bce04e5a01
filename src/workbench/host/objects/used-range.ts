/**
 * The used range: the smallest rectangle around all cells that hold a value, or a value or a look.
 *
 * https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getusedrange-member(1)
 */
import { numberFormatOf, styleOf, type FormattedCell } from "../../book/cell-style";
import type { Workspace } from "./workspace";
import { bounding, cellZone, contains, type Zone } from "./zone";
import { omit } from "./omit";

/** @param within only cells in here count */
export function usedZone(workspace: Workspace, sheetId: string, valuesOnly: boolean, within: Zone): Zone | null {
  const { book } = workspace;
  const { getters } = book.model;
  let used: Zone | null = null;
  const add = (row: number, column: number): void => {
    if (!contains(within, row, column)) return;
    const cell = cellZone(row, column);
    used = used === null ? cell : bounding(used, cell);
  };
  for (const position of getters.getEvaluatedCellsPositions(sheetId)) {
    const { value } = getters.getEvaluatedCell(position);
    const isFormula = getters.getCell(position)?.isFormula === true;
    if (isFormula || (value !== null && value !== undefined)) add(position.row, position.col);
  }
  if (!valuesOnly) addLooks(workspace, sheetId, add);
  return used;
}

function addLooks(workspace: Workspace, sheetId: string, add: (row: number, column: number) => void): void {
  const { getters } = workspace.model;
  for (const cell of Object.values(getters.getCells(sheetId)) as (FormattedCell & { id: number })[]) {
    if (!hasLook(cell)) continue;
    const { row, col } = getters.getCellPosition(cell.id);
    add(row, col);
  }
  for (const { top, left, bottom, right } of getters.getMerges(sheetId)) {
    add(top, left);
    add(bottom, right);
  }
}

/** Anything that differs from an untouched cell; `xf` alone only says which record of the file a cell came with. */
function hasLook(cell: FormattedCell): boolean {
  const { fontSize, ...others } = omit(styleOf(cell), "xf", "written", "trueFormat");
  const isPlain = Object.keys(others).length === 0 && (fontSize === undefined || fontSize === 11);
  return !isPlain || numberFormatOf(cell) !== "General";
}
