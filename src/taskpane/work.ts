/** What can be asked of the workbook, and what comes of it beyond what a check shows. */

import type { HostErrorCode } from "../core/errors";
import type { CellAddress } from "../core/grid";
import type { CellFix } from "../core/plan/fixes/cell-fix";
import type { CellResult, DropdownResult, TakenBack } from "../core/plan/fixes/outcome";
import type { Settings } from "../core/settings";
import type { WrittenSheet } from "../excel/write-sheet";

/** What takes a while, one at a time; `table` is the key of the table that it is about. The summary is of them all. */
export type Work =
  | { readonly kind: "check" }
  | { readonly kind: "highlight"; readonly on: boolean; readonly table: string }
  | { readonly kind: "summary" }
  | { readonly kind: "archive"; readonly table: string }
  | { readonly kind: "settings"; readonly settings: Settings }
  | { readonly kind: "fix"; readonly fixes: readonly CellFix[] }
  | { readonly kind: "dropdowns"; readonly table: string }
  | { readonly kind: "takeBack"; readonly ids: RecordIds }
  | { readonly kind: "changeLog" }
  | { readonly kind: "showRow"; readonly at: CellAddress };

/** Which entries of the record. */
export type RecordIds = readonly number[] | "all";

/** What is over at once and holds nothing else up: going to a cell, and reading the selected row. */
export type Glance = { readonly kind: "goTo"; readonly at: CellAddress } | { readonly kind: "point" };

/** Everything that can be asked of the workbook. */
export type Action = Work | Glance;

/** What a piece of work did, beyond what the check shows. */
export type Notice =
  | { readonly kind: "highlightOn"; readonly rows: number }
  | { readonly kind: "highlightOff" }
  | { readonly kind: "summaryMade"; readonly written: readonly WrittenSheet[] }
  | { readonly kind: "archived"; readonly written: WrittenSheet }
  | { readonly kind: "logMade"; readonly written: WrittenSheet }
  /** `entry` is what is taken back to undo it, `null` where nothing was written; `fills` where all were blank. */
  | {
      readonly kind: "fixed";
      readonly results: readonly CellResult[];
      readonly entry: number | null;
      readonly fills: boolean;
    }
  | { readonly kind: "dropdowns"; readonly results: readonly DropdownResult[] }
  | { readonly kind: "takenBack"; readonly results: readonly TakenBack[] };

/** Why an action failed: the workbook refused, or our own fault. */
export type FailureCode = HostErrorCode | "unexpected";

export function isGlance(action: Action): action is Glance {
  return action.kind === "goTo" || action.kind === "point";
}

/** Whether the place that the user wanted to see is not there any more: what is on screen is of another workbook. */
export function isGone(action: Action, code: FailureCode): boolean {
  return action.kind === "goTo" && code === "changedMeanwhile";
}

/** Work that can be ended halfway, since all it does before its end is to read. */
const cancellable: readonly Work["kind"][] = ["check", "highlight", "summary", "archive", "changeLog"];

/** Whether work can be ended halfway. What was decided or written first is there: old numbers beside it would mislead. */
export function canCancel({ kind }: Work): boolean {
  return cancellable.includes(kind);
}
