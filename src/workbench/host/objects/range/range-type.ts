/** Excel.Range's register of members, put together from what each file knows of. */
import { members, type ObjectType } from "../../protocol/object-type";
import { Refusal } from "../../protocol/refusal";
import { ConditionalFormatCollection } from "../conditional-formats/conditional-format";
import { RangeFormat } from "../format/range-format";
import { hyperlinkProperty } from "../hyperlinks";
import { usedZone } from "../used-range";
import { DataValidation } from "../validation/data-validation";
import { content } from "./content";
import { geometry } from "./geometry";
import { merged } from "./merged-areas";
import { propertiesByCell } from "./properties-by-cell";
import type { Range } from "./range";
import { structure } from "./structure";

const cellsOf = ({ workspace, sheetId, zone }: Range) => ({ workspace, sheetId, zones: [zone] });

function usedPart(self: Range, valuesOnly: boolean): Range | null {
  const zone = usedZone(self.workspace, self.sheetId, valuesOnly, self.zone);
  return zone === null ? null : self.sibling(zone);
}

export const rangeType: ObjectType<Range> = {
  name: "Range",
  kept: true,
  ...members<Range>(geometry, content, structure, propertiesByCell, merged, {
    properties: hyperlinkProperty,
    navigations: {
      Format: { set: "1.1", to: (self) => new RangeFormat(cellsOf(self)) },
      ConditionalFormats: {
        set: "1.6",
        to: (self) => new ConditionalFormatCollection(self.workspace, self.sheetId, [self.zone]),
      },
      DataValidation: { set: "1.8", to: (self) => new DataValidation(cellsOf(self)) },
    },
    methods: {
      GetUsedRange: {
        set: "1.1",
        call: (self, args) => {
          const used = usedPart(self, args.boolean(0, false));
          if (used === null) throw new Refusal("ItemNotFound", "the range is empty");
          return used;
        },
      },
      GetUsedRangeOrNullObject: { set: "1.4", call: (self, args) => usedPart(self, args.boolean(0, false)) },
      Calculate: { set: "1.6", call: () => null },
    },
  }),
};
