/**
 * Excel.ConditionalFormat and its collection: the rules that touch a range, first in force first.
 */
import type { Arguments } from "../../protocol/arguments";
import { booleanOf, numberOf } from "../../protocol/arguments";
import type { HostObject, Navigations, ObjectType } from "../../protocol/object-type";
import { Refusal } from "../../protocol/refusal";
import { requireEditable } from "../protection";
import type { Workspace } from "../workspace";
import { bounding, intersection, type Zone } from "../zone";
import { CustomConditionalFormat } from "./custom-format";
import {
  addCustomRule,
  changeRule,
  findRule,
  moveRule,
  removeFrom,
  removeRule,
  rulesOf,
  type FormatType,
  type Rule,
} from "./rules";

export class ConditionalFormat implements HostObject {
  readonly type: ObjectType = conditionalFormatType;

  /** @param origin the range it was reached by: a formula that is set is relative to its top-left cell */
  constructor(
    readonly workspace: Workspace,
    readonly sheetId: string,
    readonly id: string,
    readonly origin: Zone,
  ) {}

  get rule(): Rule {
    return findRule(this.workspace, this.sheetId, this.id);
  }
}

export class ConditionalFormatCollection implements HostObject {
  readonly type: ObjectType = conditionalFormatCollectionType;

  constructor(
    readonly workspace: Workspace,
    readonly sheetId: string,
    readonly zones: readonly Zone[],
  ) {}

  get items(): ConditionalFormat[] {
    return rulesOf(this.workspace, this.sheetId)
      .filter((rule) => rule.zones.some((zone) => this.zones.some((own) => intersection(own, zone) !== null)))
      .map((rule) => this.item(rule.id));
  }

  item(id: string): ConditionalFormat {
    const [origin] = this.zones;
    if (origin === undefined) throw new Refusal("ItemNotFound");
    return new ConditionalFormat(this.workspace, this.sheetId, id, origin);
  }

  find(id: string): ConditionalFormat | null {
    return this.items.find((item) => item.id === id) ?? null;
  }

  requireEditable(): void {
    for (const zone of this.zones) requireEditable(this.workspace, this.sheetId, zone, "formatCells");
  }
}

const FORMAT_TYPES = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
] as const;

/** The part of a conditional format that belongs to its type; the part of another type is refused, or a null object. */
function custom(self: ConditionalFormat): CustomConditionalFormat | null {
  return self.rule.type === "Custom" ? new CustomConditionalFormat(self) : null;
}

function ofType(self: ConditionalFormat, type: FormatType): never {
  if (self.rule.type !== type) {
    throw new Refusal("InvalidOperation", "This operation is not permitted for the current object.");
  }
  throw new Refusal("NotImplemented", `conditional formats of the type ${type} are beyond the embedded Excel`);
}

function orNull(self: ConditionalFormat, type: FormatType): null {
  return self.rule.type === type ? ofType(self, type) : null;
}

const otherParts: Readonly<Record<string, FormatType>> = {
  DataBar: "DataBar",
  ColorScale: "ColorScale",
  IconSet: "IconSet",
  TopBottom: "TopBottom",
  Preset: "PresetCriteria",
  TextComparison: "ContainsText",
  CellValue: "CellValue",
};

const others: Navigations<ConditionalFormat> = Object.fromEntries(
  Object.entries(otherParts).flatMap(([name, type]) => [
    [name, { set: "1.6" as const, to: (self: ConditionalFormat) => ofType(self, type) }],
    [`${name}OrNullObject`, { set: "1.6" as const, to: (self: ConditionalFormat) => orNull(self, type) }],
  ]),
);

function range(self: ConditionalFormat): HostObject | null {
  const { zones } = self.rule;
  const [only] = zones;
  return zones.length === 1 && only !== undefined ? self.workspace.objects.range(self.sheetId, only) : null;
}

function requireEditableRule(self: ConditionalFormat): void {
  const zone = self.rule.zones.reduce(bounding, self.origin);
  requireEditable(self.workspace, self.sheetId, zone, "formatCells");
}

export const conditionalFormatType: ObjectType<ConditionalFormat> = {
  name: "ConditionalFormat",
  identity: { name: "Id", of: (self) => self.id },
  properties: {
    Id: { set: "1.6", get: (self) => self.id },
    Type: { set: "1.6", get: (self) => self.rule.type },
    Priority: {
      set: "1.6",
      get: (self) => rulesOf(self.workspace, self.sheetId).findIndex((rule) => rule.id === self.id),
      put: (self, value) => {
        requireEditableRule(self);
        moveRule(self.workspace, self.sheetId, self.id, numberOf(value));
      },
    },
    StopIfTrue: {
      set: "1.6",
      // "null on data bars, icon sets, and color scales as there's no concept of StopIfTrue for these."
      get: ({ rule }) => (["DataBar", "IconSet", "ColorScale"].includes(rule.type) ? null : rule.stopIfTrue),
      put: (self, value) => {
        requireEditableRule(self);
        changeRule(self.workspace, self.sheetId, self.id, { stopIfTrue: booleanOf(value) });
      },
    },
  },
  navigations: {
    Custom: {
      set: "1.6",
      to: (self) => custom(self) ?? ofType(self, "Custom"),
    },
    CustomOrNullObject: { set: "1.6", to: custom },
    ...others,
  },
  methods: {
    GetRange: {
      set: "1.6",
      call: (self) => {
        const only = range(self);
        if (only === null) throw new Refusal("InvalidOperation", "the rule has more than one rectangle");
        return only;
      },
    },
    GetRangeOrNullObject: { set: "1.6", call: range },
    GetRanges: { set: "1.9", call: (self) => self.workspace.objects.rangeAreas(self.sheetId, self.rule.zones) },
    Delete: {
      set: "1.6",
      call: (self) => {
        requireEditableRule(self);
        removeRule(self.workspace, self.sheetId, self.rule);
        return null;
      },
    },
  },
};

function add(self: ConditionalFormatCollection, args: Arguments): ConditionalFormat {
  self.requireEditable();
  const type = args.word(0, FORMAT_TYPES);
  if (type !== "Custom")
    throw new Refusal("NotImplemented", `conditional formats of the type ${type} cannot be added here`);
  const [zone, ...more] = self.zones;
  if (zone === undefined || more.length > 0) throw new Refusal("NotImplemented", "one rule over several rectangles");
  return self.item(addCustomRule(self.workspace, self.sheetId, zone));
}

function itemAt(self: ConditionalFormatCollection, index: number): ConditionalFormat {
  const item = self.items[index];
  if (item === undefined) throw new Refusal("InvalidArgument", "there is no such conditional format");
  return item;
}

export const conditionalFormatCollectionType: ObjectType<ConditionalFormatCollection> = {
  name: "ConditionalFormatCollection",
  items: {
    of: (self) => self.items,
    find: (self, args) => {
      const found = self.find(args.text(0));
      if (found === null) throw new Refusal("ItemNotFound");
      return found;
    },
  },
  methods: {
    GetCount: { set: "1.6", call: (self) => self.items.length },
    GetItemAt: { set: "1.6", call: (self, args) => itemAt(self, args.integer(0)) },
    GetItemOrNullObject: { set: "1.14", call: (self, args) => self.find(args.text(0)) },
    Add: { set: "1.6", call: add },
    ClearAll: {
      set: "1.6",
      call: (self) => {
        self.requireEditable();
        removeFrom(self.workspace, self.sheetId, self.zones);
        return null;
      },
    },
  },
};
