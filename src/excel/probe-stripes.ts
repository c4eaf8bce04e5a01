/**
 * Finds where in a very long used range the values stand. One stray value at the bottom of a sheet makes the used range a
 * million rows long; what lies between must not be read.
 */

import type { SheetMeasures, Extent } from "./measure-workbook";

/** Above this a sheet is probed first: one round trip, against several for reading blank rows. */
const probedCells = 400_000;

const stripeRows = 4096;

/** Cuts the parts of very long sheets down to where values stand. One round trip, none where no sheet is so long. */
export async function probeStripes(
  context: Excel.RequestContext,
  sheets: readonly SheetMeasures[],
): Promise<SheetMeasures[]> {
  const probes = sheets.map(({ extent }) =>
    isLong(extent) ? stripesOf(extent).map((stripe) => probe(context, stripe)) : null,
  );
  if (probes.some((stripes) => stripes !== null)) await context.sync();
  return sheets.map((sheet, index) => {
    const stripes = probes[index] ?? null;
    return stripes === null
      ? sheet
      : { ...sheet, parts: joined(stripes.flatMap((range) => toPart(sheet.extent, range))) };
  });
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
  used.load({ rowIndex: true, rowCount: true });
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
