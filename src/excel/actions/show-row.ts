/** Shows a row that is hidden or filtered away. Only after the user has agreed to it: others see the same workbook. */

import type { CellAddress } from "../../core/grid";
import { goTo } from "../go-to";

/** Unhides the row, shows the sheet and selects the cell. Two round trips: the row stays shown where going there fails. */
export async function showRow(context: Excel.RequestContext, at: CellAddress): Promise<void> {
  const row = context.workbook.worksheets.getItem(at.sheetName).getRangeByIndexes(at.row, 0, 1, 1).getEntireRow();
  row.rowHidden = false;
  await context.sync();
  await goTo(context, at);
}
