/** One cell to be rewritten: what it says now, and what it is to say. A proposal until somebody says yes. */

import type { CellAddress } from "../../grid";

/**
 * `typo`: a misspelt status; `format`: a status with stray spaces or another case; `claim`: the closing line's numbers;
 * `goal`: a blank goal or subgoal below the first of its group.
 */
export type FixKind = "typo" | "format" | "claim" | "goal";

export interface CellFix {
  readonly kind: FixKind;
  readonly at: CellAddress;
  /** The text as the cell holds it; "" where it is blank. A cell that says something else by now is left alone. */
  readonly before: string;
  readonly after: string;
  /** What the row promises: where it says something else by now, other rows have come between. `null` for the closing line. */
  readonly commitment: string | null;
}
