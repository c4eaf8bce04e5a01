/** Dates as text (ECMA-376 part 1, 18.17.4.2 and 18.18.11, type "d": ISO 8601), which strict workbooks may hold. */

import { days1904 } from "../number-format";

const pattern = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:(?:^|[T ])(\d\d):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?)?Z?$/u;
const dayMilliseconds = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);
/** Excel's 1900 has a 29 February, so days before 1 March count one less. */
const firstOfMarch1900 = 61;

/** A date, a time of day or both as a serial number of the file's date system, in days; `NaN` for anything else. */
export function serialOf(text: string, date1904: boolean): number {
  const found = pattern.exec(text);
  if (found === null || text === "" || text === "Z") return NaN;
  const [, year, month, day, hours = "0", minutes = "0", seconds = "0"] = found;
  const time = Math.round(((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000);
  if (year === undefined) return time / dayMilliseconds;
  const days = (Date.UTC(Number(year), Number(month) - 1, Number(day)) + time - epoch) / dayMilliseconds;
  if (date1904) return days - days1904;
  return days < firstOfMarch1900 ? days - 1 : days;
}
