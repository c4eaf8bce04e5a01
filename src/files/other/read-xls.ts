/** .xls (Excel 5.0 to 2003) → cells. SheetJS reads them; what it does not tell is read from the records themselves. */

import { CFB, type WorkBook } from "@e965/xlsx";
import { damagedUnless, FileError } from "../file-error";
import type { SheetContent } from "../sheet-content";
import type { Limits } from "../workbook-file";
import { scanRecords, type RecordSheet } from "./scan-records";
import { readCells, toAreas, toCells } from "./sheet-js";

/** The worksheets in tab order. @throws FileError */
export function readXls(bytes: Uint8Array, limits: Limits): SheetContent[] {
  const sheets = damagedUnless(() => scanRecords(workbookStream(bytes), limits.cells));
  const workbook = damagedUnless(() => readCells(bytes));
  // SheetJS lists the sheets in the order in which they stand in the file, which need not be that of the tabs.
  const inFile = [...sheets].sort((one, other) => one.position - other.position);
  return sheets
    .filter(({ isWorksheet }) => isWorksheet)
    .map((sheet) => toContent(workbook, sheet, workbook.SheetNames[inFile.indexOf(sheet)] ?? ""));
}

function toContent(workbook: WorkBook, sheet: RecordSheet, sheetName: string): SheetContent {
  const read = workbook.Sheets[sheetName];
  if (read === undefined) throw new FileError("damaged", `the sheet ${sheetName} cannot be read`);
  return {
    sheetName,
    hidden: sheet.hidden,
    cells: toCells(read, workbook.Workbook?.WBProps?.date1904),
    merges: toAreas(read["!merges"]),
    isRowHidden: (row) => sheet.hiddenRows.has(row) || (sheet.hidesOtherRows && !sheet.listedRows.has(row)),
  };
}

interface CompoundFile {
  readonly FullPaths: readonly string[];
}

/** The stream with the records, in a compound file that may be anything. @throws FileError */
function workbookStream(bytes: Uint8Array): Uint8Array {
  const file = CFB.read(bytes, { type: "array" }) as CompoundFile;
  const find = (name: string) => CFB.find(file, name) as { content: Uint8Array | number[] } | null;
  if (find("EncryptedPackage") !== null || find("/encryption") !== null) throw new FileError("encrypted");
  const stream = find("/Workbook") ?? find("/Book");
  if (stream === null) throw new FileError("notAWorkbook", "a compound file without a workbook");
  return Uint8Array.from(stream.content);
}
