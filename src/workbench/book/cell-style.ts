/**
 * What a cell has beside its value. It travels in o-spreadsheet's own style object, which the model copies, moves,
 * undoes and exports without looking inside: so a lock or a number format follows its cell through inserts, sorts and
 * pastes, and "clear formats" clears it, as in Excel.
 */
import type { Style } from "@odoo/o-spreadsheet";
import { GENERAL, toModelFormat } from "./number-format";
import { without } from "./without";

export interface CellStyle extends Style {
  /** The cell's format record in the opened file: details of font, fill, border and alignment beyond the model's. */
  xf?: number;
  fontName?: string;
  /** in steps of three spaces */
  indent?: number;
  /** Cells are locked unless this says otherwise (protection itself is the sheet's). */
  locked?: boolean;
  formulaHidden?: boolean;
  /** Excel's number format code, true as long as the model's format is still `shown`. */
  trueFormat?: { readonly code: string; readonly shown: string };
  /** The formula as it was written, true as long as the model's formula still says the same as `as`. */
  written?: WrittenFormula;
}

/** The look that a conditional format gives; the model does not draw its borders. */
export interface RuleStyle extends Style {
  /** by side: EdgeTop, EdgeBottom, EdgeLeft, EdgeRight; the style is a word of Office.js */
  readonly borders?: Readonly<Record<string, { readonly style: string; readonly color: string }>>;
}

export interface WrittenFormula {
  readonly as: string;
  readonly text: string;
  /** What the file held as result; shown where the model cannot evaluate the formula. */
  readonly cached?: string | number | boolean;
  /** The cached result is an error's code. */
  readonly cachedIsError?: boolean;
  /** An array formula: its size in cells, and whether Excel let it spill by itself. */
  readonly array?: { readonly rows: number; readonly columns: number; readonly dynamic: boolean };
}

/** The parts of a model's cell that this module reads. */
export interface FormattedCell {
  readonly style?: Style | undefined;
  readonly format?: string | undefined;
}

export function styleOf(cell: FormattedCell | undefined): CellStyle {
  return (cell?.style ?? {}) as CellStyle;
}

/** The Excel number format code of a cell. */
export function numberFormatOf(cell: FormattedCell | undefined): string {
  const shown = cell?.format ?? "";
  const kept = styleOf(cell).trueFormat;
  if (kept?.shown === shown) return kept.code;
  return shown === "" ? GENERAL : shown;
}

/** The style with a property set, or taken away when it says nothing. */
export function withStyle<K extends keyof CellStyle>(
  style: CellStyle,
  key: K,
  value: CellStyle[K] | undefined,
): CellStyle {
  const rest: CellStyle = without(style, key);
  return value === undefined ? rest : { ...rest, [key]: value };
}

/**
 * A style and a model format that together mean `code`. The model's own text format is never among them: formulas that
 * refer to such a cell would turn their numbers into texts.
 */
export function withNumberFormat(style: CellStyle, code: string): { style: CellStyle; format: string } {
  const format = toModelFormat(code);
  const isPlain = format === code || (format === "" && (code === GENERAL || code === ""));
  return { style: withStyle(style, "trueFormat", isPlain ? undefined : { code, shown: format }), format };
}
