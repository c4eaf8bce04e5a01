/** .ods (OpenDocument 1.3, part 3) → cells. SheetJS reads them; hidden rows and sheets are read beside it. */

import type { WorkBook } from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";
import { damagedUnless, FileError } from "../file-error";
import type { SheetContent } from "../sheet-content";
import type { Limits } from "../workbook-file";
import type { PackageParts } from "../zip/package-parts";
import { readCells, toAreas, toCells } from "./sheet-js";
import { scanTables, type ScannedTable } from "./scan-tables";

const manifest = '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>';
const noStyles = '<office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>';

/** The sheets in tab order. @throws FileError */
export function readOds(parts: PackageParts, limits: Limits): SheetContent[] {
  if (parts.text("META-INF/manifest.xml")?.includes("encryption-data")) throw new FileError("encrypted");
  const xml = parts.text("content.xml");
  if (xml === null) throw new FileError("notAWorkbook", "content.xml is missing");
  if (!/<(?:[\w-]+:)?spreadsheet[\s/>]/u.test(xml)) throw new FileError("notAWorkbook", "another kind of document");
  const tables = scanTables(xml, limits.cells);
  const styles = parts.text("styles.xml") ?? noStyles;
  const workbook = damagedUnless(() => readCells(slimPackage(xml, styles)));
  return tables.map((table, index) => toContent(workbook, table, index));
}

function toContent(workbook: WorkBook, table: ScannedTable, index: number): SheetContent {
  const sheetName = workbook.SheetNames[index];
  const sheet = sheetName === undefined ? undefined : workbook.Sheets[sheetName];
  if (sheetName === undefined || sheet === undefined) throw new FileError("damaged", `sheet ${index + 1}`);
  return {
    sheetName,
    hidden: table.hidden,
    cells: toCells(sheet),
    merges: toAreas(sheet["!merges"]),
    isRowHidden: (row) => isWithin(table.hiddenRows, row),
  };
}

/** Whether a row lies in one of the ranges, which ascend. */
function isWithin(ranges: ScannedTable["hiddenRows"], row: number): boolean {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.last ?? Infinity) < row) low = middle + 1;
    else high = middle;
  }
  const found = ranges[low];
  return found !== undefined && row >= found.first && row <= found.last;
}

/** What SheetJS is to read: nothing else in the package can make it stumble. */
function slimPackage(content: string, styles: string): Uint8Array {
  const parts = { "content.xml": withoutGeneral(content), "styles.xml": withoutGeneral(styles) };
  const bytes = Object.entries(parts).map(([name, xml]): [string, Uint8Array] => [name, strToU8(xml)]);
  return zipSync({ "META-INF/manifest.xml": strToU8(manifest), ...Object.fromEntries(bytes) }, { level: 0 });
}

/** "General" is written as a number of at least one digit, which SheetJS takes for "0": no style at all is what it means. */
function withoutGeneral(xml: string): string {
  const style =
    /<number:number-style\s[^<>]*>\s*<number:number\s+number:min-integer-digits="1"\s*\/>\s*<\/number:number-style>/gu;
  return xml.replace(style, "");
}
