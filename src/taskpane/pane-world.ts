/** The world outside the pane, as the pane needs it: Excel, a clock, and somebody to tell of bugs. */

import type { CellAddress } from "../core/grid";
import type { Saving } from "../excel/actions";
import type { SelectedRow } from "../excel/read-selected-row";
import type { Outcome } from "./perform";
import type { Work } from "./work";

/** What the pane needs of the world outside it. */
export interface PaneWorld {
  /** @throws HostError where the workbook refuses; the signal's reason where the user has cancelled */
  readonly perform: (work: Work, now: Date, reading: Saving) => Promise<Outcome>;
  /** @throws HostError where the workbook refuses */
  readonly goTo: (at: CellAddress) => Promise<void>;
  /** @throws HostError where the workbook refuses */
  readonly readSelectedRow: () => Promise<SelectedRow>;
  readonly now: () => Date;
  /** Told of our own bugs, once each. */
  readonly report: (bug: unknown) => void;
}
