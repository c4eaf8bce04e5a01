/** Cell values and formulas from SheetJS, which knows every way in which files write them. */
import { read } from "@e965/xlsx";
import type { CellObject, WorkBook } from "@e965/xlsx";
import { BookError } from "../book-error";

/** What a file says of one cell's content. */
export interface FileValue {
  readonly value: string | number | boolean | null;
  /** the value is an error's code */
  readonly isError: boolean;
  /** without "=" */
  readonly formula?: string;
  /** the area of an array formula, in each of its cells */
  readonly arrayArea?: string;
  readonly isDynamic?: boolean;
}

/** A sheet's cells by row and column, with holes. */
export type SheetValues = readonly (readonly (CellObject | undefined)[] | undefined)[];

/** The sheets' values, in their order. @throws BookError damaged */
export function readValues(bytes: Uint8Array): readonly SheetValues[] {
  let workbook: WorkBook;
  try {
    workbook = read(bytes, { type: "array", dense: true, cellHTML: false, cellText: false, cellNF: false });
  } catch (cause) {
    throw new BookError("damaged", cause instanceof Error ? cause.message : "");
  }
  return workbook.SheetNames.map((name) => workbook.Sheets[name]?.["!data"] ?? []);
}

const errorCodes: Readonly<Record<number, string>> = {
  0x00: "#NULL!",
  0x07: "#DIV/0!",
  0x0f: "#VALUE!",
  0x17: "#REF!",
  0x1d: "#NAME?",
  0x24: "#NUM!",
  0x2a: "#N/A",
  0x2b: "#GETTING_DATA",
};

export function toFileValue(cell: CellObject): FileValue {
  const isError = cell.t === "e";
  return {
    value: isError ? errorOf(cell) : valueOf(cell),
    isError,
    ...(cell.f !== undefined && cell.f !== "" && { formula: cell.f }),
    ...(cell.F !== undefined && { arrayArea: cell.F }),
    ...(cell.D === true && { isDynamic: true }),
  };
}

function errorOf(cell: CellObject): string {
  const known = typeof cell.v === "number" ? errorCodes[cell.v] : cell.v;
  return typeof known === "string" && known.startsWith("#") ? known : (cell.w ?? "#VALUE!");
}

function valueOf({ v, t }: CellObject): string | number | boolean | null {
  if (v === undefined || t === "z") return null;
  if (v instanceof Date) return v.getTime() / 86_400_000 + 25_569;
  return v;
}
