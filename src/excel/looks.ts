/** How each look of a planned cell is drawn in Excel: the theme's fonts, thin rules, no fill but the header's. */

import type { Look, SheetPlan } from "../core/plan/sheet-plan";
import { palette } from "../core/plan/palette";

type Draw = (format: Excel.RangeFormat, range: Excel.Range, formats: Formats) => void;

/** What differs between languages. */
type Formats = Pick<SheetPlan, "percentFormat">;

const bold: Draw = ({ font }) => {
  font.bold = true;
};
const right: Draw = (format) => {
  format.horizontalAlignment = Excel.HorizontalAlignment.right;
};
const wrapped: Draw = (format) => {
  format.wrapText = true;
  format.verticalAlignment = Excel.VerticalAlignment.top;
};
/**
 * A single value goes to every cell of the range, which the type declaration does not say.
 *
 * @see https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-format
 */
function show(range: Excel.Range, code: string): void {
  range.numberFormat = code as unknown as string[][];
}

const asCount: Draw = (_, range) => {
  show(range, "#,##0");
};
const asShare: Draw = (_, range, { percentFormat }) => {
  show(range, percentFormat);
};
const ruled: Draw = (format) => {
  for (const edge of [Excel.BorderIndex.edgeBottom, Excel.BorderIndex.insideHorizontal]) {
    const border = format.borders.getItem(edge);
    border.style = Excel.BorderLineStyle.continuous;
    border.color = palette.rule;
  }
};
const ink =
  (color: string): Draw =>
  ({ font }) => {
    font.color = color;
  };
const size =
  (points: number): Draw =>
  ({ font }) => {
    font.size = points;
  };
const header: Draw = (format) => {
  format.fill.color = palette.accent;
  format.verticalAlignment = Excel.VerticalAlignment.bottom;
  format.wrapText = true;
};
const underlined: Draw = ({ font }) => {
  font.underline = Excel.RangeUnderlineStyle.single;
};
const top: Draw = (format) => {
  format.verticalAlignment = Excel.VerticalAlignment.top;
};
/** Keeps a text from the number to its left. */
const indented: Draw = (format) => {
  format.horizontalAlignment = Excel.HorizontalAlignment.left;
  format.indentLevel = 1;
};
/** Where the reader may write. */
const tinted: Draw = (format) => {
  format.fill.color = palette.accentTint;
};

const drawings: Readonly<Record<Look, readonly Draw[]>> = {
  plain: [],
  title: [bold, size(16)],
  quiet: [ink(palette.quietInk)],
  verdict: [bold, ink(palette.accent)],
  verdictLeft: [bold, ink(palette.deviationInk)],
  statement: [bold],
  heading: [bold, size(13), ink(palette.accent)],
  header: [header, bold, ink(palette.white)],
  headerNumber: [header, bold, ink(palette.white), right],
  headerAside: [header, bold, ink(palette.white), indented],
  label: [wrapped, ruled],
  aside: [top, ink(palette.quietInk), indented],
  labelAside: [wrapped, ruled, indented],
  labelTotal: [wrapped, ruled, bold],
  count: [wrapped, asCount, right, ruled],
  plainCount: [wrapped, asCount, right, ruled],
  countTotal: [wrapped, asCount, right, ruled, bold],
  share: [wrapped, asShare, right, ruled],
  shareTotal: [wrapped, asShare, right, ruled, bold],
  link: [wrapped, ruled, ink(palette.accent), underlined],
  note: [wrapped, ruled, tinted, indented],
};

/** Draws an area of cells that look alike. Queues only. */
export function draw(range: Excel.Range, look: Look, formats: Formats): void {
  for (const step of drawings[look]) step(range.format, range, formats);
}
