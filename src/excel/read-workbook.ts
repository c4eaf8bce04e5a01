/** Excel → Grid[]: the sheets of the open workbook, and what the add-in itself has left in it. */

import type { CellValue, Grid } from "../core/grid";
import type { Settings } from "../core/settings";
import { HostError } from "../core/errors";
import { Trips, type Block } from "./blocks";
import type { Highlight } from "./highlight";
import { toHostError } from "./host-errors";
import { measureWorkbook, type SheetMeasures } from "./measure-workbook";
import { queueBlock, type BlockReading } from "./read-block";

export interface WorkbookReading {
  /** Whether the workbook can only be viewed. */
  readonly readOnly: boolean;
  readonly settings: Settings;
  /** The active sheet first, then in tab order, hidden sheets last; our own summary is left out. */
  readonly grids: readonly Grid[];
  readonly highlights: readonly Highlight[];
}

/** What the one who waits may want to know and to say. */
export interface Reading {
  /** Told between the blocks of a long reading: rows read, of all. */
  readonly onProgress?: (read: number, all: number) => void;
  /** Ends the reading between two blocks; nothing has been written then. */
  readonly signal?: AbortSignal;
}

/**
 * Reads the workbook: two round trips for its measures (three where a sheet is huge), one for the first 20,000 cells, and
 * one for each two megabytes beyond them.
 *
 * @throws whatever the signal was aborted with
 */
export async function readWorkbook(context: Excel.RequestContext, reading: Reading = {}): Promise<WorkbookReading> {
  const { sheets, readOnly, settings, highlights } = await measureWorkbook(context);
  const blocks = await readBlocks(context, new Trips(sheets.flatMap(({ parts }) => parts)), reading);
  return { readOnly, settings, grids: sheets.map((sheet) => joinBlocks(sheet, blocks)), highlights };
}

async function readBlocks(context: Excel.RequestContext, trips: Trips, { onProgress, signal }: Reading) {
  const all = trips.rowsLeft;
  const read: BlockReading[] = [];
  while (trips.rowsLeft > 0) {
    signal?.throwIfAborted();
    const trip = trips.next();
    const readings = await readTrip(context, trip);
    if (readings === null) trips.putBack(trip);
    else read.push(...readings);
    weigh(trips, readings ?? []);
    onProgress?.(all - trips.rowsLeft, all);
  }
  return read;
}

/** One round trip; `null` where its answer was more than Excel carries and it must be made in smaller ones. */
async function readTrip(context: Excel.RequestContext, trip: readonly Block[]): Promise<BlockReading[] | null> {
  const queued = trip.map((block) => queueBlock(context, block));
  try {
    await context.sync();
    return queued.map((reading) => reading());
  } catch (thrown) {
    const error = toHostError(thrown);
    const canShrink = trip.reduce((rows, { rowCount }) => rows + rowCount, 0) > 1;
    if (error instanceof HostError && error.code === "tooLarge" && canShrink) return null;
    throw thrown;
  }
}

function weigh(trips: Trips, readings: readonly BlockReading[]): void {
  const cells = readings.reduce((sum, { block }) => sum + block.rowCount * block.columnCount, 0);
  trips.weigh(
    cells,
    readings.reduce((sum, { bytes }) => sum + bytes, 0),
  );
}

/** A sheet's grid; rows between its parts are empty, and all the same one: a million of them cost nothing. */
function joinBlocks({ extent, hidden }: SheetMeasures, blocks: readonly BlockReading[]): Grid {
  const own = blocks.filter(({ block }) => block.sheetName === extent.sheetName);
  const emptyRow = new Array<CellValue>(extent.columnCount).fill(null);
  const generalRow = new Array<string>(extent.columnCount).fill("General");
  const values = new Array<readonly CellValue[]>(extent.rowCount).fill(emptyRow);
  const numberFormats = new Array<readonly string[]>(extent.rowCount).fill(generalRow);
  for (const { block, ...rows } of own) {
    const offset = block.topRow - extent.topRow;
    rows.values.forEach((row, index) => (values[offset + index] = row));
    rows.numberFormats.forEach((row, index) => (numberFormats[offset + index] = row));
  }
  return {
    ...extent,
    hidden,
    values,
    numberFormats,
    merges: own.flatMap(({ merges }) => merges),
    hiddenRows: own.flatMap(({ hiddenRows }) => hiddenRows),
  };
}
