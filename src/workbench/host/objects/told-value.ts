/** A cell's value and its type in the words of Excel: what `values`, `valueTypes` and the details of an event tell. */
import type { CellPosition, Model } from "@odoo/o-spreadsheet";
import { readCell, type CellValue } from "../../book/cell-state";

/** https://learn.microsoft.com/javascript/api/excel/excel.rangevaluetype */
export type ValueType = "Empty" | "String" | "Double" | "Boolean" | "Error";

export interface ToldValue {
  readonly value: string | number | boolean;
  readonly type: ValueType;
}

export function valueAt(model: Model, position: CellPosition): ToldValue {
  const { value } = readCell(model, position);
  return { value: toldValue(value), type: valueTypeOf(value) };
}

/** An error as its code, a date as its serial number, an empty cell as "". */
export function toldValue(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

export function valueTypeOf(value: CellValue): ValueType {
  if (value === null) return "Empty";
  if (typeof value === "string") return "String";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "Error";
}
