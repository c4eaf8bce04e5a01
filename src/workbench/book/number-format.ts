/**
 * Excel's number format codes beside the model's. The model draws with its own small dialect; the code that Excel knows
 * is kept on the cell and is what is reported, saved and used for the displayed text.
 */
import { constants, helpers } from "@odoo/o-spreadsheet";
import { SSF } from "@e965/xlsx";

export const GENERAL = "General";

const known = new Map<string, string>();

/**
 * The nearest format that the model can draw, "" for none: its parser refuses, among others, colours and paddings. Never one
 * that makes texts of numbers.
 */
export function toModelFormat(code: string): string {
  let format = known.get(code);
  if (format === undefined) {
    format = findModelFormat(code);
    known.set(code, format);
  }
  return format;
}

function findModelFormat(code: string): string {
  if (code === GENERAL || code === "") return "";
  const candidates = [code, simplified(code), simplified(code.split(";")[0] ?? code)];
  const drawable = candidates.find((candidate) => candidate !== "" && isDrawable(candidate));
  if (drawable !== undefined) return drawable;
  if (isDateFormat(code)) return /[ymd]/iu.test(bareCode(code)) ? "yyyy-mm-dd" : "hh:mm:ss";
  return bareCode(code).includes("%") ? "0.00%" : "";
}

/** The code without what only lays out or colours: literal texts and escapes keep their place, the rest goes. */
function simplified(code: string): string {
  const plain = code
    .replace(/\[(?:black|blue|cyan|green|magenta|red|white|yellow|color\s?\d+)\]/giu, "")
    .replace(/\[\$-[^\]]*\]/gu, "")
    .replace(/\[\$([^\]-]*)(?:-[^\]]*)?\]/gu, (_all, currency: string) => (currency === "" ? "" : `[$${currency}]`))
    .replace(/[_*]./gu, "")
    .replace(/\\(.)/gu, (_all, char: string) => (/[\s\-/.:,]/u.test(char) ? char : `"${char}"`));
  return isDateFormat(code)
    ? plain
        .toLowerCase()
        .replace(/am\/pm|a\/p/gu, "a")
        .replace(/mmmmm/gu, "mmm")
    : plain;
}

function bareCode(code: string): string {
  return code.replace(/"[^"]*"|\\.|\[[^\]]*\]|[_*]./gu, "");
}

/** Whether a number under this code is a date or a time. */
export function isDateFormat(code: string): boolean {
  return code !== GENERAL && SSF.is_date(code);
}

/** Whether a number under this code is a day, not a time of day or a length of time. */
export function hasCalendar(code: string): boolean {
  return isDateFormat(code) && /[yd]|mmm/iu.test(bareCode(code));
}

export function isTextFormat(code: string): boolean {
  return code.trim() === "@";
}

function isDrawable(format: string): boolean {
  try {
    if (helpers.parseFormat(format).positive.type === "text") return false;
    return [1.5, -1.5, 0, 45000].every((value) => {
      const locale = constants.DEFAULT_LOCALE;
      return helpers.formatValue(value, { format, locale }) !== undefined;
    });
  } catch {
    return false;
  }
}

/**
 * A number or text as Excel displays it under a format code. What the one formatter cannot read ("0 %", which Swedish
 * workbooks are full of) the model's may; a code that neither can read shows the bare value.
 */
export function displayText(code: string, value: string | number): string {
  try {
    return String(SSF.format(code === "" ? GENERAL : code, value) as unknown);
  } catch {
    const format = toModelFormat(code);
    return format === "" ? String(value) : helpers.formatValue(value, { format, locale: constants.DEFAULT_LOCALE });
  }
}
