/**
 * .xlsx and .xlsm → cells. SheetJS reads the cells; what it is given is a package of ours that holds only the sheets,
 * their strings and their formats, so that nothing else in a file can cost time or be stumbled over.
 */

import { damagedUnless, FileError } from "../file-error";
import type { SheetContent } from "../sheet-content";
import { readCells, toAreas } from "../sheet-js";
import type { Limits } from "../workbook-file";
import type { PackageParts } from "../zip/package-parts";
import { scanSheet, type SheetScan } from "./scan-sheet";
import { readWorkbookPart, type ListedSheet } from "./sheet-list";
import { packSheets, slimName } from "./slim-package";

interface ScannedSheet {
  readonly listed: ListedSheet;
  readonly scan: SheetScan;
}

/** The worksheets in tab order. @throws FileError */
export function readXlsx(parts: PackageParts, limits: Limits): SheetContent[] {
  const workbook = readWorkbookPart(parts);
  const sheets = scanSheets(parts, workbook.sheets, limits.cells);
  if (sheets.length === 0) return [];
  const zip = packSheets(
    parts,
    workbook,
    sheets.map(({ scan }) => scan.xml),
  );
  const cells = damagedUnless(() => readCells(zip));
  return sheets.map(({ listed, scan }, index) => {
    const sheet = cells.Sheets[slimName(index)];
    // SheetJS leaves out a sheet that it cannot read, without a word.
    if (sheet === undefined) throw new FileError("damaged", `the sheet ${listed.name} cannot be read`);
    const hidden = new Set(scan.hiddenRows);
    return {
      sheetName: listed.name,
      hidden: listed.hidden,
      cells: sheet["!data"] ?? [],
      merges: toAreas(sheet["!merges"]),
      isRowHidden: (row) => hidden.has(row) || (scan.hidesOtherRows && !scan.listedRows.has(row)),
      uncalculated: scan.uncalculated,
      date1904: workbook.date1904,
    };
  });
}

function scanSheets(parts: PackageParts, listed: readonly ListedSheet[], mostCells: number): ScannedSheet[] {
  let room = mostCells;
  return listed.flatMap((sheet) => {
    const scan = scanSheet(parts.bytes(sheet.part) ?? new Uint8Array(), room);
    if (scan === null) return [];
    room -= scan.cells;
    return [{ listed: sheet, scan }];
  });
}
