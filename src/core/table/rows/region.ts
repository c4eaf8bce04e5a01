/** A table's header with the rows below it, and what stands in their cells: what every question about a row begins with. */

import { isErrorValue, textOf, valueAt, type CellValue, type Grid } from "../../grid";
import { beginningOf, isBlankText, tidy } from "../../status/normalise";
import type { Vocabulary } from "../../status/vocabulary";
import type { Candidate } from "../header/candidate";

/** What is known of a table before its rows are read. Rows and columns are 0-based in the sheet. */
export interface Region {
  readonly grid: Grid;
  readonly header: Candidate;
  readonly vocabulary: Vocabulary;
  /** The last row that can belong to the table. */
  readonly lastRow: number;
}

/** A header and the sheet that it stands on. */
export type HeadedGrid = Pick<Region, "grid" | "header">;

/** A filled cell of a row, its text as it is written. */
export interface CellText {
  readonly column: number;
  readonly text: string;
}

/** The filled cells of a row, from the table's first column to its last. */
export function rowTexts({ grid, header }: HeadedGrid, row: number): CellText[] {
  const texts: CellText[] = [];
  for (let column = header.firstColumn; column <= header.lastColumn; column++) {
    if (isFilled(grid, row, column)) texts.push({ column, text: textOf(valueAt(grid, row, column)) });
  }
  return texts;
}

/** A row's number, such as 1 or "1.2." */
const ordinal = /^\d+(?:[.,:]\d+)*[.)]?$/u;

/** The filled cells of a row that hold more than a number. */
export function wordsIn(region: Region, row: number): CellText[] {
  return rowTexts(region, row).filter(({ text }) => !ordinal.test(beginningOf(text)));
}

/** Nobody calls a goal by more characters; prose has more. */
const longestName = 250;

/** The same, with stray spaces. */
const longestTyped = 2 * longestName;

/**
 * The text that names what a row is about, where it stands in no column of goals: the commitment, or else the first words to
 * the left of where commitments stand. `null` where a goal stands beside it, or where it is prose.
 */
export function namingText(region: Region, row: number): CellText | null {
  const { goal, subgoal, commitment } = region.header.columns;
  const words = wordsIn(region, row);
  if (words.some(({ column }) => column === goal || column === subgoal)) return null;
  const named = words.find(({ column }) => column === commitment) ?? words[0];
  if (named === undefined || named.column > commitment) return null;
  const text = named.text.length > longestTyped ? "" : tidy(named.text);
  return text === "" || text.length > longestName ? null : { column: named.column, text };
}

/** Whether anything stands in a status cell of the row, be it a status or not. */
export function hasStatus({ grid, header }: Region, row: number): boolean {
  return header.periods.some(({ column }) => isFilled(grid, row, column));
}

/** Whether something of a kind stands in a status cell of the row. */
export function holdsStatus({ grid, header }: Region, row: number, isOfKind: (value: CellValue) => boolean): boolean {
  return header.periods.some(({ column }) => isOfKind(valueAt(grid, row, column)));
}

/** Whether anything stands where commitments do. */
export function isNamed({ grid, header }: Region, row: number): boolean {
  return isFilled(grid, row, header.columns.commitment);
}

/** Whether nothing stands in any of the table's columns. */
export function isBlank({ grid, header }: HeadedGrid, row: number): boolean {
  for (let column = header.firstColumn; column <= header.lastColumn; column++) {
    if (isFilled(grid, row, column)) return false;
  }
  return true;
}

/** White space alone fills no cell. */
export function isFilled(grid: Grid, row: number, column: number): boolean {
  const value = valueAt(grid, row, column);
  if (value === null) return false;
  return isErrorValue(value) || typeof value !== "string" || !isBlankText(value);
}

/** The first row from one to another for which something holds; the one after them where it holds for none. */
export function firstRowWhere(from: number, to: number, holds: (row: number) => boolean): number {
  for (let row = from; row <= to; row++) if (holds(row)) return row;
  return to + 1;
}
