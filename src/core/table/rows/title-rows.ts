/** Titles right above a header, such as a board's name or a goal: they belong to the table below, not to the one above. */

import { textOf, valueAt, type Grid } from "../../grid";
import { tidy } from "../../status/normalise";
import type { Candidate } from "../header/candidate";
import { claimOnSheet } from "../claim/claim-on-sheet";
import { goalLevel } from "./goal-name";

/** How many lines a title may have: what a page of prose costs. */
const mostLines = 3;

/**
 * The first row of the title right above a header, its own first row where it has none. Lines of a single text are a title
 * below a blank row or a closing line, or where they name a goal; otherwise they may be the last commitments above.
 */
export function titleStart(grid: Grid, header: Candidate): number {
  const { firstRow } = header;
  let row = firstRow - 1;
  while (row > grid.topRow && textsIn(grid, row, header).length === 0) row--;
  const last = row;
  while (row >= grid.topRow && last - row < mostLines && isLine(grid, row, header)) row--;
  if (row === last) return firstRow;
  const above = textsIn(grid, row, header);
  if (above.length === 0 || above.some(({ text, column }) => claimOnSheet(grid, text, row, column) !== null))
    return row + 1;
  return standsApart(grid, last, header) ? last : firstRow;
}

/** The goal that the title right above a header names for all of its table, `null` where it names none. */
export function titleGoal(grid: Grid, header: Candidate): string | null {
  for (let row = header.firstRow - 1; row >= titleStart(grid, header); row--) {
    const [text] = textsIn(grid, row, header);
    if (text !== undefined && goalLevel(text.text) === "goal") return text.text;
  }
  return null;
}

/** A single text; a closing line belongs to the table above. */
function isLine(grid: Grid, row: number, header: Candidate): boolean {
  const [text, ...others] = textsIn(grid, row, header);
  return text !== undefined && others.length === 0 && claimOnSheet(grid, text.text, row, text.column) === null;
}

/** Right below other rows a text is a title where no commitment stands, or where it names a goal. */
function standsApart(grid: Grid, row: number, header: Candidate): boolean {
  const [text] = textsIn(grid, row, header);
  if (text === undefined) return false;
  const { columns, periods } = header;
  const isTold = text.column === columns.commitment || periods.some(({ column }) => column === text.column);
  return !isTold || goalLevel(text.text) !== null;
}

/** The filled cells of a row within a table's columns. */
function textsIn(grid: Grid, row: number, { firstColumn, lastColumn }: Candidate) {
  const texts: { readonly column: number; readonly text: string }[] = [];
  for (let column = firstColumn; column <= lastColumn; column++) {
    const text = tidy(textOf(valueAt(grid, row, column)));
    if (text !== "") texts.push({ column, text });
  }
  return texts;
}
