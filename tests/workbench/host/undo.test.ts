/** One request of an add-in is one step at the grid: undo takes all of it back, redo brings all of it again. */
import { Book } from "../../../src/workbench/book/book";
import { openExcel, type OpenedExcel } from "../../../src/workbench/host/node";
import { partsOf } from "../book/packages";

async function withExcel<T>(work: (excel: OpenedExcel) => Promise<T>): Promise<T> {
  const excel = await openExcel(Book.empty("Blad1"));
  try {
    return await work(excel);
  } finally {
    excel.close();
  }
}

const saved = async (excel: OpenedExcel): Promise<object> => partsOf(await excel.book.save());

/** Everything that a summary sheet is made of, in one request. */
function summary(context: Excel.RequestContext, name = "Sammanfattning"): void {
  const sheet = context.workbook.worksheets.add(name);
  sheet.getRange("A1:C3").values = [
    ["Mål", "Klart", "Avvikelse"],
    ["Kultur", 3, 9],
    ["Fritid", 14, 1],
  ];
  sheet.getRange("A5").formulas = [[`=SUM('${name}'!B2:C3)`]];
  sheet.getRange("A1:C1").format.font.bold = true;
  sheet.getRange("A:C").format.columnWidth = 90;
  sheet.getRange("A1:C3").format.autofitRows();
  sheet.tables.add("A1:C3", true).name = `${name}_tabell`;
  const bars = "BarStacked" as Excel.ChartType;
  const chart = sheet.charts.add(bars, sheet.getRange("A1:C3"), "Columns" as Excel.ChartSeriesBy);
  chart.title.setFormula(`='${name}'!$A$5`);
  chart.series.getItemAt(1).format.fill.setSolidColor("#C24E00");
  sheet.freezePanes.freezeRows(1);
  sheet.pageLayout.orientation = "Landscape" as Excel.PageOrientation;
  context.workbook.names.add(`${name}_namn`, sheet.getRange("A1"));
  context.workbook.customXmlParts.add("<a xmlns='urn:a'/>");
}

test("one request is undone and redone as one", () =>
  withExcel(async (excel) => {
    const { model } = excel.book;
    const before = await saved(excel);
    await excel.Excel.run(async (context) => {
      summary(context);
      await context.sync();
    });
    const after = await saved(excel);
    expect(after).not.toEqual(before);
    expect(model.dispatch("REQUEST_UNDO").isSuccessful).toBe(true);
    expect(await saved(excel)).toEqual(before);
    expect(model.getters.canUndo()).toBe(false);
    expect(model.dispatch("REQUEST_REDO").isSuccessful).toBe(true);
    expect(await saved(excel)).toEqual(after);
    expect(model.getters.canRedo()).toBe(false);
  }));

test("two requests are two steps, and what somebody types in between is a third", () =>
  withExcel(async (excel) => {
    const { model } = excel.book;
    const sheetId = model.getters.getActiveSheetId();
    const states: object[] = [await saved(excel)];
    const request = (name: string): Promise<void> =>
      excel.Excel.run((context) => (summary(context, name), context.sync()));
    await request("Ett");
    states.push(await saved(excel));
    model.dispatch("UPDATE_CELL", { sheetId, row: 0, col: 0, content: "9" });
    states.push(await saved(excel));
    await request("Två");
    states.push(await saved(excel));
    for (const state of states.slice(0, -1).reverse()) {
      model.dispatch("REQUEST_UNDO");
      expect(await saved(excel)).toEqual(state);
    }
    expect(model.getters.canUndo()).toBe(false);
  }));

test("a request that is refused halfway is undone as far as it came", () =>
  withExcel(async (excel) => {
    const before = await saved(excel);
    const run = excel.Excel.run(async (context) => {
      summary(context);
      context.workbook.worksheets.getItem("Saknas").getRange("A1").values = [[1]];
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "ItemNotFound" });
    excel.book.model.dispatch("REQUEST_UNDO");
    expect(await saved(excel)).toEqual(before);
  }));

test("a request that only reads is no step", () =>
  withExcel(async (excel) => {
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.load("items/name");
      await context.sync();
    });
    expect(excel.book.model.getters.canUndo()).toBe(false);
  }));

test("what is read in the same request is what has just been written", () =>
  withExcel(async (excel) => {
    const sum = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.getRange("A1:A2").values = [[1], [2]];
      const total = sheet.getRange("A3");
      total.formulas = [["=SUM(A1:A2)"]];
      total.load({ values: true });
      sheet.getRange("A1").values = [[5]];
      const later = sheet.getRange("A3").load({ values: true });
      await context.sync();
      return [total.values, later.values];
    });
    expect(sum).toEqual([[[3]], [[7]]]);
    excel.book.model.dispatch("REQUEST_UNDO");
    expect(excel.book.cell(excel.book.model.getters.getActiveSheetId(), 2, 0).value).toBeNull();
  }));

test(
  "a request of 120,000 cells is taken back too, in a few steps",
  () =>
    withExcel(async (excel) => {
      const { model } = excel.book;
      const before = await saved(excel);
      await excel.Excel.run(async (context) => {
        const rows = Array.from({ length: 20_000 }, (_, row) => [row, 1, 2, 3, 4, 5]);
        context.workbook.worksheets.getItem("Blad1").getRange("A1:F20000").values = rows;
        await context.sync();
      });
      let steps = 0;
      for (; model.getters.canUndo() && steps < 10; steps++) model.dispatch("REQUEST_UNDO");
      expect(steps).toBeLessThanOrEqual(4);
      expect(await saved(excel)).toEqual(before);
    }),
  60_000,
);
