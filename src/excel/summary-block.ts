/**
 * Our block on the summary sheet: a hidden defined name over it finds it again, wherever the sheet has gone and
 * whatever it is called now.
 */

import { columnIndex, pinnedAreaName, sheetReference } from "../core/address";
import type { Area } from "../core/grid";
import { summaryBlockName } from "../core/own-names";

/** The block as it stands in the workbook. */
export interface SummaryBlock extends Area {
  readonly sheetName: string;
}

/**
 * Queues the loading of the name. Its formula is read and not its range: a method called on a null object is more than
 * Excel's documentation promises to answer.
 */
export function loadBlockName(context: Excel.RequestContext): Excel.NamedItem {
  const item = context.workbook.names.getItemOrNullObject(summaryBlockName);
  item.load({ formula: true });
  return item;
}

/** The block behind a loaded name; `null` where there is no name, or its sheet was deleted: the name outlives it. */
export function blockOf(item: Excel.NamedItem): SummaryBlock | null {
  return item.isNullObject ? null : parseReference(String(item.formula));
}

/** Lets the name refer to a block. Queues only. */
export function nameBlock(context: Excel.RequestContext, exists: boolean, block: SummaryBlock): void {
  const { names } = context.workbook;
  const reference = `=${sheetReference(block.sheetName)}${pinnedAreaName(block)}`;
  if (exists) names.getItem(summaryBlockName).formula = reference;
  else names.add(summaryBlockName, reference).visible = false;
}

/** @example parseReference("='Nämndens mål'!$A$1:$G$50") gives the sheet and rows 0–49, columns 0–6 */
export function parseReference(formula: string): SummaryBlock | null {
  const parts = /^=(.+)!\$([A-Z]+)\$(\d+):\$([A-Z]+)\$(\d+)$/u.exec(formula);
  if (parts === null) return null;
  const [, sheet = "", left = "", top = "", right = "", bottom = ""] = parts;
  if (sheet.startsWith("#")) return null; // "=#REF!$A$1:$G$50": the sheet was deleted
  const sheetName = sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
  const [topRow, leftColumn] = [Number(top) - 1, columnIndex(left)];
  return {
    sheetName,
    topRow,
    leftColumn,
    rowCount: Number(bottom) - topRow,
    columnCount: columnIndex(right) + 1 - leftColumn,
  };
}
