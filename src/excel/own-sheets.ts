/**
 * Our sheets: a hidden defined name over our block on each finds it again, wherever the sheet has gone and whatever it is
 * called now.
 */

import { columnIndex, pinnedAreaName, sheetReference } from "../core/address";
import type { Area } from "../core/grid";
import { ownNamePrefix, type BlockName } from "../core/own-names";

/** A block of ours as it stands in the workbook. */
export interface OwnBlock extends Area {
  readonly sheetName: string;
}

/** One of our names. `block` is `null` where its sheet was deleted: a name outlives it. */
export interface OwnName {
  readonly name: string;
  readonly block: OwnBlock | null;
}

/**
 * Whether the content of a block has been begun and not ended: until it is complete, its name refers to its first cell
 * alone. All that stands on such a sheet is ours.
 */
export function isBegun({ rowCount, columnCount }: OwnBlock): boolean {
  return rowCount === 1 && columnCount === 1;
}

/** Queues the loading of our names. @returns what gives them after the next sync */
export function loadOwnNames(context: Excel.RequestContext): () => OwnName[] {
  const { names } = context.workbook;
  names.load({ name: true, formula: true });
  return () =>
    names.items
      .filter(({ name }) => name.startsWith(ownNamePrefix))
      .map(({ name, formula }) => ({ name, block: parseReference(String(formula)) }));
}

/** Lets a name refer to a block. Queues only. @param exists whether the workbook has the name */
export function nameBlock(context: Excel.RequestContext, name: BlockName, exists: boolean, block: OwnBlock): void {
  const { names } = context.workbook;
  const reference = `=${sheetReference(block.sheetName)}${pinnedAreaName(block)}`;
  if (exists) names.getItem(name).formula = reference;
  else names.add(name, reference).visible = false;
}

/** @example parseReference("='Nämndens mål'!$A$1:$G$50") gives the sheet and rows 0–49, columns 0–6 */
export function parseReference(formula: string): OwnBlock | null {
  const parts = /^=(.+)!\$([A-Z]+)\$(\d+)(?::\$([A-Z]+)\$(\d+))?$/u.exec(formula);
  if (parts === null) return null;
  const [, sheet = "", left = "", top = "", right = left, bottom = top] = parts;
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
