/** What reading a file gives, and how much of a file is read at most. */

import type { Grid } from "../core/grid";

/** The cells of a workbook file, and what the add-in has saved in it. */
export interface WorkbookFile {
  /**
   * Every sheet that holds values, in tab order; hidden ones say so. The same `Grid` as Excel gives for the workbook,
   * except that a cell whose formula nobody has calculated yet holds the error "#CALC!".
   */
  readonly grids: readonly Grid[];
  /** What the add-in's own custom XML parts hold, in their order: none, one, or two where two people's decisions crossed. */
  readonly settingsParts: readonly string[];
  /** The add-in's names of sheets of its own, which are left out of `grids`. */
  readonly ownNames: readonly string[];
  /** Sheets of which values far to the right of everything else were left out, and how many; see `toGrid`. */
  readonly leftOut: readonly LeftOut[];
}

export interface LeftOut {
  readonly sheetName: string;
  readonly values: number;
}

/** What a file may cost. Each is checked before it is spent. */
export interface Limits {
  /** The file as it is, in bytes. */
  readonly fileBytes: number;
  /** Parts of a zip package. */
  readonly zipEntries: number;
  /** The parts that are read, unpacked, in bytes; pictures and macros stay packed and cost nothing. */
  readonly unpackedBytes: number;
  /** Cells with content in all sheets together. */
  readonly cells: number;
  /** Rows with content × columns of one grid: what a sparse sheet may cost when its empty cells are filled in. */
  readonly gridCells: number;
}

/** Room for ten times the largest follow-up anyone has seen, within the memory that Node has. */
export const usualLimits: Limits = {
  fileBytes: 64_000_000,
  zipEntries: 10_000,
  unpackedBytes: 400_000_000,
  cells: 3_000_000,
  gridCells: 6_000_000,
};
