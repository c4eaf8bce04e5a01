/** Excel.ChartCollection. https://learn.microsoft.com/javascript/api/excel/excel.chartcollection */
import { drawnDefinition } from "../../../book/charts/drawn-chart";
import type { Arguments } from "../../protocol/arguments";
import type { HostObject, ObjectType } from "../../protocol/object-type";
import { Refusal } from "../../protocol/refusal";
import { requireAllowed } from "../protection";
import type { Range } from "../range/range";
import type { Workspace } from "../workspace";
import { Chart } from "./chart";
import { chartsOf, chartTypeOf, setCharts } from "./chart-data";
import { fileCharts } from "./file-charts";
import { firstChart, plotByOf, seriesOf } from "./make-chart";

export class ChartCollection implements HostObject {
  readonly type: ObjectType = chartCollectionType;

  constructor(
    readonly workspace: Workspace,
    readonly sheetId: string,
  ) {}

  get items(): Chart[] {
    const { workspace, sheetId } = this;
    const all = [...fileCharts(workspace, sheetId), ...chartsOf(workspace, sheetId)];
    return all.map(({ id }) => new Chart(workspace, sheetId, id));
  }

  /** By name, in any case, or by id. "If there are multiple charts with the same name, the first one will be returned." */
  find(key: string): Chart | null {
    const isSame = (name: string): boolean => name.toLowerCase() === key.toLowerCase();
    return this.items.find(({ id, name }) => id === key || isSame(name)) ?? null;
  }
}

/** Excel's own size, 5 by 3 inches, in pixels; it stands a little into the sheet. */
const firstPlace = { col: 0, row: 0, offset: { x: 96, y: 60 }, size: { width: 480, height: 288 } };

function add({ workspace, sheetId }: ChartCollection, args: Arguments): Chart {
  const type = chartTypeOf(args.raw(0));
  const range = args.object(1, "Range") as Range;
  const plotBy = plotByOf(range, args.word(2, ["Auto", "Columns", "Rows"], "Auto"));
  requireAllowed(workspace, sheetId, "objects");
  const charts = chartsOf(workspace, sheetId);
  const numbers = [...fileCharts(workspace, sheetId), ...charts].map(({ name }) =>
    Number(/^Chart (\d+)$/.exec(name)?.[1] ?? 0),
  );
  const id = `{${crypto.randomUUID().toUpperCase()}}`;
  const name = `Chart ${Math.max(0, ...numbers) + 1}`;
  const chart = firstChart(id, name, type, plotBy, seriesOf(range, plotBy));
  const definition = drawnDefinition(chart);
  workspace.dispatch("CREATE_CHART", { sheetId, figureId: id, chartId: id, ...firstPlace, definition });
  setCharts(workspace, sheetId, [...charts, chart]);
  return new Chart(workspace, sheetId, id);
}

function named(self: ChartCollection, args: Arguments): Chart {
  const chart = self.find(args.text(0));
  if (chart === null) throw new Refusal("ItemNotFound", `there is no chart ${args.text(0)}`);
  return chart;
}

function at(self: ChartCollection, index: number): Chart {
  const chart = self.items[index];
  if (chart === undefined) throw new Refusal("InvalidArgument", "there is no such chart");
  return chart;
}

export const chartCollectionType: ObjectType<ChartCollection> = {
  name: "ChartCollection",
  items: { of: (self) => self.items, find: named },
  properties: { Count: { set: "1.1", get: (self) => self.items.length } },
  methods: {
    Add: { set: "1.1", call: add },
    GetCount: { set: "1.4", call: (self) => self.items.length },
    GetItem: { set: "1.1", call: named },
    GetItemAt: { set: "1.1", call: (self, args) => at(self, args.integer(0)) },
    GetItemOrNullObject: { set: "1.4", call: (self, args) => self.find(args.text(0)) },
  },
};
