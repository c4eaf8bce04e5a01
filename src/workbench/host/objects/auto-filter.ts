/** Excel.AutoFilter, for reading: whether a sheet or a table has one, of which cells, by what, and whether it hides rows. */
import type { HostObject, ObjectType } from "../protocol/object-type";
import { Refusal } from "../protocol/refusal";
import { filterCriteria } from "./filter-criteria";
import type { Workspace } from "./workspace";
import type { Zone } from "./zone";

/** The filtered cells, and the criteria as the file's XML. */
export interface FilterData {
  readonly zone: Zone;
  readonly criteria: string;
}

export class AutoFilter implements HostObject {
  readonly type: ObjectType = autoFilterType;

  /** @param read the filter as it is now; null where there is none */
  constructor(
    readonly workspace: Workspace,
    readonly sheetId: string,
    readonly read: () => FilterData | null,
  ) {}

  get range(): HostObject | null {
    const zone = this.read()?.zone;
    return zone === undefined ? null : this.workspace.objects.range(this.sheetId, zone);
  }
}

export const autoFilterType: ObjectType<AutoFilter> = {
  name: "AutoFilter",
  properties: {
    Enabled: { set: "1.9", get: (self) => self.read() !== null },
    IsDataFiltered: { set: "1.9", get: (self) => (self.read()?.criteria ?? "") !== "" },
    Criteria: { set: "1.9", get: (self) => filterCriteria(self.read()?.criteria ?? "") },
  },
  methods: {
    GetRangeOrNullObject: { set: "1.9", call: (self) => self.range },
    GetRange: {
      set: "1.9",
      call: (self) => {
        if (self.range === null) throw new Refusal("ItemNotFound", "there is no filter");
        return self.range;
      },
    },
  },
};
