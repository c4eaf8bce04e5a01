/** Excel.Chart. https://learn.microsoft.com/javascript/api/excel/excel.chart */
import { usualGaps, type ChartLabels, type KeptChart } from "../../../book/charts/chart-state";
import { textOf, type Arguments } from "../../protocol/arguments";
import type { HostObject, ObjectType, Property } from "../../protocol/object-type";
import { Refusal } from "../../protocol/refusal";
import { requireAllowed } from "../protection";
import type { Range } from "../range/range";
import type { Workspace } from "../workspace";
import { ChartAxes } from "./chart-axes";
import { areaFormatType, ChartFormat, plotAreaFormatType } from "./chart-format";
import { ChartDataLabels } from "./chart-labels";
import { changeChart, chartsOf, chartTypeOf, setCharts } from "./chart-data";
import { deleteFileChart, fileCharts, type FileChart } from "./file-charts";
import { placeOf, setPlace, setPosition } from "./chart-place";
import { ChartSeriesCollection } from "./chart-series";
import { ChartLegend, ChartTitle } from "./chart-title";
import { plotByOf, seriesOf } from "./make-chart";
import { partOf, within, withKey, type PartOf } from "./part-of";

export class Chart implements HostObject {
  readonly type: ObjectType = chartType;
  readonly part: PartOf<KeptChart>;

  constructor(
    readonly workspace: Workspace,
    readonly sheetId: string,
    readonly id: string,
  ) {
    this.part = partOf(
      () => this.data,
      (value) => changeChart(workspace, sheetId, id, () => value),
    );
  }

  /** @throws Refusal ItemNotFound when the chart is gone, NotImplemented for one that another program made */
  get data(): KeptChart {
    const data = chartsOf(this.workspace, this.sheetId).find(({ id }) => id === this.id);
    if (data !== undefined) return data;
    if (this.inFile === undefined) throw new Refusal("ItemNotFound", "the chart was deleted");
    throw new Refusal("NotImplemented", "a chart of another program can only be found and deleted here");
  }

  /** What another program made. */
  get inFile(): FileChart | undefined {
    return fileCharts(this.workspace, this.sheetId).find(({ id }) => id === this.id);
  }

  get name(): string {
    return this.inFile?.name ?? this.data.name;
  }
}

function place(side: "left" | "top" | "width" | "height"): Property<Chart> {
  return { set: "1.1", get: (self) => placeOf(self, side), put: (self, value) => setPlace(self, side, value) };
}

function rename({ part }: Chart, value: unknown): void {
  const name = textOf(value);
  if (name === "" || name.length > 255) throw new Refusal("InvalidArgument", "a name has 1 to 255 characters");
  part.put({ ...part.now, name });
}

function remove(self: Chart): null {
  const { workspace, sheetId, id } = self;
  requireAllowed(workspace, sheetId, "objects");
  const { inFile } = self;
  if (inFile !== undefined) {
    deleteFileChart(workspace, sheetId, inFile);
    return null;
  }
  const figureId = workspace.model.getters.getFigureIdFromChartId(self.data.id);
  setCharts(
    workspace,
    sheetId,
    chartsOf(workspace, sheetId).filter((chart) => chart.id !== id),
  );
  workspace.dispatch("DELETE_FIGURE", { sheetId, figureId });
  return null;
}

function setData({ part }: Chart, args: Arguments): null {
  const range = args.object(0, "Range") as Range;
  const plotBy = plotByOf(range, args.word(1, ["Auto", "Columns", "Rows"], "Auto"));
  part.put({ ...part.now, plotBy, series: seriesOf(range, plotBy) });
  return null;
}

/** Labels of the chart are labels of all its series. */
function allLabels({ part }: Chart): PartOf<ChartLabels | undefined> {
  return partOf(
    () => part.now.series.find(({ labels }) => labels !== undefined)?.labels,
    (labels) => part.put({ ...part.now, series: part.now.series.map((one) => withKey(one, "labels", labels)) }),
  );
}

function optional<K extends "fill" | "plotFill">(part: PartOf<KeptChart>, key: K): PartOf<KeptChart[K]> {
  return partOf(
    () => part.now[key],
    (value) => part.put(withKey(part.now, key, value)),
  );
}

class ChartPlotArea implements HostObject {
  readonly type: ObjectType = chartPlotAreaType;

  constructor(readonly part: PartOf<KeptChart>) {}
}

export const chartPlotAreaType: ObjectType<ChartPlotArea> = {
  name: "ChartPlotArea",
  navigations: {
    Format: {
      set: "1.8",
      to: ({ part }) => new ChartFormat(plotAreaFormatType, { fill: optional(part, "plotFill") }),
    },
  },
};

export const chartType: ObjectType<Chart> = {
  name: "Chart",
  identity: { name: "Id", of: (self) => self.id },
  properties: {
    Id: { set: "1.7", get: (self) => self.id },
    Name: { set: "1.1", get: (self) => self.name, put: rename },
    ChartType: {
      set: "1.7",
      get: (self) => self.data.type,
      put: ({ part }, value) => {
        const type = chartTypeOf(value);
        part.put({ ...part.now, type, ...usualGaps(type) });
      },
    },
    PlotBy: {
      set: "1.8",
      get: (self) => self.data.plotBy,
    },
    Left: place("left"),
    Top: place("top"),
    Width: place("width"),
    Height: place("height"),
  },
  navigations: {
    Worksheet: { set: "1.2", to: (self) => self.workspace.objects.worksheet(self.sheetId) },
    Title: { set: "1.1", to: (self) => new ChartTitle(self.workspace, self.part) },
    Legend: { set: "1.1", to: (self) => new ChartLegend(within(self.part, "legend")) },
    Series: { set: "1.1", to: (self) => new ChartSeriesCollection(self.workspace, self.part) },
    Axes: { set: "1.1", to: (self) => new ChartAxes(self.workspace, self.part) },
    DataLabels: { set: "1.1", to: (self) => new ChartDataLabels(allLabels(self), self.part) },
    Format: {
      set: "1.1",
      to: ({ part }) => new ChartFormat(areaFormatType, { fill: optional(part, "fill"), font: within(part, "font") }),
    },
    PlotArea: { set: "1.8", to: ({ part }) => new ChartPlotArea(part) },
  },
  methods: {
    Delete: { set: "1.1", call: remove },
    SetData: { set: "1.1", call: setData },
    SetPosition: { set: "1.1", call: setPosition },
  },
};
