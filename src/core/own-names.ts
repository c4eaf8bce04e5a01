/** Names under which the add-in's own things are found again in a workbook, by whoever reads it. */

/**
 * Hidden defined names over our blocks, one a sheet: they follow their sheets when those are renamed or moved. Whatever a
 * name that begins so refers to is ours, and is never taken for a follow-up.
 */
export const ownNamePrefix = "Avstamt.";

export type BlockName = `${typeof ownNamePrefix}${string}`;

export const summaryBlockName = "Avstamt.Sammanfattning" satisfies BlockName;

export const changeLogBlockName = "Avstamt.Andringslogg" satisfies BlockName;
