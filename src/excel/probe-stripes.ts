/**
 * Finds where in a very large used range the values stand. One stray value at the bottom or the right end of a sheet makes
 * the used range a million rows long, or 16,384 columns wide; what lies between must not be read.
 */

import type { SheetMeasures, Extent } from "./measure-workbook";

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
    const extent = bands === null ? sheet.extent : { ...sheet.extent, ...largestGroup(bands) };
    const parts = stripes === null ? [extent] : joined(stripes.flatMap((range) => toPart(extent, range)));
    return { ...sheet, extent, parts };
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

type Columns = Pick<Extent, "leftColumn" | "columnCount">;

/** The columns of the group whose values reach over most cells; of equals the first. */
function largestGroup(bands: readonly Excel.Range[]): Columns {
  const groups: (Columns & { cells: number })[] = [];
  for (const band of bands.filter(({ isNullObject }) => !isNullObject)) {
    const { columnIndex, columnCount, rowCount } = band;
    const cells = rowCount * columnCount;
    const last = groups.at(-1);
    if (last === undefined || columnIndex - (last.leftColumn + last.columnCount) >= gapColumns) {
      groups.push({ leftColumn: columnIndex, columnCount, cells });
    } else {
      last.cells += cells;
      groups[groups.length - 1] = { ...last, columnCount: columnIndex + columnCount - last.leftColumn };
    }
  }
  const none = { leftColumn: 0, columnCount: 1, cells: -1 };
  const { leftColumn, columnCount } = groups.reduce((best, group) => (group.cells > best.cells ? group : best), none);
  return { leftColumn, columnCount };
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
  const sheet = context.workbook.worksheets.getItem(stripe.sheetName);
  const range = sheet.getRangeByIndexes(stripe.topRow, stripe.leftColumn, stripe.rowCount, stripe.columnCount);
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
