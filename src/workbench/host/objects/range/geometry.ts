/**
 * Range members that are about position: addresses, sizes and the ranges that can be reached from one.
 */
import { Refusal } from "../../protocol/refusal";
import type { Arguments } from "../../protocol/arguments";
import type { Members } from "../../protocol/object-type";
import * as zones from "../zone";
import type { Zone } from "../zone";
import type { Range } from "./range";

/** Another range as an argument; one on another sheet is refused. */
export function rangeArgument(self: Range, args: Arguments, index: number): Zone {
  const raw = args.raw(index);
  if (typeof raw === "string") return self.workspace.objects.worksheet(self.sheetId).rangeAt(raw).zone;
  const other = args.object(index, "Range") as Range;
  if (other.sheetId !== self.sheetId) throw new Refusal("InvalidArgument", "the ranges are on different sheets");
  return other.zone;
}

/** A range on the sheet; what reaches beyond its edges is refused. */
function onSheet(self: Range, zone: Zone): Range {
  if (!zones.isOnSheet(zone)) throw new Refusal("InvalidArgument", "the range would leave the sheet");
  return self.sibling(zone);
}

/** Excel counts beyond 2³¹ - 1 cells as -1. */
function cellCount(zone: Zone): number {
  const count = zones.cellCount(zone);
  return count > 2 ** 31 - 1 ? -1 : count;
}

function resized(self: Range, rows: number, columns: number): Range {
  const { top, left } = self.zone;
  return onSheet(self, { top, left, bottom: top + rows - 1, right: left + columns - 1 });
}

function line(self: Range, count: number, side: "above" | "below" | "before" | "after"): Range {
  if (count === 0) throw new Refusal("InvalidArgument", "count must not be 0");
  const zone = self.zone;
  const size = Math.abs(count);
  // A negative count reaches into the range itself, as the opposite side would see it.
  const inward = count < 0;
  switch (side) {
    case "above":
      return onSheet(self, {
        ...zone,
        top: inward ? zone.top : zone.top - size,
        bottom: inward ? zone.top + size - 1 : zone.top - 1,
      });
    case "below":
      return onSheet(self, {
        ...zone,
        top: inward ? zone.bottom - size + 1 : zone.bottom + 1,
        bottom: inward ? zone.bottom : zone.bottom + size,
      });
    case "before":
      return onSheet(self, {
        ...zone,
        left: inward ? zone.left : zone.left - size,
        right: inward ? zone.left + size - 1 : zone.left - 1,
      });
    case "after":
      return onSheet(self, {
        ...zone,
        left: inward ? zone.right - size + 1 : zone.right + 1,
        right: inward ? zone.right : zone.right + size,
      });
  }
}

const optionalCount = (args: Arguments): number => (args.isMissing(0) ? 1 : args.integer(0));

export const geometry: Members<Range> = {
  properties: {
    Address: { set: "1.1", get: (self) => self.address },
    AddressLocal: { set: "1.1", get: (self) => self.address },
    CellCount: { set: "1.1", get: (self) => cellCount(self.zone) },
    RowIndex: { set: "1.1", get: (self) => self.zone.top },
    ColumnIndex: { set: "1.1", get: (self) => self.zone.left },
    RowCount: { set: "1.1", get: (self) => zones.rowCount(self.zone) },
    ColumnCount: { set: "1.1", get: (self) => zones.columnCount(self.zone) },
    IsEntireRow: { set: "1.7", get: (self) => zones.isEntireRow(self.zone) },
    IsEntireColumn: { set: "1.7", get: (self) => zones.isEntireColumn(self.zone) },
  },
  navigations: {
    Worksheet: { set: "1.1", to: (self) => self.workspace.objects.worksheet(self.sheetId) },
  },
  methods: {
    GetCell: {
      set: "1.1",
      call: (self, args) => {
        const { top, left } = self.zone;
        return onSheet(self, zones.cellZone(top + args.integer(0), left + args.integer(1)));
      },
    },
    GetRow: {
      set: "1.1",
      call: (self, args) => {
        const row = self.zone.top + args.integer(0);
        return onSheet(self, { ...self.zone, top: row, bottom: row });
      },
    },
    GetColumn: {
      set: "1.1",
      call: (self, args) => {
        const column = self.zone.left + args.integer(0);
        return onSheet(self, { ...self.zone, left: column, right: column });
      },
    },
    GetResizedRange: {
      set: "1.2",
      call: (self, args) =>
        resized(self, zones.rowCount(self.zone) + args.integer(0), zones.columnCount(self.zone) + args.integer(1)),
    },
    GetAbsoluteResizedRange: { set: "1.7", call: (self, args) => resized(self, args.integer(0), args.integer(1)) },
    GetOffsetRange: {
      set: "1.1",
      call: (self, args) => {
        const { top, left, bottom, right } = self.zone;
        const [rows, columns] = [args.integer(0), args.integer(1)];
        return onSheet(self, { top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns });
      },
    },
    GetRowsAbove: { set: "1.2", call: (self, args) => line(self, optionalCount(args), "above") },
    GetRowsBelow: { set: "1.2", call: (self, args) => line(self, optionalCount(args), "below") },
    GetColumnsBefore: { set: "1.2", call: (self, args) => line(self, optionalCount(args), "before") },
    GetColumnsAfter: { set: "1.2", call: (self, args) => line(self, optionalCount(args), "after") },
    GetEntireRow: { set: "1.1", call: (self) => self.sibling({ ...self.zone, left: 0, right: zones.LAST_COLUMN }) },
    GetEntireColumn: { set: "1.1", call: (self) => self.sibling({ ...self.zone, top: 0, bottom: zones.LAST_ROW }) },
    GetLastRow: { set: "1.1", call: (self) => self.sibling({ ...self.zone, top: self.zone.bottom }) },
    GetLastColumn: { set: "1.1", call: (self) => self.sibling({ ...self.zone, left: self.zone.right }) },
    GetLastCell: { set: "1.1", call: (self) => self.sibling(zones.cellZone(self.zone.bottom, self.zone.right)) },
    GetBoundingRect: {
      set: "1.1",
      call: (self, args) => self.sibling(zones.bounding(self.zone, rangeArgument(self, args, 0))),
    },
    GetIntersection: {
      set: "1.1",
      call: (self, args) => {
        const common = zones.intersection(self.zone, rangeArgument(self, args, 0));
        if (common === null) throw new Refusal("ItemNotFound", "the ranges do not intersect");
        return self.sibling(common);
      },
    },
    GetIntersectionOrNullObject: {
      set: "1.4",
      call: (self, args) => {
        const common = zones.intersection(self.zone, rangeArgument(self, args, 0));
        return common === null ? null : self.sibling(common);
      },
    },
  },
};
