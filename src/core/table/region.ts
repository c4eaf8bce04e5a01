/** A table's header with the rows below it, and what stands in their cells: what every question about a row begins with. */

import { isErrorValue, textOf, valueAt, type Grid } from "../grid";
import { tidy } from "../status/normalise";
import type { Vocabulary } from "../status/vocabulary";
import type { Candidate } from "./candidate";

/** What is known of a table before its rows are read. Rows and columns are 0-based in the sheet. */
export interface Region {
  readonly grid: Grid;
  readonly header: Candidate;
  readonly vocabulary: Vocabulary;
  /** The last row that can belong to the table. */
  readonly lastRow: number;
}

/** A filled cell of a row, its text as it is written. */
export interface CellText {
  readonly column: number;
  readonly text: string;
}

/** The filled cells of a row, from the table's first column to its last. */
export function rowTexts({ grid, header }: Region, row: number): CellText[] {
  const texts: CellText[] = [];
  for (let column = header.firstColumn; column <= header.lastColumn; column++) {
    if (isFilled(grid, row, column)) texts.push({ column, text: textOf(valueAt(grid, row, column)) });
  }
  return texts;
}

/** Whether anything stands in a status cell of the row, be it a status or not. */
export function hasStatus({ grid, header }: Region, row: number): boolean {
  return header.periods.some(({ column }) => isFilled(grid, row, column));
}

/** Whether anything stands where commitments do. */
export function isNamed({ grid, header }: Region, row: number): boolean {
  return isFilled(grid, row, header.columns.commitment);
}

export function isBlank({ grid, header }: Region, row: number): boolean {
  for (let column = header.firstColumn; column <= header.lastColumn; column++) {
    if (isFilled(grid, row, column)) return false;
  }
  return true;
}

/** White space alone fills no cell. */
export function isFilled(grid: Grid, row: number, column: number): boolean {
  const value = valueAt(grid, row, column);
  if (value === null) return false;
  return isErrorValue(value) || typeof value !== "string" || tidy(value) !== "";
}

/** The first row from one to another for which something holds; the one after them where it holds for none. */
export function firstRowWhere(from: number, to: number, holds: (row: number) => boolean): number {
  for (let row = from; row <= to; row++) if (holds(row)) return row;
  return to + 1;
}
