/**
 * The pane's one state, and how it moves. Pure: what happened comes in as an event, what the pane shows goes out.
 *
 * What was last seen of the workbook stays on screen while something works or fails: a refusal is no reason to take the
 * findings away.
 */

import { noSettings, type Settings } from "../core/settings";
import type { Checked, CheckedWorkbook } from "../excel/actions";
import type { SelectedRow } from "../excel/read-selected-row";
import type { Form } from "./form";
import type { PaneEvent, ReadAgain } from "./pane-event";
import { isGlance, type Action, type FailureCode, type Notice, type Work } from "./work";

/** What the workbook held when it was last read. */
export interface Seen {
  readonly kind: "checked" | "noTable";
  readonly workbook: CheckedWorkbook;
  readonly time: Date;
  /** In milliseconds, from the question to the answer. */
  readonly took: number;
}

/** How far a long reading has come, in rows. */
export interface Progress {
  readonly read: number;
  readonly all: number;
}

export type Phase =
  | { readonly kind: "idle"; readonly notice: Notice | null }
  /** `progress` is `null` where there is nothing to say of it. */
  | { readonly kind: "working"; readonly work: Work; readonly progress: Progress | null }
  | { readonly kind: "failed"; readonly code: FailureCode; readonly action: Action };

export interface PaneState {
  readonly phase: Phase;
  /** `null` until the workbook has been read once. */
  readonly seen: Seen | null;
  /** What has been saved in the workbook after it was last read; `null` where what was seen was read by all of it. */
  readonly saved: Settings | null;
  /** The key of the table that the user has chosen to look at; it may be gone, and may come back. */
  readonly chosen: string | null;
  /** The row that the user has pointed at as a header; `null` before that. */
  readonly pointed: SelectedRow | null;
  /** What the user is being asked; `null` where nothing is. */
  readonly form: Form | null;
  /** The subject of the finding whose cell the user went to last; it may be gone. */
  readonly current: string | null;
  /** How often somebody else than the add-in has changed the workbook since it was last read. */
  readonly changes: number;
  /** The entry of the record, begun and not ended, that the user has said to leave. */
  readonly left: number | null;
}

const idle: Phase = { kind: "idle", notice: null };

export const initialState: PaneState = {
  phase: idle,
  seen: null,
  saved: null,
  chosen: null,
  pointed: null,
  form: null,
  current: null,
  changes: 0,
  left: null,
};

export function nextState(state: PaneState, event: PaneEvent): PaneState {
  const { phase } = state;
  switch (event.type) {
    case "started":
      if (phase.kind === "working") return state;
      return { ...state, phase: { kind: "working", work: event.work, progress: null }, form: null };
    case "progressed":
      return phase.kind === "working" ? { ...state, phase: { ...phase, progress: event.progress } } : state;
    case "saved":
      return { ...state, saved: event.settings };
    case "finished":
      return { ...read(state, event), phase: { kind: "idle", notice: event.notice } };
    case "refreshed":
      return mayRefresh(state) ? { ...read(state, event), phase: hasFailedAtGlance(phase) ? idle : phase } : state;
    case "cancelled":
      return { ...state, phase: idle };
    case "changed":
      return { ...state, changes: state.changes + 1 };
    case "chose":
      // What was said was said of another table.
      return { ...state, phase: phase.kind === "idle" ? idle : phase, chosen: event.table, form: null };
    case "opened":
      return { ...state, form: event.form };
    case "closed":
      return { ...state, form: null };
    case "visited":
      return { ...state, current: event.subject };
    case "left":
      return { ...state, left: event.entry };
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

/**
 * What the user has decided about the workbook, with what is just being saved: what the next decision is added to. What the
 * workbook holds counts, whether or not it could be read again after that.
 */
export function settingsOf({ phase, seen, saved }: PaneState): Settings {
  if (phase.kind === "working" && phase.work.kind === "settings") return phase.work.settings;
  return saved ?? seen?.workbook.settings ?? noSettings;
}

/** Whether the pane may change by itself: not under work, nor under a question that the user is answering. */
export function mayRefresh({ phase, form, seen }: PaneState): boolean {
  return seen !== null && phase.kind !== "working" && form === null;
}

/** Changes that were heard of while the workbook was being read may have come too late for it. */
function read(state: PaneState, { seen, heard }: ReadAgain): PaneState {
  return { ...state, seen, saved: null, changes: state.changes - heard };
}

/** Whether other work has begun since an action was asked for: that work's own end is what the user waits for. */
function isOvertaken(phase: Phase, action: Action): boolean {
  return phase.kind === "working" && phase.work !== action;
}

/** Whether the last thing to fail was a glance; other failures stay said until they are dealt with. */
function hasFailedAtGlance(phase: Phase): boolean {
  return phase.kind === "failed" && isGlance(phase.action);
}
