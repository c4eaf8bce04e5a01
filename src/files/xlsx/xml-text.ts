/** Character data of a spreadsheet's part as it is meant. */

import { resolveEntities } from "./xml-tags";

/** Most texts hold none of what has to be resolved. */
const special = /[&<\r]|_x/iu;

/** A CDATA section, a comment, a processing instruction, or text: as `XmlBytes` takes them, from left to right. */
const pieces = /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<[^>]*>|([^<]+)/gu;

/** Any character as its code (ECMA-376 part 1, 22.9.2.19 ST_Xstring): Excel writes "_x000D_" for a carriage return. */
const escaped = /_x([\da-f]{4})_/giu;

/** Resolves entities, CDATA sections and ST_Xstring's escapes; a line ends with a line feed, as in Excel. */
export function xmlText(raw: string): string {
  if (!special.test(raw)) return raw;
  const text = raw.replace(pieces, (_, literal?: string, text?: string) => literal ?? unescaped(text ?? ""));
  return text.replaceAll("\r\n", "\n");
}

function unescaped(text: string): string {
  return resolveEntities(text).replace(escaped, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)));
}
