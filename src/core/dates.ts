/** Numbers that are dates, and what a reader sees of them. */

import { textOf, type CellValue } from "./grid";

/**
 * The moment that a serial number stands for, in UTC; numbers that no calendar reaches are the first day.
 *
 * @param serialDays days since 1899-12-30, as Excel counts them
 * @see https://support.microsoft.com/office/date-systems-in-excel-e7fe7167-48a9-4b96-bb53-5612a800b487
 */
export function dateFrom(serialDays: number): Date {
  const inCalendar = serialDays > 0 && serialDays < 2_958_466;
  return new Date(Math.round(((inCalendar ? serialDays : 0) - 25_569) * 86_400_000));
}

/** Whether an Excel number format shows a date: it names a day, a month or a year outside quoted text. */
export function isDateFormat(code: string): boolean {
  return /[dmy]/iu.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./gu, "").replace(/general/iu, ""));
}

/** The value as text; a date as year, month and day, since Excel does not tell how it is shown. @param format its number format */
export function datedText(value: CellValue, format: string): string {
  if (typeof value !== "number" || !isDateFormat(format)) return textOf(value);
  return dateFrom(value).toISOString().slice(0, 10);
}
