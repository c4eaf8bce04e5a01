/** Texts of cells, shared and their own (ECMA-376 part 1, 18.4.8 si, 18.4.9 sst, 18.3.1.53 is). */

import { FileError } from "../file-error";
import { asciiBytes } from "./ascii";
import { XmlBytes } from "./xml-bytes";

const names = {
  list: asciiBytes("sst"),
  item: asciiBytes("si"),
  text: asciiBytes("t"),
  phonetic: asciiBytes("rPh"),
};

/**
 * The texts that cells refer to by their place in the list.
 *
 * @param most how many there may be
 * @throws FileError `damaged`, `tooLarge`
 */
export function readSharedStrings(bytes: Uint8Array, most: number): string[] {
  const xml = new XmlBytes(bytes);
  const strings: string[] = [];
  if (!xml.openRoot(names.list)) return strings;
  while (xml.nextTag()) {
    if (!xml.isStart(names.item)) continue;
    if (strings.length === most) throw new FileError("tooLarge", "shared strings");
    strings.push(readRichText(xml, names.item));
  }
  return strings;
}

/**
 * The text of the element whose start tag is the current one, up to its end: all its runs together, without their formats
 * and without the reading aids of East Asian texts (18.4.6 rPh).
 *
 * @throws FileError `damaged` where the element has no end
 */
export function readRichText(xml: XmlBytes, element: Uint8Array): string {
  if (xml.isEmptyElement()) return "";
  let text = "";
  let isAid = false;
  while (xml.nextTag()) {
    if (xml.isStart(names.text)) text += isAid ? "" : xml.elementText(names.text);
    else if (xml.isEnd(element)) return text;
    else if (xml.isStart(names.phonetic)) isAid = !xml.isEmptyElement();
    else if (xml.isEnd(names.phonetic)) isAid = false;
  }
  throw new FileError("damaged", "a text without an end");
}
