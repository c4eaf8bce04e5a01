/** What every file format reduces a sheet to before it becomes a `Grid`. */

import type { Area, CellValue } from "../core/grid";

/** As many as Excel has (Excel specifications and limits). */
export const mostRows = 1_048_576;
export const mostColumns = 16_384;

/** 0-based. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A cell that holds something. */
export interface Cell {
  readonly value: CellValue;
  /** Excel's English format code. */
  readonly format: string;
}

/** Rows from A1, with holes where nothing is. */
export type CellRows = readonly (CellRow | undefined)[];
export type CellRow = readonly (Cell | undefined)[];

export interface SheetContent {
  readonly sheetName: string;
  readonly hidden: boolean;
  readonly cells: CellRows;
  readonly merges: readonly Area[];
  readonly isRowHidden: (row: number) => boolean;
}
