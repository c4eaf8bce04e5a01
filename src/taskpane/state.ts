/**
 * The pane's one state, and how it moves. Pure: what happened comes in as an event, what the pane shows goes out.
 *
 * What was last seen of the workbook stays on screen while something works or fails: a refusal is no reason to take the
 * findings away.
 */

import type { HostErrorCode } from "../core/errors";
import type { CellAddress } from "../core/grid";
import type { Checked } from "../excel/actions";
import type { WrittenSheet } from "../excel/write-sheet";

/** What takes a while, one at a time. */
export type Work =
  { readonly kind: "check" } | { readonly kind: "highlight"; readonly on: boolean } | { readonly kind: "summary" };

/** Everything that can be asked of the workbook. Going to a cell is over at once and holds nothing else up. */
export type Action = Work | { readonly kind: "goTo"; readonly at: CellAddress };

/** What the workbook held when it was last read. */
export type Seen =
  | { readonly kind: "checked"; readonly checked: Checked; readonly time: Date }
  | { readonly kind: "noTable"; readonly time: Date };

/** What a piece of work did, beyond what the check shows. */
export type Notice =
  | { readonly kind: "highlightOn"; readonly rows: number }
  | { readonly kind: "highlightOff" }
  | { readonly kind: "summaryMade"; readonly written: WrittenSheet };

/** Why an action failed: the workbook refused, or our own fault. */
export type FailureCode = HostErrorCode | "unexpected";

export type Phase =
  | { readonly kind: "idle"; readonly notice: Notice | null }
  | { readonly kind: "working"; readonly work: Work }
  | { readonly kind: "failed"; readonly code: FailureCode; readonly action: Action };

export interface PaneState {
  readonly phase: Phase;
  /** `null` until the workbook has been read once. */
  readonly seen: Seen | null;
}

export type PaneEvent =
  | { readonly type: "started"; readonly work: Work }
  | { readonly type: "finished"; readonly seen: Seen; readonly notice: Notice | null }
  | { readonly type: "went" }
  | { readonly type: "failed"; readonly action: Action; readonly code: FailureCode };

export const initialState: PaneState = { phase: { kind: "idle", notice: null }, seen: null };

export function nextState(state: PaneState, event: PaneEvent): PaneState {
  const { phase, seen } = state;
  switch (event.type) {
    case "started":
      return phase.kind === "working" ? state : { phase: { kind: "working", work: event.work }, seen };
    case "finished":
      return { phase: { kind: "idle", notice: event.notice }, seen: event.seen };
    case "went":
      return hasFailedToGo(phase) ? { phase: { kind: "idle", notice: null }, seen } : state;
    case "failed":
      if (isOvertaken(phase, event.action)) return state;
      return { phase: { kind: "failed", code: event.code, action: event.action }, seen };
  }
}

/** Whether other work has begun since an action was asked for: that work's own end is what the user waits for. */
function isOvertaken(phase: Phase, action: Action): boolean {
  return phase.kind === "working" && phase.work !== action;
}

/** Whether the last thing to fail was the way to a cell; other failures stay said until they are dealt with. */
function hasFailedToGo(phase: Phase): boolean {
  return phase.kind === "failed" && phase.action.kind === "goTo";
}
