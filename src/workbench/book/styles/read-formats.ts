/** Format records from a styles part: cell formats, named styles and the differential formats of rules. */
import type { Border, Style } from "@odoo/o-spreadsheet";
import type { XmlNode } from "../xml/parse-xml";
import { child, childrenOf, flag, numberAttribute } from "../xml/xml-node";
import { serialize } from "../xml/write-xml";
import { defaultFormat, drawnBorderStyle, sides } from "./cell-format";
import type { BorderLine, CellFormat, FileBorder, Font } from "./cell-format";
import { toHexColor } from "./colors";
import type { Palette } from "./colors";
import { builtInFormats } from "./number-formats";

/** What a styles part says; `formats` never is empty. */
export interface StyleSheet {
  readonly formats: readonly CellFormat[];
  /** what named styles build on, by `xfId` */
  readonly namedFormats: readonly CellFormat[];
  readonly differential: readonly CellFormat[];
  /** named styles, table styles and custom colours as XML */
  readonly kept: Readonly<Record<string, string>>;
}

export function readStyleSheet(root: XmlNode | undefined, palette: Palette): StyleSheet {
  const codes = new Map(
    childrenOf(child(root, "numFmts"), "numFmt").map((one) => [
      one.attributes["numFmtId"],
      one.attributes["formatCode"] ?? "General",
    ]),
  );
  const codeOf = (id: string): string => {
    const code = codes.get(id) ?? builtInFormats[id] ?? "General";
    return code.toLowerCase() === "general" ? "General" : code; // some writers shout
  };
  const fonts = childrenOf(child(root, "fonts"), "font").map(readFont);
  const fills = childrenOf(child(root, "fills"), "fill");
  const borders = childrenOf(child(root, "borders"), "border").map(readBorder);
  const record = (xf: XmlNode): CellFormat =>
    withShown(
      {
        font: fonts[numberAttribute(xf, "fontId") ?? 0],
        fill: fills[numberAttribute(xf, "fillId") ?? 0],
        border: borders[numberAttribute(xf, "borderId") ?? 0],
        numberFormat: codeOf(xf.attributes["numFmtId"] ?? "0"),
      },
      xf,
      palette,
    );
  const formats = childrenOf(child(root, "cellXfs"), "xf").map(record);
  const differential = childrenOf(child(root, "dxfs"), "dxf").map((dxf) => readDifferential(dxf, palette));
  const kept = ["cellStyles", "tableStyles", "colors"].flatMap((name) => {
    const node = child(root, name);
    return node === undefined ? [] : [[name, serialize(node)] as const];
  });
  return {
    formats: formats.length > 0 ? formats : [defaultFormat],
    namedFormats: childrenOf(child(root, "cellStyleXfs"), "xf").map(record),
    differential,
    kept: Object.fromEntries(kept),
  };
}

interface Facets {
  readonly font?: Font | undefined;
  readonly fill?: XmlNode | undefined;
  readonly border?: FileBorder | undefined;
  readonly numberFormat?: string | undefined;
}

function readDifferential(dxf: XmlNode, palette: Palette): CellFormat {
  const font = child(dxf, "font");
  const border = child(dxf, "border");
  const numberFormat = child(dxf, "numFmt")?.attributes["formatCode"];
  const facets: Facets = {
    font: font && readFont(font),
    fill: child(dxf, "fill"),
    border: border && readBorder(border),
    numberFormat,
  };
  return withShown(facets, dxf, palette, true);
}

function withShown(facets: Facets, xf: XmlNode, palette: Palette, isDifferential = false): CellFormat {
  const { font, fill, border, numberFormat } = facets;
  const alignment = child(xf, "alignment")?.attributes;
  const protection = child(xf, "protection");
  const style: Style = {
    ...(font && fontStyle(font, palette, isDifferential)),
    ...fillStyle(fill, palette, isDifferential),
    ...alignmentStyle(alignment),
  };
  return {
    ...(font && { font }),
    ...(fill && { fill: serialize(fill) }),
    ...(border && { border }),
    ...(alignment && { alignment }),
    ...(numberFormat !== undefined && { numberFormat }),
    ...(flag(protection, "locked") === false && { locked: false }),
    ...(flag(protection, "hidden") === true && { formulaHidden: true }),
    ...(xf.attributes["xfId"] !== undefined && { xfId: Number(xf.attributes["xfId"]) }),
    ...(flag(xf, "quotePrefix") === true && { quotePrefix: true }),
    shown: { style, border: shownBorder(border, palette) },
  };
}

