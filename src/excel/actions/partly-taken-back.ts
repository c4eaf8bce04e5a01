/** What became of one kind of recorded changes. */

import type { RecordedChange } from "../../core/change-record";
import type { HostError } from "../../core/errors";
import type { TakeBackOutcome } from "../../core/plan/fixes/outcome";

export interface PartlyTakenBack {
  readonly outcomes: ReadonlyMap<RecordedChange, TakeBackOutcome>;
  /** Why Excel broke off; `null` where it did not. */
  readonly failure: HostError | null;
}
