/** One cell as Excel would report it: value with its type, formula, displayed text and number format. */
import type { CellPosition, Model } from "@odoo/o-spreadsheet";
import { decodeText, toExcelError } from "./cell-content";
import { numberFormatOf, styleOf } from "./cell-style";
import type { WrittenFormula } from "./cell-style";
import { canonicalFormula, toExcelFormula } from "./formula";
import { displayText } from "./number-format";
import { modelCell } from "./model-cell";

/** null: empty */
export type CellValue = string | number | boolean | { readonly error: string } | null;

export interface CellState {
  readonly value: CellValue;
  /** "=…" in English with commas; null for a constant or an empty cell */
  readonly formula: string | null;
  /** as displayed; never "####", whatever the column's width */
  readonly text: string;
  /** Excel's code, "General" where none is set */
  readonly numberFormat: string;
}

export function readCell(model: Model, position: CellPosition): CellState {
  const cell = modelCell(model.getters, position);
  const numberFormat = numberFormatOf(cell);
  if (!cell?.isFormula) {
    const value = evaluated(model, position);
    return { value, formula: null, text: textOf(value, numberFormat), numberFormat };
  }
  const now = toExcelFormula(cell.compiledFormula.toFormulaString(model.getters));
  const written = stillWritten(styleOf(cell).written, now);
  const value = withCached(evaluated(model, position), written);
  return { value, formula: written?.text ?? now, text: textOf(value, numberFormat), numberFormat };
}

/** The formula as written, if the model's formula still means that. */
export function stillWritten(written: WrittenFormula | undefined, now: string): WrittenFormula | undefined {
  return written?.as === canonicalFormula(now) ? written : undefined;
}

function evaluated(model: Model, position: CellPosition): CellValue {
  const { type, value, link } = model.getters.getEvaluatedCell(position);
  if (type === "error") return { error: toExcelError(String(value)) };
  if (link !== undefined) return decodeText(link.label);
  return typeof value === "string" ? decodeText(value) : value;
}

/** A formula beyond the model keeps the result that the file had. */
function withCached(value: CellValue, written: WrittenFormula | undefined): CellValue {
  if (written?.cached === undefined || typeof value !== "object" || value === null) return value;
  return written.cachedIsError === true ? { error: String(written.cached) } : written.cached;
}

function textOf(value: CellValue, numberFormat: string): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return displayText(numberFormat, value);
}
