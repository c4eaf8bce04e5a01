/**
 * Excel.CustomConditionalFormat: a rule by formula, and the look it gives.
 *
 * A formula that is read is relative to the top-left cell of the rule's range; one that is set is relative to the range by
 * which the rule was reached (OfficeDev/office-js issue 5194, by design).
 */
import { booleanOf, textOf, wordOf } from "../../protocol/arguments";
import type { HostObject, ObjectType, Property } from "../../protocol/object-type";
import { Refusal } from "../../protocol/refusal";
import { readColor, writeColor } from "../format/colors";
import { checkedFormula } from "../range/typed-input";
import { requireEditable } from "../protection";
import type { ConditionalFormat } from "./conditional-format";
import type { RuleStyle } from "../../../book/cell-style";
import { changeRule, translated } from "./rules";
import { omit } from "../omit";

class RulePart implements HostObject {
  constructor(
    readonly owner: ConditionalFormat,
    readonly type: ObjectType,
  ) {}

  get style(): RuleStyle {
    const { inModel } = this.owner.rule;
    return inModel?.rule.type === "CellIsRule" ? inModel.rule.style : {};
  }

  /** Changes the rule's look; undefined takes a part of it away. */
  restyle(change: { readonly [K in keyof RuleStyle]: RuleStyle[K] | undefined }): void {
    const { workspace, sheetId, id, origin } = this.owner;
    requireEditable(workspace, sheetId, origin, "formatCells");
    const entries = Object.entries({ ...this.style, ...change }).filter(([, value]) => value !== undefined);
    changeRule(workspace, sheetId, id, { style: Object.fromEntries(entries) });
  }
}

export class CustomConditionalFormat extends RulePart {
  constructor(owner: ConditionalFormat) {
    super(owner, customConditionalFormatType);
  }
}

const part = (type: () => ObjectType<RulePart>) => (self: RulePart) => new RulePart(self.owner, type());

function setFormula(self: RulePart, value: unknown): void {
  const { workspace, sheetId, id, origin, rule } = self.owner;
  requireEditable(workspace, sheetId, origin, "formatCells");
  const text = textOf(value);
  const formula = checkedFormula(text.startsWith("=") ? text : `=${text}`);
  const [first] = rule.zones;
  if (first === undefined) throw new Refusal("ItemNotFound");
  const moved = translated(workspace, sheetId, formula, first.top - origin.top, first.left - origin.left);
  changeRule(workspace, sheetId, id, { formula: moved });
}

const customConditionalFormatType: ObjectType<RulePart> = {
  name: "CustomConditionalFormat",
  navigations: {
    Rule: { set: "1.6", to: part(() => ruleType) },
    Format: { set: "1.6", to: part(() => formatType) },
  },
};

const ruleType: ObjectType<RulePart> = {
  name: "ConditionalFormatRule",
  properties: {
    Formula: { set: "1.6", get: (self) => self.owner.rule.formula ?? null, put: setFormula },
  },
};

const formatType: ObjectType<RulePart> = {
  name: "ConditionalRangeFormat",
  navigations: {
    Fill: { set: "1.6", to: part(() => fillType) },
    Font: { set: "1.6", to: part(() => fontType) },
    Borders: { set: "1.6", to: (self) => new RuleBorders(self.owner) },
  },
};

const clear = (change: RuleStyle | { [K in keyof RuleStyle]: undefined }) => ({
  set: "1.6" as const,
  call: (self: RulePart) => {
    self.restyle(change as RuleStyle);
    return null;
  },
});

const fillType: ObjectType<RulePart> = {
  name: "ConditionalRangeFill",
  properties: {
    Color: {
      set: "1.6",
      get: ({ style }) => (style.fillColor === undefined ? "" : writeColor(style.fillColor)),
      put: (self, value) => self.restyle({ fillColor: readColor(value) }),
    },
  },
  methods: { Clear: clear({ fillColor: undefined }) },
};

function onOff(key: "bold" | "italic" | "strikethrough"): Property<RulePart> {
  return {
    set: "1.6",
    get: (self) => self.style[key] === true,
    put: (self, value) => self.restyle({ [key]: booleanOf(value) ? true : undefined }),
  };
}

const fontType: ObjectType<RulePart> = {
  name: "ConditionalRangeFont",
  properties: {
    Bold: onOff("bold"),
    Italic: onOff("italic"),
    Strikethrough: onOff("strikethrough"),
    Underline: {
      set: "1.6",
      get: ({ style }) => (style.underline === true ? "Single" : "None"),
      put: (self, value) => {
        const word = wordOf(value, ["None", "Single", "Double"]);
        self.restyle({ underline: word === "None" ? undefined : true });
      },
    },
    Color: {
      set: "1.6",
      get: ({ style }) => (style.textColor === undefined ? "" : writeColor(style.textColor)),
      put: (self, value) => self.restyle({ textColor: readColor(value) }),
    },
  },
  methods: {
    Clear: clear({
      bold: undefined,
      italic: undefined,
      strikethrough: undefined,
      underline: undefined,
      textColor: undefined,
    }),
  },
};

const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
type Side = (typeof SIDES)[number];

class RuleBorders extends RulePart {
  constructor(owner: ConditionalFormat) {
    super(owner, bordersType);
  }

  side(side: Side): RuleBorder {
    return new RuleBorder(this.owner, side);
  }
}

class RuleBorder extends RulePart {
  constructor(
    owner: ConditionalFormat,
    readonly side: Side,
  ) {
    super(owner, borderType);
  }

  get line(): { readonly style: string; readonly color: string } {
    return this.style.borders?.[this.side] ?? { style: "None", color: "" };
  }

  draw(change: { readonly style?: string; readonly color?: string }): void {
    const others = omit(this.style.borders ?? {}, this.side);
    const now = { ...this.line, ...(this.line.style === "None" && { style: "Continuous" }), ...change };
    const borders = now.style === "None" ? others : { ...others, [this.side]: now };
    this.restyle({ borders: Object.keys(borders).length === 0 ? undefined : borders });
  }
}

const LINE_STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"] as const;

const borderType: ObjectType<RuleBorder> = {
  name: "ConditionalRangeBorder",
  identity: { name: "Id", of: (self) => self.side },
  properties: {
    SideIndex: { set: "1.6", get: (self) => self.side },
    Style: {
      set: "1.6",
      get: (self) => self.line.style,
      put: (self, value) => self.draw({ style: wordOf(value, LINE_STYLES) }),
    },
    Color: { set: "1.6", get: (self) => self.line.color, put: (self, value) => self.draw({ color: readColor(value) }) },
  },
};

const bordersType: ObjectType<RuleBorders> = {
  name: "ConditionalRangeBorderCollection",
  items: { of: (self) => SIDES.map((side) => self.side(side)), find: (self, args) => self.side(args.word(0, SIDES)) },
  properties: { Count: { set: "1.6", get: () => SIDES.length } },
  navigations: {
    Top: { set: "1.6", to: (self) => self.side("EdgeTop") },
    Bottom: { set: "1.6", to: (self) => self.side("EdgeBottom") },
    Left: { set: "1.6", to: (self) => self.side("EdgeLeft") },
    Right: { set: "1.6", to: (self) => self.side("EdgeRight") },
  },
};

export const customFormatTypes: readonly ObjectType[] = [
  customConditionalFormatType,
  ruleType,
  formatType,
  fillType,
  fontType,
  bordersType,
  borderType,
];
