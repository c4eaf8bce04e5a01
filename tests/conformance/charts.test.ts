/** Charts: what one is made of, its title, series, labels, axes and place, and what Excel refuses. */
import { answered, blad1, cells, conformance, isNull, loaded, type Claim } from "./conformance";

const excel = "javascript/api/excel";
const page = (name: string, member: string): string =>
  `${excel}/excel.${name}#excel-excel-${name}-${member.toLowerCase()}-member`;
const method = (name: string, member: string): string => `${page(name, member)}(1)`;
const types = `${excel}/excel.charttype`;

const goals = cells([
  ["9 av 10 avvikelser finns under Kultur", null, null],
  ["Mål", "Klart", "Avvikelse"],
  ["Kultur", 3, 9],
  ["Fritid", 14, 1],
]);

const bars = (context: Excel.RequestContext, type: Excel.ChartType | "BarStacked" = "BarStacked"): Excel.Chart =>
  blad1(context).charts.add(
    type as Excel.ChartType,
    blad1(context).getRange("A2:C4"),
    "Columns" as Excel.ChartSeriesBy,
  );

const made = (
  says: string,
  at: string,
  when: (chart: Excel.Chart, context: Excel.RequestContext) => Promise<unknown>,
  outcome: Pick<Claim, "gives" | "refuses">,
): Claim => ({ says, page: at, given: goals, when: (context) => when(bars(context), context), ...outcome });

/** The labels themselves: nothing is read of them before they are loaded. */
const labelsOf = ({ dataLabels }: Excel.ChartSeries): Excel.ChartDataLabels => dataLabels;
const fontOf = ({ format }: Excel.ChartDataLabels): Excel.ChartFont => format.font;

const dimension = (series: Excel.ChartSeries, name: "Categories" | "Values") => series.getDimensionValues(name);

async function seriesOf(chart: Excel.Chart, context: Excel.RequestContext): Promise<unknown> {
  chart.series.load("items/name");
  await context.sync();
  const parts = chart.series.items.map((series) => [dimension(series, "Categories"), dimension(series, "Values")]);
  await context.sync();
  return chart.series.items.map(({ name }, index) => [name, ...(parts[index] ?? []).map(answered)]);
}

const source = (
  says: string,
  range: string,
  by: "Columns" | "Rows" | "Auto" | undefined,
  gives: unknown,
  given = goals,
): Claim => ({
  says,
  page: method("chartcollection", "add"),
  given,
  when: (context) => {
    const sheet = blad1(context);
    const chart = sheet.charts.add(
      "ColumnClustered" as Excel.ChartType,
      sheet.getRange(range),
      by as Excel.ChartSeriesBy,
    );
    return seriesOf(chart, context);
  },
  gives,
});

conformance("A chart's source", [
  source("by columns has names on top and categories at the side", "A2:C4", "Columns", [
    ["Klart", ["Kultur", "Fritid"], ["3", "14"]],
    ["Avvikelse", ["Kultur", "Fritid"], ["9", "1"]],
  ]),
  source("by rows has names at the side and categories on top", "A2:C4", "Rows", [
    ["Kultur", ["Klart", "Avvikelse"], ["3", "9"]],
    ["Fritid", ["Klart", "Avvikelse"], ["14", "1"]],
  ]),
  source("is by columns where there are more rows, when it is not said", "A2:B4", undefined, [
    ["Klart", ["Kultur", "Fritid"], ["3", "14"]],
  ]),
  source("of numbers alone has no names and no categories", "B3:C4", "Columns", [
    ["Series1", [], ["3", "14"]],
    ["Series2", [], ["9", "1"]],
  ]),
  source(
    "beside an empty corner has numbers for names and categories",
    "A1:B3",
    "Columns",
    [["2026", ["1", "2"], ["7", "8"]]],
    cells([
      [null, 2026],
      [1, 7],
      [2, 8],
    ]),
  ),
]);

