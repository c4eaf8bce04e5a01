/**
 * The pane's one state, and how it moves. Pure: what happened comes in as an event, what the pane shows goes out.
 *
 * What was last seen of the workbook stays on screen while something works or fails: a refusal is no reason to take the
 * findings away.
 */

import type { HostErrorCode } from "../core/errors";
import type { CellAddress } from "../core/grid";
import { noSettings, type Settings } from "../core/settings";
import type { Checked, CheckedWorkbook } from "../excel/actions";
import type { SelectedRow } from "../excel/read-selected-row";
import type { WrittenSheet } from "../excel/write-sheet";

/** What takes a while, one at a time; `table` is the key of the table that it is about. */
export type Work =
  | { readonly kind: "check" }
  | { readonly kind: "highlight"; readonly on: boolean; readonly table: string }
  | { readonly kind: "summary"; readonly table: string }
  | { readonly kind: "settings"; readonly settings: Settings };

/** What is over at once and holds nothing else up: going to a cell, and reading the selected row. */
export type Glance = { readonly kind: "goTo"; readonly at: CellAddress } | { readonly kind: "point" };

/** Everything that can be asked of the workbook. */
export type Action = Work | Glance;

/** What the workbook held when it was last read. */
export type Seen =
  | { readonly kind: "checked"; readonly workbook: CheckedWorkbook; readonly time: Date }
  | { readonly kind: "noTable"; readonly settings: Settings; readonly time: Date };

/** What a piece of work did, beyond what the check shows. */
export type Notice =
  | { readonly kind: "highlightOn"; readonly rows: number }
  | { readonly kind: "highlightOff" }
  | { readonly kind: "summaryMade"; readonly written: WrittenSheet };

/** Why an action failed: the workbook refused, or our own fault. */
export type FailureCode = HostErrorCode | "unexpected";

/** How far a long reading has come, in rows. */
export interface Progress {
  readonly read: number;
  readonly all: number;
}

export type Phase =
  | { readonly kind: "idle"; readonly notice: Notice | null }
  | {
      readonly kind: "working";
      readonly work: Work;
      /** `null` where there is nothing to say of it. */ readonly progress: Progress | null;
    }
  | { readonly kind: "failed"; readonly code: FailureCode; readonly action: Action };

export interface PaneState {
  readonly phase: Phase;
  /** `null` until the workbook has been read once. */
  readonly seen: Seen | null;
  /** The key of the table that the user has chosen to look at; it may be gone, and may come back. */
  readonly chosen: string | null;
  /** The row that the user has pointed at as a header; `null` before that. */
  readonly pointed: SelectedRow | null;
}

export type PaneEvent =
  | { readonly type: "started"; readonly work: Work }
  | { readonly type: "progressed"; readonly progress: Progress | null }
  | { readonly type: "finished"; readonly seen: Seen; readonly notice: Notice | null }
  | { readonly type: "cancelled" }
  | { readonly type: "chose"; readonly table: string }
  | { readonly type: "went" }
  | { readonly type: "pointed"; readonly row: SelectedRow }
  | { readonly type: "failed"; readonly action: Action; readonly code: FailureCode };

const idle: Phase = { kind: "idle", notice: null };

export const initialState: PaneState = { phase: idle, seen: null, chosen: null, pointed: null };

export function nextState(state: PaneState, event: PaneEvent): PaneState {
  const { phase } = state;
  switch (event.type) {
    case "started":
      return phase.kind === "working"
        ? state
        : { ...state, phase: { kind: "working", work: event.work, progress: null } };
    case "progressed":
      return phase.kind === "working" ? { ...state, phase: { ...phase, progress: event.progress } } : state;
    case "finished":
      return { ...state, phase: { kind: "idle", notice: event.notice }, seen: event.seen };
    case "cancelled":
      return { ...state, phase: idle };
    case "chose":
      // What was said was said of another table.
      return { ...state, phase: phase.kind === "idle" ? idle : phase, chosen: event.table };
    case "went":
      return hasFailedAtGlance(phase) ? { ...state, phase: idle } : state;
    case "pointed":
      return { ...state, phase: hasFailedAtGlance(phase) ? idle : phase, pointed: event.row };
    case "failed":
      if (isOvertaken(phase, event.action)) return state;
      return { ...state, phase: { kind: "failed", code: event.code, action: event.action } };
  }
}

/** The table that the pane is about: the chosen one, or else the first that is not on a hidden sheet. */
export function shownTable({ seen, chosen }: PaneState): Checked | null {
  if (seen?.kind !== "checked") return null;
  const { tables } = seen.workbook;
  const visible = () => tables.find(({ followUp }) => !followUp.hidden);
  return tables.find(({ key }) => key === chosen) ?? visible() ?? tables[0] ?? null;
}

/** What the user has decided about the workbook, with what is just being saved. */
export function settingsOf({ phase, seen }: PaneState): Settings {
  if (phase.kind === "working" && phase.work.kind === "settings") return phase.work.settings;
  if (seen === null) return noSettings;
  return seen.kind === "checked" ? seen.workbook.settings : seen.settings;
}

/** Whether work can be ended halfway. What was decided is saved before the reading: old numbers beside it would mislead. */
export function canCancel({ kind }: Work): boolean {
  return kind !== "settings";
}

/** Whether other work has begun since an action was asked for: that work's own end is what the user waits for. */
function isOvertaken(phase: Phase, action: Action): boolean {
  return phase.kind === "working" && phase.work !== action;
}

/** Whether the last thing to fail was a glance; other failures stay said until they are dealt with. */
function hasFailedAtGlance(phase: Phase): boolean {
  return phase.kind === "failed" && isGlance(phase.action);
}

export function isGlance(action: Action): action is Glance {
  return action.kind === "goTo" || action.kind === "point";
}
