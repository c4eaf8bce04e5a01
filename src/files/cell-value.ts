/** One cell of SheetJS as a value of the core. */

import type { CellObject } from "@e965/xlsx";
import type { CellValue } from "../core/grid";
import { formatCode, isCalendar } from "./number-format";

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

/** Days between the two systems' day 0. */
const days1904 = 1462;

/**
 * A cell's value: dates as serial numbers of the 1900 system, whatever the file counts in; errors that have no number of
 * their own are stored as "#VALUE!" by Excel itself.
 */
export function cellValue(cell: CellObject, date1904: boolean): CellValue {
  const { t: type, v: value } = cell;
  if (type === "e") return { error: errors[Number(value)] ?? "#VALUE!" };
  if (type === "z" || value === undefined || value instanceof Date) return null;
  if (typeof value !== "number") return value;
  if (Number.isNaN(value)) return null;
  return date1904 && isCalendar(formatCode(cell.z)) ? value + days1904 : value;
}
