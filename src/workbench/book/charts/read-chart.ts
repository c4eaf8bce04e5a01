/**
 * A chart from a chart part, if nothing of the part would be lost: it is read, written again and compared. So a chart
 * that was made here can be changed again after its file has been opened, and another program's stays as it is.
 */
import type { XmlNode } from "../xml/parse-xml";
import { parseXml } from "../xml/parse-xml";
import { child, childrenOf, flag } from "../xml/xml-node";
import { chartTypes, labelPositions, legendPositions, tickLabels, usualLabels } from "./chart-state";
import type { ChartAxis, ChartFill, ChartFont, ChartLabels, ChartSeries, ChartType, KeptChart } from "./chart-state";
import { chartPart } from "./write-chart";

/** @returns undefined for a chart that holds more than is known here */
export function readChart(part: string, id: string, name: string): KeptChart | undefined {
  const withoutResults = part.replace(/<c:(str|num)Cache>.*?<\/c:\1Cache>/gsu, "");
  for (const type of chartTypes) {
    const chart = chartOf(parseXml(part), type, id, name);
    if (chart !== undefined && chartPart(chart) === withoutResults) return chart;
  }
  return undefined;
}

const valueOf = (node: XmlNode | undefined, name: string): string | undefined => child(node, name)?.attributes["val"];
const isOn = (node: XmlNode | undefined, name: string): boolean => flag(child(node, name), "val") ?? false;

function numberOf(node: XmlNode | undefined, name: string): number | undefined {
  const text = valueOf(node, name);
  return text === undefined ? undefined : Number(text);
}

function chartOf(space: XmlNode, type: ChartType, id: string, name: string): KeptChart | undefined {
  const chart = child(space, "chart");
  const plot = child(chart, "plotArea");
  const group = child(plot, "barChart") ?? child(plot, "lineChart");
  if (group === undefined) return undefined;
  const { fill: plotFill } = looks(child(plot, "spPr"));
  const legend = child(chart, "legend");
  const titleNode = child(chart, "title");
  const series = childrenOf(group, "ser").map((node) => seriesOf(node, group.name === "lineChart"));
  return {
    id,
    name,
    type,
    plotBy: plotBy(series),
    title: { visible: titleNode !== undefined, ...titleOf(titleNode) },
    legend: {
      visible: legend !== undefined,
      overlay: isOn(legend, "overlay"),
      position: legendPositions.find((one) => legendCodes[one] === valueOf(legend, "legendPos")) ?? "Bottom",
      font: fontOf(child(legend, "txPr")),
    },
    series,
    gapWidth: numberOf(group, "gapWidth") ?? 219,
    overlap: numberOf(group, "overlap") ?? 0,
    categoryAxis: axisOf(child(plot, "catAx")),
    valueAxis: axisOf(child(plot, "valAx")),
    ...looks(child(space, "spPr")),
    ...(plotFill !== undefined && { plotFill }),
    font: fontOf(child(space, "txPr")),
  };
}

const legendCodes = { Top: "t", Bottom: "b", Left: "l", Right: "r", Corner: "tr" } as const;
const labelCodes = ["ctr", "inEnd", "inBase", "outEnd", "l", "r", "t", "b"];
const tickCodes = ["nextTo", "high", "low", "none"];

/** Series that stand side by side are columns. */
function plotBy([first, second]: readonly ChartSeries[]): "Rows" | "Columns" {
  const column = (reference = ""): string | undefined => /\$?([A-Z]+)\$?\d+:/u.exec(reference)?.[1];
  const isWithinRow = /\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?\2$/u.test(first?.values ?? "");
  if (second === undefined) return isWithinRow ? "Rows" : "Columns";
  return column(first?.values) === column(second.values) ? "Rows" : "Columns";
}

function titleOf(node: XmlNode | undefined): Omit<KeptChart["title"], "visible"> {
  const rich = child(child(node, "tx"), "rich");
  const reference = child(child(child(node, "tx"), "strRef"), "f")?.text;
  return {
    overlay: isOn(node, "overlay"),
    ...(rich !== undefined && { text: textOf(rich) }),
    ...(reference !== undefined && { reference }),
    font: fontOf(rich ?? child(node, "txPr")),
  };
}

function textOf(rich: XmlNode): string {
  const lines = childrenOf(rich, "p").map((p) =>
    childrenOf(p, "r")
      .map((run) => child(run, "t")?.text ?? "")
      .join(""),
  );
  return lines.join("\n");
}

