/** The number formats that cells refer to by the place of their cell format (ECMA-376 part 1, 18.8.10 cellXfs). */

import { builtInFormats, formatCode, general } from "../number-format";
import { asciiBytes } from "./ascii";
import { XmlBytes } from "./xml-bytes";

const names = {
  styleSheet: asciiBytes("styleSheet"),
  formats: asciiBytes("numFmts"),
  format: asciiBytes("numFmt"),
  formatId: asciiBytes("numFmtId"),
  formatCode: asciiBytes("formatCode"),
  cellFormats: asciiBytes("cellXfs"),
  cellFormat: asciiBytes("xf"),
};

/** Excel has no more (Excel specifications and limits: unique cell formats). */
const mostFormats = 65_490;

/** The format codes in the order of the cell formats. */
export function readCellFormats(styles: Uint8Array): string[] {
  const xml = new XmlBytes(styles);
  const codes = new Map(builtInFormats);
  const cellFormats: string[] = [];
  if (!xml.openRoot(names.styleSheet)) return cellFormats;
  // Other lists of a styles part hold elements of the same names.
  let list: Uint8Array | null = null;
  while (xml.nextTag() && cellFormats.length < mostFormats) {
    if (xml.isStart(names.formats)) list = names.formats;
    else if (xml.isStart(names.cellFormats)) list = names.cellFormats;
    else if (list !== null && xml.isEnd(list)) list = null;
    else if (list === names.formats && xml.isStart(names.format)) addFormat(xml, codes);
    else if (list === names.cellFormats && xml.isStart(names.cellFormat)) {
      cellFormats.push(codes.get(xml.number(names.formatId) ?? 0) ?? general);
    }
  }
  return cellFormats;
}

/** Where a file has a format of its own under a built-in one's number, it is the one that holds. */
function addFormat(xml: XmlBytes, codes: Map<number, string>): void {
  const id = xml.number(names.formatId);
  const written = xml.attributeText(names.formatCode);
  if (id !== null && written !== null) codes.set(id, formatCode(written));
}
