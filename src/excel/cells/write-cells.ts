/**
 * Writes cells one by one and reads them back. Never as a block: an array that is written over filtered rows ends up in
 * other cells than it was meant for.
 *
 * @see https://github.com/OfficeDev/office-js/issues/224
 */

import type { CellContent } from "../../core/change-record";
import type { CellAddress } from "../../core/grid";
import { writeAndLook, type Written } from "../write-and-look";
import { blocksAround } from "./cell-blocks";
import { CellsNow, queueCells, readCells } from "./read-cells";
import { toInput } from "./to-input";

/** What a cell is to hold. */
export interface CellInput {
  readonly at: CellAddress;
  readonly to: CellContent;
  readonly from: CellContent;
}

/** So many cells in one request: about half of what Excel on the web takes. */
const cellsInTrip = 2000;

/**
 * Writes the cells and reads them back. One round trip for every 2,000 of them; where Excel breaks off, one more for
 * seeing what came of it.
 *
 * @param begin queues what is to be done before the first cell
 * @throws HostError where Excel broke off and says nothing more: perhaps some were written
 */
export async function writeCells(
  context: Excel.RequestContext,
  inputs: readonly CellInput[],
  begin: () => void = () => undefined,
): Promise<Written<CellsNow>> {
  const places = inputs.map(({ at }) => at);
  const write = async () => {
    const cells = new CellsNow();
    for (let first = 0; first < inputs.length; first += cellsInTrip) {
      if (first === 0) begin();
      await writeTrip(context, inputs.slice(first, first + cellsInTrip), cells);
    }
    return cells;
  };
  return writeAndLook(write, () => readCells(context, places));
}

async function writeTrip(context: Excel.RequestContext, inputs: readonly CellInput[], cells: CellsNow): Promise<void> {
  const sheets = new Map<string, Excel.Worksheet>();
  for (const { at, to, from } of inputs) {
    const sheet = sheets.get(at.sheetName) ?? context.workbook.worksheets.getItem(at.sheetName);
    sheets.set(at.sheetName, sheet);
    const cell = sheet.getRangeByIndexes(at.row, at.column, 1, 1);
    if (to.numberFormat !== from.numberFormat) cell.numberFormat = [[to.numberFormat]];
    if (to.text !== from.text) cell.formulas = [[toInput(to.text, to.numberFormat)]];
  }
  const readings = blocksAround(inputs.map(({ at }) => at)).map((blocks) => queueCells(context, blocks));
  await context.sync();
  readings.forEach((reading) => {
    reading(cells);
  });
}
