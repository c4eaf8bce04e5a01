/** Finds the row that names the columns, below any title rows. */

import { lastColumn, lastRow, textOf, valueAt, type Grid } from "../grid";
import { comparable, tidy } from "../status/normalise";
import type { Columns, Period } from "./follow-up";
import { readHeader, type ColumnKind, type Header } from "./headers";

/** A row that can be the header of a follow-up table. */
export interface HeaderRow {
  /** 0-based row of the sheet. */
  readonly row: number;
  /** First and last headed column, 0-based. */
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly columns: Columns;
  /** In the order of the year, at least one. */
  readonly periods: readonly Period[];
}

interface HeadedColumn {
  readonly column: number;
  readonly name: string;
  readonly header: Header | null;
}

/**
 * The first row that names a commitment column, a period, and a goal or a second thing a follow-up has: a single word
 * such as "Uppdrag" beside "December" is not enough.
 */
export function findHeaderRow(grid: Grid): HeaderRow | null {
  for (let row = grid.topRow; row <= lastRow(grid); row++) {
    const found = readHeaderRow(grid, row);
    if (found !== null) return found;
  }
  return null;
}

/** Whether a row repeats the header, as printed tables do at the top of a page. */
export function repeatsHeader(grid: Grid, row: number, { row: headerRow, columns, periods }: HeaderRow): boolean {
  const told = [columns.commitment, ...periods.map((period) => period.column)];
  return told.every((column) => sameText(grid, row, headerRow, column));
}

function sameText(grid: Grid, row: number, otherRow: number, column: number): boolean {
  return comparable(textOf(valueAt(grid, row, column))) === comparable(textOf(valueAt(grid, otherRow, column)));
}

function readHeaderRow(grid: Grid, row: number): HeaderRow | null {
  const headed = headedColumns(grid, row);
  const columnOf = (kind: ColumnKind) => headed.find(({ header }) => header?.kind === kind)?.column ?? null;
  const commitment = columnOf("commitment");
  const periods = periodsOf(headed);
  const goal = columnOf("goal");
  const subgoal = columnOf("subgoal");
  if (commitment === null || periods.length === 0) return null;
  if (goal === null && subgoal === null && periods.length < 2) return null;
  const columns = { goal, subgoal, commitment, comment: columnOf("comment"), responsible: columnOf("responsible") };
  return { row, ...extent(grid, headed), columns, periods };
}

function headedColumns(grid: Grid, row: number): HeadedColumn[] {
  const columns = Array.from({ length: grid.columnCount }, (_, index) => grid.leftColumn + index);
  return columns.flatMap((column) => {
    const value = valueAt(grid, row, column);
    const name = tidy(textOf(value));
    return name === "" ? [] : [{ column, name, header: typeof value === "string" ? readHeader(value) : null }];
  });
}

function periodsOf(headed: readonly HeadedColumn[]): Period[] {
  return headed
    .flatMap(({ column, name, header }) => (header?.kind === "period" ? [{ column, name, header }] : []))
    .sort((a, b) => a.header.endMonth - b.header.endMonth || a.column - b.column)
    .map(({ column, name, header }, index) => ({ id: `p${index + 1}`, name, column, yearEnd: header.yearEnd }));
}

/** The unbroken run of headed cells around the recognised ones: a stray word far to the right is no part of the table. */
function extent(grid: Grid, headed: readonly HeadedColumn[]): { firstColumn: number; lastColumn: number } {
  const isHeaded = new Set(headed.map(({ column }) => column));
  const recognised = headed.filter(({ header }) => header !== null).map(({ column }) => column);
  let [first, last] = [Math.min(...recognised), Math.max(...recognised)];
  while (first > grid.leftColumn && isHeaded.has(first - 1)) first--;
  while (last < lastColumn(grid) && isHeaded.has(last + 1)) last++;
  return { firstColumn: first, lastColumn: last };
}
