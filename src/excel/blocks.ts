/** Cuts sheets into blocks of rows and packs the blocks into trips that fit Excel's message limit. */

import type { Extent } from "./measure-workbook";

/** Consecutive rows of one sheet, over all its used columns. */
export type Block = Extent;

/**
 * The first trip's cells: enough for any table that a person has typed, and little enough to be safe with long texts.
 */
const firstTripCells = 20_000;

/** What the later trips aim at, in bytes of answer; Excel on the web stops at 5 MB, and texts may grow further down. */
const tripBytes = 2_200_000;

/** What is left to read, handed out one trip at a time, each as large as the answers so far allow. */
export class Trips {
  private readonly queue: Block[];
  private cells = firstTripCells;

  constructor(extents: readonly Extent[]) {
    this.queue = extents.filter(({ rowCount }) => rowCount > 0);
  }

  /** Rows yet to be read, in all sheets. */
  get rowsLeft(): number {
    return this.queue.reduce((sum, { rowCount }) => sum + rowCount, 0);
  }

  /** The next trip's blocks, in order; `[]` when all is read. At least one row, and a row is never cut. */
  next(): Block[] {
    const blocks: Block[] = [];
    let room = this.cells;
    for (let extent = this.queue[0]; extent !== undefined; extent = this.queue[0]) {
      if (room < extent.columnCount && blocks.length > 0) break;
      const rowCount = Math.min(extent.rowCount, Math.max(1, Math.floor(room / extent.columnCount)));
      blocks.push({ ...extent, rowCount });
      room -= rowCount * extent.columnCount;
      if (rowCount === extent.rowCount) this.queue.shift();
      else this.queue[0] = { ...extent, topRow: extent.topRow + rowCount, rowCount: extent.rowCount - rowCount };
    }
    return blocks;
  }

  /** Takes back a trip whose answer was too large; the next ones are half its size. */
  putBack(trip: readonly Block[]): void {
    this.cells = Math.max(1, Math.floor(this.cells / 2));
    this.queue.unshift(...trip);
  }

  /** Tells how large an answer was, so that the next trips are sized by it. */
  weigh(cells: number, bytes: number): void {
    if (cells > 0) this.cells = Math.max(1000, Math.floor(tripBytes / (bytes / cells)));
  }
}
