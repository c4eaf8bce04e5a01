/** Excel → Grid[]: the sheets of the open workbook, and what the add-in itself has left in it. */

import type { Area, CellValue, Grid } from "../core/grid";
import type { ChangeRecord } from "../core/change-record";
import type { Settings } from "../core/settings";
import { HostError } from "../core/errors";
import { withStandingSummaries } from "../core/merge-settings";
import type { Anchor } from "./anchors";
import { Trips, type Block } from "./blocks";
import { toHostError } from "./host-errors";
import { recordIn, settingsIn } from "./kept";
import { loadResized, measureWorkbook, type SheetMeasures, type WorkbookFacts } from "./measure-workbook";
import { queueBlock, type BlockReading } from "./read-block";

export interface WorkbookReading extends WorkbookFacts {
  readonly settings: Settings;
  readonly record: ChangeRecord;
  /** The active sheet first, then in tab order, hidden sheets last; our own sheets are left out. */
  readonly grids: readonly Grid[];
  /** What was read, as ranges that follow their cells. */
  readonly anchors: readonly Anchor[];
  /** Sheets with values so far to the right of all others that they were not read. */
  readonly leftOut: readonly LeftOut[];
}

export interface LeftOut {
  readonly sheetName: string;
  /** Around the values, from the left; at least one. */
  readonly places: readonly Area[];
}

/** What the one who waits may want to know and to say. */
export interface Reading {
  /** Told between the blocks of a long reading: rows read, of all. */
  readonly onProgress?: (read: number, all: number) => void;
  /** Ends the reading between two blocks; nothing has been written then. */
  readonly signal?: AbortSignal;
}

/** Somebody who writes while we read makes us read again; so many times in all. */
const mostReadings = 3;

/**
 * Reads the workbook: two round trips for its measures (three where a sheet is huge), one for the first 20,000 cells, and
 * one for each two megabytes beyond them. All of it again where cells have come or gone in between.
 *
 * @throws whatever the signal was aborted with
 * @throws HostError `changedMeanwhile` where cells come and go each time it is read
 */
export async function readWorkbook(context: Excel.RequestContext, reading: Reading = {}): Promise<WorkbookReading> {
  for (let count = 0; count < mostReadings; count++) {
    const whole = await readOnce(context, reading);
    if (whole !== null) return whole;
  }
  throw new HostError("changedMeanwhile", "cells come and go while they are read");
}

/** `null` where cells have come or gone between measuring and reading. */
async function readOnce(context: Excel.RequestContext, reading: Reading): Promise<WorkbookReading | null> {
  const { sheets, ...facts } = await measureWorkbook(context);
  const blocks = await readBlocks(context, sheets, reading);
  if (blocks === null) return null;
  const grids = sheets.map((sheet) => joinBlocks(sheet, blocks));
  const [settings, record] = [settingsNow(facts), recordIn(facts.recordPart)];
  return { ...facts, settings, record, grids, anchors: blocks, leftOut: leftOutOf(sheets) };
}

function settingsNow({ settingsPart, ownNames }: WorkbookFacts): Settings {
  const standing = ownNames.filter(({ block }) => block !== null);
  return withStandingSummaries(settingsIn(settingsPart), new Set(standing.map(({ name }) => name)));
}

function leftOutOf(sheets: readonly SheetMeasures[]): LeftOut[] {
  return sheets
    .filter(({ leftOut }) => leftOut.length > 0)
    .map(({ extent, leftOut }) => ({ sheetName: extent.sheetName, places: leftOut }));
}

/** `null` where cells have come or gone. */
async function readBlocks(
  context: Excel.RequestContext,
  sheets: readonly SheetMeasures[],
  { onProgress, signal }: Reading,
): Promise<BlockReading[] | null> {
  const trips = new Trips(sheets.flatMap(({ parts }) => parts));
  const all = trips.rowsLeft;
  const read: BlockReading[] = [];
  let bandRows = widestBand;
  while (trips.rowsLeft > 0) {
    signal?.throwIfAborted();
    const trip = trips.next();
    const resized = loadResized(context, sheetsOf(trip, sheets));
    const readings = await readTrip(context, trip, bandRows);
    if (readings !== null && resized()) return null;
    if (readings === null) {
      trips.putBack(trip);
      bandRows = Math.max(1, Math.floor(bandRows / 2));
    } else read.push(...readings);
    weigh(trips, readings ?? []);
    onProgress?.(all - trips.rowsLeft, all);
  }
  return read;
}

function sheetsOf(trip: readonly Block[], sheets: readonly SheetMeasures[]): SheetMeasures[] {
  const names = new Set(trip.map(({ sheetName }) => sheetName));
  return sheets.filter(({ extent }) => names.has(extent.sheetName));
}

/** Rows in which merges are asked for at once; halved where a table holds more than 512 of them there. */
const widestBand = 100;

/** One round trip; `null` where its answer was more than Excel carries and it must be made in smaller ones. */
async function readTrip(
  context: Excel.RequestContext,
  trip: readonly Block[],
  bandRows: number,
): Promise<BlockReading[] | null> {
  const queued = trip.map((block) => queueBlock(context, block, bandRows));
  try {
    await context.sync();
    return queued.map((reading) => reading());
  } catch (thrown) {
    const error = toHostError(thrown);
    if (!(error instanceof HostError)) throw thrown;
    const canShrink = trip.reduce((rows, { rowCount }) => rows + rowCount, 0) > 1;
    const isTooMuch = error.code === "tooLarge" ? canShrink : error.code === "refused" && bandRows > 1;
    if (isTooMuch) return null;
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
  const merges = own.flatMap((block) => block.merges);
  clearBelowMerges(values, extent, merges);
  return {
    ...extent,
    hidden,
    values,
    numberFormats,
    merges,
    hiddenRows: own.flatMap(({ hiddenRows }) => hiddenRows),
  };
}

/** Empties merged areas but for their first cells: nobody sees what a program has left under a merge. */
function clearBelowMerges(values: (readonly CellValue[])[], extent: Area, merges: readonly Area[]): void {
  for (const { topRow, leftColumn, rowCount, columnCount } of merges) {
    for (let row = 0; row < rowCount; row++) {
      const cells = values[topRow + row - extent.topRow];
      const isUnder = (column: number) =>
        column >= leftColumn && column < leftColumn + columnCount && !(row === 0 && column === leftColumn);
      if (!cells?.some((value, index) => value !== null && isUnder(extent.leftColumn + index))) continue;
      values[topRow + row - extent.topRow] = cells.map((value, index) =>
        isUnder(extent.leftColumn + index) ? null : value,
      );
    }
  }
}
