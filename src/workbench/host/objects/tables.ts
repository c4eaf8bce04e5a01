/** Excel.TableCollection and Excel.Table, for reading. */
import type { HostObject, ObjectType } from "../protocol/object-type";
import { Refusal } from "../protocol/refusal";
import { parseAddress } from "./address";
import { sheetExtras } from "./extras";
import type { Workspace } from "./workspace";
import { sameZone, type Zone } from "./zone";

interface TableData {
  readonly id: string;
  readonly sheetId: string;
  readonly name: string;
  readonly zone: Zone;
  readonly headerRows: number;
  readonly totalRows: number;
}

export class Table implements HostObject {
  readonly type: ObjectType = tableType;

  constructor(
    readonly workspace: Workspace,
    readonly sheetId: string,
    readonly id: string,
  ) {}

  /** @throws Refusal ItemNotFound when the table is gone */
  get data(): TableData {
    const data = tablesOf(this.workspace, this.sheetId).find((table) => table.id === this.id);
    if (data === undefined) throw new Refusal("ItemNotFound", "the table was deleted");
    return data;
  }
}

export class TableCollection implements HostObject {
  readonly type: ObjectType = tableCollectionType;

  /** @param scope a sheet's id, or null for the whole workbook */
  constructor(
    readonly workspace: Workspace,
    readonly scope: string | null,
  ) {}

  get items(): Table[] {
    const { workspace, scope } = this;
    const sheets = workspace.structure.getters.getSheetIds().filter((id) => scope === null || id === scope);
    return sheets.flatMap((sheetId) => tablesOf(workspace, sheetId).map(({ id }) => new Table(workspace, sheetId, id)));
  }

  find(key: string): Table | null {
    return this.items.find((table) => table.id === key || table.data.name.toLowerCase() === key.toLowerCase()) ?? null;
  }
}

/** The file's tables, and those made on screen since, which have no name of their own. */
function tablesOf(workspace: Workspace, sheetId: string): TableData[] {
  const kept = (sheetExtras(workspace, sheetId).tables ?? []).flatMap(({ range, attributes }): TableData[] => {
    const zone = parseAddress(range)?.zone;
    const name = attributes["displayName"] ?? attributes["name"] ?? "";
    const headerRows = Number(attributes["headerRowCount"] ?? 1);
    return zone === undefined
      ? []
      : [{ id: name, sheetId, name, zone, headerRows, totalRows: Number(attributes["totalsRowCount"] ?? 0) }];
  });
  const onScreen = workspace.model.getters.getTables(sheetId).map((table): TableData => ({
    id: table.id,
    sheetId,
    name: `Table_${table.id}`,
    zone: table.range.zone,
    headerRows: table.config.numberOfHeaders,
    totalRows: table.config.totalRow ? 1 : 0,
  }));
  return [...kept, ...onScreen.filter(({ zone }) => !kept.some((one) => sameZone(one.zone, zone)))];
}

const rangeAt = (self: Table, zone: Zone) => self.workspace.objects.range(self.sheetId, zone);

function part(self: Table, which: "header" | "body" | "total"): HostObject {
  const { zone, headerRows, totalRows } = self.data;
  if (which === "header" && headerRows > 0) return rangeAt(self, { ...zone, bottom: zone.top + headerRows - 1 });
  if (which === "total" && totalRows > 0) return rangeAt(self, { ...zone, top: zone.bottom - totalRows + 1 });
  if (which === "body") return rangeAt(self, { ...zone, top: zone.top + headerRows, bottom: zone.bottom - totalRows });
  throw new Refusal("ItemNotFound", `the table has no ${which} row`);
}

export const tableType: ObjectType<Table> = {
  name: "Table",
  identity: { name: "Id", of: (self) => self.id },
  properties: {
    Id: { set: "1.1", get: (self) => self.id },
    Name: { set: "1.1", get: (self) => self.data.name },
    ShowHeaders: { set: "1.1", get: (self) => self.data.headerRows > 0 },
    ShowTotals: { set: "1.1", get: (self) => self.data.totalRows > 0 },
  },
  navigations: { Worksheet: { set: "1.2", to: (self) => self.workspace.objects.worksheet(self.sheetId) } },
  methods: {
    GetRange: { set: "1.1", call: (self) => rangeAt(self, self.data.zone) },
    GetHeaderRowRange: { set: "1.1", call: (self) => part(self, "header") },
    GetDataBodyRange: { set: "1.1", call: (self) => part(self, "body") },
    GetTotalRowRange: { set: "1.1", call: (self) => part(self, "total") },
  },
};

function at(self: TableCollection, index: number): Table {
  const table = self.items[index];
  if (table === undefined) throw new Refusal("InvalidArgument", "there is no such table");
  return table;
}

export const tableCollectionType: ObjectType<TableCollection> = {
  name: "TableCollection",
  items: {
    of: (self) => self.items,
    find: (self, args) => {
      const found = self.find(args.text(0));
      if (found === null) throw new Refusal("ItemNotFound", `there is no table ${args.text(0)}`);
      return found;
    },
  },
  properties: { Count: { set: "1.1", get: (self) => self.items.length } },
  methods: {
    GetCount: { set: "1.4", call: (self) => self.items.length },
    GetItemAt: { set: "1.1", call: (self, args) => at(self, args.integer(0)) },
    GetItemOrNullObject: { set: "1.4", call: (self, args) => self.find(args.text(0)) },
  },
};
