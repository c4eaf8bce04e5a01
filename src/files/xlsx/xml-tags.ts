/** Looks up tags in the small XML parts of a package, by local name: writers choose their own prefixes. */

/** Attributes by local name, entities resolved. */
export type Attributes = Readonly<Partial<Record<string, string>>>;

const attributesOf = String.raw`((?:\s+[^\s=<>/"']+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*/?>`;
const attribute = /(?:[^\s=:<>/"']+:)?([^\s=:<>/"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;

/** The start tags with a name, in the order of the document. */
export function tagsOf(xml: string, name: string): Attributes[] {
  const tag = new RegExp(String.raw`<(?:[\w.-]+:)?${name}${attributesOf}`, "gu");
  return [...withoutComments(xml).matchAll(tag)].map(([, attributes = ""]) => readAttributes(attributes));
}

/** Not by a regular expression: comments that begin again and again without an end would keep it busy for hours. */
function withoutComments(xml: string): string {
  let bare = "";
  for (let at = 0; ;) {
    const start = xml.indexOf("<!--", at);
    const end = start < 0 ? -1 : xml.indexOf("-->", start + 4);
    if (end < 0) return bare + xml.slice(at);
    bare += xml.slice(at, start);
    at = end + 3;
  }
}

function readAttributes(attributes: string): Attributes {
  const pairs = [...attributes.matchAll(attribute)].map(([, name = "", double, single]) => [
    name,
    resolveEntities(double ?? single ?? ""),
  ]);
  return Object.fromEntries(pairs) as Attributes;
}

/** An attribute of XML Schema's type boolean. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

const named: ReadonlyMap<string, string> = new Map(
  Object.entries({ lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" }),
);

/** A text of XML as it is meant. */
export function resolveEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/giu, (whole, hex?: string, digits?: string, name?: string) => {
    if (name !== undefined) return named.get(name) ?? whole;
    const code = hex === undefined ? Number(digits) : parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
