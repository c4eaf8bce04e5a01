/** How numbers, dates and formulas are written on screen, as Excel writes them in its display languages. */
import type { Locale } from "@odoo/o-spreadsheet";
import type { Words } from "../words";

const swedish: Locale = {
  name: "Svenska",
  code: "sv_SE",
  thousandsSeparator: "\u00A0",
  decimalSeparator: ",",
  weekStart: 1,
  dateFormat: "yyyy-mm-dd",
  timeFormat: "hh:mm:ss",
  formulaArgSeparator: ";",
};

/** @returns nothing where the model's own is right */
export function gridLocale(language: Words["locale"]): Locale | undefined {
  return language === "sv-SE" ? swedish : undefined;
}
