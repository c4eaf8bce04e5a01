/** Reads single cells as they are: what they hold, how it is shown, whether they are locked. */

import type { CellAddress } from "../../core/grid";
import { placeKey, type CellNow } from "../../core/plan/fixes/standing";
import type { Extent } from "../measure-workbook";
import { rangeOf } from "../range-of";
import { blocksAround } from "./cell-blocks";

/** A cell as it was read; `formula` is whatever Excel gives for it, from which it can be written again. */
interface ReadCell extends CellNow {
  readonly formula: unknown;
}

/** The cells that were read, by their place. */
export class CellsNow {
  private readonly cells = new Map<string, ReadCell>();

  /** `null` where the cell was not read. */
  readonly at = (place: CellAddress): ReadCell | null => this.cells.get(placeKey(place)) ?? null;

  set(place: CellAddress, cell: ReadCell): void {
    this.cells.set(placeKey(place), cell);
  }
}

/** An object for each cell is needed where only some of them are locked: so many in one round trip. */
const cellsInLockTrip = 2000;

const none: ReadonlySet<string> = new Set();

/**
 * Reads the cells. One round trip for every 20,000 cells that lie around them, none where there are none; one more where
 * locked and unlocked cells of a protected sheet stand among each other.
 *
 * @param protectedSheets where it matters whether a cell is locked
 */
export async function readCells(
  context: Excel.RequestContext,
  places: readonly CellAddress[],
  protectedSheets: ReadonlySet<string> = none,
): Promise<CellsNow> {
  const cells = new CellsNow();
  // Each trip waits for the one before it, so that no answer is larger than Excel carries.
  for (const blocks of blocksAround(places)) {
    await answered(context, queueCells(context, blocks, protectedSheets), cells);
  }
  const mixed = places.filter((place) => cells.at(place)?.locked === null);
  for (let first = 0; first < mixed.length; first += cellsInLockTrip) {
    await answered(context, queueLocks(context, mixed.slice(first, first + cellsInLockTrip)), cells);
  }
  return cells;
}

type Answer = (cells: CellsNow) => void;

async function answered(context: Excel.RequestContext, answer: Answer, cells: CellsNow): Promise<void> {
  await context.sync();
  answer(cells);
}

/** Queues the reading of blocks. @returns what puts their cells down after the next sync */
export function queueCells(
  context: Excel.RequestContext,
  blocks: readonly Extent[],
  protectedSheets: ReadonlySet<string> = none,
): Answer {
  const queued = blocks.map((block) => {
    const { sheetName } = block;
    const range = rangeOf(context.workbook.worksheets.getItem(sheetName), block);
    range.load({ formulas: true, numberFormat: true });
    const isProtected = protectedSheets.has(sheetName);
    if (isProtected) range.load({ format: { protection: { locked: true } } });
    return { block, range, isProtected };
  });
  return (cells) => {
    for (const { block, range, isProtected } of queued) {
      const formats = range.numberFormat as string[][];
      const locked = isProtected ? range.format.protection.locked : false;
      range.formulas.forEach(([formula]: unknown[], index) => {
        const place = { sheetName: block.sheetName, row: block.topRow + index, column: block.leftColumn };
        const text = typeof formula === "string" ? formula : null;
        cells.set(place, { text, formula, numberFormat: formats[index]?.[0] ?? "General", locked });
      });
    }
  };
}

function queueLocks(context: Excel.RequestContext, places: readonly CellAddress[]): Answer {
  const queued = places.map((place) => {
    const sheet = context.workbook.worksheets.getItem(place.sheetName);
    const range = sheet.getRangeByIndexes(place.row, place.column, 1, 1);
    range.load({ format: { protection: { locked: true } } });
    return { place, range };
  });
  return (cells) => {
    for (const { place, range } of queued) {
      const cell = cells.at(place);
      if (cell !== null) cells.set(place, { ...cell, locked: range.format.protection.locked });
    }
  };
}
