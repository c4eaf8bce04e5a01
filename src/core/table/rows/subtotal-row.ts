/** Rows that sum up others: their numbers are no statuses, and they are no commitments. */

import { textOf, valueAt, type CellValue } from "../../grid";
import { beginningOf, comparable, isBlankText, tidy } from "../../status/normalise";
import type { Region } from "./region";

/** Whatever stands behind it, such as the goal that is summed up. */
const sum = /^(?:summa|delsumma|sum|s:a)(?![\p{L}\p{N}])/iu;
/** Begins a commitment as often as a sum: "Totalförbud mot …" does not, but "Total översyn av lokalerna" does. */
const count = /^(?:totalt|total|antal)(?![\p{L}\p{N}])/iu;

/** Words that only count: where they are all that stands behind "Antal", the row counts. */
const countingWords: ReadonlySet<string> = new Set(
  `antal totalt total summa st stycken mål delmål av och varav i år ej inte icke klart klara klar är enligt plan
  avvikelse avvikelser från åtagande åtaganden åtagandena utvecklingsåtagande utvecklingsåtaganden aktiviteter åtgärder
  uppdrag insatser number of commitments activities actions done completed on track off`.split(/\s+/u),
);

/** Whether a text names a sum. @param hasNumber whether a number stands where the row's statuses would */
export function namesSubtotal(text: string, hasNumber = false): boolean {
  const typed = beginningOf(text).toLowerCase();
  if (sum.test(typed)) return true;
  return count.test(typed) && (hasNumber || onlyCounts(typed));
}

function onlyCounts(typed: string): boolean {
  const words = typed.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  return words.every((word) => countingWords.has(word) || /^\d+$/u.test(word));
}

/** A sum: it says so, or it holds numbers where statuses stand and no commitment, or a status where a commitment stands. */
export function isSubtotal({ grid, header, vocabulary }: Region, row: number): boolean {
  const values = header.periods.map(({ column }) => valueAt(grid, row, column)).filter((value) => value !== null);
  const numbers = values.filter(saysNumber).length;
  // A word where a status stands is a status, misspelt perhaps: whoever typed it followed up a commitment.
  if (values.some((value) => typeof value === "string" && !isBlankText(value) && !saysNumber(value))) return false;
  for (let column = header.firstColumn; column <= header.columns.commitment; column++) {
    const value = valueAt(grid, row, column);
    if (typeof value === "string" && namesSubtotal(value, numbers > 0)) return true;
  }
  const name = tidy(textOf(valueAt(grid, row, header.columns.commitment)));
  const areNumbers = values.length > 0 && values.every((value) => typeof value === "number");
  return areNumbers && (name === "" || vocabulary.comparables.has(comparable(name)));
}

/** 4, or "2 klara" as a sum may say it. */
function saysNumber(value: CellValue): boolean {
  return typeof value === "number" || (typeof value === "string" && /^\d/u.test(beginningOf(value)));
}
