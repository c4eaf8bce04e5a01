/**
 * Finds where in a very large used range the values stand. One stray value at the bottom or the right end of a sheet makes
 * the used range a million rows long, or 16,384 columns wide; what lies between must not be read.
 */

import { lastColumn, lastRow, type Area } from "../core/grid";
import type { SheetMeasures, Extent } from "./measure-workbook";
import { rangeOf } from "./range-of";

/** Above this a sheet is probed first: one round trip, against several for reading blank rows. */
const probedCells = 400_000;

const stripeRows = 4096;

/**
 * Above this many cells a sheet is too sparse to be filled in, and values far to the right are left out, as the file
 * reader does.
 */
const mostCells = 6_000_000;

/** So many empty columns side by side part a sheet's values into groups that have nothing to do with each other. */
const gapColumns = 100;

/** Cuts the parts of very long or wide sheets down to where values stand. One round trip, none where no sheet is so. */
export async function probeStripes(
  context: Excel.RequestContext,
  sheets: readonly SheetMeasures[],
): Promise<SheetMeasures[]> {
  const probes = sheets.map(({ extent }) => ({
    stripes: isLong(extent) ? stripesOf(extent).map((stripe) => probe(context, stripe)) : null,
    bands: isTooWide(extent) ? bandsOf(extent).map((band) => probe(context, band)) : null,
  }));
  if (probes.some(({ stripes, bands }) => stripes !== null || bands !== null)) await context.sync();
  return sheets.map((sheet, index) => {
    const { stripes = null, bands = null } = probes[index] ?? {};
    const { kept, leftOut } = bands === null ? { kept: sheet.extent, leftOut: [] } : parted(groupsOf(bands));
    const extent = { ...sheet.extent, leftColumn: kept.leftColumn, columnCount: kept.columnCount };
    const parts = stripes === null ? [extent] : joined(stripes.flatMap((range) => toPart(extent, range)));
    return { ...sheet, extent, parts, leftOut };
  });
}

function isTooWide({ rowCount, columnCount }: Extent): boolean {
  return rowCount * columnCount > mostCells && columnCount > gapColumns;
}

function bandsOf(extent: Extent): Extent[] {
  return Array.from({ length: Math.ceil(extent.columnCount / gapColumns) }, (_, index) => {
    const offset = index * gapColumns;
    const columnCount = Math.min(gapColumns, extent.columnCount - offset);
    return { ...extent, leftColumn: extent.leftColumn + offset, columnCount };
  });
}

/** Columns that have to do with each other, and about how many cells their values reach over. */
interface Group {
  readonly area: Area;
  readonly cells: number;
}

/** The values' groups, from the left. */
function groupsOf(bands: readonly Excel.Range[]): Group[] {
  const groups: Group[] = [];
  for (const { rowIndex, columnIndex, rowCount, columnCount } of bands.filter(({ isNullObject }) => !isNullObject)) {
    const area = { topRow: rowIndex, leftColumn: columnIndex, rowCount, columnCount };
    const cells = rowCount * columnCount;
    const last = groups.at(-1);
    if (last === undefined || columnIndex - lastColumn(last.area) > gapColumns) groups.push({ area, cells });
    else groups[groups.length - 1] = { area: around(last.area, area), cells: last.cells + cells };
  }
  return groups;
}

/** The smallest area that holds both; the other one stands to the right. */
function around(one: Area, other: Area): Area {
  const topRow = Math.min(one.topRow, other.topRow);
  const bottomRow = Math.max(lastRow(one), lastRow(other));
  const columnCount = lastColumn(other) - one.leftColumn + 1;
  return { topRow, leftColumn: one.leftColumn, rowCount: bottomRow - topRow + 1, columnCount };
}

/** The group whose values reach over most cells, of equals the first; and the others. */
function parted(groups: readonly Group[]): { kept: Area; leftOut: readonly Area[] } {
  const none: Group = { area: { topRow: 0, leftColumn: 0, rowCount: 1, columnCount: 1 }, cells: -1 };
  const kept = groups.reduce((best, group) => (group.cells > best.cells ? group : best), none);
  return { kept: kept.area, leftOut: groups.filter((group) => group !== kept).map(({ area }) => area) };
}

function isLong({ rowCount, columnCount }: Extent): boolean {
  return rowCount * columnCount > probedCells && rowCount > stripeRows;
}

function stripesOf(extent: Extent): Extent[] {
  return Array.from({ length: Math.ceil(extent.rowCount / stripeRows) }, (_, index) => {
    const offset = index * stripeRows;
    return { ...extent, topRow: extent.topRow + offset, rowCount: Math.min(stripeRows, extent.rowCount - offset) };
  });
}

function probe(context: Excel.RequestContext, stripe: Extent): Excel.Range {
  const range = rangeOf(context.workbook.worksheets.getItem(stripe.sheetName), stripe);
  const used = range.getUsedRangeOrNullObject(true);
  used.load({ rowIndex: true, rowCount: true, columnIndex: true, columnCount: true });
  return used;
}

/** A stripe's rows with values, over all the sheet's columns: parts of one sheet are equally wide. */
function toPart(extent: Extent, range: Excel.Range): Extent[] {
  return range.isNullObject ? [] : [{ ...extent, topRow: range.rowIndex, rowCount: range.rowCount }];
}

/** Joins parts that follow each other without a gap. */
function joined(parts: readonly Extent[]): Extent[] {
  const joinedParts: Extent[] = [];
  for (const part of parts) {
    const last = joinedParts.at(-1);
    if (last !== undefined && last.topRow + last.rowCount === part.topRow) {
      joinedParts[joinedParts.length - 1] = { ...last, rowCount: last.rowCount + part.rowCount };
    } else joinedParts.push(part);
  }
  return joinedParts;
}
