/**
 * Writes cells one by one and reads them back. Never as a block: an array that is written over filtered rows ends up in
 * other cells than it was meant for. The same round trip reads them before: whoever came in between, with other words in a
 * cell or with a row above it, gets back what stood there.
 *
 * @see https://github.com/OfficeDev/office-js/issues/224
 */

import type { CellContent } from "../../core/change-record";
import { HostError } from "../../core/errors";
import type { CellAddress } from "../../core/grid";
import { isSame } from "../../core/plan/fixes/plan-take-back";
import { placeKey } from "../../core/plan/fixes/standing";
import { loadMoved, type Anchor } from "../anchors";
import { writeAndLook, type Written } from "../write-and-look";
import { blocksAround } from "./cell-blocks";
import { putBack } from "./put-back";
import { CellsNow, queueCells, readCells } from "./read-cells";
import { toInput } from "./to-input";

/** What a cell is to hold. */
export interface CellInput {
  readonly at: CellAddress;
  readonly to: CellContent;
  readonly from: CellContent;
}

/** Around the writing. */
export interface Surroundings {
  /** By which it is seen that rows have come or gone since the cells were chosen. */
  readonly anchors: readonly Anchor[];
  /** Queues what is to be done before the first cell. */
  readonly begin?: () => void;
}

/** What came of the writing of cells. */
export interface WrittenCells {
  readonly cells: CellsNow;
  /** Places by `placeKey` that held something else, or were somewhere else, when they were written: that is put back. */
  readonly overtaken: ReadonlySet<string>;
}

/** So many cells in one request: about half of what Excel on the web takes. */
const cellsInTrip = 2000;

/**
 * Writes the cells and reads them back. One round trip for every 2,000 of them, one more for those of them where somebody
 * came in between; where Excel breaks off, one more for seeing what came of it.
 *
 * @throws HostError where Excel broke off and says nothing more, or rows have come or gone as well: perhaps some were written
 */
export async function writeCells(
  context: Excel.RequestContext,
  inputs: readonly CellInput[],
  { anchors, begin }: Surroundings,
): Promise<Written<WrittenCells>> {
  const write = async () => {
    const [cells, overtaken] = [new CellsNow(), new Set<string>()];
    for (let first = 0; first < inputs.length; first += cellsInTrip) {
      const trip = { inputs: inputs.slice(first, first + cellsInTrip), anchors, cells, begin: first === 0 && begin };
      (await writeTrip(context, trip)).forEach((key) => overtaken.add(key));
    }
    return { cells, overtaken };
  };
  const look = async () => {
    const moved = loadMoved(anchors, new Set(inputs.map(({ at }) => at.sheetName)));
    const cells = await readCells(
      context,
      inputs.map(({ at }) => at),
    );
    // Nobody knows then which cells have been written.
    if (moved().size > 0) throw new HostError("changedMeanwhile", "rows have come or gone");
    return { cells, overtaken: new Set<string>() };
  };
  return writeAndLook(write, look);
}

interface WritingTrip {
  readonly inputs: readonly CellInput[];
  readonly anchors: readonly Anchor[];
  readonly begin: Surroundings["begin"] | false;
  /** Where the cells are put down as they are afterwards. */
  readonly cells: CellsNow;
}

/** @returns the places where somebody came in between */
async function writeTrip(
  context: Excel.RequestContext,
  { inputs, anchors, cells, begin }: WritingTrip,
): Promise<string[]> {
  const queueReading = () => blocksAround(inputs.map(({ at }) => at)).map((blocks) => queueCells(context, blocks));
  const stood = new CellsNow();
  const moved = loadMoved(anchors, new Set(inputs.map(({ at }) => at.sheetName)));
  const before = queueReading();
  // Behind what Excel refuses where a sheet is gone: nothing has begun then.
  if (begin !== false) begin?.();
  queueInputs(context, inputs);
  const after = queueReading();
  await context.sync();
  before.forEach((reading) => {
    reading(stood);
  });
  after.forEach((reading) => {
    reading(cells);
  });
  const elsewhere = moved();
  const overtaken = inputs.filter(({ at, from }) => elsewhere.has(at.sheetName) || !isSame(stood.at(at), from));
  if (overtaken.length > 0) await putBack(context, overtaken, stood, cells);
  return overtaken.map(({ at }) => placeKey(at));
}

function queueInputs(context: Excel.RequestContext, inputs: readonly CellInput[]): void {
  const sheets = new Map<string, Excel.Worksheet>();
  for (const { at, to, from } of inputs) {
    const sheet = sheets.get(at.sheetName) ?? context.workbook.worksheets.getItem(at.sheetName);
    sheets.set(at.sheetName, sheet);
    const cell = sheet.getRangeByIndexes(at.row, at.column, 1, 1);
    if (to.numberFormat !== from.numberFormat) cell.numberFormat = [[to.numberFormat]];
    if (to.text !== from.text) cell.formulas = [[toInput(to.text, to.numberFormat)]];
  }
}
