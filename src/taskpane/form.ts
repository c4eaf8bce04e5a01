/** What the pane asks the user, one thing at a time. While it does, nothing below the question moves by itself. */

import type { CellAddress } from "../core/grid";
import type { RuleId } from "../core/rules";
import type { RecordIds } from "./work";

/** Which cells are proposed to be rewritten: what all findings ask for, or those of one rule, or the blank goals. */
export type FixChoice = "all" | "goals" | RuleId;

export type Form =
  /** Why a finding is accepted. @param subject the finding's */
  | { readonly kind: "accept"; readonly subject: string }
  /** Which cells are to be rewritten. */
  | { readonly kind: "fixes"; readonly choice: FixChoice }
  /** Whether the status columns are to have a list. */
  | { readonly kind: "dropdowns" }
  /** Whether a row that is hidden is to be shown. */
  | { readonly kind: "hiddenRow"; readonly at: CellAddress }
  /** Whether a sheet of ours may go when it is taken back. */
  | { readonly kind: "takeBack"; readonly ids: RecordIds };
