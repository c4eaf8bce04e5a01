/** Excel.TableCollection. https://learn.microsoft.com/javascript/api/excel/excel.tablecollection */
import type { Arguments } from "../../protocol/arguments";
import type { HostObject, ObjectType } from "../../protocol/object-type";
import { Refusal } from "../../protocol/refusal";
import type { Workspace } from "../workspace";
import { makeTable } from "./make-table";
import { Table } from "./table";
import { tableId, tablesOf } from "./table-list";

export class TableCollection implements HostObject {
  readonly type: ObjectType = tableCollectionType;

  /** @param scope a sheet's id, or null for the whole workbook */
  constructor(
    readonly workspace: Workspace,
    readonly scope: string | null,
  ) {}

  get items(): Table[] {
    const { workspace, scope } = this;
    return tablesOf(workspace, scope).map((table) => new Table(workspace, table.sheetId, tableId(table)));
  }

  find(key: string): Table | null {
    return this.items.find((table) => table.id === key || table.data.name.toLowerCase() === key.toLowerCase()) ?? null;
  }
}

function at(self: TableCollection, index: number): Table {
  const table = self.items[index];
  if (table === undefined) throw new Refusal("InvalidArgument", "there is no such table");
  return table;
}

function add({ workspace, scope }: TableCollection, args: Arguments): Table {
  const { sheetId, id } = makeTable(workspace, scope, args.raw(0), args.requiredBoolean(1));
  return new Table(workspace, sheetId, id);
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
    Add: { set: "1.1", call: add },
    GetCount: { set: "1.4", call: (self) => self.items.length },
    GetItemAt: { set: "1.1", call: (self, args) => at(self, args.integer(0)) },
    GetItemOrNullObject: { set: "1.4", call: (self, args) => self.find(args.text(0)) },
  },
};
