/** A table's header row and totals row, shown and taken away: the table grows and shrinks by a row. */
import { booleanOf } from "../../protocol/arguments";
import { Refusal } from "../../protocol/refusal";
import { formatZone } from "../address";
import { requireUnprotected } from "../protection";
import type { Zone } from "../zone";
import type { Table } from "./table";
import { isBlank, makeRow } from "./table-room";

/** The names of columns are kept while there is no header to hold them. */
export function setHeaders(self: Table, value: unknown): void {
  const isShown = booleanOf(value);
  const { workspace, sheetId, data } = self;
  requireUnprotected(workspace, sheetId);
  if (isShown === data.headerRows > 0) return;
  const { area } = data;
  if (!isShown) {
    const columns = data.columns.map((name) => ({ name, xml: "<tableColumn/>" }));
    reshape(self, { ...area, top: area.top + 1 }, { numberOfHeaders: 0, hasFilters: false }, columns);
    workspace.dispatch("DELETE_CONTENT", { sheetId, target: [{ ...area, bottom: area.top }] });
    return;
  }
  const above = { ...area, top: area.top - 1, bottom: area.top - 1 };
  if (area.top === 0 || !isBlank(workspace, sheetId, above)) {
    throw new Refusal("InvalidOperation", "there is no empty row above the table");
  }
  const writes = data.columns.map((name, index) => ({ row: area.top - 1, column: area.left + index, value: name }));
  reshape(self, { ...area, top: area.top - 1 }, { numberOfHeaders: 1, hasFilters: true }, data.kept?.columns ?? []);
  workspace.book.write(sheetId, writes);
}

/** Excel says "Total" in the first column and sums, or counts, the last. */
export function setTotals(self: Table, value: unknown): void {
  const isShown = booleanOf(value);
  const { workspace, sheetId, data } = self;
  requireUnprotected(workspace, sheetId);
  if (isShown === data.totalRows > 0) return;
  const { area } = data;
  if (!isShown) {
    reshape(self, { ...area, bottom: area.bottom - 1 }, { totalRow: false }, []);
    workspace.dispatch("DELETE_CONTENT", { sheetId, target: [{ ...area, top: area.bottom }] });
    return;
  }
  makeRow(workspace, sheetId, area, area.bottom + 1);
  workspace.makeRoom(sheetId, area.bottom + 1, area.right);
  const sum = isNumeric(self) ? 109 : 103;
  reshape(self, { ...area, bottom: area.bottom + 1 }, { totalRow: true }, totalColumns(self, sum));
  const body = formatZone({ ...area, top: area.top + data.headerRows, left: area.right });
  workspace.book.write(sheetId, [
    { row: area.bottom + 1, column: area.right, formula: `=SUBTOTAL(${sum},${body})` },
    ...(area.left < area.right ? [{ row: area.bottom + 1, column: area.left, value: "Total" }] : []),
  ]);
}

/** What the file must say of the first and the last column, as their cells do. */
function totalColumns({ data: { columns } }: Table, sum: 103 | 109): { name: string; xml: string }[] {
  const last = columns.length - 1;
  return columns.map((name, index) => {
    if (index === last) {
      return { name, xml: `<tableColumn totalsRowFunction="${sum === 109 ? "sum" : "count"}"/>` };
    }
    return { name, xml: index === 0 ? '<tableColumn totalsRowLabel="Total"/>' : "<tableColumn/>" };
  });
}

function isNumeric({ workspace, sheetId, data: { area, headerRows } }: Table): boolean {
  for (let row = area.top + headerRows; row <= area.bottom; row++) {
    if (typeof workspace.book.cell(sheetId, row, area.right).value !== "number") return false;
  }
  return true;
}

function reshape(
  self: Table,
  zone: Zone,
  config: Parameters<Table["configure"]>[0],
  columns: readonly { readonly name: string; readonly xml: string }[],
): void {
  const { workspace, sheetId, data } = self;
  if (data.core === undefined) throw new Refusal("NotImplemented", "the table cannot be drawn here");
  self.keep({ range: formatZone(zone), columns });
  const { getters } = workspace.model;
  const newTableRange = getters.getRangeData(getters.getRangeFromZone(sheetId, zone));
  workspace.dispatch("UPDATE_TABLE", { sheetId, zone: data.core.range.zone, newTableRange, config });
}
