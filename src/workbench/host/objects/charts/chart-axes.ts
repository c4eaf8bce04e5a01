/** Excel.ChartAxes, ChartAxis, ChartAxisTitle and ChartGridlines. */
import { cellsOf } from "../../../book/charts/chart-cells";
import {
  isShares,
  isStacked,
  tickLabels,
  type ChartAxis as Axis,
  type KeptChart,
} from "../../../book/charts/chart-state";
import { booleanOf, numberOf, textOf, wordOf } from "../../protocol/arguments";
import type { HostObject, ObjectType, Property } from "../../protocol/object-type";
import { Refusal } from "../../protocol/refusal";
import type { Workspace } from "../workspace";
import { axisFormatType, axisTitleFormatType, ChartFormat, gridlinesFormatType } from "./chart-format";
import { partOf, within, withKey, type PartOf } from "./part-of";

export class ChartAxes implements HostObject {
  readonly type: ObjectType = chartAxesType;

  constructor(
    readonly workspace: Workspace,
    readonly chart: PartOf<KeptChart>,
  ) {}

  axis(kind: "Category" | "Value"): ChartAxis {
    return new ChartAxis(this.workspace, this.chart, kind);
  }
}

export class ChartAxis implements HostObject {
  readonly type: ObjectType = chartAxisType;

  constructor(
    readonly workspace: Workspace,
    readonly chart: PartOf<KeptChart>,
    readonly kind: "Category" | "Value",
  ) {}

  get part(): PartOf<Axis> {
    return within(this.chart, this.kind === "Category" ? "categoryAxis" : "valueAxis");
  }

  set<K extends keyof Axis>(key: K, value: Axis[K] | undefined): void {
    this.part.put(withKey(this.part.now, key, value));
  }
}

export class ChartGridlines implements HostObject {
  readonly type: ObjectType = chartGridlinesType;

  constructor(
    readonly axis: ChartAxis,
    readonly key: "majorGridlines" | "minorGridlines",
  ) {}
}

export class ChartAxisTitle implements HostObject {
  readonly type: ObjectType = chartAxisTitleType;

  constructor(readonly axis: ChartAxis) {}
}

function onOff(key: "visible" | "reversed"): Property<ChartAxis> {
  return {
    set: "1.7",
    get: ({ part }) => part.now[key],
    put: (self, value) => self.set(key, booleanOf(value)),
  };
}

/** "Can be set to a numeric value or an empty string. The returned value is always a number." Of the value axis only. */
function bound(key: "minimum" | "maximum" | "majorUnit"): Property<ChartAxis> {
  return {
    set: "1.1",
    get: (self) => (self.kind === "Category" ? null : (self.part.now[key] ?? automatic(self, key))),
    put: (self, value) => {
      if (self.kind === "Category") throw new Refusal("InvalidArgument", "categories have no bounds");
      self.set(key, value === "" ? undefined : numberOf(value));
    },
  };
}

/** About what Excel chooses: round steps, some ten at most, up to beyond the largest bar. */
function automatic({ workspace, chart }: ChartAxis, key: "minimum" | "maximum" | "majorUnit"): number {
  if (isShares(chart.now.type)) return { minimum: 0, maximum: 1, majorUnit: 0.1 }[key];
  const rows = chart.now.series.map(({ values }) =>
    cellsOf(workspace.model, values).map(({ value }) => (typeof value === "number" ? value : 0)),
  );
  const sums = (rows[0] ?? []).map((_value, index) => rows.reduce((sum, row) => sum + (row[index] ?? 0), 0));
  const all = isStacked(chart.now.type) ? sums : rows.flat();
  const [low, high] = [Math.min(0, ...all), Math.max(0, ...all)];
  const unit = roundStep((high - low) / 8 || 1);
  if (key === "majorUnit") return unit;
  return key === "maximum" ? Math.ceil((high * 1.05) / unit) * unit : Math.floor((low * 1.05) / unit) * unit;
}

function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  return ([1, 2, 5].find((digit) => digit * power >= step) ?? 10) * power;
}

export const chartAxisType: ObjectType<ChartAxis> = {
  name: "ChartAxis",
  properties: {
    Type: { set: "1.7", get: ({ kind }) => kind },
    AxisGroup: { set: "1.7", get: () => "Primary" },
    Visible: onOff("visible"),
    ReversePlotOrder: onOff("reversed"),
    Minimum: bound("minimum"),
    Maximum: bound("maximum"),
    MajorUnit: bound("majorUnit"),
    NumberFormat: {
      set: "1.8",
      get: ({ part, chart, kind }) =>
        part.now.numberFormat ?? (kind === "Value" && isShares(chart.now.type) ? "0%" : "General"),
      put: (self, value) => self.set("numberFormat", textOf(value)),
    },
    TickLabelPosition: {
      set: "1.7",
      get: ({ part }) => part.now.tickLabels,
      put: (self, value) => self.set("tickLabels", wordOf(value, tickLabels)),
    },
  },
  navigations: {
    MajorGridlines: { set: "1.1", to: (self) => new ChartGridlines(self, "majorGridlines") },
    MinorGridlines: { set: "1.1", to: (self) => new ChartGridlines(self, "minorGridlines") },
    Title: { set: "1.1", to: (self) => new ChartAxisTitle(self) },
    Format: {
      set: "1.1",
      to: (self) =>
        new ChartFormat(axisFormatType, {
          font: within(self.part, "font"),
          line: partOf(
            () => self.part.now.line,
            (line) => self.set("line", line),
          ),
        }),
    },
  },
};

export const chartGridlinesType: ObjectType<ChartGridlines> = {
  name: "ChartGridlines",
  properties: {
    Visible: {
      set: "1.1",
      get: ({ axis, key }) => axis.part.now[key],
      put: ({ axis, key }, value) => axis.set(key, booleanOf(value)),
    },
  },
  navigations: {
    Format: {
      set: "1.1",
      to: ({ axis }) =>
        new ChartFormat(gridlinesFormatType, {
          line: partOf(
            () => axis.part.now.gridlineColor,
            (color) => axis.set("gridlineColor", color),
          ),
        }),
    },
  },
};

export const chartAxisTitleType: ObjectType<ChartAxisTitle> = {
  name: "ChartAxisTitle",
  properties: {
    Text: {
      set: "1.1",
      get: ({ axis }) => axis.part.now.title ?? "",
      put: ({ axis }, value) => axis.set("title", textOf(value)),
    },
    Visible: {
      set: "1.1",
      get: ({ axis }) => axis.part.now.title !== undefined,
      put: ({ axis }, value) => axis.set("title", booleanOf(value) ? (axis.part.now.title ?? "Axis Title") : undefined),
    },
  },
  navigations: {
    Format: {
      set: "1.1",
      to: ({ axis }) =>
        new ChartFormat(axisTitleFormatType, {
          font: partOf(
            () => axis.part.now.titleFont ?? {},
            (font) => axis.set("titleFont", font),
          ),
        }),
    },
  },
};

export const chartAxesType: ObjectType<ChartAxes> = {
  name: "ChartAxes",
  navigations: {
    CategoryAxis: { set: "1.1", to: (self) => self.axis("Category") },
    ValueAxis: { set: "1.1", to: (self) => self.axis("Value") },
  },
  methods: {
    GetItem: { set: "1.7", call: (self, args) => self.axis(args.word(0, ["Category", "Value"])) },
  },
};
