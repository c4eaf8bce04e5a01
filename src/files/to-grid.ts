/** A sheet's cells as a `Grid`: the same one that Excel gives for the sheet. */

import { contains, lastColumn, lastRow, type Area, type CellValue, type Grid } from "../core/grid";
import { FileError } from "./file-error";
import { general } from "./number-format";
import type { CellRow, SheetContent } from "./sheet-content";
import { valueExtent } from "./value-extent";

/**
 * Builds a sheet's grid.
 *
 * @param most rows with content × columns that the grid may hold
 * @returns the grid and how many values it leaves out, `null` for a sheet that holds nothing
 * @throws FileError `tooLarge`
 */
export function toGrid(sheet: SheetContent, most: number): { grid: Grid; leftOut: number } | null {
  const extent = valueExtent(sheet.cells, most);
  if (extent === null) return null;
  const { area, leftOut } = extent;
  const rows = new GridRows(area);
  sheet.cells.forEach((line, row) => {
    if (line !== undefined) rows.fill(row, line);
  });
  const merges = mergesIn(area, sheet.merges);
  merges.forEach((merge) => {
    rows.clearBelow(merge);
  });
  const hiddenRows = Array.from({ length: area.rowCount }, (_, index) => area.topRow + index).filter(sheet.isRowHidden);
  const { sheetName, hidden } = sheet;
  return { grid: { sheetName, hidden, ...area, ...rows.result, merges, hiddenRows }, leftOut };
}

/** The rows of a grid. Rows that hold nothing are all the same one, so that a million of them cost nothing. */
class GridRows {
  readonly result: Pick<Grid, "values" | "numberFormats">;
  private readonly values: CellValue[][];
  private readonly formats: string[][];
  private readonly emptyValues: CellValue[];
  private readonly emptyFormats: string[];
  private readonly area: Area;
  /** The rows that hold values, ascending. */
  private readonly filled: number[] = [];
  private cleared = 0;

  constructor(area: Area) {
    this.area = area;
    this.emptyValues = new Array<CellValue>(area.columnCount).fill(null);
    this.emptyFormats = new Array<string>(area.columnCount).fill(general);
    this.values = new Array<CellValue[]>(area.rowCount).fill(this.emptyValues);
    this.formats = new Array<string[]>(area.rowCount).fill(this.emptyFormats);
    this.result = { values: this.values, numberFormats: this.formats };
  }

  /** An empty cell has no format of interest: it is "General", whatever the user has chosen for what may come. */
  fill(row: number, line: CellRow): void {
    const { topRow, leftColumn, columnCount } = this.area;
    const y = row - topRow;
    this.filled.push(row);
    for (let x = 0; x < columnCount; x++) {
      const cell = line[leftColumn + x];
      if (cell === undefined || cell.value === null) continue;
      own(this.values, y, this.emptyValues)[x] = cell.value;
      if (cell.format !== general) own(this.formats, y, this.emptyFormats)[x] = cell.format;
    }
  }

  /** Empties a merged area but for its first cell: nobody sees what a program has left there. @throws FileError */
  clearBelow(merge: Area): void {
    const { topRow, leftColumn } = this.area;
    const right = Math.min(lastColumn(merge), lastColumn(this.area));
    for (let next = firstFrom(this.filled, merge.topRow); next < this.filled.length; next++) {
      const row = this.filled[next] ?? Infinity;
      if (row > lastRow(merge)) return;
      const [values, formats] = [this.values[row - topRow] ?? [], this.formats[row - topRow] ?? []];
      for (let column = merge.leftColumn; column <= right; column++) {
        if (row === merge.topRow && column === merge.leftColumn) continue;
        values[column - leftColumn] = null;
        if (formats !== this.emptyFormats) formats[column - leftColumn] = general;
      }
      this.countCleared(right - merge.leftColumn + 1);
    }
  }

  /** Areas that do not overlap hold no more cells than there are: a file that says otherwise would take hours. */
  private countCleared(cells: number): void {
    this.cleared += cells;
    const most = this.filled.length * this.area.columnCount;
    if (this.cleared > most) throw new FileError("damaged", "merged areas overlap");
  }
}

/** Where the first number that is not below another stands, in ascending numbers. */
function firstFrom(ascending: readonly number[], least: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? Infinity) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The row to write into: a copy of its own where it is still the shared empty one. */
function own<Cell>(rows: Cell[][], index: number, empty: readonly Cell[]): Cell[] {
  const row = rows[index] ?? [];
  if (row !== empty) return row;
  const copy = empty.slice();
  rows[index] = copy;
  return copy;
}

/** Merges by their first cell, as Excel finds them, in reading order. */
function mergesIn(area: Area, merges: readonly Area[]): Area[] {
  return merges
    .filter(({ topRow, leftColumn }) => contains(area, topRow, leftColumn))
    .filter(({ rowCount, columnCount }) => rowCount > 1 || columnCount > 1)
    .sort((one, other) => one.topRow - other.topRow || one.leftColumn - other.leftColumn);
}
