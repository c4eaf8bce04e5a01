/** What a rule is: one thing that must hold of a follow-up table. */

import type { CellAddress } from "../grid";
import type { FollowUp } from "../table/follow-up";
import type { Totals } from "../totals";

/** `error`: the count cannot be trusted; `warning`: somebody should look; `info`: worth knowing, nothing to do. */
export type Severity = "error" | "warning" | "info";

/** What a rule looks at. */
export interface Checked {
  readonly followUp: FollowUp;
  readonly totals: Totals;
  /** The table's fingerprint when its summary was made; `null` where it has none. */
  readonly summarised: string | null;
}

/** One place where a rule does not hold, with what its sentence needs. */
export interface Breach<Data> {
  readonly at: CellAddress;
  readonly data: Data;
  /** Where the rule only suspects something: information, whatever the rule's severity. */
  readonly suspected?: true;
}

export interface Rule<Id extends string, Data> {
  /** Says what must hold; its words live in messages under the same id. */
  readonly id: Id;
  readonly severity: Severity;
  /** Whether the table has what the rule is about; a rule without this is about every table. */
  readonly applies?: (checked: Checked) => boolean;
  readonly check: (checked: Checked) => readonly Breach<Data>[];
}

/** Declares a rule; a function only so that the types of id and data are inferred. */
export function rule<const Id extends string, Data>(declared: Rule<Id, Data>): Rule<Id, Data> {
  return declared;
}
