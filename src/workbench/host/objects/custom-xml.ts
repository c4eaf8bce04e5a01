/**
 * Excel.CustomXmlPart and its collections (ExcelApi 1.5): data that travels with the workbook, in the book's extras.
 *
 * https://learn.microsoft.com/javascript/api/excel/excel.customxmlpartcollection
 */
import type { Arguments } from "../protocol/arguments";
import type { HostObject, Methods, ObjectType } from "../protocol/object-type";
import { Refusal } from "../protocol/refusal";
import { setWorkbookExtra, workbookExtras, type CustomXmlPart as PartData } from "./extras";
import { readXmlRoot } from "./well-formed-xml";
import type { Workspace } from "./workspace";

const partsOf = (workspace: Workspace): readonly PartData[] => workbookExtras(workspace).customXml ?? [];

export class CustomXmlPart implements HostObject {
  readonly type: ObjectType = customXmlPartType;

  constructor(
    readonly workspace: Workspace,
    readonly id: string,
  ) {}

  get data(): PartData {
    const data = partsOf(this.workspace).find(({ id }) => id === this.id);
    if (data === undefined) throw new Refusal("ItemNotFound", "the part was deleted");
    return data;
  }
}

export class CustomXmlPartCollection implements HostObject {
  readonly type: ObjectType;

  /** @param namespaceUri only parts of this namespace; null for all */
  constructor(
    readonly workspace: Workspace,
    readonly namespaceUri: string | null,
  ) {
    this.type = namespaceUri === null ? customXmlPartCollectionType : customXmlPartScopedCollectionType;
  }

  get items(): CustomXmlPart[] {
    return partsOf(this.workspace)
      .filter((part) => this.namespaceUri === null || namespaceOf(part) === this.namespaceUri)
      .map(({ id }) => new CustomXmlPart(this.workspace, id));
  }

  find(id: string): CustomXmlPart | null {
    return this.items.find((part) => part.id === id) ?? null;
  }
}

/** By part, since a collection asks each of its parts; a part is a new object whenever its text changes. */
const namespaces = new WeakMap<PartData, string>();

/** "" for a part without a namespace, and for one that came with a file and cannot be read. */
function namespaceOf(part: PartData): string {
  const known = namespaces.get(part) ?? readXmlRoot(part.xml)?.namespaceUri ?? "";
  namespaces.set(part, known);
  return known;
}

/** @throws Refusal InvalidArgument for what is not well-formed XML */
function requireXml(xml: string): string {
  if (readXmlRoot(xml) === null) throw new Refusal("InvalidArgument", "the text is not well-formed XML");
  return inUtf8(xml);
}

/** The part is saved in UTF-8, so a declaration must not say anything else. */
function inUtf8(xml: string): string {
  return xml.replace(/^(\ufeff?<\?xml[^>]*?encoding\s*=\s*["'])[^"']*/u, "$1UTF-8");
}

/** "This must be a fully qualified schema URI": an empty one is refused, https://github.com/OfficeDev/office-js/issues/2580 */
function requireNamespace(uri: string): string {
  if (uri === "") throw new Refusal("InvalidArgument", "the namespace is empty");
  return uri;
}

function change(workspace: Workspace, parts: readonly PartData[]): void {
  workspace.requireWritable();
  setWorkbookExtra(workspace, "customXml", parts.length === 0 ? undefined : parts);
}

export const customXmlPartType: ObjectType<CustomXmlPart> = {
  name: "CustomXmlPart",
  identity: { name: "Id", of: (self) => self.id },
  properties: {
    Id: { set: "1.5", get: (self) => self.data.id },
    NamespaceUri: { set: "1.5", get: (self) => namespaceOf(self.data) },
  },
  methods: {
    GetXml: { set: "1.5", call: (self) => self.data.xml },
    SetXml: {
      set: "1.5",
      call: (self, args) => {
        const xml = requireXml(args.text(0));
        const now = self.data;
        change(
          self.workspace,
          partsOf(self.workspace).map((part) => (part === now ? { ...part, xml } : part)),
        );
        return null;
      },
    },
    Delete: {
      set: "1.5",
      call: (self) => {
        const now = self.data;
        change(
          self.workspace,
          partsOf(self.workspace).filter((part) => part !== now),
        );
        return null;
      },
    },
  },
};

function add({ workspace }: CustomXmlPartCollection, args: Arguments): CustomXmlPart {
  const xml = requireXml(args.text(0));
  const id = `{${crypto.randomUUID().toUpperCase()}}`;
  change(workspace, [...partsOf(workspace), { id, xml }]);
  return new CustomXmlPart(workspace, id);
}

const items: ObjectType<CustomXmlPartCollection>["items"] = {
  of: (self) => self.items,
  find: (self, args) => {
    const part = self.find(args.text(0));
    if (part === null) throw new Refusal("ItemNotFound");
    return part;
  },
};

const common: Methods<CustomXmlPartCollection> = {
  GetCount: { set: "1.5", call: (self) => self.items.length },
  GetItemOrNullObject: { set: "1.5", call: (self, args) => self.find(args.text(0)) },
};

export const customXmlPartCollectionType: ObjectType<CustomXmlPartCollection> = {
  name: "CustomXmlPartCollection",
  items,
  methods: {
    ...common,
    Add: { set: "1.5", call: add },
    GetByNamespace: {
      set: "1.5",
      call: (self, args) => new CustomXmlPartCollection(self.workspace, requireNamespace(args.text(0))),
    },
  },
};

function only(self: CustomXmlPartCollection): CustomXmlPart | null {
  const [part, ...more] = self.items;
  return part === undefined || more.length > 0 ? null : part;
}

export const customXmlPartScopedCollectionType: ObjectType<CustomXmlPartCollection> = {
  name: "CustomXmlPartScopedCollection",
  items,
  methods: {
    ...common,
    GetOnlyItemOrNullObject: { set: "1.5", call: only },
    GetOnlyItem: {
      set: "1.5",
      call: (self) => {
        const part = only(self);
        if (part === null) throw new Refusal("ItemNotFound", "there is not exactly one");
        return part;
      },
    },
  },
};
