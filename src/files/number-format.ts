/** Number formats as Excel reports them, and what a date is. */

import { SSF } from "@e965/xlsx";

export const general = "General";

/** Formats that a file may name by number only, in English (US) as Excel's interface gives them (ECMA-376 part 1, 18.8.30). */
export const builtInFormats: ReadonlyMap<number, string> = new Map([
  [0, general],
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [5, '"$"#,##0_);\\("$"#,##0\\)'],
  [6, '"$"#,##0_);[Red]\\("$"#,##0\\)'],
  [7, '"$"#,##0.00_);\\("$"#,##0.00\\)'],
  [8, '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)'],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "m/d/yyyy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "m/d/yyyy h:mm"],
  [37, "#,##0_);(#,##0)"],
  [38, "#,##0_);[Red](#,##0)"],
  [39, "#,##0.00_);(#,##0.00)"],
  [40, "#,##0.00_);[Red](#,##0.00)"],
  [41, '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)'],
  [42, '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)'],
  [43, '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)'],
  [44, '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)'],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
]);

/** Excel takes no longer ones (Excel specifications and limits: 255 characters), with room for what XML makes of them. */
const longestCode = 1000;

/** A format code as it is written, but for "General", which some writers shout and others leave out. */
export function formatCode(written: string): string {
  if (written.length > longestCode) return general;
  return written === general || /^(general)?$/iu.test(written) ? general : written;
}

/** Built-in formats that SheetJS writes in another way than Excel. */
const inSheetJs: readonly (readonly [code: string, id: number])[] = [
  ["m/d/yy", 14],
  ["m/d/yy h:mm", 22],
  ["#,##0 ;(#,##0)", 37],
  ["#,##0 ;[Red](#,##0)", 38],
  ["#,##0.00;(#,##0.00)", 39],
  ["#,##0.00;[Red](#,##0.00)", 40],
  ["mmss.0", 47],
];
const excelCodes = new Map(inSheetJs.map(([code, id]) => [code, builtInFormats.get(id)]));

/** The format code of a cell of SheetJS's, as Excel writes it in English. */
export function sheetJsFormat(code: string | number | undefined): string {
  return typeof code === "string" ? (excelCodes.get(code) ?? formatCode(code)) : general;
}

/** Days between the two systems' day 0. */
export const days1904 = 1462;

/** A number as Excel reports it: a day is counted from 1900, whatever the file counts from. */
export function since1900(value: number, code: string, date1904: boolean): number {
  return date1904 && isCalendar(code) ? value + days1904 : value;
}

const calendars = new Map<string, boolean>();

/** Whether a number under this code is a day, not a time of day or a length of time. */
function isCalendar(code: string): boolean {
  if (code === general) return false;
  const known = calendars.get(code);
  if (known !== undefined) return known;
  const found = (SSF.is_date(code) as boolean) && /[yd]|mmm/iu.test(bare(code));
  calendars.set(code, found);
  return found;
}

/** The code without literal texts, escapes, conditions and padding. */
function bare(code: string): string {
  return code.replace(/"[^"]*"|\\.|\[[^\]]*\]|[_*]./gu, "");
}
