/** .xlsx packages of any size, part by part: what a test does not name is as small as it can be. */

import { zipOf, type ZipPart } from "./zip-file";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relations = "http://schemas.openxmlformats.org/package/2006/relationships";

export interface PackageText {
  /** What stands between `<sheetData>` and its end. */
  readonly rows?: string;
  /** What stands behind the data. */
  readonly after?: string;
  readonly strings?: string;
  readonly sheetName?: string;
  /** Whole parts, instead of the usual or beside them. */
  readonly parts?: Readonly<Record<string, ZipPart["content"]>>;
}

export const sheetPart = "xl/worksheets/sheet1.xml";
export const workbookPart = "xl/workbook.xml";

export function workbookXml(sheets: string, after = ""): string {
  return `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets}</sheets>${after}</workbook>`;
}

/** The parts, for whoever damages one of them. */
export function partsOf({
  rows = "",
  after = "",
  strings = "",
  sheetName = "Blad1",
  parts = {},
}: PackageText): ZipPart[] {
  const usual: Record<string, ZipPart["content"]> = {
    "_rels/.rels": relationships(["rId1", "officeDocument", workbookPart]),
    [workbookPart]: workbookXml(`<sheet name="${sheetName}" sheetId="1" r:id="rId1"/>`),
    "xl/_rels/workbook.xml.rels": relationships(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "styles", "styles.xml"],
      ["rId3", "sharedStrings", "sharedStrings.xml"],
    ),
    "xl/styles.xml": stylesXml(""),
    "xl/sharedStrings.xml": `<sst xmlns="${main}">${strings}</sst>`,
    [sheetPart]: `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${after}</worksheet>`,
  };
  return Object.entries({ ...usual, ...parts }).map(([name, content]) => ({ name, content }));
}

export function packageOf(text: PackageText): Uint8Array {
  return zipOf(partsOf(text));
}

/** Cell format 1 has this code. */
export function stylesXml(code: string): string {
  return (
    `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="${code}"/></numFmts>` +
    '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>'
  );
}

/** A row of texts that stand in the cells themselves, from A on; "" is no cell. */
export function rowOf(row: number, texts: readonly string[]): string {
  const cells = texts.map((text, column) =>
    text === ""
      ? ""
      : `<c r="${String.fromCharCode(65 + column)}${row}" t="inlineStr"><is><t>${escapeXml(text)}</t></is></c>`,
  );
  return `<row r="${row}">${cells.join("")}</row>`;
}

export const header = ["Mål", "Delmål", "Utvecklingsåtaganden", "Status delår 1", "Status delår 2", "Status helår"];

/** A sheet that holds a table with these rows. */
export function tableRows(rows: readonly (readonly string[])[]): string {
  return [header, ...rows].map((texts, index) => rowOf(index + 1, texts)).join("");
}

/** Control characters have no place in XML: Excel writes them as their code. */
export function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replace(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|\p{Cs}/gu, (character) => {
      return `_x${character.charCodeAt(0).toString(16).padStart(4, "0")}_`;
    });
}

function relationships(...targets: readonly (readonly [id: string, type: string, target: string])[]): string {
  const listed = targets.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${relations}">${listed.join("")}</Relationships>`;
}
