/** When the pane reads the workbook again by itself. It never writes, and never makes anybody wait. */

import { mayRefresh, type PaneState } from "./state";

/**
 * How long it waits after the last edit, in milliseconds, and what counts as cheap: the cells of the tables, and how long
 * the last reading took. Above that the user is told of the changes, and asks for the check.
 */
export const recheckLimits = { wait: 1500, cells: 60_000, took: 1000 };

export function canRecheck(state: PaneState): boolean {
  return mayRefresh(state) && isCheap(state);
}

function isCheap({ seen }: PaneState): boolean {
  if (seen === null) return false;
  const cells = seen.workbook.tables
    .map(({ followUp: { area } }) => area.rowCount * area.columnCount)
    .reduce((sum, count) => sum + count, 0);
  return cells <= recheckLimits.cells && seen.took <= recheckLimits.took;
}
