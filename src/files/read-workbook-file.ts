/**
 * Workbook bytes → Grid[]: the way in for everyone who has a file and no Excel. What a file is its content decides; only
 * .csv, which has no mark, is known by its name.
 */

import { FileError } from "./file-error";
import { readCsv } from "./other/read-csv";
import { readOds } from "./other/read-ods";
import { readXls } from "./other/read-xls";
import type { SheetContent } from "./sheet-content";
import { toGrid } from "./to-grid";
import { usualLimits, type Limits, type WorkbookFile } from "./workbook-file";
import { readXlsx } from "./xlsx/read-xlsx";
import { findSettings } from "./xlsx/settings-part";
import { PackageParts } from "./zip/package-parts";

/** The files that are read, by the ends of their names in lower case. */
export const readableExtensions = [".xlsx", ".xlsm", ".xls", ".ods", ".csv"] as const;

/**
 * Reads a workbook file: .xlsx, .xlsm, .xls, .ods or .csv.
 *
 * @param fileName with or without folders
 * @param limits where they are to differ from the usual ones
 * @throws FileError where the file cannot be read, or costs more than the limits allow
 */
export function readWorkbookFile(bytes: Uint8Array, fileName: string, limits: Partial<Limits> = {}): WorkbookFile {
  const applied = { ...usualLimits, ...limits };
  const name = fileName.split(/[\\/]/u).at(-1) ?? fileName;
  if (name.startsWith("~$")) throw new FileError("lockFile");
  if (bytes.length === 0) throw new FileError("empty");
  if (bytes.length > applied.fileBytes) throw new FileError("tooLarge", `${bytes.length} bytes`);
  const { sheets, ...own } = readSheets(bytes, name, applied);
  const read = sheets.flatMap((sheet) => toGrid(sheet, applied.gridCells) ?? []);
  return {
    grids: read.map(({ grid }) => grid),
    ...own,
    leftOut: read
      .filter(({ leftOut }) => leftOut > 0)
      .map(({ grid, leftOut }) => ({ sheetName: grid.sheetName, values: leftOut })),
  };
}

type Sheets = Pick<WorkbookFile, "settingsParts" | "ownNames"> & { readonly sheets: readonly SheetContent[] };

/** Of a file that only an add-in in Excel could not have written. */
const nothingOwn = { settingsParts: [], ownNames: [] };

const zipMark = [0x50, 0x4b];
const compoundMark = [0xd0, 0xcf, 0x11, 0xe0];
/** The first record of Excel 2 to 4, which wrote no compound files. */
const oldMarks = [
  [0x09, 0x00],
  [0x09, 0x02],
  [0x09, 0x04],
  [0x09, 0x08],
] as const;

function readSheets(bytes: Uint8Array, name: string, limits: Limits): Sheets {
  const begins = (mark: readonly number[]) => mark.every((byte, index) => bytes[index] === byte);
  if (begins(zipMark)) return readPackage(new PackageParts(bytes, limits), limits);
  if (begins(compoundMark)) return { sheets: readXls(bytes, limits), ...nothingOwn };
  if (oldMarks.some(begins)) throw new FileError("unsupportedFormat", "Excel before 5.0");
  if (!name.toLowerCase().endsWith(".csv")) throw new FileError("notAWorkbook");
  return { sheets: readCsv(bytes, name, limits), ...nothingOwn };
}

function readPackage(parts: PackageParts, limits: Limits): Sheets {
  if (parts.has("content.xml")) return { sheets: readOds(parts, limits), ...nothingOwn };
  if (parts.has("Index/Document.iwa")) throw new FileError("unsupportedFormat", "Numbers");
  return { ...readXlsx(parts, limits), settingsParts: findSettings(parts) };
}
