/**
 * Cell values as the model's content strings and back. The model guesses a type from what is typed; here a value keeps
 * the type it has: the text "00123" stays a text, and so do "=1+1", "#N/A", "10%" and "[a](x)".
 */
import { constants, helpers, registries } from "@odoo/o-spreadsheet";

/** An invisible mark (word joiner) behind a text that the model would otherwise take for an error or a link. */
const MARK = "\u2060";

/** A carriage return in disguise (line separator): the model makes every line break a line feed. */
const RETURN = "\u2028";

const markedText = /^(.*?)(\u2060*)$/su;
const markdownLink = /^\[.+\]\(.+\)$/u;

/** Excel's errors that the model does not know, so that a stored one stays an error. */
for (const code of ["#VALUE!", "#REF!", "#CALC!", "#FIELD!", "#BLOCKED!", "#CONNECT!", "#UNKNOWN!", "#BUSY!"]) {
  registries.errorTypes.add(code);
}
registries.errorTypes.add("#GETTING_DATA");

/** The model's own names for what Excel calls otherwise. */
const excelErrors: Readonly<Record<string, string>> = {
  "#REF": "#REF!",
  "#ERROR": "#VALUE!",
  "#BAD_EXPR": "#NAME?",
  "#CYCLE": "#REF!",
};

/** The code Excel shows for one of the model's errors. */
export function toExcelError(code: string): string {
  return excelErrors[code] ?? code;
}

function needsMark(text: string): boolean {
  const bare = markedText.exec(text)?.[1] ?? text;
  return registries.errorTypes.has(bare) || markdownLink.test(bare);
}

function looksLikeSomethingElse(text: string): boolean {
  if (/^[=']/u.test(text)) return true;
  if (/^(true|false)$/iu.test(text)) return true;
  if (!/\d/u.test(text)) return false; // neither number nor date: no need to ask, which takes its time
  const locale = constants.DEFAULT_LOCALE;
  return helpers.isNumber(text, locale) || helpers.isDateTime(text, locale);
}

/** What the model must be given so that a cell holds `value`. */
export function encodeContent(value: string | number | boolean | null): string {
  if (value === null) return "";
  if (typeof value === "number") return numberContent(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const text = (needsMark(value) ? value + MARK : value).replaceAll("\r", RETURN);
  return text === "" || looksLikeSomethingElse(text) ? `'${text}` : text;
}

/** The text a cell holds, from the text the model reports. */
export function decodeText(text: string): string {
  const [, bare = text, marks = ""] = markedText.exec(text) ?? [];
  return (marks !== "" && needsMark(bare) ? text.slice(0, -MARK.length) : text).replaceAll(RETURN, "\r");
}

/** A number as digits that the model reads back to the same double: it does not know exponents of three digits. */
function numberContent(value: number): string {
  const short = String(value);
  if (helpers.isNumber(short, constants.DEFAULT_LOCALE)) return short;
  return Math.abs(value) >= 1 ? BigInt(value).toString() : value.toFixed(100).replace(/0+$/u, "");
}
