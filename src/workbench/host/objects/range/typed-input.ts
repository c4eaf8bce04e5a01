/**
 * What a string becomes when it is put into a cell through `values` or `formulas`: Excel reads it as if it were typed.
 *
 * "If the returned value is a string, the cell's contents are read as if entered": a leading apostrophe makes text, a
 * leading "=", "+" or "-" a formula, "12%" a number with a percent format, "2026-08-31" a date. The language is English
 * (United States), as everywhere in this API outside members that end in `Local`.
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member
 */
import { parse } from "@odoo/o-spreadsheet";
import { outsideTexts, toModelFormula } from "../../../book/formula";
import { Refusal } from "../../protocol/refusal";

/** Exactly one of `value`, `formula` and `error` is there; a `numberFormat` is for cells that have none. */
export interface CellInput {
  readonly value?: string | number | boolean | null;
  readonly formula?: string;
  readonly error?: string;
  readonly numberFormat?: string;
}

/** The longest text a cell takes; the longest formula. https://support.microsoft.com/office/excel-specifications-and-limits */
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

const NUMBER = /^([+-]?)(\$?)(\d+(?:\.\d*)?|\d{1,3}(?:,\d{3})+(?:\.\d*)?|\.\d+)(e[+-]?\d+)?(%?)$/i;
const ERRORS = ["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!"];

/** @param isText whether the cell has the number format "@", under which everything stays as written */
export function readTyped(text: string, isText: boolean): CellInput {
  if (text.length > LONGEST_TEXT) throw new Refusal("InvalidArgument", "more than 32,767 characters");
  if (text === "") return { value: null };
  if (isText) return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  const trimmed = text.trim();
  return (
    readFormula(text) ??
    readNumber(trimmed) ??
    readWord(trimmed) ??
    readDate(trimmed) ??
    readSigned(text) ?? { value: text }
  );
}

function readFormula(text: string): CellInput | null {
  return text.startsWith("=") && text.length > 1 ? { formula: checkedFormula(text) } : null;
}

/** "+A1" and "-x" are formulas to Excel, and so refused when they cannot be read as such. */
function readSigned(text: string): CellInput | null {
  return /^[+\-@]./s.test(text) ? { formula: checkedFormula(`=${text}`) } : null;
}

/** A formula in English with commas. @throws Refusal InvalidArgument for what cannot be read as one */
export function checkedFormula(formula: string): string {
  if (formula.length > LONGEST_FORMULA) throw new Refusal("FormulaLengthExceedsLimit");
  if (!isReadable(formula)) throw new Refusal("InvalidArgument", `the formula ${formula} cannot be read`);
  return formula;
}

/** The model's parser knows no tables, arrays and spills; of formulas with these only the brackets are looked at. */
function isReadable(formula: string): boolean {
  const code = outsideTexts(formula);
  if (/[@#[\]{}]/.test(code)) return isBalanced(code);
  try {
    parse(toModelFormula(formula));
    return true;
  } catch {
    return false;
  }
}

function isBalanced(code: string): boolean {
  let open = 0;
  for (const character of code) {
    if (character === "(") open += 1;
    if (character === ")") open -= 1;
    if (open < 0) return false;
  }
  return open === 0 && !/^=\s*@?\s*\p{L}[\p{L}\s]*$/u.test(code);
}

function readNumber(text: string): CellInput | null {
  const isNegative = /^\(.+\)$/.test(text);
  const match = NUMBER.exec(isNegative ? text.slice(1, -1) : text);
  if (match === null) return null;
  const [, sign = "", currency = "", digits = "", exponent = "", percent = ""] = match;
  const size = Number(digits.replaceAll(",", "") + exponent) / (percent === "" ? 1 : 100);
  const value = sign === "-" || isNegative ? -size : size;
  const numberFormat = impliedFormat(digits, { currency, exponent, percent });
  return numberFormat === null ? { value } : { value, numberFormat };
}

function impliedFormat(digits: string, parts: { currency: string; exponent: string; percent: string }): string | null {
  const hasDecimals = digits.includes(".");
  if (parts.percent !== "") return hasDecimals ? "0.00%" : "0%";
  if (parts.currency !== "") return hasDecimals ? "$#,##0.00" : "$#,##0";
  if (parts.exponent !== "") return "0.00E+00";
  if (digits.includes(",")) return hasDecimals ? "#,##0.00" : "#,##0";
  return null;
}

function readWord(text: string): CellInput | null {
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === "true" };
  return ERRORS.includes(text.toUpperCase()) ? { error: text.toUpperCase() } : null;
}

function readDate(text: string): CellInput | null {
  const [date = "", time, ...rest] = text.split(/\s+/);
  if (rest.length > 0) return null;
  const day = readDay(date);
  if (day === null) {
    const alone = time === undefined ? readTime(date) : null;
    return alone === null ? null : { value: alone.fraction, numberFormat: alone.format };
  }
  if (time === undefined) return { value: day.serial, numberFormat: day.format };
  const clock = readTime(time);
  return clock === null ? null : { value: day.serial + clock.fraction, numberFormat: `${day.format} h:mm` };
}

function readDay(text: string): { serial: number; format: string } | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso !== null) return serialOf(Number(iso[1]), Number(iso[2]), Number(iso[3]), "yyyy-mm-dd");
  const american = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text);
  if (american === null) return null;
  return serialOf(Number(american[3]), Number(american[1]), Number(american[2]), "m/d/yyyy");
}

/** Days since 1899-12-30, which is what Excel's calendar amounts to from March 1900 on. */
function serialOf(year: number, month: number, day: number, format: string): { serial: number; format: string } | null {
  const time = Date.UTC(year, month - 1, day);
  const isReal = new Date(time).getUTCMonth() === month - 1 && new Date(time).getUTCDate() === day;
  const serial = Math.round((time - Date.UTC(1899, 11, 30)) / 86_400_000);
  return isReal && serial >= 61 ? { serial, format } : null;
}

function readTime(text: string): { fraction: number; format: string } | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (match === null) return null;
  const [hours, minutes, seconds] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  if (hours > 23 || minutes > 59 || seconds > 59) return null;
  return {
    fraction: (hours * 3600 + minutes * 60 + seconds) / 86_400,
    format: match[3] === undefined ? "h:mm" : "h:mm:ss",
  };
}
