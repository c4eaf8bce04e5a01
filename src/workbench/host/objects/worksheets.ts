/** Excel.WorksheetCollection. */
import type { Arguments } from "../protocol/arguments";
import { members, type HostObject, type ObjectType } from "../protocol/object-type";
import { Refusal } from "../protocol/refusal";
import { registration, WORKBOOK } from "./events";
import { requireOpenStructure } from "./protection";
import { findByKey, nextName, requireFreeName } from "./sheet-names";
import type { Workspace } from "./workspace";
import type { Worksheet } from "./worksheet";

export class WorksheetCollection implements HostObject {
  readonly type: ObjectType = worksheetCollectionType;

  constructor(readonly workspace: Workspace) {}

  get ids(): readonly string[] {
    return this.workspace.structure.getters.getSheetIds();
  }

  find(key: string): Worksheet | null {
    const sheetId = findByKey(this.workspace, key);
    return sheetId === undefined ? null : this.workspace.objects.worksheet(sheetId);
  }
}

function listed(self: WorksheetCollection, args: Arguments): Worksheet[] {
  const visibleOnly = args.boolean(0, false);
  return self.ids
    .map((sheetId) => self.workspace.objects.worksheet(sheetId))
    .filter((sheet) => !visibleOnly || sheet.visibility === "Visible");
}

function add(self: WorksheetCollection, args: Arguments): Worksheet {
  const { workspace } = self;
  requireOpenStructure(workspace);
  const name = args.optionalText(0) ?? nextName(workspace);
  requireFreeName(workspace, name);
  const sheetId = `{${crypto.randomUUID().toUpperCase()}}`;
  workspace.dispatch("CREATE_SHEET", { sheetId, name, position: self.ids.length });
  return workspace.objects.worksheet(sheetId);
}

function end(self: WorksheetCollection, args: Arguments, at: 0 | -1): Worksheet {
  const sheet = listed(self, args).at(at);
  if (sheet === undefined) throw new Refusal("ItemNotFound");
  return sheet;
}

export const worksheetCollectionType: ObjectType<WorksheetCollection> = {
  name: "WorksheetCollection",
  items: {
    of: (self) => self.ids.map((sheetId) => self.workspace.objects.worksheet(sheetId)),
    find: (self, args) => {
      const sheet = self.find(args.text(0));
      if (sheet === null) throw new Refusal("ItemNotFound", `there is no sheet ${args.text(0)}`);
      return sheet;
    },
  },
  ...members<WorksheetCollection>({
    methods: {
      GetItemOrNullObject: { set: "1.4", call: (self, args) => self.find(args.text(0)) },
      GetActiveWorksheet: {
        set: "1.1",
        call: ({ workspace }) => workspace.objects.worksheet(workspace.model.getters.getActiveSheetId()),
      },
      GetCount: { set: "1.4", call: (self, args) => listed(self, args).length },
      GetFirst: { set: "1.5", call: (self, args) => end(self, args, 0) },
      GetLast: { set: "1.5", call: (self, args) => end(self, args, -1) },
      Add: { set: "1.1", call: add },
      ...registration<WorksheetCollection>(
        { Changed: "1.9", Activated: "1.7", Deactivated: "1.7", Added: "1.7", Deleted: "1.7" },
        ({ workspace }) => ({ events: workspace.events, target: WORKBOOK }),
      ),
    },
  }),
};
