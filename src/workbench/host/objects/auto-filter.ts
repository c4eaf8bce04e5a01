/** Excel.AutoFilter, for reading: whether a sheet has one, and whether it hides rows. */
import type { HostObject, ObjectType } from "../protocol/object-type";
import { Refusal } from "../protocol/refusal";
import { parseAddress } from "./address";
import { sheetExtras } from "./extras";
import type { Workspace } from "./workspace";

export class AutoFilter implements HostObject {
  readonly type: ObjectType = autoFilterType;

  constructor(
    readonly workspace: Workspace,
    readonly sheetId: string,
  ) {}

  get range(): HostObject | null {
    const { autoFilter } = sheetExtras(this.workspace, this.sheetId);
    const address = autoFilter === undefined ? null : parseAddress(autoFilter.range);
    return address === null ? null : this.workspace.objects.range(this.sheetId, address.zone);
  }
}

const filterOf = ({ workspace, sheetId }: AutoFilter) => sheetExtras(workspace, sheetId).autoFilter;

export const autoFilterType: ObjectType<AutoFilter> = {
  name: "AutoFilter",
  properties: {
    Enabled: { set: "1.9", get: (self) => filterOf(self) !== undefined },
    IsDataFiltered: { set: "1.9", get: (self) => (filterOf(self)?.criteria ?? "") !== "" },
  },
  methods: {
    GetRangeOrNullObject: { set: "1.9", call: (self) => self.range },
    GetRange: {
      set: "1.9",
      call: (self) => {
        if (self.range === null) throw new Refusal("ItemNotFound", "the sheet has no filter");
        return self.range;
      },
    },
  },
};