function seriesOf(node: XmlNode, isOfLines: boolean): ChartSeries {
  const tx = child(node, "tx");
  const nameReference = child(child(tx, "strRef"), "f")?.text;
  const name = child(tx, "v")?.text;
  const categories = child(child(child(node, "cat"), "strRef"), "f")?.text;
  const labels = child(node, "dLbls");
  const { fill, line } = looks(child(node, "spPr"));
  return {
    ...(nameReference !== undefined && { nameReference }),
    ...(name !== undefined && { name }),
    values: child(child(child(node, "val"), "numRef"), "f")?.text ?? "",
    ...(categories !== undefined && { categories }),
    ...(isOfLines ? line !== undefined && { fill: line } : fill !== undefined && { fill }),
    ...(!isOfLines && line !== undefined && { line }),
    ...(labels !== undefined && { labels: labelsOf(labels) }),
  };
}

function labelsOf(node: XmlNode): ChartLabels {
  const position = labelPositions[labelCodes.indexOf(valueOf(node, "dLblPos") ?? "")];
  const numberFormat = child(node, "numFmt")?.attributes["formatCode"];
  const separator = child(node, "separator")?.text;
  return {
    ...usualLabels,
    showValue: isOn(node, "showVal"),
    showCategoryName: isOn(node, "showCatName"),
    showSeriesName: isOn(node, "showSerName"),
    showPercentage: isOn(node, "showPercent"),
    showLegendKey: isOn(node, "showLegendKey"),
    ...(position !== undefined && { position }),
    ...(numberFormat !== undefined && { numberFormat }),
    ...(separator !== undefined && { separator }),
    ...looks(child(node, "spPr")),
    font: fontOf(child(node, "txPr")),
  };
}

function axisOf(node: XmlNode | undefined): ChartAxis {
  const scaling = child(node, "scaling");
  const [minimum, maximum] = [numberOf(scaling, "min"), numberOf(scaling, "max")];
  const majorUnit = numberOf(node, "majorUnit");
  const format = child(node, "numFmt");
  const isOwnFormat = format?.attributes["sourceLinked"] === "0";
  const rich = child(child(child(node, "title"), "tx"), "rich");
  const gridlines = child(node, "majorGridlines");
  const { line } = looks(child(node, "spPr"));
  const gridlineColor = looks(child(gridlines, "spPr")).line;
  return {
    visible: !isOn(node, "delete"),
    reversed: valueOf(scaling, "orientation") === "maxMin",
    majorGridlines: gridlines !== undefined,
    minorGridlines: child(node, "minorGridlines") !== undefined,
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    ...(majorUnit !== undefined && { majorUnit }),
    ...(isOwnFormat && { numberFormat: format.attributes["formatCode"] ?? "General" }),
    tickLabels: tickLabels[tickCodes.indexOf(valueOf(node, "tickLblPos") ?? "")] ?? "NextToAxis",
    ...(line !== undefined && { line }),
    ...(gridlineColor !== undefined && { gridlineColor }),
    font: fontOf(child(node, "txPr")),
    ...(rich !== undefined && { title: textOf(rich), titleFont: fontOf(rich) }),
  };
}

/** The usual look of a text body's first paragraph. */
function fontOf(body: XmlNode | undefined): ChartFont {
  const properties = child(child(child(body, "p"), "pPr"), "defRPr");
  const { sz, b, i, u } = properties?.attributes ?? {};
  const color = fillOf(properties);
  const face = child(properties, "latin")?.attributes["typeface"];
  return {
    ...(b !== undefined && { bold: b === "1" }),
    ...(i !== undefined && { italic: i === "1" }),
    ...(u !== undefined && { underline: u !== "none" }),
    ...(color !== undefined && { color }),
    ...(face !== undefined && { name: face }),
    ...(sz !== undefined && { size: Number(sz) / 100 }),
  };
}

function fillOf(node: XmlNode | undefined): ChartFill | undefined {
  if (child(node, "noFill") !== undefined) return "none";
  const color = valueOf(child(node, "solidFill"), "srgbClr");
  return color === undefined ? undefined : `#${color}`;
}

function looks(node: XmlNode | undefined): { readonly fill?: ChartFill; readonly line?: ChartFill } {
  const fill = fillOf(node);
  const line = fillOf(child(node, "ln"));
  return { ...(fill !== undefined && { fill }), ...(line !== undefined && { line }) };
}
