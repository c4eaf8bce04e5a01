/**
 * A chart part from a chart, with what its cells held when it was written: other programs show that before they have
 * calculated. Children stand in the schema's order: ECMA-376 part 1, 21.2.2.
 */
import type { CellState } from "../cell-state";
import { officeRelationship } from "../write/sheet-parts";
import { element, XML_HEADER } from "../xml/write-xml";
import { colorOf, isBar, isLine, isShares, isStacked } from "./chart-state";
import type { ChartAxis, ChartLabels, ChartSeries, ChartTitle, KeptChart, LabelPosition } from "./chart-state";
import { chartNamespace, drawingNamespace, escapeText, richText, shape, textProperties, val } from "./chart-xml";

/** Looks up a reference's cells; without it the part holds no results, which is how parts are compared. */
export type CellsAt = (reference: string) => readonly CellState[];

const categoryId = 500000001;
const valueId = 500000002;

export function chartPart(chart: KeptChart, cellsAt?: CellsAt): string {
  const content = [
    title(chart.title, cellsAt),
    val("autoTitleDeleted", !chart.title.visible),
    element("c:plotArea", {}, plotArea(chart, cellsAt)),
    legend(chart),
    val("plotVisOnly", true),
    val("dispBlanksAs", "gap"),
  ];
  const root = { "xmlns:c": chartNamespace, "xmlns:a": drawingNamespace, "xmlns:r": officeRelationship };
  const space = [
    val("roundedCorners", false),
    element("c:chart", {}, content.join("")),
    shape(chart.fill, chart.line),
    textProperties(chart.font),
  ];
  return XML_HEADER + element("c:chartSpace", root, space.join(""));
}

function title({ visible, overlay, text, reference, font }: ChartTitle, cellsAt: CellsAt | undefined): string {
  if (!visible) return "";
  const own = text === undefined ? "" : element("c:tx", {}, richText(text, font));
  const source = reference === undefined ? own : element("c:tx", {}, textReference(reference, cellsAt));
  const isRich = reference === undefined && text !== undefined;
  return element("c:title", {}, source + val("overlay", overlay) + (isRich ? "" : textProperties(font)));
}

function plotArea(chart: KeptChart, cellsAt: CellsAt | undefined): string {
  const { type, gapWidth, overlap } = chart;
  const series = chart.series.map((one, index) => seriesXml(chart, one, index, cellsAt)).join("");
  const grouping = isShares(type)
    ? "percentStacked"
    : isStacked(type)
      ? "stacked"
      : isLine(type)
        ? "standard"
        : "clustered";
  const axes = val("axId", categoryId) + val("axId", valueId);
  const head = val("grouping", grouping) + val("varyColors", false) + series;
  const group = isLine(type)
    ? element("c:lineChart", {}, head + val("marker", true) + axes)
    : element(
        "c:barChart",
        {},
        val("barDir", isBar(type) ? "bar" : "col") + head + val("gapWidth", gapWidth) + val("overlap", overlap) + axes,
      );
  return `<c:layout/>${group}${categoryAxis(chart)}${valueAxis(chart)}${shape(chart.plotFill)}`;
}

function seriesXml(chart: KeptChart, series: ChartSeries, index: number, cellsAt: CellsAt | undefined): string {
  const { nameReference, name, values, categories, line, labels } = series;
  const isOfLines = isLine(chart.type);
  const color = colorOf(series, index);
  const tx =
    name !== undefined
      ? element("c:tx", {}, element("c:v", {}, escapeText(name)))
      : nameReference === undefined
        ? ""
        : element("c:tx", {}, textReference(nameReference, cellsAt));
  const marker = chart.type === "Line" ? element("c:marker", {}, val("symbol", "none")) : "";
  return element(
    "c:ser",
    {},
    [
      val("idx", index),
      val("order", index),
      tx,
      isOfLines ? shape(undefined, line ?? color) : shape(color, line),
      isOfLines ? marker : val("invertIfNegative", false),
      labels === undefined ? "" : labelsXml(labels),
      categories === undefined ? "" : element("c:cat", {}, textReference(categories, cellsAt)),
      element("c:val", {}, numberReference(values, cellsAt)),
      isOfLines ? val("smooth", false) : "",
    ].join(""),
  );
}

const positions: Readonly<Record<LabelPosition, string>> = {
  Center: "ctr",
  InsideEnd: "inEnd",
  InsideBase: "inBase",
  OutsideEnd: "outEnd",
  Left: "l",
  Right: "r",
  Top: "t",
  Bottom: "b",
};

