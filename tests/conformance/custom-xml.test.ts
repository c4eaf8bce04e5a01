/** Custom XML parts. */
import { answered, conformance, isNull, loaded } from "./conformance";

const parts = "javascript/api/excel/excel.customxmlpartcollection";
const scoped = "javascript/api/excel/excel.customxmlpartscopedcollection";
const part = "javascript/api/excel/excel.customxmlpart";

const review = "urn:avstamt:1";
const xml = `<avstamt xmlns="${review}"><ord>Klart</ord></avstamt>`;

async function addedAs(context: Excel.RequestContext, text: string): Promise<unknown> {
  return loaded(context, context.workbook.customXmlParts.add(text), "namespaceUri");
}

conformance("Custom XML parts", [
  {
    says: "are added, and have an id and a namespace",
    page: `${parts}#excel-excel-customxmlpartcollection-add-member(1)`,
    when: async (context) => {
      const added = context.workbook.customXmlParts.add(xml);
      const text = added.getXml();
      const { id, namespaceUri } = await loaded(context, added, "id, namespaceUri");
      return [/^\{[0-9A-F-]{36}\}$/.test(String(id)), namespaceUri, answered(text)];
    },
    gives: [true, review, xml],
  },
  {
    says: "are listed and counted",
    page: `${parts}#excel-excel-customxmlpartcollection-items-member`,
    when: async (context) => {
      const { customXmlParts } = context.workbook;
      customXmlParts.add(xml);
      customXmlParts.add("<utan/>");
      customXmlParts.load({ namespaceUri: true });
      const count = customXmlParts.getCount();
      await context.sync();
      return [customXmlParts.items.map(({ namespaceUri }) => namespaceUri), answered(count)];
    },
    gives: [[review, ""], 2],
  },
  {
    says: "are found by their id",
    page: `${parts}#excel-excel-customxmlpartcollection-getitem-member(1)`,
    when: async (context) => {
      const { customXmlParts } = context.workbook;
      const { id } = await loaded(context, customXmlParts.add(xml), "id");
      const found = customXmlParts.getItem(String(id)).getXml();
      const inScope = customXmlParts.getByNamespace(review).getItemOrNullObject(String(id));
      const outside = customXmlParts.getByNamespace("urn:annat").getItemOrNullObject(String(id));
      await context.sync();
      return [answered(found), isNull(inScope), isNull(outside)];
    },
    gives: [xml, false, true],
  },
  {
    says: "that are missing are refused, or null",
    page: `${parts}#excel-excel-customxmlpartcollection-getitemornullobject-member(1)`,
    when: async (context) => {
      const none = context.workbook.customXmlParts.getItemOrNullObject("{saknas}");
      await context.sync();
      if (isNull(none)) await loaded(context, context.workbook.customXmlParts.getItem("{saknas}"), "id");
    },
    refuses: "ItemNotFound",
  },
  {
    says: "are found by the namespace of their root, whatever its prefix",
    page: `${parts}#excel-excel-customxmlpartcollection-getbynamespace-member(1)`,
    when: async (context) => {
      const { customXmlParts } = context.workbook;
      customXmlParts.add(`<a:rot xmlns:a="${review}" xmlns="urn:annat"/>`);
      customXmlParts.add(`<rot xmlns:a="${review}" xmlns="urn:annat"><a:inuti/></rot>`);
      const found = customXmlParts.getByNamespace(review);
      found.load({ namespaceUri: true });
      const count = found.getCount();
      await context.sync();
      return [found.items.map(({ namespaceUri }) => namespaceUri), answered(count)];
    },
    gives: [[review], 1],
  },
  {
    says: "need a namespace to be found by one",
    page: "https://github.com/OfficeDev/office-js/issues/2580",
    when: async (context) => {
      context.workbook.customXmlParts.getByNamespace("").getCount();
      await context.sync();
    },
    refuses: "InvalidArgument",
  },
  {
    says: "are the only item when there is exactly one, and null with none or several",
    page: `${scoped}#excel-excel-customxmlpartscopedcollection-getonlyitemornullobject-member(1)`,
    when: async (context) => {
      const { customXmlParts } = context.workbook;
      const found = customXmlParts.getByNamespace(review);
      const none = found.getOnlyItemOrNullObject();
      customXmlParts.add(xml);
      const one = found.getOnlyItemOrNullObject();
      const text = found.getOnlyItem().getXml();
      customXmlParts.add(xml);
      const several = found.getOnlyItemOrNullObject();
      await context.sync();
      return [isNull(none), isNull(one), answered(text), isNull(several)];
    },
    gives: [true, false, xml, true],
  },
  {
    says: "are refused as the only item when there are several",
    page: `${scoped}#excel-excel-customxmlpartscopedcollection-getonlyitem-member(1)`,
    when: async (context) => {
      const { customXmlParts } = context.workbook;
      customXmlParts.add(xml);
      customXmlParts.add(xml);
      await loaded(context, customXmlParts.getByNamespace(review).getOnlyItem(), "id");
    },
    refuses: "ItemNotFound",
  },
  {
    says: "are refused as the only item when there is none",
    page: `${scoped}#excel-excel-customxmlpartscopedcollection-getonlyitem-member(1)`,
    when: (context) => loaded(context, context.workbook.customXmlParts.getByNamespace(review).getOnlyItem(), "id"),
    refuses: "ItemNotFound",
  },
  {
    says: "take other XML, and keep their id",
    page: `${part}#excel-excel-customxmlpart-setxml-member(1)`,
    when: async (context) => {
      const added = context.workbook.customXmlParts.add(xml);
      const { id: before } = await loaded(context, added, "id");
      added.setXml('<annat xmlns="urn:annat"/>');
      const text = added.getXml();
      const { id, namespaceUri } = await loaded(context, added, "id, namespaceUri");
      return [id === before, namespaceUri, answered(text)];
    },
    gives: [true, "urn:annat", '<annat xmlns="urn:annat"/>'],
  },
  {
    says: "keep what they have when the other text is not XML",
    page: `${part}#excel-excel-customxmlpart-setxml-member(1)`,
    when: async (context, { OfficeExtension }) => {
      const added = context.workbook.customXmlParts.add(xml);
      await loaded(context, added, "id");
      added.setXml("<avstamt>");
      const refusal: unknown = await context.sync().catch((error: unknown) => error);
      const text = added.getXml();
      await context.sync();
      return [refusal instanceof OfficeExtension.Error && refusal.code, answered(text)];
    },
    gives: ["InvalidArgument", xml],
  },
  {
    says: "are deleted, and then gone",
    page: `${part}#excel-excel-customxmlpart-delete-member(1)`,
    when: async (context) => {
      const { customXmlParts } = context.workbook;
      const kept = customXmlParts.add("<kvar/>");
      const added = customXmlParts.add(xml);
      await loaded(context, added, "id");
      added.delete();
      const none = customXmlParts.getByNamespace(review).getOnlyItemOrNullObject();
      const [count, left] = [customXmlParts.getCount(), kept.getXml()];
      await context.sync();
      return [isNull(none), answered(count), answered(left)];
    },
    gives: [true, 1, "<kvar/>"],
  },
  {
    says: "cannot be read once deleted",
    page: `${part}#excel-excel-customxmlpart-getxml-member(1)`,
    when: async (context) => {
      const added = context.workbook.customXmlParts.add(xml);
      await loaded(context, added, "id");
      added.delete();
      added.getXml();
      await context.sync();
    },
    refuses: "ItemNotFound",
  },
  {
    says: "cannot be added to a workbook that is open for viewing",
    page: "javascript/api/excel/excel.workbook#excel-excel-workbook-readonly-member",
    options: { readOnly: true },
    when: (context) => addedAs(context, xml),
    refuses: "AccessDenied",
  },
]);

