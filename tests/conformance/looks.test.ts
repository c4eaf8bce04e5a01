/** Looks: fonts, fills, borders, alignment, sizes. */
import { answered, blad1, conformance, loaded, type Claim } from "./conformance";

const format = "javascript/api/excel/excel.rangeformat";

/** A row about what a property gives before and after it is set. */
const keeps = (
  path: string,
  before: unknown,
  after: unknown,
  set: (range: Excel.Range) => void,
  page = format,
): Claim => ({
  says: `${path} is ${JSON.stringify(before)} until it is ${JSON.stringify(after)}`,
  page,
  when: async (context) => {
    const range = blad1(context).getRange("B2:C3");
    const { [path]: first } = await loaded(context, range, path);
    set(range);
    const { [path]: second } = await loaded(context, range, path);
    return [first, second];
  },
  gives: [before, after],
});

conformance("A cell's look:", [
  keeps("format/fill/color", "#FFFFFF", "#FFEEDD", (range) => (range.format.fill.color = "#ffeedd")),
  keeps(
    "format/fill/color",
    "#FFFFFF",
    "#FFA500",
    (range) => (range.format.fill.color = "orange"),
    "javascript/api/excel/excel.rangefill#excel-excel-rangefill-color-member",
  ),
  keeps("format/font/color", "#000000", "#C00000", (range) => (range.format.font.color = "C00000")),
  keeps("format/font/bold", false, true, (range) => (range.format.font.bold = true)),
  keeps("format/font/italic", false, true, (range) => (range.format.font.italic = true)),
  keeps("format/font/strikethrough", false, true, (range) => (range.format.font.strikethrough = true)),
  keeps("format/font/underline", "None", "Single", (range) => (range.format.font.underline = "Single")),
  keeps("format/font/size", 11, 16, (range) => (range.format.font.size = 16)),
  keeps("format/font/name", "Calibri", "Arial", (range) => (range.format.font.name = "Arial")),
  keeps("format/horizontalAlignment", "General", "Right", (range) => (range.format.horizontalAlignment = "Right")),
  keeps("format/verticalAlignment", "Bottom", "Top", (range) => (range.format.verticalAlignment = "Top")),
  keeps("format/wrapText", false, true, (range) => (range.format.wrapText = true)),
  keeps("format/indentLevel", 0, 2, (range) => (range.format.indentLevel = 2)),
  keeps("format/protection/locked", true, false, (range) => (range.format.protection.locked = false)),
  {
    says: "is null where cells differ",
    page: `${format}#excel-excel-rangeformat-horizontalalignment-member`,
    when: async (context) => {
      const sheet = blad1(context);
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("A1").format.columnWidth = 90;
      return loaded(context, sheet.getRange("A1:B1"), "format/font/bold, format/columnWidth");
    },
    gives: { "format/font/bold": null, "format/columnWidth": null },
  },
  {
    says: "is measured in points",
    page: `${format}#excel-excel-rangeformat-columnwidth-member`,
    when: async (context) => {
      const cell = blad1(context).getRange("A1");
      cell.format.columnWidth = 90;
      cell.format.rowHeight = 30;
      return loaded(context, cell, "format/columnWidth, format/rowHeight");
    },
    gives: { "format/columnWidth": 90, "format/rowHeight": 30 },
  },
  {
    says: "has borders at its edges",
    page: "javascript/api/excel/excel.rangeborder",
    when: async (context) => {
      const range = blad1(context).getRange("B2:C3");
      const bottom = range.format.borders.getItem("EdgeBottom");
      const before = await loaded(context, bottom, "style, weight, color, sideIndex");
      bottom.style = "Continuous";
      bottom.weight = "Medium";
      bottom.color = "#123456";
      const after = await loaded(context, bottom, "style, weight, color");
      const inside = await loaded(context, range.format.borders.getItem("InsideHorizontal"), "style");
      const below = await loaded(context, blad1(context).getRange("B4:C4").format.borders.getItem("EdgeTop"), "style");
      return [before, after, inside, below];
    },
    gives: [
      { style: "None", weight: "Thin", color: "#000000", sideIndex: "EdgeBottom" },
      { style: "Continuous", weight: "Medium", color: "#123456" },
      { style: "None" },
      { style: "Continuous" },
    ],
  },
  {
    says: "is refused a colour that is none",
    page: "javascript/api/excel/excel.rangefill#excel-excel-rangefill-color-member",
    when: async (context) => {
      blad1(context).getRange("A1").format.fill.color = "#12345";
      await context.sync();
    },
    refuses: "InvalidArgument",
  },
  {
    says: "is set cell by cell",
    page: "javascript/api/excel/excel.range#excel-excel-range-setcellproperties-member(1)",
    when: async (context) => {
      const range = blad1(context).getRange("A1:B1");
      range.setCellProperties([[{ format: { fill: { color: "#FF0000" } } }, { format: { font: { bold: true } } }]]);
      const read = range.getCellProperties({ address: true, format: { fill: { color: true }, font: { bold: true } } });
      await context.sync();
      return answered(read);
    },
    gives: [
      [
        { address: "Blad1!A1", format: { fill: { color: "#FF0000" }, font: { bold: false } } },
        { address: "Blad1!B1", format: { fill: { color: "#FFFFFF" }, font: { bold: true } } },
      ],
    ],
  },
]);
