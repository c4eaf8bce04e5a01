/** Takes the user to a cell. */

import { cellName } from "../core/address";
import type { CellAddress } from "../core/grid";

/** Shows the sheet and selects the cell. One round trip. */
export async function goTo(context: Excel.RequestContext, { sheetName, row, column }: CellAddress): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  sheet.activate();
  sheet.getRange(cellName(row, column)).select();
  await context.sync();
}
