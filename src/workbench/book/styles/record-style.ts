/** How a cell's style points to its format record in the opened file. */
import type { CellStyle } from "../cell-style";
import type { CellFormat } from "./cell-format";

/** The style by which a cell points to its record, with what else of it is asked for. */
export function recordStyle({ shown, font, alignment, locked, formulaHidden }: CellFormat, xf: number): CellStyle {
  const fontName = font?.["name"]?.["val"];
  const indent = Number(alignment?.["indent"] ?? 0);
  return {
    ...shown.style,
    xf,
    ...(fontName !== undefined && { fontName }),
    ...(indent > 0 && { indent }),
    ...(locked === false && { locked }),
    ...(formulaHidden === true && { formulaHidden }),
  };
}
