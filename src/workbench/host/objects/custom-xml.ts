/** Excel.CustomXmlPart and its collections (ExcelApi 1.5): data that travels with the workbook. */
import type { Arguments } from "../protocol/arguments";
import type { HostObject, Methods, ObjectType } from "../protocol/object-type";
import { Refusal } from "../protocol/refusal";
import { setWorkbookExtra, workbookExtras, type CustomXmlPart as PartData } from "./extras";
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
      .filter(({ xml }) => this.namespaceUri === null || namespaceOf(xml) === this.namespaceUri)
      .map(({ id }) => new CustomXmlPart(this.workspace, id));
  }

  find(id: string): CustomXmlPart | null {
    return this.items.find((part) => part.id === id) ?? null;
  }
}

/** The namespace of the root element. */
function namespaceOf(xml: string): string {
  const root = /<([A-Za-z_][\w.-]*:)?[A-Za-z_][\w.-]*([^>]*)>/.exec(xml.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->/g, ""));
  const prefix = root?.[1]?.slice(0, -1);
  const attribute = new RegExp(`\\sxmlns${prefix === undefined ? "" : `:${prefix}`}\\s*=\\s*(["'])(.*?)\\1`).exec(
    root?.[2] ?? "",
  );
  return attribute?.[2] ?? "";
}

/** A root element with its end, which is all that can be told without a parser. */
function requireXml(xml: string): string {
  const isXml = /<([A-Za-z_][\w.:-]*)[^>]*?(\/>|>[\s\S]*<\/\1\s*>)\s*$/.test(xml.trim());
  if (!isXml) throw new Refusal("InvalidArgument", "the text is not XML");
  return xml;
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
    NamespaceUri: { set: "1.5", get: (self) => namespaceOf(self.data.xml) },
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
      call: (self, args) => new CustomXmlPartCollection(self.workspace, args.text(0)),
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
