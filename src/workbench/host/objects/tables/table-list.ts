/** Finding tables: what there is on a sheet, and by which id the client knows it. */
import type { KeptTable } from "../../../book/extras/extras-state";
import { usualTableStyle } from "../../../book/table-styles";
import { bookTables, nameOf, type BookTable } from "../../../book/tables";
import { formatZone } from "../address";
import type { Workspace } from "../workspace";

export function tablesOf(workspace: Workspace, scope: string | null): readonly BookTable[] {
  return bookTables(workspace.model).filter(({ sheetId }) => scope === null || sheetId === scope);
}

/** The model's id, which stays when the table is renamed; a table that it cannot draw has its name only. */
export function tableId({ core, name }: BookTable): string {
  return core === undefined ? name : `{Table-${core.id}}`;
}

/** Whether what the extras hold belongs to a table. */
export function sameTable(kept: KeptTable, table: BookTable): boolean {
  return table.kept !== undefined && nameOf(kept) === nameOf(table.kept);
}

/** What is kept of a table that the model alone holds so far; its name stays from now on, whatever other tables come. */
export function firstKept({ name, area, core }: BookTable): KeptTable {
  const shownStyle = core?.config.styleId ?? usualTableStyle;
  return {
    range: formatZone(area),
    attributes: { name, displayName: name },
    columns: [],
    hasFilter: core?.config.hasFilters ?? true,
    autoFilter: "",
    tail: "",
    ...(shownStyle !== "None" && { styleName: shownStyle }),
    shownStyle,
  };
}
