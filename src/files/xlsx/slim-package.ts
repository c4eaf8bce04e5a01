/**
 * A package of ours that holds only a workbook's sheets, their strings and their formats: nothing else in a file can cost
 * SheetJS time or make it stumble.
 */

import { strToU8, zipSync } from "fflate";
import { builtInFormats } from "../number-format";
import type { PackageParts } from "../zip/package-parts";
import type { WorkbookPart } from "./sheet-list";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const noStyles = `<styleSheet xmlns="${main}"></styleSheet>`;
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A sheet's name in the package, by its place. */
export function slimName(index: number): string {
  return `s${index + 1}`;
}

/**
 * Packs what SheetJS is to read, without pressing it.
 *
 * @param sheets the worksheets' parts
 * @throws FileError
 */
export function packSheets(parts: PackageParts, workbook: WorkbookPart, sheets: readonly Uint8Array[]): Uint8Array {
  const styles = workbook.styles === null ? null : parts.text(workbook.styles);
  const strings = workbook.sharedStrings === null ? null : parts.bytes(workbook.sharedStrings);
  const content = {
    "[Content_Types].xml": strToU8(contentTypes(sheets.length)),
    "xl/workbook.xml": strToU8(workbookXml(workbook.date1904, sheets.length)),
    "xl/_rels/workbook.xml.rels": strToU8(relationshipsXml(sheets.length)),
    "xl/styles.xml": strToU8(withBuiltInFormats(styles ?? noStyles)),
    "xl/sharedStrings.xml": strings === null ? strToU8(`<sst xmlns="${main}"></sst>`) : withoutShortItems(strings),
    ...Object.fromEntries(sheets.map((sheet, index) => [`xl/worksheets/${slimName(index)}.xml`, sheet])),
  };
  return zipSync(content, { level: 0 });
}

function workbookXml(date1904: boolean, count: number): string {
  const sheets = times(
    count,
    (index) => `<sheet name="${slimName(index)}" sheetId="${index + 1}" r:id="${slimName(index)}"/>`,
  );
  const properties = date1904 ? '<workbookPr date1904="1"/>' : "";
  return `<workbook xmlns="${main}" xmlns:r="${office}">${properties}<sheets>${sheets}</sheets></workbook>`;
}

function relationshipsXml(count: number): string {
  const sheets = times(
    count,
    (index) =>
      `<Relationship Id="${slimName(index)}" Type="${office}/worksheet" Target="worksheets/${slimName(index)}.xml"/>`,
  );
  return `<Relationships xmlns="${packages}/relationships">${sheets}</Relationships>`;
}

function contentTypes(count: number): string {
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}.xml" ContentType="${types}.${type}+xml"/>`;
  const sheets = times(count, (index) => override(`worksheets/${slimName(index)}`, "worksheet"));
  return (
    `<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
    `${override("workbook", "sheet.main")}${override("styles", "styles")}${override("sharedStrings", "sharedStrings")}` +
    `${sheets}</Types>`
  );
}

function times(count: number, text: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => text(index)).join("");
}

/** Tells SheetJS the formats that it does not know; where the file has its own under the same number, those come later. */
function withBuiltInFormats(styles: string): string {
  const escape = (code: string) => code.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  const formats = builtInFormats
    .map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${escape(code)}"/>`)
    .join("");
  const list = /<(?:[\w.-]+:)?numFmts(?:\s[^<>]*[^<>/])?>/u;
  if (list.test(styles)) return styles.replace(list, (open) => open + formats);
  return styles.replace(/<(?:[\w.-]+:)?styleSheet(?:\s[^<>]*)?>/u, (open) => `${open}<numFmts>${formats}</numFmts>`);
}

/** SheetJS does not see `<si/>`, an empty string, and would give every later cell its neighbour's text. */
function withoutShortItems(strings: Uint8Array): Uint8Array {
  if (!hasShortItem(strings)) return strings;
  const text = new TextDecoder().decode(strings);
  return strToU8(text.replace(/<((?:[\w.-]+:)?)si\s*\/>/gu, "<$1si><$1t></$1t></$1si>"));
}

/** Looks for "si/>" or "si />", without decoding what is nearly always free of it. */
function hasShortItem(strings: Uint8Array): boolean {
  const [slash, s, i] = [..."/si"].map((letter) => letter.charCodeAt(0));
  for (let at = strings.indexOf(slash ?? 0); at >= 0; at = strings.indexOf(slash ?? 0, at + 1)) {
    let before = at - 1;
    while ((strings[before] ?? 0) <= 32 && before > 0) before--;
    if (strings[before] === i && strings[before - 1] === s) return true;
  }
  return false;
}