function labelsXml({ position, numberFormat, separator, fill, font, ...shown }: ChartLabels): string {
  return element(
    "c:dLbls",
    {},
    [
      numberFormat === undefined ? "" : element("c:numFmt", { formatCode: numberFormat, sourceLinked: false }),
      shape(fill),
      textProperties(font),
      position === undefined ? "" : val("dLblPos", positions[position]),
      val("showLegendKey", shown.showLegendKey),
      val("showVal", shown.showValue),
      val("showCatName", shown.showCategoryName),
      val("showSerName", shown.showSeriesName),
      val("showPercent", shown.showPercentage),
      val("showBubbleSize", false),
      separator === undefined ? "" : element("c:separator", {}, escapeText(separator)),
    ].join(""),
  );
}

function categoryAxis(chart: KeptChart): string {
  const rest = val("crossAx", valueId) + val("crosses", "autoZero") + val("auto", true) + val("lblAlgn", "ctr");
  const position = isBar(chart.type) ? "l" : "b";
  return axis(
    "c:catAx",
    categoryId,
    position,
    chart.categoryAxis,
    "General",
    `${rest}${val("lblOffset", 100)}${val("noMultiLvlLbl", false)}`,
  );
}

function valueAxis({ type, valueAxis: own }: KeptChart): string {
  const unit = own.majorUnit === undefined ? "" : val("majorUnit", own.majorUnit);
  const rest = val("crossAx", categoryId) + val("crosses", "autoZero") + val("crossBetween", "between") + unit;
  return axis("c:valAx", valueId, isBar(type) ? "b" : "l", own, isShares(type) ? "0%" : "General", rest);
}

const labelPlaces = { NextToAxis: "nextTo", High: "high", Low: "low", None: "none" } as const;

function axis(name: string, id: number, position: string, own: ChartAxis, usualFormat: string, rest: string): string {
  const { reversed, minimum, maximum, numberFormat, line, gridlineColor, font } = own;
  const scaling = [
    val("orientation", reversed ? "maxMin" : "minMax"),
    maximum === undefined ? "" : val("max", maximum),
    minimum === undefined ? "" : val("min", minimum),
  ];
  const gridlines = (isShown: boolean, which: string): string =>
    isShown ? element(`c:${which}Gridlines`, {}, shape(undefined, gridlineColor)) : "";
  const heading =
    own.title === undefined
      ? ""
      : element("c:title", {}, element("c:tx", {}, richText(own.title, own.titleFont ?? {})) + val("overlay", false));
  const format = { formatCode: numberFormat ?? usualFormat, sourceLinked: numberFormat === undefined };
  return element(
    name,
    {},
    [
      val("axId", id),
      element("c:scaling", {}, scaling.join("")),
      val("delete", !own.visible),
      val("axPos", position),
      gridlines(own.majorGridlines, "major"),
      gridlines(own.minorGridlines, "minor"),
      heading,
      element("c:numFmt", format),
      val("majorTickMark", "none"),
      val("minorTickMark", "none"),
      val("tickLblPos", labelPlaces[own.tickLabels]),
      shape(undefined, line),
      textProperties(font),
      rest,
    ].join(""),
  );
}

const legendPlaces = { Top: "t", Bottom: "b", Left: "l", Right: "r", Corner: "tr" } as const;

function legend({ legend: { visible, overlay, position, font } }: KeptChart): string {
  if (!visible) return "";
  return element(
    "c:legend",
    {},
    val("legendPos", legendPlaces[position]) + val("overlay", overlay) + textProperties(font),
  );
}

function textReference(reference: string, cellsAt: CellsAt | undefined): string {
  const f = element("c:f", {}, escapeText(reference));
  const cache =
    cellsAt === undefined
      ? ""
      : element(
          "c:strCache",
          {},
          points(cellsAt(reference), ({ text }) => text),
        );
  return element("c:strRef", {}, f + cache);
}

function numberReference(reference: string, cellsAt: CellsAt | undefined): string {
  const f = element("c:f", {}, escapeText(reference));
  if (cellsAt === undefined) return element("c:numRef", {}, f);
  const cells = cellsAt(reference);
  const format = element("c:formatCode", {}, escapeText(cells[0]?.numberFormat ?? "General"));
  const content = points(cells, ({ value }) => (typeof value === "number" ? String(value) : ""));
  return element("c:numRef", {}, f + element("c:numCache", {}, format + content));
}

/** How many there are, and each that says something. */
function points(cells: readonly CellState[], of: (cell: CellState) => string): string {
  const written = cells.flatMap((cell, index) => {
    const text = of(cell);
    return text === "" ? [] : [element("c:pt", { idx: index }, element("c:v", {}, escapeText(text)))];
  });
  return val("ptCount", cells.length) + written.join("");
}
