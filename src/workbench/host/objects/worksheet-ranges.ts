/** Worksheet members that lead to ranges. */
import type { Members } from "../protocol/object-type";
import { Refusal } from "../protocol/refusal";
import type { Worksheet } from "./worksheet";
import { cellZone, isOnSheet, wholeSheet, type Zone } from "./zone";

function range(self: Worksheet, zone: Zone) {
  if (!isOnSheet(zone)) throw new Refusal("InvalidArgument", "the range would leave the sheet");
  return self.workspace.objects.range(self.sheetId, zone);
}

const LONGEST_ADDRESS = 8_192;

export const worksheetRanges: Members<Worksheet> = {
  methods: {
    GetRange: {
      set: "1.1",
      call: (self, args) => (args.isMissing(0) ? range(self, wholeSheet) : self.rangeAt(args.text(0))),
    },
    GetRangeByIndexes: {
      set: "1.7",
      call: (self, args) => {
        const [top, left, rows, columns] = [args.integer(0), args.integer(1), args.integer(2), args.integer(3)];
        return range(self, { top, left, bottom: top + rows - 1, right: left + columns - 1 });
      },
    },
    GetCell: { set: "1.1", call: (self, args) => range(self, cellZone(args.integer(0), args.integer(1))) },
    GetRanges: {
      set: "1.9",
      // Excel splits at the local list separator, which is ";" in Sweden: a comma is refused (OfficeDev/office-js issue 1167).
      call: (self, args) => {
        const text = args.isMissing(0) ? "" : args.text(0);
        if (text.length > LONGEST_ADDRESS) throw new Refusal("InvalidArgument", "the address is too long");
        const zones = text === "" ? [wholeSheet] : text.split(";").map((address) => self.rangeAt(address.trim()).zone);
        return self.workspace.objects.rangeAreas(self.sheetId, zones);
      },
    },
    GetUsedRange: {
      set: "1.1",
      // An empty sheet answers its first cell.
      call: (self, args) => self.used(args, wholeSheet) ?? range(self, cellZone(0, 0)),
    },
    GetUsedRangeOrNullObject: { set: "1.4", call: (self, args) => self.used(args, wholeSheet) },
  },
};
