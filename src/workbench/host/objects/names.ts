/** Excel.NamedItemCollection and Excel.NamedItem: defined names of the workbook or of one sheet. */
import { booleanOf, textOf, type Arguments } from "../protocol/arguments";
import { isHostObject, type HostObject, type ObjectType } from "../protocol/object-type";
import { Refusal } from "../protocol/refusal";
import { absoluteReference, parseAddress } from "./address";
import { definedNames, setDefinedNames, type DefinedName } from "./extras";
import { findName, isBuiltIn, rangeOf } from "./name-references";
import type { Range } from "./range/range";
import { checkedFormula } from "./range/typed-input";
import type { Workspace } from "./workspace";

export class NamedItemCollection implements HostObject {
  readonly type: ObjectType = namedItemCollectionType;

  /** @param scope a sheet's id, or null for the workbook's names */
  constructor(
    readonly workspace: Workspace,
    readonly scope: string | null,
  ) {}

  get items(): NamedItem[] {
    return definedNames(this.workspace)
      .filter((name) => name.scope === this.scope && !isBuiltIn(name.name))
      .map((name) => new NamedItem(this.workspace, this.scope, name.name));
  }

  find(name: string): NamedItem | null {
    const found = findName(this.workspace, name, this.scope);
    return found === undefined ? null : new NamedItem(this.workspace, this.scope, found.name);
  }
}

export class NamedItem implements HostObject {
  readonly type: ObjectType = namedItemType;

  constructor(
    readonly workspace: Workspace,
    readonly scope: string | null,
    readonly name: string,
  ) {}

  /** @throws Refusal ItemNotFound when the name was deleted */
  get definition(): DefinedName {
    const found = findName(this.workspace, this.name, this.scope);
    if (found === undefined) throw new Refusal("ItemNotFound", "the name was deleted");
    return found;
  }

  get cells() {
    return rangeOf(this.workspace, this.definition);
  }

  change(change: Partial<DefinedName>): void {
    this.workspace.requireWritable();
    const now = this.definition;
    setDefinedNames(
      this.workspace,
      definedNames(this.workspace).map((one) => (one === now ? { ...one, ...change } : one)),
    );
  }
}

/** Letters, digits, dots and underscores, and nothing that reads as a cell. */
function requireLegal(name: string): void {
  const looksLikeCell = parseAddress(name) !== null || /^(r|c|r\d+c\d+)$/i.test(name);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name) || looksLikeCell) {
    throw new Refusal("InvalidArgument", `${name} cannot be a name`);
  }
}

function referenceOf(value: unknown): string {
  if (isHostObject(value) && value.type.name === "Range") {
    const { sheetName, zone } = value as Range;
    return absoluteReference(sheetName, zone);
  }
  const text = textOf(value);
  return checkedFormula(text.startsWith("=") ? text : `=${text}`);
}

function add(self: NamedItemCollection, args: Arguments): NamedItem {
  const { workspace, scope } = self;
  workspace.requireWritable();
  const name = args.text(0);
  requireLegal(name);
  if (self.find(name) !== null) throw new Refusal("ItemAlreadyExists", `there is a name ${name}`);
  const comment = args.optionalText(2);
  const attributes = comment === undefined || comment === "" ? {} : { attributes: { comment } };
  const added = { name, scope, reference: referenceOf(args.raw(1)), visible: true, ...attributes };
  setDefinedNames(workspace, [...definedNames(workspace), added]);
  return new NamedItem(workspace, scope, name);
}

/** https://learn.microsoft.com/javascript/api/excel/excel.nameditemtype */
function typeOf(self: NamedItem): string {
  if (self.cells !== null) return "Range";
  const value = valueOf(self);
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return typeof value === "string" && value.startsWith("#") ? "Error" : "String";
}

/** For cells their address, for anything else what the formula gives. */
function valueOf(self: NamedItem): unknown {
  const { reference } = self.definition;
  if (self.cells !== null) return reference.slice(1);
  if (reference.includes("#REF!")) return "#REF!";
  const { getters } = self.workspace.model;
  const result = getters.evaluateFormula(self.scope ?? getters.getActiveSheetId(), reference);
  return Array.isArray(result) ? result[0]?.[0] : result;
}

function range(self: NamedItem): HostObject | null {
  const { cells } = self;
  return cells === null ? null : self.workspace.objects.range(cells.sheetId, cells.zone);
}

function sheet(self: NamedItem): HostObject | null {
  return self.scope === null ? null : self.workspace.objects.worksheet(self.scope);
}

const orRefuse = (object: HostObject | null): HostObject => {
  if (object === null) throw new Refusal("InvalidOperation", "This operation is not permitted for the current object.");
  return object;
};

export const namedItemType: ObjectType<NamedItem> = {
  name: "NamedItem",
  identity: { name: "_Id", of: (self) => self.name },
  properties: {
    Name: { set: "1.1", get: (self) => self.definition.name },
    Type: { set: "1.1", get: typeOf },
    Value: { set: "1.1", get: valueOf },
    Formula: {
      set: "1.7",
      get: (self) => self.definition.reference,
      put: (self, value) => self.change({ reference: referenceOf(value) }),
    },
    Visible: {
      set: "1.1",
      get: (self) => self.definition.visible,
      put: (self, value) => self.change({ visible: booleanOf(value) }),
    },
    Scope: { set: "1.4", get: (self) => (self.scope === null ? "Workbook" : "Worksheet") },
    Comment: {
      set: "1.4",
      get: (self) => self.definition.attributes?.["comment"] ?? "",
      put: (self, value) => self.change({ attributes: { ...self.definition.attributes, comment: textOf(value) } }),
    },
  },
  navigations: {
    Worksheet: { set: "1.4", to: (self) => orRefuse(sheet(self)) },
    WorksheetOrNullObject: { set: "1.4", to: sheet },
  },
  methods: {
    GetRange: { set: "1.1", call: (self) => orRefuse(range(self)) },
    GetRangeOrNullObject: { set: "1.4", call: range },
    Delete: {
      set: "1.4",
      call: (self) => {
        const now = self.definition;
        self.workspace.requireWritable();
        setDefinedNames(
          self.workspace,
          definedNames(self.workspace).filter((one) => one !== now),
        );
        return null;
      },
    },
  },
};

export const namedItemCollectionType: ObjectType<NamedItemCollection> = {
  name: "NamedItemCollection",
  items: {
    of: (self) => self.items,
    find: (self, args) => {
      const found = self.find(args.text(0));
      if (found === null) throw new Refusal("ItemNotFound", `there is no name ${args.text(0)}`);
      return found;
    },
  },
  methods: {
    GetItemOrNullObject: { set: "1.4", call: (self, args) => self.find(args.text(0)) },
    GetCount: { set: "1.4", call: (self) => self.items.length },
    Add: { set: "1.4", call: add },
  },
};
