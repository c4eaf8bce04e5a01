/**
 * Arrays of arrays on their way into a range: exactly as many rows and columns as the range has, or one value for all.
 *
 * "If the input is a two-dimensional array, it must have the dimensions of the range."
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member
 */
import { Refusal } from "../../protocol/refusal";
import { columnCount, isUnbounded, rowCount, type Zone } from "../zone";

/** Calls `put` for each cell with its value; null in the array leaves a cell untouched and is left out. */
export function forEachInput(
  zone: Zone,
  input: unknown,
  put: (row: number, column: number, value: string | number | boolean) => void,
): void {
  if (isUnbounded(zone))
    throw new Refusal("InvalidArgument", "cell-level values cannot be set on whole rows or columns");
  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values#null-input-for-a-property
  if (input === null) throw new Refusal("InvalidArgument", "null is for single cells of an array");
  const valueAt = Array.isArray(input) ? matrixOf(zone, input) : () => input;
  for (let row = zone.top; row <= zone.bottom; row++) {
    for (let column = zone.left; column <= zone.right; column++) {
      const value = valueAt(row - zone.top, column - zone.left);
      if (value !== null && value !== undefined) put(row, column, scalarOf(value));
    }
  }
}

function matrixOf(zone: Zone, input: readonly unknown[]): (row: number, column: number) => unknown {
  const rows = rowCount(zone);
  const columns = columnCount(zone);
  const fits = input.length === rows && input.every((line) => Array.isArray(line) && line.length === columns);
  if (!fits) throw new Refusal("InvalidArgument", `the array must have ${rows} rows of ${columns} cells`);
  return (row, column) => (input[row] as readonly unknown[])[column];
}

function scalarOf(value: unknown): string | number | boolean {
  if (typeof value === "number" && !Number.isFinite(value)) throw new Refusal("InvalidArgument", "not a finite number");
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  throw new Refusal("InvalidArgument", "a cell takes a string, a number or a boolean");
}
