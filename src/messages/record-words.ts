/** How it is told what was written, taken back, and left alone. */

import type { ChangeLogWords } from "../core/plan/change-log";
import type { DropdownOutcome, Outcome, TakeBackOutcome } from "../core/plan/fixes/outcome";

/** One sentence for each outcome. */
type Sentences<Code extends string, Told> = Readonly<Record<Code, (told: Told) => string>>;

export interface RecordWords {
  /** Told the cell, as "D5". */
  readonly outcomes: Sentences<Outcome, string>;
  /** Told the place: a cell, an area, or a sheet's name. */
  readonly takenBack: Sentences<TakeBackOutcome, string>;
  /** Told the status column's header. */
  readonly dropdowns: Sentences<DropdownOutcome, string>;
  readonly log: ChangeLogWords;
}
