/** Resizing a table, and taking it away with its cells or without. */
import { followTableName } from "../../../book/table-formulas";
import type { Arguments } from "../../protocol/arguments";
import { Refusal } from "../../protocol/refusal";
import { formatZone } from "../address";
import { setSheetExtra, sheetExtras } from "../extras";
import { requireUnprotected } from "../protection";
import type { Range } from "../range/range";
import { cellsArgument } from "./cells-argument";
import type { Table } from "./table";
import { fixHeaders } from "./table-headers";
import { sameTable } from "./table-list";
import { requireRoomForTable, touches } from "./table-room";

/** "The new range must overlap with the original table range and the headers (or the top of the table) must be in the same row." */
export function resizeTable(self: Table, args: Arguments): null {
  const { workspace, sheetId, data } = self;
  requireUnprotected(workspace, sheetId);
  const { zone } = cellsArgument(workspace, sheetId, args.raw(0));
  const isNear = touches(zone, data.area) && zone.top === data.area.top;
  const least = data.headerRows + data.totalRows;
  if (!isNear || zone.bottom - zone.top < least) {
    throw new Refusal("InvalidArgument", "the new range must start in the same row, overlap the table and hold a row");
  }
  requireRoomForTable(workspace, sheetId, zone, self.id);
  if (data.core === undefined) throw new Refusal("NotImplemented", "the table cannot be drawn here");
  workspace.makeRoom(sheetId, zone.bottom, zone.right);
  self.keep({ range: formatZone(zone), columns: columnsWithin(self, zone.left, zone.right) });
  const { getters } = workspace.model;
  const newTableRange = getters.getRangeData(getters.getRangeFromZone(sheetId, zone));
  workspace.dispatch("UPDATE_TABLE", { sheetId, zone: data.core.range.zone, newTableRange });
  if (data.headerRows > 0) fixHeaders(workspace, sheetId, zone);
  return null;
}

/** What is kept of columns stays with those that remain. */
function columnsWithin({ data: { area, kept, columns } }: Table, left: number, right: number) {
  if (kept === undefined || kept.columns.length === 0) return [];
  return Array.from({ length: right - left + 1 }, (_, index) => {
    const before = left + index - area.left;
    return kept.columns[before] ?? { name: columns[before] ?? "", xml: "<tableColumn/>" };
  });
}

/** The cells, their values and the look that was set for them stay. */
export function toPlainRange(self: Table): Range {
  const { workspace, sheetId, data } = self;
  takeAway(self);
  return workspace.objects.range(sheetId, data.area);
}

/** With its cells' content and look. */
export function deleteTable(self: Table): null {
  const { workspace, sheetId, data } = self;
  takeAway(self);
  workspace.dispatch("DELETE_CONTENT", { sheetId, target: [data.area] });
  workspace.dispatch("CLEAR_FORMATTING", { sheetId, target: [data.area] });
  return null;
}

function takeAway(self: Table): void {
  const { workspace, sheetId, data } = self;
  requireUnprotected(workspace, sheetId);
  followTableName(workspace.model, data.name, undefined);
  const others = (sheetExtras(workspace, sheetId).tables ?? []).filter((one) => !sameTable(one, data));
  setSheetExtra(workspace, sheetId, "tables", others.length === 0 ? undefined : others);
  if (data.core !== undefined) workspace.dispatch("REMOVE_TABLE", { sheetId, target: [data.core.range.zone] });
}
