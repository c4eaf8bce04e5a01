/** Excel.Table. https://learn.microsoft.com/javascript/api/excel/excel.table */
import type { TableConfig } from "@odoo/o-spreadsheet";
import type { KeptTable } from "../../../book/extras/extras-state";
import { followTableName } from "../../../book/table-formulas";
import { drawnTableStyle, isBuiltInTableStyle } from "../../../book/table-styles";
import type { BookTable } from "../../../book/tables";
import { booleanOf, textOf } from "../../protocol/arguments";
import type { HostObject, ObjectType, Property } from "../../protocol/object-type";
import { Refusal } from "../../protocol/refusal";
import { AutoFilter, type FilterData } from "../auto-filter";
import { sheetExtras, setSheetExtra, workbookExtras } from "../extras";
import { requireUnprotected } from "../protection";
import type { Workspace } from "../workspace";
import type { Zone } from "../zone";
import { deleteTable, resizeTable, toPlainRange } from "./change-table";
import { setHeaders, setTotals } from "./table-edges";
import { requireTableName } from "./table-names";
import { firstKept, sameTable, tableId, tablesOf } from "./table-list";

export class Table implements HostObject {
  readonly type: ObjectType = tableType;

  constructor(
    readonly workspace: Workspace,
    readonly sheetId: string,
    readonly id: string,
  ) {}

  /** @throws Refusal ItemNotFound when the table is gone */
  get data(): BookTable {
    const data = tablesOf(this.workspace, this.sheetId).find((table) => tableId(table) === this.id);
    if (data === undefined) throw new Refusal("ItemNotFound", "the table was deleted");
    return data;
  }

  /** Changes what the extras hold of it. */
  keep(change: Partial<KeptTable>): void {
    const { workspace, sheetId, data } = this;
    const tables = sheetExtras(workspace, sheetId).tables ?? [];
    const changed =
      data.kept === undefined
        ? [...tables, { ...firstKept(data), ...change }]
        : tables.map((one) => (sameTable(one, data) ? { ...one, ...change } : one));
    setSheetExtra(workspace, sheetId, "tables", changed);
  }

  /** Changes what the model draws. @throws Refusal NotImplemented for a table of the file that it cannot draw */
  configure(config: Partial<TableConfig>): void {
    const { workspace, sheetId, data } = this;
    if (data.core === undefined) throw new Refusal("NotImplemented", "the table cannot be drawn here");
    workspace.dispatch("UPDATE_TABLE", { sheetId, zone: data.core.range.zone, config });
  }
}

const rangeAt = (self: Table, zone: Zone) => self.workspace.objects.range(self.sheetId, zone);

function part(self: Table, which: "header" | "body" | "total"): HostObject {
  const { area, headerRows, totalRows } = self.data;
  if (which === "header" && headerRows > 0) return rangeAt(self, { ...area, bottom: area.top + headerRows - 1 });
  if (which === "total" && totalRows > 0) return rangeAt(self, { ...area, top: area.bottom - totalRows + 1 });
  if (which === "body") return rangeAt(self, { ...area, top: area.top + headerRows, bottom: area.bottom - totalRows });
  throw new Refusal("ItemNotFound", `the table has no ${which} row`);
}

function rename(self: Table, value: unknown): void {
  const name = textOf(value);
  const { workspace, data } = self;
  requireUnprotected(workspace, self.sheetId);
  requireTableName(workspace, name, self.id);
  if (name === data.name) return;
  const attributes = { ...data.kept?.attributes, name, displayName: name };
  self.keep({ attributes });
  followTableName(workspace.model, data.name, name);
}

function styleOf({ data: { core, kept } }: Table): string {
  const drawn = core?.config.styleId;
  if (kept !== undefined && (drawn === undefined || drawn === kept.shownStyle)) return kept.styleName ?? "";
  return drawn === undefined || drawn === "None" ? "" : drawn;
}

/** Excel's own styles, and those that the workbook defines. */
function setStyle(self: Table, value: unknown): void {
  const name = textOf(value);
  const { workspace } = self;
  requireUnprotected(workspace, self.sheetId);
  const own = workbookExtras(workspace).styles?.["tableStyles"] ?? "";
  if (!isBuiltInTableStyle(name) && !own.includes(` name="${name}"`)) {
    throw new Refusal("InvalidArgument", `${name} is not a table style`);
  }
  self.keep({ styleName: name, shownStyle: drawnTableStyle(name) });
  self.configure({ styleId: drawnTableStyle(name) });
}

function flag(key: "firstColumn" | "lastColumn" | "bandedRows" | "bandedColumns"): Property<Table> {
  return {
    set: "1.3",
    get: (self) => self.data.core?.config[key] ?? false,
    put: (self, value) => {
      requireUnprotected(self.workspace, self.sheetId);
      self.configure({ [key]: booleanOf(value) });
    },
  };
}

/** "Setting this is only allowed if the table contains a header row." */
function setFilterButton(self: Table, value: unknown): void {
  const hasFilters = booleanOf(value);
  requireUnprotected(self.workspace, self.sheetId);
  if (self.data.headerRows === 0) throw new Refusal("InvalidOperation", "the table has no header row");
  self.configure({ hasFilters });
}

/** Of the header and the body; the totals are never filtered. */
function filterOf({ data: { area, core, kept, headerRows, totalRows } }: Table): FilterData | null {
  const hasFilter = headerRows > 0 && (core?.config.hasFilters ?? kept?.hasFilter ?? false);
  return hasFilter ? { zone: { ...area, bottom: area.bottom - totalRows }, criteria: kept?.autoFilter ?? "" } : null;
}

export const tableType: ObjectType<Table> = {
  name: "Table",
  identity: { name: "Id", of: (self) => self.id },
  properties: {
    Id: { set: "1.1", get: (self) => self.id },
    Name: { set: "1.1", get: (self) => self.data.name, put: rename },
    ShowHeaders: { set: "1.1", get: (self) => self.data.headerRows > 0, put: setHeaders },
    ShowTotals: { set: "1.1", get: (self) => self.data.totalRows > 0, put: setTotals },
    Style: { set: "1.1", get: styleOf, put: setStyle },
    ShowBandedRows: flag("bandedRows"),
    ShowBandedColumns: flag("bandedColumns"),
    HighlightFirstColumn: flag("firstColumn"),
    HighlightLastColumn: flag("lastColumn"),
    ShowFilterButton: {
      set: "1.3",
      get: ({ data: { core, kept } }) => core?.config.hasFilters ?? kept?.hasFilter ?? false,
      put: setFilterButton,
    },
  },
  navigations: {
    AutoFilter: { set: "1.9", to: (self) => new AutoFilter(self.workspace, self.sheetId, () => filterOf(self)) },
    Worksheet: { set: "1.2", to: (self) => self.workspace.objects.worksheet(self.sheetId) },
  },
  methods: {
    GetRange: { set: "1.1", call: (self) => rangeAt(self, self.data.area) },
    GetHeaderRowRange: { set: "1.1", call: (self) => part(self, "header") },
    GetDataBodyRange: { set: "1.1", call: (self) => part(self, "body") },
    GetTotalRowRange: { set: "1.1", call: (self) => part(self, "total") },
    Resize: { set: "1.13", call: resizeTable },
    ConvertToRange: { set: "1.2", call: toPlainRange },
    Delete: { set: "1.1", call: deleteTable },
  },
};
