/** SheetJS, read in one way for the formats that it reads, and its shapes as ours. */

import { read, type CellObject, type ParsingOptions, type Range, type WorkBook, type WorkSheet } from "@e965/xlsx";
import type { Area, CellValue } from "../../core/grid";
import { FileError } from "../file-error";
import { sheetJsFormat, since1900 } from "../number-format";
import { mostColumns, mostRows, type Cell, type CellRows } from "../sheet-content";

/** Values and number formats, in rows. Formulas are not wanted: a formula without a result must not become 0. */
const lean: ParsingOptions = { dense: true, cellFormula: false, cellHTML: false, cellText: false, cellNF: true };

/** Reads a workbook's cells. @throws whatever SheetJS throws at damaged content */
export function readCells(data: Uint8Array | string, options: ParsingOptions = {}): WorkBook {
  return quietly(() => read(data, { type: typeof data === "string" ? "string" : "array", ...lean, ...options }));
}

/** SheetJS tells the console what it does not know; whoever reads a report there must not be told with it. */
function quietly<Result>(step: () => Result): Result {
  const { error } = console;
  console.error = () => undefined;
  try {
    return step();
  } finally {
    console.error = error;
  }
}

type Rows = readonly (readonly (CellObject | undefined)[] | undefined)[];

/** The cells of a sheet that was read densely. @throws FileError `damaged` */
export function toCells(sheet: WorkSheet | undefined, date1904 = false): CellRows {
  const rows: Rows = sheet?.["!data"] ?? [];
  requireOnSheet(rows);
  return rows.map((row) => row?.map((cell) => (cell === undefined ? undefined : toCell(cell, date1904))));
}

/** Lengths first: to walk an array that claims a thousand million rows would take minutes. */
function requireOnSheet(rows: Rows): void {
  const isOnSheet = rows.length <= mostRows && rows.every((row) => row === undefined || row.length <= mostColumns);
  if (!isOnSheet) throw new FileError("damaged", "a cell beyond the last row or column");
}

function toCell(cell: CellObject, date1904: boolean): Cell | undefined {
  if (cell.t === "z") return undefined;
  const format = sheetJsFormat(cell.z);
  const value = valueOf(cell);
  return { value: typeof value === "number" ? since1900(value, format, date1904) : value, format };
}

/** [MS-XLS] 2.5.10 BErr, which SheetJS gives for every format. */
const errors: Readonly<Partial<Record<number, string>>> = {
  0x00: "#NULL!",
  0x07: "#DIV/0!",
  0x0f: "#VALUE!",
  0x17: "#REF!",
  0x1d: "#NAME?",
  0x24: "#NUM!",
  0x2a: "#N/A",
  0x2b: "#GETTING_DATA",
};

/** Errors that have no number of their own are stored as "#VALUE!" by Excel itself. */
function valueOf({ t: type, v: value }: CellObject): CellValue {
  if (type === "e") return { error: errors[Number(value)] ?? "#VALUE!" };
  if (value === undefined || value instanceof Date || Number.isNaN(value)) return null;
  return value;
}

export function toAreas(ranges: readonly Range[] = []): Area[] {
  return ranges.map(({ s: start, e: end }) => ({
    topRow: start.r,
    leftColumn: start.c,
    rowCount: end.r - start.r + 1,
    columnCount: end.c - start.c + 1,
  }));
}