conformance("A chart", [
  ...[
    "BarClustered",
    "BarStacked",
    "BarStacked100",
    "ColumnClustered",
    "ColumnStacked",
    "ColumnStacked100",
    "Line",
  ].map((type): Claim => ({
    says: `is made as ${type}`,
    page: types,
    given: goals,
    when: (context) => loaded(context, bars(context, type as Excel.ChartType), "chartType, name"),
    gives: { chartType: type, name: "Chart 1" },
  })),
  {
    says: "of a type that there is not is refused",
    page: types,
    given: goals,
    when: (context) => loaded(context, bars(context, "Invalid" as Excel.ChartType), "name"),
    refuses: "InvalidArgument",
  },
  {
    says: "takes a range, not its address",
    page: method("chartcollection", "add"),
    given: goals,
    when: async (context) => {
      blad1(context).charts.add("Line" as Excel.ChartType, "A2:C4" as unknown as Excel.Range);
      await context.sync();
    },
    refuses: "InvalidArgument",
  },
  made(
    "is found by its name, and a missing one is a null object",
    method("chartcollection", "getitemornullobject"),
    async (chart, context) => {
      chart.name = "Avvikelser per mål";
      const { charts } = blad1(context);
      const [found, none] = [charts.getItemOrNullObject("avvikelser per MÅL"), charts.getItemOrNullObject("Chart 1")];
      found.load({ name: true });
      await context.sync();
      return [found.name, isNull(none)];
    },
    { gives: ["Avvikelser per mål", true] },
  ),
  made(
    "that is missing is refused where it must be there",
    method("chartcollection", "getitem"),
    (_chart, context) => loaded(context, blad1(context).charts.getItem("Saknas"), "name"),
    { refuses: "ItemNotFound" },
  ),
  made(
    "is listed on its sheet only, in order",
    `${excel}/excel.chartcollection`,
    async (_chart, context) => {
      bars(context);
      const { charts } = blad1(context);
      const other = context.workbook.worksheets.add("Två").charts.getCount();
      charts.load("items/name, count");
      await context.sync();
      return [charts.items.map(({ name }) => name), charts.count, answered(other)];
    },
    { gives: [["Chart 1", "Chart 2"], 2, 0] },
  ),
  made(
    "that is deleted is gone",
    method("chart", "delete"),
    async (chart, context) => {
      chart.delete();
      const count = blad1(context).charts.getCount();
      const error = await loaded(context, chart, "name").catch(({ code }: OfficeExtension.Error) => code);
      return [answered(count), error];
    },
    { gives: [0, "ItemNotFound"] },
  ),
  made(
    "stands over the cells that it is told to",
    method("chart", "setposition"),
    async (chart, context) => {
      const sheet = blad1(context);
      sheet.getRange("A:F").format.columnWidth = 60;
      sheet.getRange("1:30").format.rowHeight = 15;
      chart.setPosition("B3", sheet.getRange("D12"));
      return loaded(context, chart, "left, top, width, height");
    },
    { gives: { left: 60, top: 30, width: 180, height: 150 } },
  ),
  made(
    "keeps its size where no end is said",
    method("chart", "setposition"),
    async (chart, context) => {
      chart.width = 300;
      chart.height = 150;
      chart.setPosition("A1");
      return loaded(context, chart, "left, top, width, height");
    },
    { gives: { left: 0, top: 0, width: 300, height: 150 } },
  ),
  made(
    "is moved by points, also below the cells that are used",
    page("chart", "top"),
    async (chart, context) => {
      chart.left = 37.5;
      chart.top = 4500;
      return loaded(context, chart, "left, top");
    },
    { gives: { left: 37.5, top: 4500 } },
  ),
  made("takes no negative size", page("chart", "width"), (chart, context) => ((chart.width = -1), context.sync()), {
    refuses: "InvalidArgument",
  }),
  made(
    "is not made on a protected sheet",
    `${excel}/excel.worksheetprotectionoptions#excel-excel-worksheetprotectionoptions-alloweditobjects-member`,
    (_chart, context) => {
      blad1(context).protection.protect({});
      bars(context);
      return context.sync();
    },
    { refuses: "AccessDenied" },
  ),
  made(
    "is made on a sheet that is protected but for its objects",
    `${excel}/excel.worksheetprotectionoptions#excel-excel-worksheetprotectionoptions-alloweditobjects-member`,
    (_chart, context) => {
      blad1(context).protection.protect({ allowEditObjects: true });
      return loaded(context, bars(context), "name");
    },
    { gives: { name: "Chart 2" } },
  ),
  made(
    "is given other cells",
    method("chart", "setdata"),
    (chart, context) => {
      chart.setData(blad1(context).getRange("A2:B4"), "Columns" as Excel.ChartSeriesBy);
      return seriesOf(chart, context);
    },
    { gives: [["Klart", ["Kultur", "Fritid"], ["3", "14"]]] },
  ),
  made(
    "follows its cells",
    `${excel}/excel.chart`,
    async (chart, context) => {
      blad1(context)
        .getRange("1:1")
        .insert("Down" as Excel.InsertShiftDirection);
      blad1(context).name = "Mål 1";
      return seriesOf(chart, context);
    },
    {
      gives: [
        ["Klart", ["Kultur", "Fritid"], ["3", "14"]],
        ["Avvikelse", ["Kultur", "Fritid"], ["9", "1"]],
      ],
    },
  ),
]);

