/** Rows that sum up others: their numbers are no statuses, and they are no commitments. */

import { textOf, valueAt } from "../grid";
import { comparable, tidy } from "../status/normalise";
import type { Region } from "./region";

const subtotal = /^(summa|delsumma|totalt|total|antal|sum|s:a)(?![\p{L}\p{N}])/iu;

/** Whether a text names a sum. */
export function namesSubtotal(text: string): boolean {
  return subtotal.test(tidy(text));
}

/** A sum: it says so, or it holds numbers where statuses stand and no commitment, or a status where a commitment stands. */
export function isSubtotal({ grid, header, vocabulary }: Region, row: number): boolean {
  const values = header.periods.map(({ column }) => valueAt(grid, row, column)).filter((value) => value !== null);
  for (let column = header.firstColumn; column <= header.columns.commitment; column++) {
    const value = valueAt(grid, row, column);
    if (typeof value === "string" && namesSubtotal(value)) return true;
  }
  const name = tidy(textOf(valueAt(grid, row, header.columns.commitment)));
  const areNumbers = values.length > 0 && values.every((value) => typeof value === "number");
  return areNumbers && (name === "" || vocabulary.comparables.has(comparable(name)));
}
