/** Number formats as Excel reports them, and what a date is. */

import { SSF } from "@e965/xlsx";

export const general = "General";

/**
 * Formats that a file may name by number only and of which SheetJS knows nothing or writes another code, in English (US)
 * as Excel's interface gives them (ECMA-376 part 1, 18.8.30).
 */
export const builtInFormats: readonly (readonly [id: number, code: string, inSheetJs: string | null])[] = [
  [5, '"$"#,##0_);\\("$"#,##0\\)', null],
  [6, '"$"#,##0_);[Red]\\("$"#,##0\\)', null],
  [7, '"$"#,##0.00_);\\("$"#,##0.00\\)', null],
  [8, '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)', null],
  [14, "m/d/yyyy", "m/d/yy"],
  [22, "m/d/yyyy h:mm", "m/d/yy h:mm"],
  [37, "#,##0_);(#,##0)", "#,##0 ;(#,##0)"],
  [38, "#,##0_);[Red](#,##0)", "#,##0 ;[Red](#,##0)"],
  [39, "#,##0.00_);(#,##0.00)", "#,##0.00;(#,##0.00)"],
  [40, "#,##0.00_);[Red](#,##0.00)", "#,##0.00;[Red](#,##0.00)"],
  [41, '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)', null],
  [42, '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)', null],
  [43, '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)', null],
  [44, '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)', null],
  [47, "mm:ss.0", "mmss.0"],
];

const excelCodes = new Map(builtInFormats.map(([, code, inSheetJs]) => [inSheetJs, code]));

/** A cell's format code as Excel writes it in English. */
export function formatCode(code: string | number | undefined): string {
  if (code === general) return general;
  if (typeof code !== "string" || /^(general)?$/iu.test(code)) return general;
  return excelCodes.get(code) ?? code;
}

const calendars = new Map<string, boolean>();

/** Whether a number under this code is a day, not a time of day or a length of time. */
export function isCalendar(code: string): boolean {
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
