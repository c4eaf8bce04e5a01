/** Charts made by an add-in are in the saved file as Excel wants them, and there again, to be changed, when it is opened. */
import { Book } from "../../../src/workbench/book/book";
import { extrasOf } from "../../../src/workbench/book/extras/extras-plugin";
import { parseXml, type XmlNode } from "../../../src/workbench/book/xml/parse-xml";
import { openExcel } from "../../../src/workbench/host/node";
import { partsOf } from "../book/packages";
import { fullWorkbook } from "../book/samples";
import { sheetIdOf } from "../book/sheets";

async function worked(source: Book | Uint8Array, work: (context: Excel.RequestContext) => unknown): Promise<Book> {
  const excel = await openExcel(source);
  try {
    await excel.Excel.run(async (context) => {
      await work(context);
      await context.sync();
    });
    return excel.book;
  } finally {
    excel.close();
  }
}

const type = (name: string): Excel.ChartType => name as Excel.ChartType;

/** Deviations per goal, stacked, with a title that is a cell; and the statuses per period in shares. */
function summary(context: Excel.RequestContext): void {
  const sheet = context.workbook.worksheets.getItem("Blad1");
  sheet.getRange("A1:D5").values = [
    ["9 av 10 avvikelser finns under Bra att leva & bo", "", "", ""],
    ["Mål", "Klart", "Enligt plan", "Avvikelse"],
    ["Bra att leva & bo", 8, 2, 9],
    ["Kultur <för alla>", 6, 1, 1],
    ["Fritid", 3, 4, 0],
  ];
  const chart = sheet.charts.add(type("BarStacked"), sheet.getRange("A2:D5"), "Columns" as Excel.ChartSeriesBy);
  chart.name = "Avstämt_Mål";
  chart.setPosition("F2", "M18");
  chart.title.setFormula("=Blad1!$A$1");
  chart.title.format.font.bold = true;
  chart.legend.position = "Top";
  chart.axes.categoryAxis.reversePlotOrder = true;
  chart.axes.valueAxis.visible = false;
  chart.axes.valueAxis.majorGridlines.visible = false;
  ["#0F6C5C", "#CFE6E1", "#C24E00"].forEach((color, index) => {
    const series = chart.series.getItemAt(index);
    series.format.fill.setSolidColor(color);
    series.hasDataLabels = true;
    series.dataLabels.format.font.color = index === 1 ? "#000000" : "#FFFFFF";
    series.gapWidth = 40;
  });
  const shares = sheet.charts.add(type("ColumnStacked100"), sheet.getRange("A2:D5"), "Rows" as Excel.ChartSeriesBy);
  shares.name = "Avstämt_Andelar";
  shares.title.text = "Andelar & tal";
  shares.setPosition("F20", "M36");
}

const axesOf = ({ axes }: Excel.Chart): Excel.ChartAxes => axes;

const chartParts = (parts: Readonly<Record<string, string>>): string[] =>
  Object.keys(parts).filter((name) => /^xl\/charts\/[^/]+\.xml$/u.test(name));

test("the parts say what was made", async () => {
  const parts = partsOf(await (await worked(Book.empty("Blad1"), summary)).save());
  expect(chartParts(parts)).toHaveLength(2);
  const [first = "", second = ""] = chartParts(parts).map((name) => parts[name]);
  expect(first).toContain('<c:barDir val="bar"/><c:grouping val="stacked"/>');
  expect(first).toContain("<c:title><c:tx><c:strRef><c:f>Blad1!$A$1</c:f>");
  expect(first).toContain("<c:v>9 av 10 avvikelser finns under Bra att leva &amp; bo</c:v>");
  expect(first).toContain('<a:srgbClr val="C24E00"/>');
  expect(first).toContain('<c:gapWidth val="40"/><c:overlap val="100"/>');
  expect(first).toContain('<c:showVal val="1"/>');
  expect(first).toContain("<c:f>Blad1!$D$3:$D$5</c:f><c:numCache><c:formatCode>General</c:formatCode>");
  expect(first).toContain('<c:orientation val="maxMin"/>');
  expect(first).toContain('<c:legendPos val="t"/>');
  expect(second).toContain('<c:barDir val="col"/><c:grouping val="percentStacked"/>');
  expect(second).toContain("<a:t>Andelar &amp; tal</a:t>");
  expect(parts["xl/drawings/drawing1.xml"]).toContain('name="Avstämt_Mål"');
  expect(parts["xl/worksheets/sheet1.xml"]).toContain('<drawing r:id="rId1"/>');
  for (const name of chartParts(parts)) expect(parts["[Content_Types].xml"]).toContain(`PartName="/${name}"`);
});

