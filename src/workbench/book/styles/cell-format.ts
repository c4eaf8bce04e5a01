/**
 * A cell's look in full, as a file holds it, and the part of it that the model draws. On the way out the full look is
 * written wherever the model's part is still what it was; what somebody changed is changed in it.
 */
import type { Border, BorderDescr, Style } from "@odoo/o-spreadsheet";
import type { ColorAttributes } from "./colors";

/** The children of a font element by name, each with its attributes. */
export type Font = Readonly<Record<string, Readonly<Record<string, string>>>>;

export const sides = ["left", "right", "top", "bottom"] as const;
export type Side = (typeof sides)[number];

export interface BorderLine {
  readonly style: string;
  readonly color?: ColorAttributes;
}

export interface FileBorder {
  readonly attributes: Readonly<Record<string, string>>;
  readonly lines: Readonly<Partial<Record<Side | "diagonal", BorderLine>>>;
}

/** One format record (`xf` or `dxf`) of a file. */
export interface CellFormat {
  readonly font?: Font;
  /** the fill element as XML */
  readonly fill?: string;
  readonly border?: FileBorder;
  readonly alignment?: Readonly<Record<string, string>>;
  readonly numberFormat?: string;
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
  /** the named style it builds on, an index */
  readonly xfId?: number;
  readonly quotePrefix?: boolean;
  /** the model's part of all this */
  readonly shown: { readonly style: Style; readonly border: Border };
}

const drawnAs: Readonly<Record<string, BorderDescr["style"]>> = {
  thin: "thin",
  hair: "dotted",
  dotted: "dotted",
  dashed: "dashed",
  dashDot: "dashed",
  dashDotDot: "dashed",
  medium: "medium",
  mediumDashed: "dashed",
  mediumDashDot: "dashed",
  mediumDashDotDot: "dashed",
  slantDashDot: "dashed",
  thick: "thick",
  double: "thick",
};

export function drawnBorderStyle(style: string): BorderDescr["style"] {
  return drawnAs[style] ?? "thin";
}

/** The look of a workbook that nobody styled. */
export const defaultFont: Font = { sz: { val: "11" }, name: { val: "Calibri" }, family: { val: "2" } };

export const defaultFormat: CellFormat = { font: defaultFont, shown: { style: { fontSize: 11 }, border: {} } };