const notXml: readonly (readonly [string, string])[] = [
  ["nothing", ""],
  ["words", "avstamt"],
  ["an element without an end", "<a>"],
  ["ends in the wrong order", "<a><b></a></b>"],
  ["another end", "<a></b>"],
  ["two roots", "<a/><b/>"],
  ["words behind the root", "<a/>b"],
  ["an attribute twice", '<a b="1" b="2"/>'],
  ["an attribute without quotes", "<a b=1/>"],
  ["attributes without a space", '<a b="1"c="2"/>'],
  ["a bare ampersand", "<a>Kultur & fritid</a>"],
  ["an unknown entity", "<a>&nbsp;</a>"],
  ["a prefix that stands for nothing", "<p:a/>"],
  ["a prefix of an attribute that stands for nothing", '<a p:b="1"/>'],
  ["a comment with two hyphens", "<a><!-- a -- b --></a>"],
  ["a declaration inside", '<a><?xml version="1.0"?></a>'],
  ["a space before the declaration", ' <?xml version="1.0"?><a/>'],
  ["a document type", '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
  ["a character that XML has not", "<a>\u0001</a>"],
];

conformance(
  "Custom XML refuses",
  notXml.map(([says, text]) => ({
    says,
    page: `${parts}#excel-excel-customxmlpartcollection-add-member(1)`,
    when: (context) => addedAs(context, text),
    refuses: "InvalidArgument",
  })),
);

const isXml: readonly (readonly [string, string, string])[] = [
  [
    "a declaration, comments and instructions",
    '<?xml version="1.0"?>\n<!-- a - b --><?app x?><a xmlns="urn:a"/>\n',
    "urn:a",
  ],
  ["markup in quotes", `<a b="1 > 0" c='"' xmlns='urn:a'/>`, "urn:a"],
  ["sections", '<a xmlns="urn:a"><![CDATA[<b> & </c>]]></a>', "urn:a"],
  ["references", '<a xmlns="urn:a?b&amp;c">&#229;&lt;&#xE5;</a>', "urn:a?b&c"],
  ["a namespace that ends inside", '<p:a xmlns:p="urn:a"><p:b xmlns:p="urn:b"/><p:c/></p:a>', "urn:a"],
  ["Swedish names", '<åtagande xmlns="urn:a" xml:lang="sv">Åtgärd</åtagande>', "urn:a"],
];

conformance(
  "Custom XML takes",
  isXml.map(([says, text, namespaceUri]) => ({
    says,
    page: `${part}#excel-excel-customxmlpart-namespaceuri-member`,
    when: (context) => addedAs(context, text),
    gives: { namespaceUri },
  })),
);