/** ECMA-376 part 1, 21.2.2: the order of children that Excel insists on, for the elements that are written. */
const order: Readonly<Record<string, string>> = {
  chartSpace: "roundedCorners chart spPr txPr",
  chart: "title autoTitleDeleted plotArea legend plotVisOnly dispBlanksAs",
  title: "tx layout overlay spPr txPr",
  plotArea: "layout barChart lineChart catAx valAx spPr",
  barChart: "barDir grouping varyColors ser dLbls gapWidth overlap axId",
  lineChart: "grouping varyColors ser dLbls marker axId",
  ser: "idx order tx spPr invertIfNegative marker dLbls cat val smooth",
  dLbls: "numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator",
  catAx:
    "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses auto lblAlgn lblOffset noMultiLvlLbl",
  valAx:
    "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossBetween majorUnit",
  scaling: "orientation max min",
  legend: "legendPos overlay spPr txPr",
};

function outOfOrder(node: XmlNode): string[] {
  const wanted = order[node.name]?.split(" ");
  const places = node.children.map(({ name }) => wanted?.indexOf(name) ?? 0);
  const isWrong = places.some((place, index) => place < (places[index - 1] ?? 0));
  return [...(isWrong ? [node.name] : []), ...node.children.flatMap(outOfOrder)];
}

test.each(["BarClustered", "ColumnStacked100", "Line", "LineMarkers"])(
  "the children of every element of a chart of type %s stand in the schema's order",
  async (name) => {
    const book = await worked(Book.empty("Blad1"), (context) => {
      summary(context);
      const chart = context.workbook.worksheets.getItem("Blad1").charts.getItem("Avstämt_Mål");
      chart.chartType = type(name);
      chart.format.fill.setSolidColor("white");
      const { categoryAxis, valueAxis } = axesOf(chart);
      categoryAxis.title.text = "Mål";
      Object.assign(valueAxis, { minimum: 0, maximum: 20, majorUnit: 5, numberFormat: "0" });
      chart.dataLabels.separator = "; ";
      chart.dataLabels.numberFormat = "0;;";
    });
    const parts = partsOf(await book.save());
    const wrong = chartParts(parts).flatMap((part) => outOfOrder(parseXml(parts[part] ?? "")));
    expect(wrong).toEqual([]);
  },
);

test("opening the file gives the same charts, and saving that the same parts", async () => {
  const book = await worked(Book.empty("Blad1"), summary);
  const bytes = await book.save();
  const { book: again } = await Book.open(bytes);
  const charts = (one: Book) => Object.values(extrasOf(one.model).sheets).flatMap(({ charts: list = [] }) => list);
  const plain = (one: Book) => charts(one).map((chart) => ({ ...chart, id: "" }));
  expect(charts(again)).toHaveLength(2);
  expect(plain(again)).toEqual(
    plain(book).map((chart) => expect.objectContaining({ name: chart.name, title: chart.title })),
  );
  expect(again.model.getters.getFigures("sheet1")).toHaveLength(2);
  expect(partsOf(await again.save())).toEqual(partsOf(bytes));
});

test("a chart of an opened file is changed in place and follows inserted rows", async () => {
  const bytes = await (await worked(Book.empty("Blad1"), summary)).save();
  const book = await worked(bytes, (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.charts.getItem("Avstämt_Andelar").delete();
    sheet.charts.getItem("Avstämt_Mål").series.getItemAt(2).format.fill.setSolidColor("#AA0000");
    sheet.getRange("1:1").insert("Down" as Excel.InsertShiftDirection);
  });
  const parts = partsOf(await book.save());
  expect(chartParts(parts)).toHaveLength(1);
  const [only = ""] = chartParts(parts).map((name) => parts[name]);
  expect(only).toContain('<a:srgbClr val="AA0000"/>');
  expect(only).toContain("<c:f>Blad1!$A$2</c:f>");
  expect(only).toContain("<c:f>Blad1!$D$4:$D$6</c:f>");
});

