/** The first two round trips of every check: which sheets there are, and how large each one is. */

import type { Area } from "../core/grid";
import { blockOf, loadBlockName } from "./summary-block";

/** A visible sheet that holds values. */
export interface Extent extends Area {
  readonly sheetName: string;
}

export interface WorkbookMeasures {
  /** Whether the workbook can only be viewed. */
  readonly readOnly: boolean;
  /** One a visible sheet that holds values, the active sheet first, then in tab order; our own summary left out. */
  readonly extents: readonly Extent[];
}

/** Measures every visible sheet's used range, so that reading can be cut into blocks. Two round trips. */
export async function measureWorkbook(context: Excel.RequestContext): Promise<WorkbookMeasures> {
  const { workbook } = context;
  const { worksheets } = workbook;
  const active = worksheets.getActiveWorksheet();
  const summary = loadBlockName(context);
  workbook.load({ readOnly: true });
  worksheets.load({ name: true, visibility: true });
  active.load({ name: true });
  await context.sync();

  const summarySheet = blockOf(summary)?.sheetName;
  const visible = worksheets.items
    .filter(({ visibility }) => visibility === Excel.SheetVisibility.visible)
    .map(({ name }) => name)
    .filter((name) => name !== summarySheet);
  const ordered = [...visible].sort((a, b) => Number(b === active.name) - Number(a === active.name));
  const ranges = ordered.map((name) => worksheets.getItem(name).getUsedRangeOrNullObject(true));
  ranges.forEach((range) => range.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true }));
  await context.sync();
  return { extents: ranges.flatMap((range, index) => toExtent(ordered[index], range)), readOnly: workbook.readOnly };
}

function toExtent(sheetName: string | undefined, range: Excel.Range): Extent[] {
  if (sheetName === undefined || range.isNullObject) return [];
  const { rowIndex: topRow, columnIndex: leftColumn, rowCount, columnCount } = range;
  return [{ sheetName, topRow, leftColumn, rowCount, columnCount }];
}
