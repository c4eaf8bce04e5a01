/** Pieces of DrawingML that a chart is made of: fills, lines and text properties. ECMA-376 part 1, 20.1 and 21.2. */
import { element } from "../xml/write-xml";
import type { ChartFill, ChartFont } from "./chart-state";

export const chartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
export const drawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006/main";

export const val = (name: string, value: string | number | boolean): string => element(`c:${name}`, { val: value });

const rgb = (color: string): string => element("a:srgbClr", { val: color.replace("#", "").toUpperCase() });

function fillXml(fill: ChartFill | undefined): string {
  if (fill === undefined) return "";
  return fill === "none" ? "<a:noFill/>" : element("a:solidFill", {}, rgb(fill));
}

/** The look of a shape; nothing where all of it is Excel's own. */
export function shape(fill: ChartFill | undefined, line?: ChartFill): string {
  const border = line === undefined ? "" : element("a:ln", {}, fillXml(line));
  return fill === undefined && line === undefined ? "" : element("c:spPr", {}, fillXml(fill) + border);
}

/** @param name `a:defRPr` for a paragraph's usual look, `a:rPr` for a run of text */
function runProperties(name: string, { bold, italic, underline, color, name: face, size }: ChartFont): string {
  const attributes = {
    ...(size !== undefined && { sz: Math.round(size * 100) }),
    ...(bold !== undefined && { b: bold }),
    ...(italic !== undefined && { i: italic }),
    ...(underline !== undefined && { u: underline ? "sng" : "none" }),
  };
  const typeface = face === undefined ? "" : element("a:latin", { typeface: face });
  return element(name, attributes, fillXml(color) + typeface);
}

const isPlain = (font: ChartFont): boolean => Object.keys(font).length === 0;

/** The usual look of an element's text. */
export function textProperties(font: ChartFont): string {
  if (isPlain(font)) return "";
  const paragraph = element("a:p", {}, element("a:pPr", {}, runProperties("a:defRPr", font)) + "<a:endParaRPr/>");
  return element("c:txPr", {}, `<a:bodyPr/><a:lstStyle/>${paragraph}`);
}

/** Text that was set by hand. */
export function richText(text: string, font: ChartFont): string {
  const paragraphs = text.split("\n").map((line) => {
    const properties = element("a:pPr", {}, runProperties("a:defRPr", font));
    return element(
      "a:p",
      {},
      properties + element("a:r", {}, runProperties("a:rPr", font) + element("a:t", {}, escapeText(line))),
    );
  });
  return element("c:rich", {}, `<a:bodyPr/><a:lstStyle/>${paragraphs.join("")}`);
}

export function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
