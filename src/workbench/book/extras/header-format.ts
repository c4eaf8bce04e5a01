/** The format that a cell without one of its own has from its row or column. */
import type { SheetExtras } from "./extras-state";

/** @returns an index into the format records; undefined where neither row nor column has a format */
export function headerFormatOf(sheet: SheetExtras | undefined, row: number, column: number): number | undefined {
  const own = sheet?.rows?.[String(row)]?.xf ?? sheet?.columns?.[String(column)]?.xf;
  if (own !== undefined || sheet?.columnsBeyond === undefined || sheet.columns?.[String(column)] !== undefined)
    return own;
  const beyond = sheet.columnsBeyond.find(({ min, max }) => column >= Number(min) - 1 && column <= Number(max) - 1);
  return beyond?.["style"] === undefined ? undefined : Number(beyond["style"]);
}
