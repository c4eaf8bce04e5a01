/** What the model draws for a chart: the nearest of its own, and in its runtime what that cannot say. */
import type { ChartDefinition, Model } from "@odoo/o-spreadsheet";
import { extrasOf } from "../extras/extras-plugin";
import { seriesName, titleText } from "./chart-cells";
import { colorOf, isBar, isLine, isShares, isStacked } from "./chart-state";
import type { ChartAxis, ChartFill, KeptChart } from "./chart-state";

/** The model's definition of a chart of the same cells, as far as it goes: no shares of 100 %, no turned axes. */
export function drawnDefinition(chart: KeptChart): ChartDefinition {
  const [first] = chart.series;
  const common = {
    title: { text: chart.title.visible ? (chart.title.text ?? chart.name) : "" },
    legendPosition: drawnLegend(chart),
    dataSource: {
      type: "range" as const,
      dataSets: chart.series.map(({ values }, index) => ({ dataSetId: String(index), dataRange: values })),
      dataSetsHaveTitle: false,
      ...(first?.categories !== undefined && { labelRange: first.categories }),
    },
    dataSetStyles: Object.fromEntries(
      chart.series.map((series, index) => [
        String(index),
        { backgroundColor: solid(series.fill, colorOf(series, index)) },
      ]),
    ),
    background: solid(chart.fill, "#FFFFFF"),
    showValues: chart.series.some(({ labels }) => labels?.showValue === true),
    stacked: isStacked(chart.type),
    aggregated: false,
    axesDesign: {},
  };
  return isLine(chart.type)
    ? { type: "line", ...common, labelsAsText: true, cumulative: false }
    : { type: "bar", ...common, horizontal: isBar(chart.type) };
}

function solid(fill: ChartFill | undefined, usual: string): string {
  return fill === undefined || fill === "none" ? usual : fill;
}

function drawnLegend({ legend: { visible, position } }: KeptChart): "top" | "bottom" | "left" | "right" | "none" {
  if (!visible) return "none";
  return position === "Corner" ? "right" : (position.toLowerCase() as "top" | "bottom" | "left" | "right");
}

export function keptChart(model: Model, chartId: string): KeptChart | undefined {
  return Object.values(extrasOf(model).sheets)
    .flatMap(({ charts = [] }) => charts)
    .find(({ id }) => id === chartId);
}

/** The parts of the model's runtime that are dressed. */
interface Runtime {
  readonly chartJsConfig?: {
    readonly data: { readonly datasets: readonly { readonly data: readonly unknown[] }[] };
    readonly options: {
      readonly scales?: Readonly<Record<string, object>>;
      readonly plugins: Readonly<Record<string, object>>;
    };
  };
}

/** Makes the model's grid show names and titles as the cells say now, shares, turned and hidden axes. */
export function dressCharts(model: Model): void {
  const getters = model.getters as { getChartRuntime: (chartId: string) => Runtime };
  const plain = getters.getChartRuntime;
  const dressed = new WeakMap<Runtime, { readonly chart: KeptChart; readonly runtime: Runtime }>();
  getters.getChartRuntime = (chartId) => {
    const runtime = plain(chartId);
    const chart = keptChart(model, chartId);
    if (chart === undefined) return runtime;
    const known = dressed.get(runtime);
    if (known?.chart === chart) return known.runtime;
    const made = dress(model, chart, runtime);
    dressed.set(runtime, { chart, runtime: made });
    return made;
  };
}

function dress(model: Model, chart: KeptChart, runtime: Runtime): Runtime {
  const { chartJsConfig: config } = runtime;
  if (config === undefined) return runtime;
  const { plugins, scales = {} } = config.options;
  const [category, value] = isBar(chart.type) ? (["y", "x"] as const) : (["x", "y"] as const);
  const datasets = config.data.datasets.map((dataset, index) => {
    const series = chart.series[index];
    return series === undefined ? dataset : { ...dataset, label: seriesName(model, series, index) };
  });
  const text = titleText(model, chart);
  return {
    ...runtime,
    chartJsConfig: {
      ...config,
      data: { ...config.data, datasets: isShares(chart.type) ? asShares(datasets) : datasets },
      options: {
        ...config.options,
        plugins: {
          ...plugins,
          title: { ...plugins["title"], display: chart.title.visible && text !== "", text, ...titleLook(chart) },
        },
        scales: {
          ...scales,
          [category]: { ...scales[category], ...axis(upward(chart)) },
          [value]: { ...scales[value], ...axis(chart.valueAxis), ...(isShares(chart.type) && { max: 1 }) },
        },
      },
    },
  };
}

function titleLook({ title: { font } }: KeptChart): object {
  const { color, size, bold } = font;
  const look = {
    ...(size !== undefined && { size: size / 0.75 }),
    ...(bold !== undefined && { weight: bold ? "bold" : "normal" }),
  };
  return { ...(color !== undefined && { color }), ...(Object.keys(look).length > 0 && { font: look }) };
}

/** Excel puts a bar chart's first category at the bottom, the model at the top. */
function upward({ type, categoryAxis }: KeptChart): ChartAxis {
  return isBar(type) ? { ...categoryAxis, reversed: !categoryAxis.reversed } : categoryAxis;
}

function axis({ visible, reversed, majorGridlines, minimum, maximum }: ChartAxis): object {
  return {
    display: visible,
    reverse: reversed,
    grid: { display: majorGridlines },
    ...(minimum !== undefined && { min: minimum }),
    ...(maximum !== undefined && { max: maximum }),
  };
}

/** Each value as its share of its category's sum. */
function asShares<T extends { readonly data: readonly unknown[] }>(datasets: readonly T[]): T[] {
  const at = (dataset: T, index: number): number => Number(dataset.data[index] ?? 0) || 0;
  return datasets.map((dataset) => ({
    ...dataset,
    data: dataset.data.map((_value, index) => {
      const sum = datasets.reduce((total, one) => total + at(one, index), 0);
      return sum === 0 ? 0 : at(dataset, index) / sum;
    }),
  }));
}
