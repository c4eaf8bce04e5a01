/**
 * Whether a text is well-formed XML, and the namespace of its root. Excel takes nothing else as custom XML, and a part that
 * is not well formed would make the saved file one that Excel repairs; the workbook's own reader is lenient, and there is no
 * parser in Node.
 *
 * https://www.w3.org/TR/xml/ and https://www.w3.org/TR/xml-names/; a document type is refused, as Office's parser does.
 */
import { unescapeXml } from "../../book/xml/parse-xml";

export interface XmlRoot {
  /** "" without one */
  readonly namespaceUri: string;
}

/** Prefixes, and "" for the default, with their namespaces. */
type Scope = ReadonlyMap<string, string>;

interface Reading {
  /** the elements that are open, outermost first */
  readonly open: { readonly name: string; readonly scope: Scope }[];
  root: XmlRoot | undefined;
}

const NAME = "[\\p{L}_][\\p{L}\\p{N}_.·-]*(?::[\\p{L}_][\\p{L}\\p{N}_.·-]*)?";
const ATTRIBUTE = `\\s+(${NAME})\\s*=\\s*(?:"([^"<]*)"|'([^'<]*)')`;

const declaration =
  /^<\?xml\s+version\s*=\s*["']1\.\d["'](?:\s+encoding\s*=\s*["'][\w.-]+["'])?(?:\s+standalone\s*=\s*["'](?:yes|no)["'])?\s*\?>/u;
const comment = /<!--([\s\S]*?)-->/uy;
const section = /<!\[CDATA\[[\s\S]*?\]\]>/uy;
const instruction = new RegExp(`<\\?(?!xml[\\s?])${NAME}(?:\\s[\\s\\S]*?)?\\?>`, "uiy");
const endTag = new RegExp(`</(${NAME})\\s*>`, "uy");
const startTag = new RegExp(`<(${NAME})((?:${ATTRIBUTE.replaceAll(/\((?!\?)/gu, "(?:")})*)\\s*(/?)>`, "uy");
const attributes = new RegExp(ATTRIBUTE, "gu");
const characters = /[^<]+/uy;

const reference = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/iu;
const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Cs}]/u;

const predefined: Scope = new Map([
  ["", ""],
  ["xml", "http://www.w3.org/XML/1998/namespace"],
]);

/** The root of a well-formed document; null for any other text. */
export function readXmlRoot(text: string): XmlRoot | null {
  if (illegal.test(text)) return null;
  const body = text.replace(/^\ufeff/u, "").replace(declaration, "");
  const reading: Reading = { open: [], root: undefined };
  for (let at = 0; at < body.length;) {
    const end = readNext(body, at, reading);
    if (end === null) return null;
    at = end;
  }
  return reading.open.length === 0 ? (reading.root ?? null) : null;
}

/** @returns where the text goes on, or null if this is not XML */
function readNext(body: string, at: number, reading: Reading): number | null {
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(body);
  };
  const after = (match: RegExpExecArray, isLegal: boolean): number | null => (isLegal ? at + match[0].length : null);
  const isInside = reading.open.length > 0;

  const start = take(startTag);
  if (start !== null) return after(start, readStart(start, reading));
  const end = take(endTag);
  if (end !== null) return after(end, reading.open.pop()?.name === end[1]);
  const words = take(characters);
  if (words !== null) return after(words, isInside ? isText(words[0]) : words[0].trim() === "");
  const remark = take(comment);
  if (remark !== null) return after(remark, !/--|-$/u.test(remark[1] ?? ""));
  const raw = take(section);
  if (raw !== null) return after(raw, isInside);
  const order = take(instruction);
  return order === null ? null : after(order, true);
}

const isText = (text: string): boolean => !text.includes("]]>") && !reference.test(text);

function readStart([, name = "", list = "", close]: RegExpExecArray, reading: Reading): boolean {
  const parent = reading.open.at(-1);
  if (parent === undefined && reading.root !== undefined) return false; // a second root
  const pairs = [...list.matchAll(attributes)].map(
    ([, key = "", double, single]) => [key, double ?? single ?? ""] as const,
  );
  if (new Set(pairs.map(([key]) => key)).size < pairs.length) return false;
  if (pairs.some(([, value]) => reference.test(value))) return false;
  const scope = scopeWith(parent?.scope ?? predefined, pairs);
  const prefixed = [name, ...pairs.map(([key]) => key).filter((key) => key.includes(":") && !key.startsWith("xmlns:"))];
  if (!prefixed.every((one) => scope.has(prefixOf(one)))) return false;
  reading.root ??= { namespaceUri: scope.get(prefixOf(name)) ?? "" };
  if (close === "") reading.open.push({ name, scope });
  return true;
}

const prefixOf = (name: string): string => (name.includes(":") ? name.slice(0, name.indexOf(":")) : "");

function scopeWith(outer: Scope, pairs: readonly (readonly [string, string])[]): Scope {
  const declared = pairs.filter(([key]) => key === "xmlns" || key.startsWith("xmlns:"));
  if (declared.length === 0) return outer;
  return new Map([
    ...outer,
    ...declared.map(([key, value]) => [key.slice("xmlns:".length), unescapeXml(value)] as const),
  ]);
}
