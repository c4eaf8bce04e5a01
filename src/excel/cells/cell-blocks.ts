/** Single cells, gathered into a few blocks to be read at once: an object for each cell would be a hundred times as much. */

import { cellArea, type CellAddress } from "../../core/grid";
import type { Extent } from "../measure-workbook";

/** So many cells in between are read along: cheaper than one more block. */
const mostBetween = 20;

/** What one round trip reads, far below what a message carries even where each cell tells whether it is locked. */
const mostCells = 20_000;

/** Blocks one column wide that hold all the cells, cut into round trips. */
export function blocksAround(places: readonly CellAddress[]): Extent[][] {
  const blocks: Extent[] = [];
  for (const { sheetName, row, column } of [...places].sort(inColumnOrder)) {
    const last = blocks.at(-1);
    const isBelow = last !== undefined && last.sheetName === sheetName && last.leftColumn === column;
    const rowCount = isBelow ? row - last.topRow + 1 : 1;
    const isNear = isBelow && rowCount - last.rowCount <= mostBetween && rowCount <= mostCells;
    if (isNear) blocks[blocks.length - 1] = { ...last, rowCount };
    else blocks.push({ sheetName, ...cellArea(row, column) });
  }
  return intoTrips(blocks);
}

function inColumnOrder(one: CellAddress, other: CellAddress): number {
  if (one.sheetName !== other.sheetName) return one.sheetName < other.sheetName ? -1 : 1;
  return one.column - other.column || one.row - other.row;
}

function intoTrips(blocks: readonly Extent[]): Extent[][] {
  const trips: Extent[][] = [];
  let room = 0;
  for (const block of blocks) {
    room -= block.rowCount;
    const trip = trips.at(-1);
    if (trip !== undefined && room >= 0) trip.push(block);
    else {
      trips.push([block]);
      room = mostCells - block.rowCount;
    }
  }
  return trips;
}
