/**
 * Ranges that have been read and follow their cells: asked again in the round trip that writes, they tell whether rows or
 * columns have come or gone in between. Addresses do not.
 *
 * @see https://learn.microsoft.com/javascript/api/office/officeextension.trackedobjects: `Excel.run` tracks its ranges
 */

import type { Extent } from "./measure-workbook";

/** A range, and where it was when it was read. */
export interface Anchor {
  readonly block: Extent;
  readonly range: Excel.Range;
}

/**
 * Queues asking where the cells of these sheets are. Excel refuses that, and with it what is queued behind, where they are
 * gone.
 *
 * @returns what gives the names of the sheets on which cells have moved, after the next sync
 */
export function loadMoved(anchors: readonly Anchor[], sheetNames: ReadonlySet<string>): () => ReadonlySet<string> {
  const asked = anchors.filter(({ block }) => sheetNames.has(block.sheetName));
  asked.forEach(({ range }) => range.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true }));
  return () => new Set(asked.filter(hasMoved).map(({ block }) => block.sheetName));
}

/**
 * Queues asking for sheets by their names. Where one is gone, or is called something else by now, Excel refuses that, and
 * with it all that is queued behind: nothing has begun then.
 */
export function refuseWhereGone(context: Excel.RequestContext, sheetNames: Iterable<string>): void {
  for (const name of sheetNames) context.workbook.worksheets.getItem(name).load({ name: true });
}

function hasMoved({ block, range }: Anchor): boolean {
  return (
    range.rowIndex !== block.topRow ||
    range.columnIndex !== block.leftColumn ||
    range.rowCount !== block.rowCount ||
    range.columnCount !== block.columnCount
  );
}
