/** The headers of one row of a sheet, with what a second header row above it says: merged "Status" over the periods. */

import { datedText, isDateFormat } from "../../dates";
import { formatAt, lastColumn, valueAt, type Area, type Grid } from "../../grid";
import { tidy } from "../../status/normalise";
import { readDateHeader, readHeader, type Header } from "./headers";
import { groupedByPeriod, type Heading } from "./period-groups";

/** A column with a header. */
export interface HeadedColumn {
  /** 0-based column of the sheet. */
  readonly column: number;
  /** What names it, on one line. */
  readonly name: string;
  /** `null` for a column that is none of the tool's. */
  readonly header: Header | null;
  /** Whether the row above had to be read to understand it. */
  readonly usesRowAbove: boolean;
}

/** Finds the merged area over a cell; only the areas of the rows that can be headers are looked through. */
type MergeAt = (row: number, column: number) => Area | undefined;

/** Every column that has a header in this row, or in the row above it where this one's cell is empty. */
export function headedColumns(grid: Grid, row: number, mergeAt: MergeAt): readonly HeadedColumn[] {
  const headed: HeadedColumn[] = [];
  for (let column = grid.leftColumn; column <= lastColumn(grid); column++) {
    const found = headedColumn(grid, row, column, mergeAt);
    if (found !== null) headed.push(found);
  }
  return groupedByPeriod(headed, (column) => headingOver(grid, row, column, mergeAt));
}

/** The merged area over a cell, or the nearest text to the left in the row above: a period may stand over several columns. */
function headingOver(grid: Grid, row: number, column: number, mergeAt: MergeAt): Heading | null {
  for (let left = column; left >= grid.leftColumn; left--) {
    const area = mergeAt(row - 1, left);
    // A merged area that ends before the column does not stand over it.
    if (area !== undefined && left < column) return null;
    const name = area === undefined ? nameAt(grid, row - 1, left) : nameAt(grid, area.topRow, area.leftColumn);
    if (name !== "") return { name, column: area?.leftColumn ?? left };
    if (column - left >= widestGroup) return null;
  }
  return null;
}

/** Status, comment and what else is asked for a period, at most. */
const widestGroup = 8;

/** Looks merged areas up by cell, since a long table can hold thousands, and a wide one thousands in a row. */
export function mergesByRow(grid: Grid): MergeAt {
  const byRow = new Map<number, Map<number, Area>>();
  for (const area of grid.merges) {
    const right = Math.min(lastColumn(area), lastColumn(grid));
    for (let row = area.topRow; row < Math.min(area.topRow + area.rowCount, area.topRow + 4); row++) {
      const areas = byRow.get(row) ?? new Map<number, Area>();
      byRow.set(row, areas);
      for (let column = area.leftColumn; column <= right; column++) if (!areas.has(column)) areas.set(column, area);
    }
  }
  return (row, column) => byRow.get(row)?.get(column);
}

function headedColumn(grid: Grid, row: number, column: number, mergeAt: MergeAt): HeadedColumn | null {
  const own = nameAt(grid, row, column);
  const ownHeader = headerAt(grid, row, column);
  if (ownHeader !== null) return { column, name: own, header: ownHeader, usesRowAbove: false };
  const above = nameAbove(grid, row, column, mergeAt);
  if (above === null) return own === "" ? null : { column, name: own, header: null, usesRowAbove: false };
  if (own === "")
    return above.spans ? null : { column, name: above.name, header: readHeader(above.name), usesRowAbove: true };
  const name = `${above.name} ${own}`;
  const header = above.spans ? readHeader(name) : null;
  return header === null
    ? { column, name: own, header: null, usesRowAbove: false }
    : { column, name, header, usesRowAbove: true };
}

/** What stands above a cell, and whether it spans several columns, as a heading over the periods does. */
function nameAbove(grid: Grid, row: number, column: number, mergeAt: MergeAt): { name: string; spans: boolean } | null {
  const area = mergeAt(row - 1, column);
  const name = area === undefined ? nameAt(grid, row - 1, column) : nameAt(grid, area.topRow, area.leftColumn);
  return name === "" ? null : { name, spans: area !== undefined && area.columnCount > 1 };
}

/** A header on one line. */
function nameAt(grid: Grid, row: number, column: number): string {
  return tidy(datedText(valueAt(grid, row, column), formatAt(grid, row, column)));
}

function headerAt(grid: Grid, row: number, column: number): Header | null {
  const value = valueAt(grid, row, column);
  if (typeof value === "string") return readHeader(value);
  return typeof value === "number" && isDateFormat(formatAt(grid, row, column)) ? readDateHeader(value) : null;
}
