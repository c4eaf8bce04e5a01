/** What every file format reduces a sheet to before it becomes a `Grid`. */

import type { CellObject } from "@e965/xlsx";
import type { Area } from "../core/grid";

/** 0-based. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** SheetJS's dense rows: from A1, with holes where nothing is. */
export type CellRows = readonly (readonly (CellObject | undefined)[] | undefined)[];

export interface SheetContent {
  readonly sheetName: string;
  readonly hidden: boolean;
  readonly cells: CellRows;
  readonly merges: readonly Area[];
  readonly isRowHidden: (row: number) => boolean;
  /** Cells whose formula has no result in the file. */
  readonly uncalculated: readonly CellPlace[];
  /** Whether dates are counted from 1 January 1904. */
  readonly date1904: boolean;
}
