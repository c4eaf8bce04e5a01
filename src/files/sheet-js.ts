/** SheetJS, read in one way for every format, and its shapes as ours. */

import { read, type ParsingOptions, type Range, type WorkBook } from "@e965/xlsx";
import type { Area } from "../core/grid";

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

export function toAreas(ranges: readonly Range[] = []): Area[] {
  return ranges.map(({ s: start, e: end }) => ({
    topRow: start.r,
    leftColumn: start.c,
    rowCount: end.r - start.r + 1,
    columnCount: end.c - start.c + 1,
  }));
}
