/** Column widths, row heights, hiding and the formats of whole rows and columns. */
import type { HeaderData } from "./sheet-data";
import type { AttributeMap, HeaderExtras } from "../extras/extras-state";
import { defaultColumnPixels, heightToPixels, pixelsToHeight, widthToPixels } from "../header-size";
import type { XmlNode } from "../xml/parse-xml";
import { child, childrenOf, flag, numberAttribute } from "../xml/xml-node";

export interface Headers {
  readonly model: Record<number, HeaderData>;
  readonly extras: Record<string, HeaderExtras>;
}

export interface ColumnHeaders extends Headers {
  /** column elements to the right of the model's last column */
  readonly beyond: readonly AttributeMap[];
}

/** @param count how many columns the model gets */
export function readColumns(worksheet: XmlNode, count: number, format: AttributeMap): ColumnHeaders {
  const pixels = defaultColumnPixels(format);
  const model: Record<number, HeaderData> = {};
  const extras: Record<string, HeaderExtras> = {};
  const beyond: AttributeMap[] = [];
  for (let column = 0; column < count; column++) model[column] = { size: pixels };
  for (const col of childrenOf(child(worksheet, "cols"), "col")) {
    const first = (numberAttribute(col, "min") ?? 1) - 1;
    const last = (numberAttribute(col, "max") ?? first + 1) - 1;
    for (let column = Math.max(first, 0); column <= Math.min(last, count - 1); column++) {
      model[column] = { size: columnPixels(col, pixels), ...(flag(col, "hidden") === true && { isHidden: true }) };
      extras[String(column)] = columnExtras(col, pixels);
    }
    if (last >= count) beyond.push({ ...col.attributes, min: String(Math.max(first, count) + 1) });
  }
  return { model, extras, beyond };
}

function columnPixels(col: XmlNode, pixels: number): number {
  const width = numberAttribute(col, "width");
  const drawn = width === undefined ? pixels : widthToPixels(width);
  return drawn > 0 ? drawn : pixels; // a width of nothing is a hidden column; the model hides it, with the usual width below
}

function columnExtras(col: XmlNode, pixels: number): HeaderExtras {
  const width = numberAttribute(col, "width");
  const attributes = pick(col.attributes, ["outlineLevel", "collapsed", "bestFit", "phonetic"]);
  return {
    ...(width !== undefined && { size: { excel: width, pixels: columnPixels(col, pixels) } }),
    ...(numberAttribute(col, "style") !== undefined && { xf: Number(col.attributes["style"]) }),
    custom: flag(col, "customWidth") === true,
    ...(attributes && { attributes }),
  };
}

/** One row's part of {@link Headers}. */
export function readRow(row: XmlNode, index: number, headers: Headers): void {
  const height = numberAttribute(row, "ht");
  const pixels = height === undefined ? undefined : heightToPixels(height);
  const hidden = flag(row, "hidden") === true;
  const size = pixels !== undefined && pixels > 0 ? pixels : undefined;
  if (size !== undefined || hidden) headers.model[index] = { ...(size && { size }), ...(hidden && { isHidden: true }) };
  const xf = flag(row, "customFormat") === true ? numberAttribute(row, "s") : undefined;
  const attributes = pick(row.attributes, ["outlineLevel", "collapsed", "thickTop", "thickBot", "ph"]);
  const kept: HeaderExtras = {
    ...(height !== undefined &&
      size !== undefined &&
      pixelsToHeight(size) !== height && { size: { excel: height, pixels: size } }),
    ...(size !== undefined && (flag(row, "customHeight") === true ? { custom: true } : { fitted: size })),
    ...(xf !== undefined && { xf }),
    ...(attributes && { attributes }),
  };
  if (Object.keys(kept).length > 0) headers.extras[String(index)] = kept;
}

export function pick(attributes: AttributeMap, names: readonly string[]): AttributeMap | undefined {
  const found = names.flatMap((name) => (attributes[name] === undefined ? [] : [[name, attributes[name]] as const]));
  return found.length === 0 ? undefined : Object.fromEntries(found);
}
