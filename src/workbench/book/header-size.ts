/** Column widths and row heights between Excel's units (characters, points) and the model's pixels, at 96 per inch. */
import type { AttributeMap } from "./extras/extras-state";

const digitPixels = 7; // the widest digit of the default font (Calibri 11): ECMA-376 part 1, 18.3.1.13
const modelColumnPixels = 96; // the model's own default, for sheets that were born in it

export function widthToPixels(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / digitPixels)) / 256) * digitPixels);
}

export function pixelsToWidth(pixels: number): number {
  return Math.trunc((pixels / digitPixels) * 256) / 256;
}

export function heightToPixels(points: number): number {
  return Math.round(points / 0.75);
}

export function pixelsToHeight(pixels: number): number {
  return pixels * 0.75;
}

/** The width of a column that nobody set, from the sheet's format properties. */
export function defaultColumnPixels(format: AttributeMap | undefined): number {
  if (format === undefined) return modelColumnPixels;
  const width = Number(format["defaultColWidth"] ?? NaN);
  if (width >= 0) return widthToPixels(width);
  const characters = Number(format["baseColWidth"] ?? 8);
  return Math.ceil((characters * digitPixels + 5) / 8) * 8;
}
