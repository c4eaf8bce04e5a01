/** A chart that was made in the model is in the saved file; it takes the browser's XML classes, lent by jsdom here. */
import { JSDOM } from "jsdom";
import { Book } from "../../../src/workbench/book/book";
import { partsOf } from "./packages";
import { sheetIdOf } from "./sheets";

function withChart(): Book {
  const book = Book.empty("Blad ett");
  const sheetId = sheetIdOf(book, "Blad ett");
  book.write(sheetId, [
    { row: 0, column: 0, value: "Klart" },
    { row: 0, column: 1, value: 17 },
    { row: 1, column: 0, value: "Avvikelse" },
    { row: 1, column: 1, value: 10 },
  ]);
  const definition = {
    type: "bar",
    title: { text: "Helår" },
    dataSource: {
      type: "range",
      dataSets: [{ dataRange: "B1:B2", dataSetId: "1" }],
      labelRange: "A1:A2",
      dataSetsHaveTitle: false,
    },
    dataSetStyles: {},
    legendPosition: "none",
    stacked: false,
    aggregated: false,
  };
  const place = { col: 3, row: 0, offset: { x: 0, y: 0 }, size: { width: 400, height: 250 } };
  const made = book.model.dispatch("CREATE_CHART", {
    sheetId,
    figureId: "f",
    chartId: "c",
    ...place,
    definition,
  } as never);
  expect(made.isSuccessful).toBe(true);
  return book;
}

test("with a DOM, the chart is saved", async () => {
  const { window } = new JSDOM();
  const lent = { DOMParser: window.DOMParser, XMLSerializer: window.XMLSerializer };
  Object.assign(globalThis, lent);
  try {
    const parts = partsOf(await withChart().save());
    expect(parts["xl/worksheets/sheet1.xml"]).toMatch(/<drawing r:id="rId1"\/>/u);
    expect(parts["xl/worksheets/_rels/sheet1.xml.rels"]).toContain('Target="/xl/drawings/drawing1.xml"');
    expect(parts["xl/drawings/_rels/drawing1.xml.rels"]).toContain('Target="/xl/charts/chart1.xml"');
    expect(parts["xl/charts/chart1.xml"]).toContain("'Blad ett'!B1:B2");
    expect(parts["[Content_Types].xml"]).toContain('PartName="/xl/charts/chart1.xml"');
  } finally {
    for (const name of Object.keys(lent)) Reflect.deleteProperty(globalThis, name);
  }
});

test("without one, saving refuses rather than losing it", async () => {
  await expect(withChart().save()).rejects.toMatchObject({ code: "refused" });
});
