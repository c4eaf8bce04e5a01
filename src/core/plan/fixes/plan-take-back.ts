/** Recorded cell changes → what to write so that the cells are as they were, and what cannot be taken back. */

import type { CellContent, ChangeRecord } from "../../change-record";
import type { CellAddress } from "../../grid";
import type { CellChange } from "./judge-fix";
import type { TakeBackOutcome } from "./outcome";
import { placeKey, type CellNow, type LookUp, type Standing } from "./standing";

/** A recorded change of a cell, and the entry that it belongs to. */
export interface PastChange {
  readonly id: number;
  readonly change: CellChange;
}

/** One cell to be written, once, whatever has been done to it since. */
export interface Restoring {
  readonly at: CellAddress;
  readonly to: CellContent;
  /** As it is now. */
  readonly from: CellContent;
}

export interface TakeBackPlan {
  readonly restorings: readonly Restoring[];
  /** In the order of the changes; `restored` holds when the cell's restoring has been carried out. */
  readonly outcomes: readonly TakeBackOutcome[];
}

/** The changes of the entries that are asked for, the newest first. */
export function newestFirst(record: ChangeRecord, ids: readonly number[] | "all") {
  const entries = record.filter(({ id }) => ids === "all" || ids.includes(id));
  return [...entries].reverse().flatMap(({ id, changes }) => [...changes].reverse().map((change) => ({ id, change })));
}

/**
 * Follows each cell back through its changes, the newest first: one that holds what a change wrote is given what was there
 * before. One that already holds that was never written, or has been put back by hand.
 */
export function planTakeBack(changes: readonly PastChange[], standing: Standing, lookUp: LookUp): TakeBackPlan {
  const cells = new Map<string, Restoring>();
  const outcomes = changes.map(({ change }): TakeBackOutcome => {
    const { at, before, after, commitment } = change;
    const hindrance = standing.hindrance(at, commitment);
    if (hindrance !== null) return hindrance;
    const cell = lookUp(at);
    if (cell?.text === null || cell === null) return "changed";
    const now = cells.get(placeKey(at))?.to ?? cell;
    if (isSame(now, before)) return "restored";
    if (!isSame(now, after)) return "changed";
    if (cell.locked !== false) return "locked";
    cells.set(placeKey(at), { at, to: before, from: { text: cell.text, numberFormat: cell.numberFormat } });
    return "restored";
  });
  return { restorings: [...cells.values()], outcomes };
}

/** Whether a cell holds a content, as text or formula and in the same format. */
export function isSame(cell: Pick<CellNow, "text" | "numberFormat"> | null, content: CellContent): boolean {
  return cell?.text === content.text && cell.numberFormat === content.numberFormat;
}
