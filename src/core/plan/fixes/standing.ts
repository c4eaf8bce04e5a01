/** Where cells that were read before stand in the workbook as it is now. */

import { contains, valueAt, type Area, type CellAddress, type CellValue, type Grid } from "../../grid";
import type { FollowUp } from "../../table/follow-up";
import type { Hindrance } from "./outcome";

/** A cell as it is. */
export interface CellNow {
  /** Its formula or text; `null` for a number, a date or a truth value. */
  readonly text: string | null;
  /** English. */
  readonly numberFormat: string;
  /** Whether it takes no input: locked, on a protected sheet. `null` where nobody could tell. */
  readonly locked: boolean | null;
}

/** Gives a cell as it is; `null` where it has not been read. */
export type LookUp = (at: CellAddress) => CellNow | null;

/** Tells places apart. No sheet's name holds ":". */
export function placeKey({ sheetName, row, column }: CellAddress): string {
  return `${row}:${column}:${sheetName}`;
}

/** The workbook as it was read last. */
export class Standing {
  private readonly sheets: ReadonlySet<string>;
  private readonly grids: ReadonlyMap<string, Grid>;
  /** What is promised on each row; two tables may stand side by side. */
  private readonly commitments = new Map<string, Set<string>>();

  /** @param sheetNames all of the workbook's, also those without values */
  constructor(sheetNames: readonly string[], grids: readonly Grid[], followUps: readonly FollowUp[]) {
    this.sheets = new Set(sheetNames);
    this.grids = new Map(grids.map((grid) => [grid.sheetName, grid]));
    for (const { sheetName, commitments } of followUps) {
      for (const { row, text } of commitments) {
        const key = `${row}:${sheetName}`;
        this.commitments.set(key, (this.commitments.get(key) ?? new Set()).add(text));
      }
    }
  }

  valueAt({ sheetName, row, column }: CellAddress): CellValue {
    const grid = this.grids.get(sheetName);
    return grid === undefined ? null : valueAt(grid, row, column);
  }

  /**
   * Why a cell is no longer the one that was meant; `null` where it is.
   *
   * @param commitment what its row promised; `null` where it was no row
   */
  hindrance(at: CellAddress, commitment: string | null): Extract<Hindrance, "missing" | "moved" | "merged"> | null {
    if (!this.sheets.has(at.sheetName)) return "missing";
    const promised = this.commitments.get(`${at.row}:${at.sheetName}`);
    if (commitment !== null && promised?.has(commitment) !== true) return "moved";
    const merges = this.grids.get(at.sheetName)?.merges ?? [];
    return merges.some((merge) => isUnder(merge, at)) ? "merged" : null;
  }
}

/** Within a merged area, and not its first cell, which is the one that is seen. */
function isUnder(merge: Area, { row, column }: CellAddress): boolean {
  return contains(merge, row, column) && !(row === merge.topRow && column === merge.leftColumn);
}
