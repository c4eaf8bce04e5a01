/** Excel.FormatProtection: whether cells are locked once their sheet is protected. */
import { booleanOf } from "../../protocol/arguments";
import type { HostObject, ObjectType } from "../../protocol/object-type";
import { Refusal } from "../../protocol/refusal";
import { isProtected } from "../protection";
import { apply, common, type Styled } from "./range-styles";

export class FormatProtection implements HostObject {
  readonly type: ObjectType = formatProtectionType;

  constructor(readonly cells: Styled) {}
}

function change(self: FormatProtection, look: { locked?: false | undefined; formulaHidden?: true | undefined }): void {
  const { workspace, sheetId } = self.cells;
  if (isProtected(workspace, sheetId)) throw new Refusal("AccessDenied", "the sheet is protected");
  apply(self.cells, look);
}

export const formatProtectionType: ObjectType<FormatProtection> = {
  name: "FormatProtection",
  properties: {
    Locked: {
      set: "1.2",
      get: (self) => common(self.cells, (style) => style.locked !== false),
      put: (self, value) => change(self, { locked: booleanOf(value) ? undefined : false }),
    },
    FormulaHidden: {
      set: "1.2",
      get: (self) => common(self.cells, (style) => style.formulaHidden === true),
      put: (self, value) => change(self, { formulaHidden: booleanOf(value) ? true : undefined }),
    },
  },
};
