/** A sheet's cells as a `Grid`: the same one that Excel gives for the sheet. */

import type { CellObject } from "@e965/xlsx";
import { contains, lastColumn, lastRow, type Area, type CellValue, type Grid } from "../core/grid";
import { cellValue } from "./cell-value";
import { formatCode, general } from "./number-format";
import type { SheetContent } from "./sheet-content";
import { valueExtent } from "./value-extent";

/** What stands for the result of a formula that nobody has calculated: never a status, always seen. */
const notCalculated: CellValue = { error: "#CALC!" };

/**
 * Builds a sheet's grid.
 *
 * @param most rows with content × columns that the grid may hold
 * @returns the grid and how many values it leaves out, `null` for a sheet that holds nothing
 * @throws FileError `tooLarge`
 */
export function toGrid(sheet: SheetContent, most: number): { grid: Grid; leftOut: number } | null {
  const extent = valueExtent(sheet.cells, sheet.uncalculated, most);
  if (extent === null) return null;
  const { area, leftOut } = extent;
  const rows = new GridRows(area, sheet.date1904);
  sheet.cells.forEach((line, row) => {
    if (line !== undefined) rows.fill(row, line);
  });
  for (const { row, column } of sheet.uncalculated) rows.set(row, column, notCalculated);
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
  private readonly date1904: boolean;

  constructor(area: Area, date1904: boolean) {
    this.area = area;
    this.date1904 = date1904;
    this.emptyValues = new Array<CellValue>(area.columnCount).fill(null);
    this.emptyFormats = new Array<string>(area.columnCount).fill(general);
    this.values = new Array<CellValue[]>(area.rowCount).fill(this.emptyValues);
    this.formats = new Array<string[]>(area.rowCount).fill(this.emptyFormats);
    this.result = { values: this.values, numberFormats: this.formats };
  }

  fill(row: number, line: readonly (CellObject | undefined)[]): void {
    const { leftColumn, columnCount } = this.area;
    for (let column = 0; column < columnCount; column++) {
      const cell = line[leftColumn + column];
      const value = cell === undefined ? null : cellValue(cell, this.date1904);
      if (value !== null) this.set(row, leftColumn + column, value, formatCode(cell?.z));
    }
  }

  /** An empty cell has no format of interest: it is "General", whatever the user has chosen for what may come. */
  set(row: number, column: number, value: CellValue, format = general): void {
    if (!contains(this.area, row, column)) return;
    const [y, x] = [row - this.area.topRow, column - this.area.leftColumn];
    own(this.values, y, this.emptyValues)[x] = value;
    if (format !== general) own(this.formats, y, this.emptyFormats)[x] = format;
  }

  /** Empties a merged area but for its first cell: nobody sees what a program has left there. */
  clearBelow(merge: Area): void {
    const [bottom, right] = [
      Math.min(lastRow(merge), lastRow(this.area)),
      Math.min(lastColumn(merge), lastColumn(this.area)),
    ];
    for (let row = merge.topRow; row <= bottom; row++) {
      const y = row - this.area.topRow;
      if (this.values[y] === this.emptyValues) continue;
      for (let column = merge.leftColumn; column <= right; column++) {
        if (row === merge.topRow && column === merge.leftColumn) continue;
        const x = column - this.area.leftColumn;
        own(this.values, y, this.emptyValues)[x] = null;
        if (this.formats[y] !== this.emptyFormats) own(this.formats, y, this.emptyFormats)[x] = general;
      }
    }
  }
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
