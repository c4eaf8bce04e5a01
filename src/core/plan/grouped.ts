/** Numbers of four digits and more as a sentence writes them, "1 704": as text, and as a formula. */

import { quoted } from "./words-in-formulas";

/** From so many on a number is written with a space or a comma in it. */
export const firstGrouped = 1000;

/** Between the thousands and the rest; a no-break space in Swedish, a comma in English. */
export function grouped(value: number, separator: string): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/gu, separator);
}

/**
 * The same by a formula. TEXT would read its format code in the workbook's own language, where "# ##0" and "#,##0" mean
 * other things; this is arithmetic, and the same everywhere.
 *
 * @param expression a whole number from 0 to 999,999
 */
export function groupedFormula(expression: string, separator: string): string {
  const thousands = `INT(${expression}/1000)&${quoted(separator)}&RIGHT(1000+MOD(${expression},1000),3)`;
  return `IF(${expression}<${firstGrouped},${expression},${thousands})`;
}
