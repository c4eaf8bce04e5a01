/** Excel.RangeAreas and Excel.RangeCollection: several rectangles of one sheet. */
import type { HostObject, ObjectType } from "../../protocol/object-type";
import { Refusal } from "../../protocol/refusal";
import { formatAddress } from "../address";
import { ConditionalFormatCollection } from "../conditional-formats/conditional-format";
import { RangeFormat } from "../format/range-format";
import type { Workspace } from "../workspace";
import { cellCount } from "../zone";
import type { Zone } from "../zone";
import type { Range } from "./range";

/** Addresses are cut at this length. */
const LONGEST_ADDRESS = 8_192;

export class RangeAreas implements HostObject {
  readonly type: ObjectType = rangeAreasType;
  readonly ranges: readonly Range[];

  constructor(
    readonly workspace: Workspace,
    readonly sheetId: string,
    zones: readonly Zone[],
  ) {
    this.ranges = zones.map((zone) => workspace.objects.range(sheetId, zone));
  }

  get zones(): Zone[] {
    return this.ranges.map((range) => range.zone);
  }

  get address(): string {
    const name = this.workspace.structure.getters.getSheetName(this.sheetId);
    return this.zones
      .map((zone) => formatAddress(name, zone))
      .join(",")
      .slice(0, LONGEST_ADDRESS);
  }
}

class RangeCollection implements HostObject {
  readonly type: ObjectType = rangeCollectionType;

  constructor(readonly ranges: readonly Range[]) {}
}

function rangeAt(self: RangeCollection, index: number): Range {
  const range = self.ranges[index];
  if (range === undefined) throw new Refusal("InvalidArgument", "there is no such area");
  return range;
}

export const rangeCollectionType: ObjectType<RangeCollection> = {
  name: "RangeCollection",
  items: { of: (self) => self.ranges, find: (self, args) => rangeAt(self, args.integer(0)) },
  methods: {
    GetCount: { set: "1.9", call: (self) => self.ranges.length },
    GetItemAt: { set: "1.9", call: (self, args) => rangeAt(self, args.integer(0)) },
  },
};

const cellsOf = ({ workspace, sheetId, zones }: RangeAreas) => ({ workspace, sheetId, zones });

export const rangeAreasType: ObjectType<RangeAreas> = {
  name: "RangeAreas",
  kept: true,
  properties: {
    Address: { set: "1.9", get: (self) => self.address },
    AddressLocal: { set: "1.9", get: (self) => self.address },
    AreaCount: { set: "1.9", get: (self) => self.ranges.length },
    CellCount: { set: "1.9", get: (self) => self.zones.reduce((sum, zone) => sum + cellCount(zone), 0) },
  },
  navigations: {
    Areas: { set: "1.9", to: (self) => new RangeCollection(self.ranges) },
    Worksheet: { set: "1.9", to: (self) => self.workspace.objects.worksheet(self.sheetId) },
    Format: { set: "1.9", to: (self) => new RangeFormat(cellsOf(self)) },
    ConditionalFormats: {
      set: "1.9",
      to: (self) => new ConditionalFormatCollection(self.workspace, self.sheetId, self.zones),
    },
  },
};
