/** Excel.ChartSeriesCollection and Excel.ChartSeries. */
import { cellsOf, seriesName } from "../../../book/charts/chart-cells";
import { isLine, type ChartSeries as Series, type KeptChart } from "../../../book/charts/chart-state";
import { booleanOf, numberOf, textOf, type Arguments } from "../../protocol/arguments";
import type { HostObject, ObjectType, Property } from "../../protocol/object-type";
import { Refusal } from "../../protocol/refusal";
import { absoluteReference } from "../address";
import type { Range } from "../range/range";
import type { Workspace } from "../workspace";
import { ChartFormat, seriesFormatType } from "./chart-format";
import { ChartDataLabels, firstLabels } from "./chart-labels";
import { partOf, withKey, type PartOf } from "./part-of";

export class ChartSeriesCollection implements HostObject {
  readonly type: ObjectType = chartSeriesCollectionType;

  constructor(
    readonly workspace: Workspace,
    readonly chart: PartOf<KeptChart>,
  ) {}

  get items(): ChartSeries[] {
    return this.chart.now.series.map((_series, index) => new ChartSeries(this.workspace, this.chart, index));
  }
}

export class ChartSeries implements HostObject {
  readonly type: ObjectType = chartSeriesType;

  constructor(
    readonly workspace: Workspace,
    readonly chart: PartOf<KeptChart>,
    readonly index: number,
  ) {}

  /** @throws Refusal ItemNotFound when the series is gone */
  get series(): Series {
    const series = this.chart.now.series[this.index];
    if (series === undefined) throw new Refusal("ItemNotFound", "the series was deleted");
    return series;
  }

  put(series: Series): void {
    const list = this.chart.now.series.map((one, index) => (index === this.index ? series : one));
    this.chart.put({ ...this.chart.now, series: list });
  }

  part<K extends keyof Series>(key: K): PartOf<Series[K] | undefined> {
    return partOf(
      () => this.series[key],
      (value) => this.put(withKey(this.series, key, value)),
    );
  }
}

/** Bars only: "throws an invalid argument exception on invalid charts". It belongs to all series of a chart. */
function barProperty(
  key: "gapWidth" | "overlap",
  set: "1.7" | "1.8",
  least: number,
  most: number,
): Property<ChartSeries> {
  const check = ({ chart }: ChartSeries): void => {
    if (isLine(chart.now.type)) throw new Refusal("InvalidArgument", "lines have no bars");
  };
  return {
    set,
    get: (self) => (isLine(self.chart.now.type) ? null : self.chart.now[key]),
    put: (self, value) => {
      check(self);
      const percent = numberOf(value);
      if (percent < least || percent > most) throw new Refusal("InvalidArgument", `${key} is ${least} to ${most}`);
      self.chart.put({ ...self.chart.now, [key]: Math.round(percent) });
    },
  };
}

function rename(self: ChartSeries, value: unknown): void {
  const name = textOf(value);
  if (name.length > 255) throw new Refusal("InvalidArgument", "a name has at most 255 characters");
  self.put({ ...withKey(self.series, "nameReference", undefined), name });
}

function cellsFor(key: "values" | "categories") {
  return (self: ChartSeries, args: Arguments): null => {
    const { sheetName, zone } = args.object(0, "Range") as Range;
    self.put({ ...self.series, [key]: absoluteReference(sheetName, zone).slice(1) });
    return null;
  };
}

/** "The values from a single dimension of the chart series", as texts. */
function dimensionValues({ workspace, series }: ChartSeries, args: Arguments): string[] {
  const dimension = args.word(0, ["Categories", "Values", "XValues", "YValues", "BubbleSizes"]);
  const reference = dimension === "Values" || dimension === "YValues" ? series.values : series.categories;
  const cells = reference === undefined ? [] : cellsOf(workspace.model, reference);
  return cells.map(({ value, text }) => (typeof value === "number" ? String(value) : text));
}

export const chartSeriesType: ObjectType<ChartSeries> = {
  name: "ChartSeries",
  properties: {
    Name: {
      set: "1.1",
      get: ({ workspace, series, index }) => seriesName(workspace.model, series, index),
      put: rename,
    },
    ChartType: { set: "1.7", get: ({ chart }) => chart.now.type },
    PlotOrder: { set: "1.7", get: ({ index }) => index + 1 },
    GapWidth: barProperty("gapWidth", "1.7", 0, 500),
    Overlap: barProperty("overlap", "1.8", -100, 100),
    HasDataLabels: {
      set: "1.7",
      get: ({ series }) => series.labels !== undefined,
      put: (self, value) => {
        const isLabelled = booleanOf(value);
        if (isLabelled !== (self.series.labels !== undefined)) {
          self.put(withKey(self.series, "labels", isLabelled ? firstLabels : undefined));
        }
      },
    },
  },
  navigations: {
    DataLabels: { set: "1.8", to: (self) => new ChartDataLabels(self.part("labels"), self.chart) },
    Format: {
      set: "1.1",
      to: (self) =>
        isLine(self.chart.now.type)
          ? new ChartFormat(seriesFormatType, { fill: self.part("fill"), line: self.part("fill") })
          : new ChartFormat(seriesFormatType, { fill: self.part("fill"), line: self.part("line") }),
    },
  },
  methods: {
    Delete: {
      set: "1.7",
      call: ({ chart, index }) => {
        chart.put({ ...chart.now, series: chart.now.series.filter((_one, place) => place !== index) });
        return null;
      },
    },
    SetValues: { set: "1.7", call: cellsFor("values") },
    SetXAxisValues: { set: "1.7", call: cellsFor("categories") },
    GetDimensionValues: { set: "1.12", call: dimensionValues },
  },
};

function at(self: ChartSeriesCollection, index: number): ChartSeries {
  const series = self.items[index];
  if (series === undefined) throw new Refusal("InvalidArgument", "there is no such series");
  return series;
}

export const chartSeriesCollectionType: ObjectType<ChartSeriesCollection> = {
  name: "ChartSeriesCollection",
  items: { of: (self) => self.items, find: (self, args) => at(self, args.integer(0)) },
  properties: { Count: { set: "1.1", get: (self) => self.items.length } },
  methods: {
    GetCount: { set: "1.4", call: (self) => self.items.length },
    GetItemAt: { set: "1.1", call: (self, args) => at(self, args.integer(0)) },
  },
};
