/** A table of another kind below the follow-up: a summary with the periods for headers, or indicators with their values. */

import { textOf, valueAt, type CellValue } from "../../grid";
import { comparable, tidy } from "../../status/normalise";
import { toldColumns } from "../header/candidate";
import { longestHeader, readHeader } from "../header/headers";
import { holdsStatus, rowTexts, wordsIn, type Region } from "./region";

/** Whether another table's headers stand in a row below a blank one. @param isCounted whether a cell holds a status */
export function startsSmallTable(region: Region, row: number, isCounted: (value: CellValue) => boolean): boolean {
  if (holdsStatus(region, row, isCounted)) return false;
  if (wordsIn(region, row).length < 2 || repeatsHeader(region, row)) return false;
  return headsPeriods(region, row) || headsNumbers(region, row);
}

/** Whether a row repeats the header, as printed tables do at the top of a page. */
export function repeatsHeader({ grid, header }: Region, row: number): boolean {
  return toldColumns(header).every((column) => {
    const text = textOf(valueAt(grid, row, column));
    return text !== "" && comparable(text) === comparable(textOf(valueAt(grid, header.row, column)));
  });
}

/** Two names of periods or more, one of them where statuses would be. */
function headsPeriods(region: Region, row: number): boolean {
  const named = wordsIn(region, row).filter(({ text }) => namesPeriod(text));
  const statusColumns = new Set(region.header.periods.map(({ column }) => column));
  return named.length > 1 && named.some(({ column }) => statusColumns.has(column));
}

function namesPeriod(text: string): boolean {
  return tidy(text).length <= longestHeader && readHeader(text)?.kind === "period";
}

/** Three texts or more, and numbers right below them. */
function headsNumbers(region: Region, row: number): boolean {
  const texts = rowTexts(region, row);
  if (texts.length < 3 || wordsIn(region, row).length < texts.length) return false;
  const below = rowTexts(region, row + 1);
  const numbers = below.filter(({ column }) => typeof valueAt(region.grid, row + 1, column) === "number").length;
  return numbers > 1 && 2 * numbers >= below.length;
}
