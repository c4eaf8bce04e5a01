/** Excel.RangeFont: the font of a rectangle of cells. */
import type { CellStyle } from "../../../book/cell-style";
import { booleanOf, numberOf, textOf } from "../../protocol/arguments";
import { Refusal } from "../../protocol/refusal";
import type { HostObject, ObjectType, Property } from "../../protocol/object-type";
import { readColor, writeColor } from "./colors";
import { apply, common, type Styled } from "./range-styles";
import { fileFormat } from "../extras";
import type { Workspace } from "../workspace";

export class RangeFont implements HostObject {
  readonly type: ObjectType = rangeFontType;

  constructor(readonly cells: Styled) {}
}

function onOff(key: "bold" | "italic" | "strikethrough", set: "1.1" | "1.9"): Property<RangeFont> {
  return {
    set,
    get: (self) => common(self.cells, (style) => style[key] === true),
    put: (self, value) => apply(self.cells, { [key]: booleanOf(value) ? true : undefined }),
  };
}

function fontSize(value: unknown): number {
  const size = numberOf(value);
  if (size < 1 || size > 409) throw new Refusal("InvalidArgument", "a font size is 1 to 409 points");
  return size;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeunderlinestyle; the model knows one line or none. */
function underlined(value: unknown): true | undefined {
  const style = textOf(value);
  if (style === "None") return undefined;
  if (["Single", "Double", "SingleAccountant", "DoubleAccountant"].includes(style)) return true;
  throw new Refusal("InvalidArgument", `${style} is not an underline style`);
}

/** Excel's default font, which a cell without one has. */
const DEFAULT_NAME = "Calibri";
const DEFAULT_SIZE = 11;

/** The name is beyond the model: it is the cell's own, or the one it came with from the file. */
function nameOf(workspace: Workspace, style: CellStyle): string {
  return style.fontName ?? fileFormat(workspace, style)?.font?.["name"]?.["val"] ?? DEFAULT_NAME;
}

export const rangeFontType: ObjectType<RangeFont> = {
  name: "RangeFont",
  properties: {
    Bold: onOff("bold", "1.1"),
    Italic: onOff("italic", "1.1"),
    Strikethrough: onOff("strikethrough", "1.9"),
    Underline: {
      set: "1.1",
      get: (self) => common(self.cells, (style) => (style.underline === true ? "Single" : "None")),
      put: (self, value) => apply(self.cells, { underline: underlined(value) }),
    },
    Color: {
      set: "1.1",
      get: (self) => common(self.cells, (style) => writeColor(style.textColor ?? "#000000")),
      put: (self, value) => apply(self.cells, { textColor: readColor(value) }),
    },
    Size: {
      set: "1.1",
      get: (self) => common(self.cells, (style) => style.fontSize ?? DEFAULT_SIZE),
      put: (self, value) => apply(self.cells, { fontSize: fontSize(value) }),
    },
    Name: {
      set: "1.1",
      get: (self) => common(self.cells, (style) => nameOf(self.cells.workspace, style)),
      put: (self, value) => apply(self.cells, { fontName: textOf(value) }),
    },
  },
};
