/** Gives cells back what stood in them when we wrote: somebody had come in between. */

import type { CellAddress } from "../../core/grid";
import type { CellsNow } from "./read-cells";
import { toInput } from "./to-input";

/** One round trip. @param stood what the cells held @param now what they hold instead; all of them read */
export async function putBack(
  context: Excel.RequestContext,
  inputs: readonly { readonly at: CellAddress }[],
  stood: CellsNow,
  now: CellsNow,
): Promise<void> {
  for (const { at } of inputs) {
    const cell = stood.at(at);
    if (cell === null) continue;
    const { formula, numberFormat } = cell;
    const range = context.workbook.worksheets.getItem(at.sheetName).getRangeByIndexes(at.row, at.column, 1, 1);
    if (now.at(at)?.numberFormat !== numberFormat) range.numberFormat = [[numberFormat]];
    const isText = typeof formula === "string" && !formula.startsWith("=");
    range.formulas = [[isText ? toInput(formula, numberFormat) : formula]];
  }
  await context.sync();
}
