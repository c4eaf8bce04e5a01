/** A cell's full look now: the file's record, changed where the model's part of it has been changed. */
import type { Border, BorderDescr, Style } from "@odoo/o-spreadsheet";
import type { CellStyle } from "../cell-style";
import { sides } from "../styles/cell-format";
import type { BorderLine, CellFormat, FileBorder, Font, Side } from "../styles/cell-format";
import { toArgb } from "../styles/colors";
import { element } from "../xml/write-xml";

/** What the model says of a cell's look. */
export interface ModelLook {
  readonly style: CellStyle;
  readonly border: Border;
  /** sides that the model left to the neighbour, who draws them */
  readonly sharedSides: readonly Side[];
  readonly numberFormat: string;
}

export function effectiveFormat(
  record: CellFormat,
  { style, border, sharedSides, numberFormat }: ModelLook,
): CellFormat {
  const alignment = effectiveAlignment(record, style);
  const fill = effectiveFill(record, style);
  const lines = effectiveBorder(record, border, sharedSides);
  return {
    font: effectiveFont(record, style),
    ...(fill !== undefined && { fill }),
    ...(lines && { border: lines }),
    ...(alignment && { alignment }),
    numberFormat,
    ...(!(style.locked ?? record.locked ?? true) && { locked: false }),
    ...((style.formulaHidden ?? record.formulaHidden ?? false) && { formulaHidden: true }),
    ...(record.xfId !== undefined && { xfId: record.xfId }),
    ...(record.quotePrefix === true && { quotePrefix: true }),
    shown: record.shown,
  };
}

type Switch = "bold" | "italic" | "strikethrough" | "underline";
const switches: readonly (readonly [Switch, string])[] = [
  ["bold", "b"],
  ["italic", "i"],
  ["strikethrough", "strike"],
  ["underline", "u"],
];

/** The font record with what differs from it changed. */
export function effectiveFont({ font = {}, shown }: CellFormat, style: CellStyle): Font {
  const changed: Record<string, Readonly<Record<string, string>>> = { ...font };
  for (const [key, name] of switches) {
    if ((style[key] ?? false) === (shown.style[key] ?? false)) continue;
    if (style[key] === true) changed[name] = {};
    else Reflect.deleteProperty(changed, name);
  }
  const { fontSize, textColor, fontName } = style;
  if (fontSize !== undefined && fontSize !== shown.style.fontSize) changed["sz"] = { val: String(fontSize) };
  if (textColor !== shown.style.textColor) {
    if (textColor === undefined) Reflect.deleteProperty(changed, "color");
    else changed["color"] = { rgb: toArgb(textColor) };
  }
  if (fontName !== undefined && fontName !== font["name"]?.["val"]) {
    changed["name"] = { val: fontName };
    Reflect.deleteProperty(changed, "scheme"); // a font of the theme no longer
    Reflect.deleteProperty(changed, "family");
  }
  return changed;
}

function effectiveFill({ fill, shown }: CellFormat, { fillColor }: Style): string | undefined {
  if (fillColor === shown.style.fillColor) return fill;
  return fillColor === undefined ? undefined : solidFill(fillColor);
}

export function solidFill(color: string): string {
  const front = element("fgColor", { rgb: toArgb(color) });
  return element(
    "fill",
    {},
    element("patternFill", { patternType: "solid" }, front + element("bgColor", { indexed: 64 })),
  );
}

function effectiveAlignment(
  { alignment, shown }: CellFormat,
  style: CellStyle,
): Readonly<Record<string, string>> | undefined {
  const now: Record<string, string> = { ...alignment };
  const put = (name: string, value: string | undefined): void => {
    if (value === undefined) Reflect.deleteProperty(now, name);
    else now[name] = value;
  };
  if (style.align !== shown.style.align) put("horizontal", style.align);
  if (style.verticalAlign !== shown.style.verticalAlign) {
    put("vertical", style.verticalAlign === "middle" ? "center" : style.verticalAlign);
  }
  const wraps = style.wrapping === "wrap";
  if (wraps !== (shown.style.wrapping === "wrap")) put("wrapText", wraps ? "1" : undefined);
  if ((style.rotation ?? 0) !== (shown.style.rotation ?? 0)) put("textRotation", rotation(style.rotation ?? 0));
  const indent = Number(alignment?.["indent"] ?? 0);
  if (style.indent !== undefined && style.indent !== indent) put("indent", String(style.indent));
  return Object.keys(now).length === 0 ? undefined : now;
}

/** Radians clockwise → degrees, 91 to 180 for clockwise ones (ECMA-376 part 1, 18.8.1). */
function rotation(radians: number): string | undefined {
  const degrees = Math.round((radians * 180) / Math.PI);
  return degrees === 0 ? undefined : String(degrees > 0 ? 90 + degrees : -degrees);
}

function effectiveBorder(
  { border, shown }: CellFormat,
  now: Border,
  sharedSides: readonly Side[],
): FileBorder | undefined {
  const lines: Partial<Record<Side | "diagonal", BorderLine>> = { ...border?.lines };
  let isChanged = false;
  for (const side of sides) {
    const before = shown.border[side];
    const after = now[side];
    const isSame = before?.style === after?.style && before?.color === after?.color;
    if (isSame || (after === undefined && sharedSides.includes(side))) continue;
    isChanged = true;
    if (after === undefined) Reflect.deleteProperty(lines, side);
    else lines[side] = borderLine(after);
  }
  if (!isChanged) return border;
  if (Object.keys(lines).length === 0) return undefined;
  return { attributes: border?.attributes ?? {}, lines };
}

export function borderLine({ style, color }: BorderDescr): BorderLine {
  return { style, color: { rgb: toArgb(color) } };
}
