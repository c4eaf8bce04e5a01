/** Titles right above a header, such as a board's name or a goal: they belong to the table below, not to the one above. */

import type { Grid } from "../../grid";
import { tidy } from "../../status/normalise";
import { toldColumns, type Candidate } from "../header/candidate";
import { claimOnSheet } from "../claim/claim-on-sheet";
import { goalLevel } from "./goal-name";
import { isBlank, rowTexts } from "./region";

/** How many lines a title may have: what a page of prose costs. */
const mostLines = 3;

/**
 * The first row of the title right above a header, its own first row where it has none. Lines of a single text are a title
 * below a blank row or a closing line, or where they name a goal; otherwise they may be the last commitments above.
 */
export function titleStart(grid: Grid, header: Candidate): number {
  const { firstRow } = header;
  let row = firstRow - 1;
  while (row > grid.topRow && isBlank({ grid, header }, row)) row--;
  const last = row;
  while (row >= grid.topRow && last - row < mostLines && isLine(grid, row, header)) row--;
  if (row === last) return firstRow;
  const above = rowTexts({ grid, header }, row);
  if (above.length === 0 || above.some(({ text, column }) => claimOnSheet(grid, text, row, column) !== null))
    return row + 1;
  return standsApart(grid, last, header) ? last : firstRow;
}

/** The goal that the title right above a header names for all of its table, `null` where it names none. */
export function titleGoal(grid: Grid, header: Candidate): string | null {
  const first = titleStart(grid, header);
  for (let row = header.firstRow - 1; row >= first; row--) {
    const [text] = rowTexts({ grid, header }, row);
    if (text !== undefined && goalLevel(text.text) === "goal") return tidy(text.text);
  }
  return null;
}

/** A single text; a closing line belongs to the table above. */
function isLine(grid: Grid, row: number, header: Candidate): boolean {
  const [text, ...others] = rowTexts({ grid, header }, row);
  return text !== undefined && others.length === 0 && claimOnSheet(grid, text.text, row, text.column) === null;
}

/** Right below other rows a text is a title where no commitment stands, or where it names a goal. */
function standsApart(grid: Grid, row: number, header: Candidate): boolean {
  const [text] = rowTexts({ grid, header }, row);
  if (text === undefined) return false;
  return !toldColumns(header).includes(text.column) || goalLevel(text.text) !== null;
}
