/** Names under which the add-in's own things are found again in a workbook, by whoever reads it. */

import { fingerprint } from "./fingerprint";

/**
 * Hidden defined names over our blocks, one a sheet: they follow their sheets when those are renamed or moved. Whatever a
 * name that begins so refers to is ours, and is never taken for a follow-up.
 */
export const ownNamePrefix = "Avstamt.";

export type BlockName = `${typeof ownNamePrefix}${string}`;

const summaryPrefix = "Avstamt.Sammanfattning.";
const archivePrefix = "Avstamt.Arkiv.";

/**
 * The name of one table's summary when it is first made. It stays when the table's sheet is renamed: see `summaryBlocks`.
 *
 * @param order among the tables of its sheet, from 0
 */
export function summaryBlockName(sheetName: string, order: number): BlockName {
  return `${summaryPrefix}${fingerprint(`${sheetName}\u001F${order}`)}`;
}

/** The name of the summary over all tables. */
export const totalBlockName = `${summaryPrefix}alla` satisfies BlockName;

/** The name of a copy for the archive, from 1. */
export function archiveBlockName(count: number): BlockName {
  return `${archivePrefix}${count}`;
}

export function isArchiveName(name: string): boolean {
  return name.startsWith(archivePrefix);
}

export const changeLogBlockName = "Avstamt.Andringslogg" satisfies BlockName;
