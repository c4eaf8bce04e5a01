/** Cuts sheets into blocks of rows and packs the blocks into trips that fit Excel's message limit. */

import type { Extent } from "./measure-workbook";

/** Excel on the web answers at most 5 MB; a cell's value, type and format take some 60 bytes, long texts more. */
const cellsPerTrip = 40_000;

/** Consecutive rows of one sheet, over all its used columns. */
export type Block = Extent;

/** The blocks of all extents, in order, grouped into trips of at most `limit` cells; a row is never cut. */
export function packIntoTrips(extents: readonly Extent[], limit = cellsPerTrip): Block[][] {
  const trips: Block[][] = [];
  let room = 0;
  for (const extent of extents) {
    let offset = 0;
    while (offset < extent.rowCount) {
      if (room < extent.columnCount) {
        trips.push([]);
        room = Math.max(limit, extent.columnCount);
      }
      const rowCount = Math.min(extent.rowCount - offset, Math.floor(room / extent.columnCount));
      trips.at(-1)?.push({ ...extent, topRow: extent.topRow + offset, rowCount });
      room -= rowCount * extent.columnCount;
      offset += rowCount;
    }
  }
  return trips;
}
