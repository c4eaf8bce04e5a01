/** Where a table may be, and making the room that Excel makes for it. */
import { Refusal } from "../../protocol/refusal";
import { insertCells } from "../range/insert-cells";
import { isUnbounded, LAST_ROW, type Zone } from "../zone";
import type { Workspace } from "../workspace";
import { tableId, tablesOf } from "./table-list";

export const touches = (a: Zone, b: Zone): boolean =>
  a.top <= b.bottom && a.bottom >= b.top && a.left <= b.right && a.right >= b.left;

/**
 * @param ownId the table that is to be there
 * @throws Refusal InvalidArgument over another table (https://github.com/OfficeDev/office-js/issues/1199) or over merged
 *   cells, which a table cannot hold
 */
export function requireRoomForTable(workspace: Workspace, sheetId: string, zone: Zone, ownId: string | null): void {
  if (isUnbounded(zone)) throw new Refusal("InvalidArgument", "a table is not of whole rows or columns");
  const isTaken = tablesOf(workspace, sheetId).some((one) => tableId(one) !== ownId && touches(one.area, zone));
  if (isTaken) throw new Refusal("InvalidArgument", "a table cannot overlap another table");
  const hasMerge = workspace.model.getters.getMerges(sheetId).some((merge) => touches(merge, zone));
  if (hasMerge) throw new Refusal("InvalidArgument", "a table cannot hold merged cells");
}

/** An empty row at `row` under or above a table: what is in the way moves down, beside the table nothing does. */
export function makeRow(workspace: Workspace, sheetId: string, { left, right }: Zone, row: number): void {
  const zone = { top: row, bottom: row, left, right };
  if (isBlank(workspace, sheetId, zone)) return;
  const below = { ...zone, bottom: LAST_ROW };
  const isBlocked = tablesOf(workspace, sheetId).some(
    ({ area }) => touches(area, below) && (area.left < left || area.right > right || area.top < row),
  );
  if (isBlocked) throw new Refusal("InvalidArgument", "the cells below belong to a table and cannot move");
  insertCells(workspace, sheetId, zone, "ROW");
}

export function isBlank(workspace: Workspace, sheetId: string, { top, bottom, left, right }: Zone): boolean {
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const { value, formula } = workspace.book.cell(sheetId, row, column);
      if (value !== null || formula !== null) return false;
    }
  }
  return true;
}
