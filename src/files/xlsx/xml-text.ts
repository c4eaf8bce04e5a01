/** Character data of a spreadsheet's part as it is meant. */

import { resolveEntities } from "./xml-tags";

/** Most texts hold none of what has to be resolved. */
const special = /[&<\r]|_x/iu;

/** What is no text, by its beginning and its end; a CDATA section is text as it stands. */
const cdata = ["<![CDATA[", "]]>"] as const;
const comment = ["<!--", "-->"] as const;
const tag = ["<", ">"] as const;

/** Any character as its code (ECMA-376 part 1, 22.9.2.19 ST_Xstring): Excel writes "_x000D_" for a carriage return. */
const escaped = /_x([\da-f]{4})_/giu;

/** Resolves entities, CDATA sections and ST_Xstring's escapes; a line ends with a line feed, as in Excel. */
export function xmlText(raw: string): string {
  if (!special.test(raw)) return raw;
  return withoutMarkup(raw).replaceAll("\r\n", "\n");
}

/** Goes from left to right once, as `XmlBytes` does: what begins and does not end takes no longer than what does. */
function withoutMarkup(raw: string): string {
  let text = "";
  for (let at = 0; ;) {
    const start = raw.indexOf("<", at);
    if (start < 0) return text + unescaped(raw.slice(at));
    text += unescaped(raw.slice(at, start));
    const [opens, closes] = [cdata, comment].find(([begin]) => raw.startsWith(begin, start)) ?? tag;
    const end = raw.indexOf(closes, start + opens.length);
    if (end < 0) return text;
    if (opens === cdata[0]) text += raw.slice(start + opens.length, end);
    at = end + closes.length;
  }
}

function unescaped(text: string): string {
  return resolveEntities(text).replace(escaped, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)));
}
