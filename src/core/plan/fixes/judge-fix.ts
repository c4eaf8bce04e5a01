/** CellFix + the workbook as it is now → whether it can be carried out, and what it changes. */

import type { RecordedChange } from "../../change-record";
import type { CellFix } from "./cell-fix";
import type { Hindrance } from "./outcome";
import type { CellNow, Standing } from "./standing";

/** A cell's change as it is recorded. */
export type CellChange = Extract<RecordedChange, { readonly before: unknown }>;

/** Why the place is no longer what the fix was proposed for; `null` where the cell itself is worth looking at. */
export function placeHindrance({ at, before, commitment }: CellFix, standing: Standing): Hindrance | null {
  const moved = standing.hindrance(at, commitment);
  if (moved !== null) return moved;
  return (standing.valueAt(at) ?? "") === before ? null : "changed";
}

/** What the fix changes, or why it cannot. */
export function changeOf(fix: CellFix, cell: CellNow | null): CellChange | Hindrance {
  const { kind, at, before, after, commitment } = fix;
  if (cell === null) return "missing";
  if (cell.text?.startsWith("=") === true) return "formula";
  if (cell.text !== before) return "changed";
  if (cell.locked !== false) return "locked";
  const { numberFormat } = cell;
  return { kind, at, before: { text: before, numberFormat }, after: { text: after, numberFormat }, commitment };
}
