/** Making a table of cells, as `tables.add` does. */
import { usualTableStyle } from "../../../book/table-styles";
import { Refusal } from "../../protocol/refusal";
import { parseAddress } from "../address";
import { setSheetExtra, sheetExtras } from "../extras";
import { requireUnprotected } from "../protection";
import { insertCells } from "../range/insert-cells";
import type { Workspace } from "../workspace";
import { LAST_ROW, type Zone } from "../zone";
import { cellsArgument } from "./cells-argument";
import { fixHeaders } from "./table-headers";
import { firstKept, tableId, tablesOf } from "./table-list";
import { makeRow, requireRoomForTable, touches } from "./table-room";

/**
 * "If the source does not contain headers, Excel will automatically generate a header and shift the data down by one row."
 * https://learn.microsoft.com/javascript/api/excel/excel.tablecollection#excel-excel-tablecollection-add-member(1)
 *
 * @throws Refusal InvalidArgument, AccessDenied
 */
export function makeTable(
  workspace: Workspace,
  scope: string | null,
  source: unknown,
  hasHeaders: boolean,
): { readonly sheetId: string; readonly id: string } {
  const { sheetId, zone: given } = cellsArgument(workspace, scope, source);
  requireUnprotected(workspace, sheetId);
  requireRoomForTable(workspace, sheetId, given, null);
  if (given.bottom === LAST_ROW) throw new Refusal("InvalidArgument", "there is no row left below");
  const zone = hasHeaders ? withBody(workspace, sheetId, given) : withHeader(workspace, sheetId, given);
  requireRoomForTable(workspace, sheetId, zone, null);
  workspace.makeRoom(sheetId, zone.bottom, zone.right);
  fixHeaders(workspace, sheetId, zone);
  takeOverFilter(workspace, sheetId, zone);
  draw(workspace, sheetId, zone);
  const made = tablesOf(workspace, sheetId).find(({ area }) => area.top === zone.top && area.left === zone.left);
  if (made === undefined) throw new Refusal("GeneralException", "the table was not made");
  const tables = sheetExtras(workspace, sheetId).tables ?? [];
  setSheetExtra(workspace, sheetId, "tables", [...tables, firstKept(made)]);
  return { sheetId, id: tableId(made) };
}

/** A header alone gets an empty row. */
function withBody(workspace: Workspace, sheetId: string, zone: Zone): Zone {
  if (zone.top < zone.bottom) return zone;
  makeRow(workspace, sheetId, zone, zone.bottom + 1);
  return { ...zone, bottom: zone.bottom + 1 };
}

function withHeader(workspace: Workspace, sheetId: string, zone: Zone): Zone {
  const isBlocked = tablesOf(workspace, sheetId).some(
    ({ area }) => touches(area, { ...zone, bottom: LAST_ROW }) && (area.left < zone.left || area.right > zone.right),
  );
  if (isBlocked) throw new Refusal("InvalidArgument", "the cells below belong to a table and cannot move");
  insertCells(workspace, sheetId, { ...zone, bottom: zone.top }, "ROW");
  return { ...zone, bottom: zone.bottom + 1 };
}

function draw(workspace: Workspace, sheetId: string, zone: Zone): void {
  const { getters } = workspace.model;
  const ranges = [getters.getRangeData(getters.getRangeFromZone(sheetId, zone))];
  const config = {
    hasFilters: true,
    totalRow: false,
    firstColumn: false,
    lastColumn: false,
    numberOfHeaders: 1,
    bandedRows: true,
    bandedColumns: false,
    automaticAutofill: false,
    styleId: usualTableStyle,
  };
  workspace.dispatch("CREATE_TABLE", { sheetId, ranges, config, tableType: "static" });
}

/** Where the sheet's own filter was, the table's takes its place. */
function takeOverFilter(workspace: Workspace, sheetId: string, zone: Zone): void {
  const { autoFilter } = sheetExtras(workspace, sheetId);
  const filtered = autoFilter === undefined ? undefined : parseAddress(autoFilter.range)?.zone;
  if (filtered !== undefined && touches(filtered, zone)) setSheetExtra(workspace, sheetId, "autoFilter", undefined);
}