conformance("A chart's title", [
  made(
    "is shown, and says so",
    page("charttitle", "text"),
    (chart, context) => loaded(context, chart.title, "text, visible, overlay"),
    {
      gives: { text: "Chart Title", visible: true, overlay: false },
    },
  ),
  made(
    "of one series is its name",
    page("charttitle", "text"),
    async (chart, context) => {
      chart.series.getItemAt(1).delete();
      return loaded(context, chart.title, "text");
    },
    { gives: { text: "Klart" } },
  ),
  made(
    "is a cell's text, which it follows",
    method("charttitle", "setformula"),
    async (chart, context) => {
      chart.title.setFormula("=Blad1!$A$1");
      const before = await loaded(context, chart.title, "text");
      blad1(context).getRange("A1").values = [["Inga avvikelser"]];
      return [before, await loaded(context, chart.title, "text")];
    },
    { gives: [{ text: "9 av 10 avvikelser finns under Kultur" }, { text: "Inga avvikelser" }] },
  ),
  ...["=Blad1!$A$1:$B$1", "=A1", "=Saknas!$A$1", '="text"', "=1+1"].map((formula) =>
    made(
      `does not take the formula ${formula}`,
      method("charttitle", "setformula"),
      (chart, context) => {
        chart.title.setFormula(formula);
        return context.sync();
      },
      { refuses: "InvalidArgument" },
    ),
  ),
  made(
    "that is written takes the formula's place",
    page("charttitle", "text"),
    async (chart, context) => {
      chart.title.setFormula("=Blad1!$A$1");
      chart.title.text = "Avvikelser";
      chart.title.visible = false;
      return loaded(context, chart.title, "text, visible");
    },
    { gives: { text: "Avvikelser", visible: false } },
  ),
  made(
    "has a font",
    page("charttitleformat", "font"),
    async (chart, context) => {
      const { font } = chart.title.format;
      font.bold = true;
      font.color = "#0f6c5c";
      font.size = 12;
      font.name = "Georgia";
      return loaded(context, font, "bold, italic, color, size, name, underline");
    },
    { gives: { bold: true, italic: false, color: "#0F6C5C", size: 12, name: "Georgia", underline: "None" } },
  ),
]);

conformance("A chart's legend", [
  made(
    "stands below until it is moved",
    page("chartlegend", "position"),
    (chart, context) => loaded(context, chart.legend, "position, visible"),
    {
      gives: { position: "Bottom", visible: true },
    },
  ),
  made(
    "stands where it is told to, or not at all",
    page("chartlegend", "visible"),
    async (chart, context) => {
      chart.legend.position = "Top";
      const before = await loaded(context, chart.legend, "position, visible");
      chart.legend.visible = false;
      return [before, await loaded(context, chart.legend, "visible")];
    },
    { gives: [{ position: "Top", visible: true }, { visible: false }] },
  ),
  made(
    "does not take any word for a place",
    page("chartlegend", "position"),
    (chart, context) => {
      chart.legend.position = "Invalid";
      return context.sync();
    },
    { refuses: "InvalidArgument" },
  ),
]);

conformance("A chart's series", [
  made(
    "are named by cells until they are named by hand",
    page("chartseries", "name"),
    async (chart, context) => {
      const series = chart.series.getItemAt(0);
      blad1(context).getRange("B2").values = [["Klara"]];
      const before = await loaded(context, series, "name");
      series.name = "Klart vid helår";
      return [before, await loaded(context, series, "name")];
    },
    { gives: [{ name: "Klara" }, { name: "Klart vid helår" }] },
  ),
  made(
    "have names of 255 characters at most",
    page("chartseries", "name"),
    (chart, context) => {
      chart.series.getItemAt(0).name = "å".repeat(256);
      return context.sync();
    },
    { refuses: "InvalidArgument" },
  ),
  made(
    "share the gap between bars, which stacked bars cover each other in",
    page("chartseries", "overlap"),
    async (chart, context) => {
      const [first, second] = [chart.series.getItemAt(0), chart.series.getItemAt(1)];
      const before = await loaded(context, first, "gapWidth, overlap");
      first.gapWidth = 50;
      return [before, await loaded(context, second, "gapWidth, overlap")];
    },
    {
      gives: [
        { gapWidth: 150, overlap: 100 },
        { gapWidth: 50, overlap: 100 },
      ],
    },
  ),
  made(
    "take a gap of 0 to 500",
    page("chartseries", "gapwidth"),
    (chart, context) => {
      chart.series.getItemAt(0).gapWidth = 501;
      return context.sync();
    },
    { refuses: "InvalidArgument" },
  ),
  {
    says: "that are lines have no gap",
    page: page("chartseries", "gapwidth"),
    given: goals,
    when: async (context) => {
      bars(context, "Line" as Excel.ChartType).series.getItemAt(0).gapWidth = 50;
      await context.sync();
    },
    refuses: "InvalidArgument",
  },
  made(
    "beyond the last are refused",
    method("chartseriescollection", "getitemat"),
    (chart, context) => loaded(context, chart.series.getItemAt(2), "name"),
    { refuses: "InvalidArgument" },
  ),
  made(
    "take only colours for colours",
    method("chartfill", "setsolidcolor"),
    (chart, context) => {
      chart.series.getItemAt(0).format.fill.setSolidColor("teal-ish");
      return context.sync();
    },
    { refuses: "InvalidArgument" },
  ),
]);

