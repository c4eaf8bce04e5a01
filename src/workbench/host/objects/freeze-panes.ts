/** Excel.WorksheetFreezePanes: the rows and columns that stay in view. */
import type { Arguments } from "../protocol/arguments";
import type { HostObject, ObjectType } from "../protocol/object-type";
import { Refusal } from "../protocol/refusal";
import type { Range } from "./range/range";
import type { Worksheet } from "./worksheet";
import { isEntireColumn, isEntireRow, LAST_COLUMN, LAST_ROW, type Zone } from "./zone";

export class FreezePanes implements HostObject {
  readonly type: ObjectType = freezePanesType;

  constructor(readonly sheet: Worksheet) {}
}

function freeze({ sheet }: FreezePanes, rows: number, columns: number): null {
  const { workspace, sheetId } = sheet;
  workspace.requireWritable();
  workspace.makeRoom(sheetId, rows, columns);
  workspace.dispatch("UNFREEZE_COLUMNS_ROWS", { sheetId });
  if (rows > 0) workspace.dispatch("FREEZE_ROWS", { sheetId, quantity: rows });
  if (columns > 0) workspace.dispatch("FREEZE_COLUMNS", { sheetId, quantity: columns });
  return null;
}

function count(args: Arguments): number {
  const value = args.isMissing(0) ? 1 : args.integer(0);
  if (value < 1) throw new Refusal("InvalidArgument", "at least one");
  return value;
}

/** Everything down and right to the end of a range. */
function freezeAt(self: FreezePanes, args: Arguments): null {
  const raw = args.raw(0);
  const { zone } = typeof raw === "string" ? self.sheet.rangeAt(raw) : (args.object(0, "Range") as Range);
  const rows = isEntireColumn(zone) ? 0 : zone.bottom + 1;
  const columns = isEntireRow(zone) ? 0 : zone.right + 1;
  return freeze(self, rows, columns);
}

function location({ sheet }: FreezePanes): Range | null {
  const { xSplit, ySplit } = sheet.workspace.model.getters.getPaneDivisions(sheet.sheetId);
  if (xSplit === 0 && ySplit === 0) return null;
  const zone: Zone = {
    top: 0,
    left: 0,
    bottom: ySplit === 0 ? LAST_ROW : ySplit - 1,
    right: xSplit === 0 ? LAST_COLUMN : xSplit - 1,
  };
  return sheet.workspace.objects.range(sheet.sheetId, zone);
}

export const freezePanesType: ObjectType<FreezePanes> = {
  name: "WorksheetFreezePanes",
  methods: {
    FreezeRows: { set: "1.7", call: (self, args) => freeze(self, count(args), 0) },
    FreezeColumns: { set: "1.7", call: (self, args) => freeze(self, 0, count(args)) },
    FreezeAt: { set: "1.7", call: freezeAt },
    Unfreeze: { set: "1.7", call: (self) => freeze(self, 0, 0) },
    GetLocationOrNullObject: { set: "1.7", call: location },
    GetLocation: {
      set: "1.7",
      call: (self) => {
        const range = location(self);
        if (range === null) throw new Refusal("ItemNotFound", "nothing is frozen");
        return range;
      },
    },
  },
};
