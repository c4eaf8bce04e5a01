/** Excel.RangeFormat: alignment, sizes, and the way to font, fill, borders and protection. */
import type { Style } from "@odoo/o-spreadsheet";
import type { CellStyle } from "../../../book/cell-style";
import { booleanOf, numberOf, wordOf } from "../../protocol/arguments";
import type { HostObject, ObjectType } from "../../protocol/object-type";
import { Refusal } from "../../protocol/refusal";
import { FormatProtection } from "./format-protection";
import { RangeBorderCollection } from "./range-borders";
import { RangeFill } from "./range-fill";
import { RangeFont } from "./range-font";
import { apply, common, type Styled } from "./range-styles";
import { autofitColumns, autofitRows, commonSize, setSize } from "./sizes";
import { fileFormat } from "../extras";
import type { Workspace } from "../workspace";

export class RangeFormat implements HostObject {
  readonly type: ObjectType = rangeFormatType;

  constructor(readonly cells: Styled) {}
}

const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

const aligns: Partial<Record<(typeof HORIZONTAL)[number], Style["align"]>> = {
  Left: "left",
  Center: "center",
  CenterAcrossSelection: "center",
  Right: "right",
};

function horizontalOf({ align }: CellStyle): (typeof HORIZONTAL)[number] {
  return align === undefined ? "General" : ({ left: "Left", center: "Center", right: "Right" } as const)[align];
}

function verticalOf({ verticalAlign }: CellStyle): (typeof VERTICAL)[number] {
  return verticalAlign === undefined
    ? "Bottom"
    : ({ top: "Top", middle: "Center", bottom: "Bottom" } as const)[verticalAlign];
}

/** The indent is beyond the model: it is the cell's own, or the one it came with from the file. */
function indentOf(workspace: Workspace, style: CellStyle): number {
  return style.indent ?? Number(fileFormat(workspace, style)?.alignment?.["indent"] ?? 0);
}

function indent(value: unknown): number {
  const level = numberOf(value);
  if (!Number.isInteger(level) || level < 0 || level > 250)
    throw new Refusal("InvalidArgument", "an indent is 0 to 250");
  return level;
}

const call = (work: (self: RangeFormat) => void) => (self: RangeFormat) => {
  work(self);
  return null;
};

export const rangeFormatType: ObjectType<RangeFormat> = {
  name: "RangeFormat",
  properties: {
    HorizontalAlignment: {
      set: "1.1",
      get: (self) => common(self.cells, horizontalOf),
      put: (self, value) => apply(self.cells, { align: aligns[wordOf(value, HORIZONTAL)] }),
    },
    VerticalAlignment: {
      set: "1.1",
      get: (self) => common(self.cells, verticalOf),
      put: (self, value) => {
        const word = wordOf(value, VERTICAL);
        apply(self.cells, { verticalAlign: word === "Top" ? "top" : word === "Center" ? "middle" : "bottom" });
      },
    },
    WrapText: {
      set: "1.1",
      get: (self) => common(self.cells, ({ wrapping }) => wrapping === "wrap"),
      put: (self, value) => apply(self.cells, { wrapping: booleanOf(value) ? "wrap" : undefined }),
    },
    IndentLevel: {
      set: "1.9",
      get: (self) => common(self.cells, (style) => indentOf(self.cells.workspace, style)),
      put: (self, value) => apply(self.cells, { indent: indent(value) }),
    },
    ColumnWidth: {
      set: "1.2",
      get: (self) => commonSize(self.cells, "COL"),
      put: (self, value) => setSize(self.cells, "COL", value),
    },
    RowHeight: {
      set: "1.2",
      get: (self) => commonSize(self.cells, "ROW"),
      put: (self, value) => setSize(self.cells, "ROW", value),
    },
  },
  navigations: {
    Font: { set: "1.1", to: (self) => new RangeFont(self.cells) },
    Fill: { set: "1.1", to: (self) => new RangeFill(self.cells) },
    Borders: { set: "1.1", to: (self) => new RangeBorderCollection(self.cells) },
    Protection: { set: "1.2", to: (self) => new FormatProtection(self.cells) },
  },
  methods: {
    AutofitColumns: { set: "1.2", call: call((self) => autofitColumns(self.cells)) },
    AutofitRows: { set: "1.2", call: call((self) => autofitRows(self.cells)) },
  },
};