test("a chart joins the drawing that another program has put on the sheet, and leaves it when it goes", async () => {
  const { book: opened } = await Book.open(fullWorkbook());
  opened.extras.setSheet(sheetIdOf(opened, "Blad ett"), "protection", undefined);
  const source = await opened.save();
  const before = partsOf(source);
  const add = (context: Excel.RequestContext): void => {
    const sheet = context.workbook.worksheets.getItem("Blad ett");
    sheet.charts.add(type("ColumnClustered"), sheet.getRange("D2:D3")).name = "Vårt";
  };
  const book = await worked(source, add);
  const bytes = await book.save();
  const after = partsOf(bytes);
  const isDrawing = (name: string): boolean => /^xl\/drawings\/[^/]+\.xml$/u.test(name);
  expect(Object.keys(after).filter(isDrawing)).toEqual(Object.keys(before).filter(isDrawing));
  expect(chartParts(after)).toHaveLength(chartParts(before).length + 1);
  const back = await worked(bytes, (context) =>
    context.workbook.worksheets.getItem("Blad ett").charts.getItem("Vårt").delete(),
  );
  expect(partsOf(await back.save())).toEqual(before);
});

test("a copied sheet has charts of its own cells", async () => {
  const book = await worked(Book.empty("Blad1"), summary);
  const sheetId = book.model.getters.getActiveSheetId();
  book.model.dispatch("DUPLICATE_SHEET", { sheetId, sheetIdTo: "kopia", sheetNameTo: "Kopia ett" });
  const parts = partsOf(await book.save());
  expect(chartParts(parts)).toHaveLength(4);
  const copies = chartParts(parts).filter((name) => parts[name]?.includes("'Kopia ett'!$A$3:$A$5"));
  expect(copies).toHaveLength(1);
});

test("the grid draws names, title and shares as the cells say now", async () => {
  const book = await worked(Book.empty("Blad1"), summary);
  const sheetId = book.model.getters.getActiveSheetId();
  const [bars = "", shares = ""] = book.model.getters.getChartIds(sheetId);
  book.write(sheetId, [
    { row: 0, column: 0, value: "Ny rubrik" },
    { row: 1, column: 3, value: "Avviker" },
  ]);
  const config = (id: string) => {
    const runtime = book.model.getters.getChartRuntime(id) as { chartJsConfig?: Record<string, never> };
    return runtime.chartJsConfig as unknown as {
      data: { datasets: { label: string; data: number[]; backgroundColor: string }[] };
      options: {
        plugins: { title: { text: string; display: boolean } };
        scales: Record<string, Record<string, unknown>>;
      };
    };
  };
  const { data, options } = config(bars);
  expect(options.plugins.title).toMatchObject({ text: "Ny rubrik", display: true });
  expect(data.datasets.map(({ label }) => label)).toEqual(["Klart", "Enligt plan", "Avviker"]);
  // The first category is on top: Excel draws bars upwards, the grid downwards.
  expect(options.scales["y"]).toMatchObject({ reverse: false, display: true });
  expect(options.scales["x"]).toMatchObject({ display: false });
  expect(config(shares).data.datasets[0]?.data[0]).toBeCloseTo(8 / 17);
});

describe("a chart that another program made", () => {
  async function foreign(): Promise<Uint8Array> {
    const { book } = await Book.open(fullWorkbook());
    book.extras.setSheet(sheetIdOf(book, "Blad ett"), "protection", undefined);
    return book.save();
  }
  const charts = (context: Excel.RequestContext): Excel.ChartCollection =>
    context.workbook.worksheets.getItem("Blad ett").charts;

  test("is found by its name, and taken out of the file with its part", async () => {
    const source = await foreign();
    const names: string[] = [];
    const book = await worked(source, async (context) => {
      const all = charts(context);
      all.load("items/name");
      await context.sync();
      names.push(...all.items.map(({ name }) => name));
      all.items.forEach((chart) => chart.delete());
    });
    expect(names).toHaveLength(1);
    expect(chartParts(partsOf(source))).toHaveLength(1);
    const parts = partsOf(await book.save());
    expect(chartParts(parts)).toEqual([]);
    expect(parts["xl/worksheets/sheet1.xml"]).not.toContain("<drawing");
  });

  test("is not changed: that is refused by name", async () => {
    const change = worked(await foreign(), (context) => {
      charts(context).getItemAt(0).title.text = "Ny";
    });
    await expect(change).rejects.toMatchObject({ code: "NotImplemented" });
  });
});
