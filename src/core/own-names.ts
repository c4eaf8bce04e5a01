/** Names under which the add-in's own things are found again in a workbook, by whoever reads it. */

/** A hidden defined name over our block on the summary sheet: it follows the sheet when it is renamed or moved. */
export const summaryBlockName = "Avstamt.Sammanfattning";
