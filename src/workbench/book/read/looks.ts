/** The file's format records as the model's styles, formats and borders, which all sheets of a workbook share. */
import type { Border, Style } from "@odoo/o-spreadsheet";
import { withNumberFormat } from "../cell-style";
import type { CellStyle } from "../cell-style";
import { defaultFormat } from "../styles/cell-format";
import type { CellFormat } from "../styles/cell-format";
import { recordStyle } from "../styles/record-style";
import type { Numbered } from "./sheet-data";

export interface Looks {
  readonly styles: Numbered<Style>;
  readonly formats: Numbered<string>;
  readonly borders: Numbered<Border>;
}

export interface RecordLook {
  /** the number format */
  readonly code: string;
  readonly style: CellStyle;
  readonly styleId: number;
  readonly formatId: number | undefined;
  readonly borderId: number | undefined;
}

export function recordLook(records: readonly CellFormat[], xf: number, looks: Looks): RecordLook {
  const record = records[xf] ?? records[0] ?? defaultFormat;
  const code = record.numberFormat ?? "General";
  const { style, format } = withNumberFormat(recordStyle(record, xf), code);
  const { border } = record.shown;
  return {
    code,
    style,
    styleId: looks.styles.idOf(style),
    formatId: format === "" ? undefined : looks.formats.idOf(format),
    borderId: Object.keys(border).length === 0 ? undefined : looks.borders.idOf(border),
  };
}
