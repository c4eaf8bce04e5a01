/** What can happen to the pane: what its state moves by. */

import type { Settings } from "../core/settings";
import type { SelectedRow } from "../excel/read-selected-row";
import type { Form } from "./form";
import type { Progress, Seen } from "./state";
import type { Action, FailureCode, Notice, Work } from "./work";

/** What the user does to the pane alone. */
export type ViewEvent =
  | { readonly type: "chose"; readonly table: string }
  | { readonly type: "opened"; readonly form: Form }
  | { readonly type: "closed" }
  | { readonly type: "visited"; readonly subject: string }
  | { readonly type: "left"; readonly entry: number };

/** A reading of the workbook. @param heard how many changes had been heard of when it began */
export interface ReadAgain {
  readonly seen: Seen;
  readonly heard: number;
}

export type PaneEvent =
  | ViewEvent
  | { readonly type: "started"; readonly work: Work }
  | { readonly type: "progressed"; readonly progress: Progress | null }
  | { readonly type: "saved"; readonly settings: Settings }
  | ({ readonly type: "finished"; readonly notice: Notice | null } & ReadAgain)
  /** The workbook was read without anybody having asked. */
  | ({ readonly type: "refreshed" } & ReadAgain)
  | { readonly type: "cancelled" }
  | { readonly type: "changed" }
  | { readonly type: "went" }
  | { readonly type: "pointed"; readonly row: SelectedRow }
  | { readonly type: "failed"; readonly action: Action; readonly code: FailureCode };