conformance("A chart's data labels", [
  made(
    "are there when they are asked for, with the values",
    page("chartseries", "hasdatalabels"),
    async (chart, context) => {
      const series = chart.series.getItemAt(0);
      const before = await loaded(context, series, "hasDataLabels");
      series.hasDataLabels = true;
      series.dataLabels.format.font.color = "white";
      const labels = await loaded(context, labelsOf(series), "showValue, showSeriesName, showCategoryName, position");
      return [before, labels, await loaded(context, fontOf(labelsOf(series)), "color")];
    },
    {
      gives: [
        { hasDataLabels: false },
        { showValue: true, showSeriesName: false, showCategoryName: false, position: "Center" },
        { color: "#FFFFFF" },
      ],
    },
  ),
  made(
    "of stacked bars have no outside",
    `${excel}/excel.chartdatalabelposition`,
    (chart, context) => {
      const series = chart.series.getItemAt(0);
      series.hasDataLabels = true;
      series.dataLabels.position = "OutsideEnd";
      return context.sync();
    },
    { refuses: "InvalidArgument" },
  ),
  {
    says: "of bars side by side have one",
    page: `${excel}/excel.chartdatalabelposition`,
    given: goals,
    when: async (context) => {
      const series = bars(context, "BarClustered" as Excel.ChartType).series.getItemAt(0);
      series.hasDataLabels = true;
      series.dataLabels.position = "InsideBase";
      const inside = await loaded(context, labelsOf(series), "position");
      series.dataLabels.position = "OutsideEnd";
      return [inside, await loaded(context, labelsOf(series), "position")];
    },
    gives: [{ position: "InsideBase" }, { position: "OutsideEnd" }],
  },
]);

conformance("A chart's axes", [
  made(
    "are shown, in order, the values with gridlines",
    `${excel}/excel.chartaxis`,
    async (chart, context) => {
      const { categoryAxis, valueAxis } = chart.axes;
      const axes = [categoryAxis, valueAxis];
      axes.forEach((axis) =>
        axis.load("type, visible, reversePlotOrder, majorGridlines/visible, minorGridlines/visible"),
      );
      await context.sync();
      return axes.map(({ type, visible, reversePlotOrder, majorGridlines, minorGridlines }) => [
        type,
        visible,
        reversePlotOrder,
        majorGridlines.visible,
        minorGridlines.visible,
      ]);
    },
    {
      gives: [
        ["Category", true, false, false, false],
        ["Value", true, false, true, false],
      ],
    },
  ),
  made(
    "are turned round and taken away",
    page("chartaxis", "reverseplotorder"),
    async (chart, context) => {
      chart.axes.categoryAxis.reversePlotOrder = true;
      chart.axes.valueAxis.visible = false;
      chart.axes.valueAxis.majorGridlines.visible = false;
      chart.load("axes/categoryAxis/reversePlotOrder, axes/valueAxis/visible, axes/valueAxis/majorGridlines/visible");
      await context.sync();
      const { categoryAxis, valueAxis } = chart.axes;
      return [categoryAxis.reversePlotOrder, valueAxis.visible, valueAxis.majorGridlines.visible];
    },
    { gives: [true, false, false] },
  ),
  made(
    "of values have bounds, or Excel's own",
    page("chartaxis", "maximum"),
    async (chart, context) => {
      const axis = chart.axes.valueAxis;
      axis.maximum = 20;
      const set = await loaded(context, axis, "minimum, maximum");
      axis.maximum = "";
      const { maximum } = await loaded(context, axis, "maximum");
      return [set, Number(maximum) >= 15];
    },
    { gives: [{ minimum: 0, maximum: 20 }, true] },
  ),
]);
