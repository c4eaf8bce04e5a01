/**
 * A small XML reader for workbook parts. The browser's parser does not exist in Node and jsdom's is slow on large
 * sheets; a workbook part needs elements, attributes and text, and neither DTDs nor external entities, which are refused.
 */

export interface XmlNode {
  /** the local name: writers may prefix the main namespace (`x:worksheet`) */
  readonly name: string;
  readonly prefix: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** the text directly inside, entities resolved */
  readonly text: string;
}

interface OpenNode {
  readonly name: string;
  readonly prefix: string;
  readonly attributes: Record<string, string>;
  readonly children: OpenNode[];
  text: string;
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const deepest = 200; // workbook parts nest some ten levels; deeper is an attack

export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/giu, (all, name: string) => {
    if (!name.startsWith("#")) return entities[name] ?? all;
    const code = /^#x/iu.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}

/** @throws Error when the text is not well formed as far as this reader looks */
export function parseXml(source: string): XmlNode {
  const root = openNode("", {});
  const stack = [root];
  let at = 0;
  while (at < source.length) {
    const start = source.indexOf("<", at);
    const parent = stack[stack.length - 1];
    if (parent === undefined) throw new Error("unbalanced XML");
    if (start !== at) parent.text += unescapeXml(source.slice(at, start < 0 ? source.length : start));
    if (start < 0) break;
    at = readMarkup(source, start, stack, parent);
  }
  const [document] = root.children;
  if (document === undefined || stack.length !== 1) throw new Error("incomplete XML");
  return document;
}

function openNode(tag: string, attributes: Record<string, string>): OpenNode {
  const colon = tag.indexOf(":");
  return {
    name: tag.slice(colon + 1),
    prefix: colon < 0 ? "" : tag.slice(0, colon),
    attributes,
    children: [],
    text: "",
  };
}

/** Reads one tag, comment or section. @returns where the text goes on */
function readMarkup(source: string, start: number, stack: OpenNode[], parent: OpenNode): number {
  if (source.startsWith("<!--", start)) return after(source, "-->", start);
  if (source.startsWith("<![CDATA[", start)) {
    const end = after(source, "]]>", start);
    parent.text += source.slice(start + 9, end - 3);
    return end;
  }
  if (source.startsWith("<!", start)) throw new Error("XML with a document type is refused");
  if (source.startsWith("<?", start)) return after(source, "?>", start);
  const end = tagEnd(source, start);
  const inside = source.slice(start + 1, end);
  if (inside.startsWith("/")) stack.pop();
  else readTag(inside, stack, parent);
  return end + 1;
}

function readTag(inside: string, stack: OpenNode[], parent: OpenNode): void {
  const isEmpty = inside.endsWith("/");
  const body = isEmpty ? inside.slice(0, -1) : inside;
  const tag = /^[^\s/]+/u.exec(body)?.[0];
  if (tag === undefined) throw new Error("a tag without a name");
  const node = openNode(tag, body.length === tag.length ? {} : readAttributes(body.slice(tag.length)));
  parent.children.push(node);
  if (isEmpty) return;
  if (stack.length > deepest) throw new Error("XML nested too deep");
  stack.push(node);
}

const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;

function readAttributes(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = "", double, single] of source.matchAll(attribute)) {
    attributes[name] = unescapeXml(double ?? single ?? "");
  }
  return attributes;
}

function after(source: string, mark: string, from: number): number {
  const end = source.indexOf(mark, from);
  if (end < 0) throw new Error("incomplete XML");
  return end + mark.length;
}

/** The ">" that closes a tag: one inside a quoted attribute does not. */
function tagEnd(source: string, start: number): number {
  let end = source.indexOf(">", start);
  while (end >= 0) {
    const inside = source.slice(start, end);
    if (!/["']/u.test(inside) || !/["']/u.test(inside.replace(/"[^"]*"|'[^']*'/gu, ""))) return end;
    end = source.indexOf(">", end + 1);
  }
  throw new Error("incomplete XML");
}
