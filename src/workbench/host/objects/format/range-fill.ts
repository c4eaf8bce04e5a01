/** Excel.RangeFill: the background of a rectangle of cells. */
import type { HostObject, ObjectType } from "../../protocol/object-type";
import { readColor, writeColor } from "./colors";
import { apply, common, type Styled } from "./range-styles";

export class RangeFill implements HostObject {
  readonly type: ObjectType = rangeFillType;

  constructor(readonly cells: Styled) {}
}

/** What a cell without a fill answers. */
const NO_FILL = "#FFFFFF";

export const rangeFillType: ObjectType<RangeFill> = {
  name: "RangeFill",
  properties: {
    Color: {
      set: "1.1",
      get: (self) => common(self.cells, (style) => writeColor(style.fillColor ?? NO_FILL)),
      put: (self, value) => apply(self.cells, { fillColor: readColor(value) }),
    },
  },
  methods: {
    Clear: {
      set: "1.1",
      call: (self) => {
        apply(self.cells, { fillColor: undefined });
        return null;
      },
    },
  },
};
