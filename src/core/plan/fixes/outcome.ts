/** What became of each thing that was to be written or taken back: codes that messages puts into words. */

import type { Area, CellAddress } from "../../grid";
import type { RecordedChange } from "../../change-record";

/** Why a cell that was to be written is as it was. */
export type Hindrance =
  /** A formula stands there. */
  | "formula"
  /** The sheet is protected and the cell is locked. */
  | "locked"
  /** It says something else by now. */
  | "changed"
  /** Its row promises something else by now: rows have come or gone above it. */
  | "moved"
  /** It lies under a merged area. */
  | "merged"
  /** Its sheet is gone. */
  | "missing"
  /** Excel said no, or shows something else than what was written. */
  | "refused"
  /** More were asked for than are written at once. */
  | "tooMany";

export type Outcome = "written" | Hindrance;

/** One cell that was to be written. */
export interface CellResult {
  readonly at: CellAddress;
  readonly outcome: Outcome;
}

/** `restored`: as it was before the add-in wrote, whoever saw to that. */
export type TakeBackOutcome = "restored" | Exclude<Hindrance, "formula" | "tooMany">;

/** One recorded change that was to be taken back; it stays in the record unless it is restored. */
export interface TakenBack {
  /** The entry's. */
  readonly id: number;
  readonly change: RecordedChange;
  readonly outcome: TakeBackOutcome;
}

/**
 * `added`: every cell of the column that had no rule now has the list; `there`: ours is there already; `ownRule`: somebody
 * has a rule of their own in at least one part of it, which is left alone; `tooLong`: the words do not fit a list.
 */
export type DropdownOutcome = "added" | "there" | "ownRule" | "locked" | "tooLong" | "refused";

/** One status column. */
export interface DropdownResult {
  /** Its header. */
  readonly period: string;
  readonly outcome: DropdownOutcome;
  /** Where the list was added, down the column; none unless `added` or `ownRule`. */
  readonly areas: readonly Area[];
}