function readFont(node: XmlNode): Font {
  return Object.fromEntries(
    node.children.filter(({ name }) => name !== "extLst").map((one) => [one.name, one.attributes]),
  );
}

const isOn = (attributes: Readonly<Record<string, string>> | undefined): boolean =>
  attributes !== undefined && !["0", "false", "none"].includes(attributes["val"] ?? "1");

function fontStyle(font: Font, palette: Palette, isDifferential: boolean): Style {
  const textColor = toHexColor(font["color"], palette);
  const size = Number(font["sz"]?.["val"] ?? NaN);
  return {
    ...(isOn(font["b"]) && { bold: true }),
    ...(isOn(font["i"]) && { italic: true }),
    ...(isOn(font["strike"]) && { strikethrough: true }),
    ...(isOn(font["u"]) && { underline: true }),
    ...(!isDifferential && size > 0 && { fontSize: size }),
    ...(textColor !== undefined && (isDifferential || textColor !== "#000000") && { textColor }),
  };
}

/** A rule's solid fill has its colour in `bgColor`, a cell's in `fgColor`. */
function fillStyle(fill: XmlNode | undefined, palette: Palette, isDifferential: boolean): Style {
  const pattern = child(fill, "patternFill");
  const kind = pattern?.attributes["patternType"];
  if (kind === "none" || (kind === undefined && !isDifferential)) return gradientStyle(fill, palette);
  const front = toHexColor(child(pattern, "fgColor")?.attributes, palette);
  const back = toHexColor(child(pattern, "bgColor")?.attributes, palette);
  const fillColor = isDifferential ? (back ?? front) : (front ?? back);
  return fillColor === undefined ? {} : { fillColor };
}

function gradientStyle(fill: XmlNode | undefined, palette: Palette): Style {
  const stop = child(child(fill, "gradientFill"), "stop");
  const fillColor = toHexColor(child(stop, "color")?.attributes, palette);
  return fillColor === undefined ? {} : { fillColor };
}

function alignmentStyle(alignment: Readonly<Record<string, string>> | undefined): Style {
  if (alignment === undefined) return {};
  const { horizontal = "", vertical = "", wrapText = "0", textRotation = "0" } = alignment;
  const align = ({ left: "left", right: "right", center: "center", centerContinuous: "center" } as const)[horizontal];
  const verticalAlign = ({ top: "top", center: "middle" } as const)[vertical];
  const degrees = Number(textRotation);
  const turn = degrees > 90 ? degrees - 90 : -degrees;
  return {
    ...(align !== undefined && { align }),
    ...(verticalAlign !== undefined && { verticalAlign }),
    ...((wrapText === "1" || wrapText === "true") && { wrapping: "wrap" as const }),
    ...(degrees > 0 && degrees <= 180 && { rotation: (turn * Math.PI) / 180 }),
  };
}

function readBorder(node: XmlNode): FileBorder {
  const lines = node.children.flatMap(({ name, attributes, children }) => {
    const style = attributes["style"];
    const side = ({ start: "left", end: "right" } as const)[name] ?? name;
    if (style === undefined || style === "none") return [];
    const color = children.find((one) => one.name === "color")?.attributes;
    return [[side, { style, ...(color && { color }) } satisfies BorderLine] as const];
  });
  return { attributes: node.attributes, lines: Object.fromEntries(lines) };
}

function shownBorder(border: FileBorder | undefined, palette: Palette): Border {
  const shown = sides.flatMap((side) => {
    const line = border?.lines[side];
    if (line === undefined) return [];
    const color = toHexColor(line.color, palette) ?? "#000000";
    return [[side, { style: drawnBorderStyle(line.style), color }] as const];
  });
  return Object.fromEntries(shown);
}
