/** Sheets: their names, order, visibility, panes, printing; the workbook around them. */
import { answered, blad1, conformance, isNull, loaded, type Claim } from "./conformance";

const collection = "javascript/api/excel/excel.worksheetcollection";
const worksheet = "javascript/api/excel/excel.worksheet";
const names = "https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9";
const layout = "javascript/api/excel/excel.pagelayout";

const refusesName = (name: string, refuses: string): Claim => ({
  says: `${JSON.stringify(name)} is refused with ${refuses}`,
  page: names,
  when: async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  },
  refuses,
});

conformance("A sheet's name:", [
  ...["a/b", "a\\b", "a?b", "a*b", "a:b", "a[b", "a]b"].map((name) => refusesName(name, "InvalidArgument")),
  refusesName("", "InvalidArgument"),
  refusesName("   ", "InvalidArgument"),
  refusesName("a".repeat(32), "InvalidArgument"),
  refusesName("'a", "InvalidArgument"),
  refusesName("a'", "InvalidArgument"),
  refusesName("History", "InvalidArgument"),
  refusesName("HISTORY", "InvalidArgument"),
  refusesName("Blad1", "ItemAlreadyExists"),
  refusesName("BLAD1", "ItemAlreadyExists"),
  {
    says: "with an apostrophe inside is one of Excel's that is not carried, and refused as such",
    page: names,
    when: (context) => loaded(context, context.workbook.worksheets.add("Års'mål"), "name"),
    refuses: "NotImplemented",
  },
  {
    says: "may be given in another case to the same sheet",
    page: names,
    when: async (context) => {
      blad1(context).name = "BLAD1";
      return loaded(context, context.workbook.worksheets.getItem("Blad1"), "name");
    },
    gives: { name: "BLAD1" },
  },
  {
    says: "is refused to one sheet when another has it",
    page: names,
    when: async (context) => {
      context.workbook.worksheets.add("Två").name = "blad1";
      await context.sync();
    },
    refuses: "ItemAlreadyExists",
  },
  {
    says: "is made up where none is given",
    page: `${collection}#excel-excel-worksheetcollection-add-member(1)`,
    when: (context) => loaded(context, context.workbook.worksheets.add(), "name, position"),
    gives: { name: "Sheet2", position: 1 },
  },
  {
    says: "of 31 characters is taken",
    page: names,
    when: async (context) => loaded(context, context.workbook.worksheets.add("å".repeat(31)), "name"),
    gives: { name: "å".repeat(31) },
  },
  {
    says: "is found in any case",
    page: `${collection}#excel-excel-worksheetcollection-getitem-member(1)`,
    when: (context) => loaded(context, context.workbook.worksheets.getItem("blad1"), "name"),
    gives: { name: "Blad1" },
  },
  {
    says: "may be changed",
    page: `${worksheet}#excel-excel-worksheet-name-member`,
    when: async (context) => {
      blad1(context).name = "Mål";
      return loaded(context, context.workbook.worksheets.getItem("Mål"), "name, position");
    },
    gives: { name: "Mål", position: 0 },
  },
]);

conformance("Sheets", [
  {
    says: "that are missing are refused",
    page: `${collection}#excel-excel-worksheetcollection-getitem-member(1)`,
    when: (context) => loaded(context, context.workbook.worksheets.getItem("Saknas"), "name"),
    refuses: "ItemNotFound",
  },
  {
    says: "that are missing are null objects where those are asked for",
    page: "office/dev/add-ins/develop/application-specific-api-model#ornullobject-methods-and-properties",
    when: async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject("Saknas");
      none.delete();
      const cell = none.getRange("A1");
      await context.sync();
      return [isNull(none), isNull(cell)];
    },
    gives: [true, true],
  },
  {
    says: "are listed in tab order",
    page: `${collection}#excel-excel-worksheetcollection-items-member`,
    when: async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Två");
      worksheets.add("Tre");
      worksheets.getItem("Tre").position = 0;
      worksheets.load({ name: true, visibility: true });
      const count = worksheets.getCount();
      await context.sync();
      return [worksheets.items.map(({ name }) => name), answered(count)];
    },
    gives: [["Tre", "Blad1", "Två"], 3],
  },
  {
    says: "that are deleted are gone",
    page: `${worksheet}#excel-excel-worksheet-delete-member(1)`,
    when: async (context) => {
      const sheet = context.workbook.worksheets.add("Två");
      await context.sync();
      sheet.delete();
      return loaded(context, sheet, "name");
    },
    refuses: "ItemNotFound",
  },
  {
    says: "may not all be deleted",
    page: `${worksheet}#excel-excel-worksheet-delete-member(1)`,
    when: async (context) => {
      blad1(context).delete();
      await context.sync();
    },
    refuses: "InvalidOperation",
  },
  {
    says: "are hidden and shown",
    page: `${worksheet}#excel-excel-worksheet-visibility-member`,
    when: async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.add("Två");
      sheet.visibility = "VeryHidden";
      const visible = worksheets.getCount(true);
      return [await loaded(context, sheet, "visibility"), answered(visible)];
    },
    gives: [{ visibility: "VeryHidden" }, 1],
  },
  {
    says: "may not all be hidden",
    page: `${worksheet}#excel-excel-worksheet-visibility-member`,
    when: async (context) => {
      blad1(context).visibility = "Hidden";
      await context.sync();
    },
    refuses: "InvalidOperation",
  },
  {
    says: "are activated, and the active one is told",
    page: `${worksheet}#excel-excel-worksheet-activate-member(1)`,
    when: async (context) => {
      context.workbook.worksheets.add("Två").activate();
      return loaded(context, context.workbook.worksheets.getActiveWorksheet(), "name");
    },
    gives: { name: "Två" },
  },
  {
    says: "that are added are not active",
    page: `${collection}#excel-excel-worksheetcollection-add-member(1)`,
    when: async (context) => {
      context.workbook.worksheets.add("Två");
      return loaded(context, context.workbook.worksheets.getActiveWorksheet(), "name");
    },
    gives: { name: "Blad1" },
  },
  {
    says: "show gridlines and headings until told not to",
    page: `${worksheet}#excel-excel-worksheet-showgridlines-member`,
    when: async (context) => {
      const sheet = blad1(context);
      const before = await loaded(context, sheet, "showGridlines, showHeadings");
      sheet.showGridlines = false;
      sheet.showHeadings = false;
      return [before, await loaded(context, sheet, "showGridlines, showHeadings")];
    },
    gives: [
      { showGridlines: true, showHeadings: true },
      { showGridlines: false, showHeadings: false },
    ],
  },
  {
    says: "have a tab colour, or an empty text",
    page: `${worksheet}#excel-excel-worksheet-tabcolor-member`,
    when: async (context) => {
      const before = await loaded(context, blad1(context), "tabColor");
      blad1(context).tabColor = "#ff0000";
      return [before, await loaded(context, blad1(context), "tabColor")];
    },
    gives: [{ tabColor: "" }, { tabColor: "#FF0000" }],
  },
]);

conformance("A new sheet", [
  {
    says: "is visible, at the end, with gridlines and headings, without a colour, unprotected and empty",
    page: `${collection}#excel-excel-worksheetcollection-add-member(1)`,
    when: (context) =>
      loaded(
        context,
        context.workbook.worksheets.add("Två"),
        "position, visibility, showGridlines, showHeadings, tabColor, protection/protected, autoFilter/enabled",
      ),
    gives: {
      position: 1,
      visibility: "Visible",
      showGridlines: true,
      showHeadings: true,
      tabColor: "",
      "protection/protected": false,
      "autoFilter/enabled": false,
    },
  },
  {
    says: "has no tables, charts, names, frozen panes or print area",
    page: `${collection}#excel-excel-worksheetcollection-add-member(1)`,
    when: async (context) => {
      const sheet = context.workbook.worksheets.add("Två");
      const counts = [sheet.tables.getCount(), sheet.charts.getCount(), sheet.names.getCount()];
      const none = [sheet.freezePanes.getLocationOrNullObject(), sheet.pageLayout.getPrintAreaOrNullObject()];
      await context.sync();
      return [counts.map(answered), none.map(isNull)];
    },
    gives: [
      [0, 0, 0],
      [true, true],
    ],
  },
]);

conformance("Frozen panes", [
  {
    says: "are told as a range",
    page: "javascript/api/excel/excel.worksheetfreezepanes",
    when: async (context) => {
      const { freezePanes } = blad1(context);
      freezePanes.freezeRows(2);
      const rows = await loaded(context, freezePanes.getLocationOrNullObject(), "address");
      freezePanes.freezeAt("A1:B3");
      const both = await loaded(context, freezePanes.getLocationOrNullObject(), "address");
      freezePanes.unfreeze();
      const none = freezePanes.getLocationOrNullObject();
      await context.sync();
      return [rows, both, isNull(none)];
    },
    gives: [{ address: "Blad1!1:2" }, { address: "Blad1!A1:B3" }, true],
  },
]);

conformance("The printed page", [
  {
    says: "has an orientation, a paper and a zoom",
    page: layout,
    when: async (context) => {
      const { pageLayout } = blad1(context);
      const before = await loaded(context, pageLayout, "orientation, paperSize, zoom, centerHorizontally");
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.centerHorizontally = true;
      return [before, await loaded(context, pageLayout, "orientation, paperSize, zoom, centerHorizontally")];
    },
    gives: [
      { orientation: "Portrait", paperSize: "Letter", zoom: { scale: 100 }, centerHorizontally: false },
      { orientation: "Landscape", paperSize: "A4", zoom: { horizontalFitToPages: 1 }, centerHorizontally: true },
    ],
  },
  {
    says: "takes a scale of 10 to 400 per cent",
    page: "javascript/api/excel/excel.pagelayoutzoomoptions",
    when: async (context) => {
      blad1(context).pageLayout.zoom = { scale: 401 };
      await context.sync();
    },
    refuses: "InvalidArgument",
  },
  {
    says: "has headers and footers in three parts",
    page: "javascript/api/excel/excel.headerfooter",
    when: async (context) => {
      const { defaultForAllPages } = blad1(context).pageLayout.headersFooters;
      defaultForAllPages.leftFooter = "Avstämt";
      defaultForAllPages.rightFooter = "&P/&N";
      return loaded(context, defaultForAllPages, "leftFooter, centerFooter, rightFooter");
    },
    gives: { leftFooter: "Avstämt", centerFooter: "", rightFooter: "&P/&N" },
  },
  {
    says: "has an area and rows that repeat",
    page: `${layout}#excel-excel-pagelayout-setprinttitlerows-member(1)`,
    when: async (context) => {
      const { pageLayout } = blad1(context);
      pageLayout.setPrintArea("A1:F20");
      pageLayout.setPrintTitleRows("$1:$2");
      const area = await loaded(context, pageLayout.getPrintAreaOrNullObject(), "address");
      return [area, await loaded(context, pageLayout.getPrintTitleRowsOrNullObject(), "address")];
    },
    gives: [{ address: "Blad1!A1:F20" }, { address: "Blad1!1:2" }],
  },
]);

conformance("What is printed", [
  {
    says: "is told only where it was set",
    page: `${layout}#excel-excel-pagelayout-getprintarea-member(1)`,
    when: (context) => loaded(context, blad1(context).pageLayout.getPrintArea(), "address"),
    refuses: "ItemNotFound",
  },
  {
    says: "is several areas, of this sheet",
    page: `${layout}#excel-excel-pagelayout-setprintarea-member(1)`,
    when: async (context) => {
      const { pageLayout } = blad1(context);
      pageLayout.setPrintArea(blad1(context).getRange("B2:C9"));
      const first = await loaded(context, pageLayout.getPrintArea(), "address");
      pageLayout.setPrintArea("A1:A5,C1:C5");
      return [first, await loaded(context, pageLayout.getPrintArea(), "address, areaCount")];
    },
    gives: [{ address: "Blad1!B2:C9" }, { address: "Blad1!A1:A5,Blad1!C1:C5", areaCount: 2 }],
  },
  {
    says: "is not on another sheet",
    page: `${layout}#excel-excel-pagelayout-setprintarea-member(1)`,
    when: async (context) => {
      const other = context.workbook.worksheets.add("Två");
      blad1(context).pageLayout.setPrintArea(other.getRange("A1:B2"));
      await context.sync();
    },
    refuses: "InvalidArgument",
  },
  {
    says: "repeats whole rows and columns",
    page: `${layout}#excel-excel-pagelayout-setprinttitlecolumns-member(1)`,
    when: async (context) => {
      const { pageLayout } = blad1(context);
      pageLayout.setPrintTitleRows(blad1(context).getRange("B3:C4"));
      pageLayout.setPrintTitleColumns("$A:$A");
      const rows = await loaded(context, pageLayout.getPrintTitleRows(), "address");
      return [rows, await loaded(context, pageLayout.getPrintTitleColumns(), "address")];
    },
    gives: [{ address: "Blad1!3:4" }, { address: "Blad1!A:A" }],
  },
  {
    says: "has margins in the unit that is said",
    page: `${layout}#excel-excel-pagelayout-setprintmargins-member(1)`,
    when: async (context) => {
      const { pageLayout } = blad1(context);
      pageLayout.setPrintMargins("Centimeters" as Excel.PrintMarginUnit, { top: 2.54, left: 1.27 });
      return loaded(context, pageLayout, "topMargin, leftMargin, rightMargin");
    },
    gives: { topMargin: 72, leftMargin: 36, rightMargin: expect.closeTo(50.4) },
  },
]);

const filter = "javascript/api/excel/excel.autofilter";

conformance("A sheet's filter", [
  {
    says: "is not there until it is made",
    page: filter,
    when: async (context) => {
      const { autoFilter } = blad1(context);
      const none = autoFilter.getRangeOrNullObject();
      return [await loaded(context, autoFilter, "enabled, isDataFiltered, criteria"), isNull(none)];
    },
    gives: [{ enabled: false, isDataFiltered: false, criteria: [] }, true],
  },
  {
    says: "has no range while it is not there",
    page: `${filter}#excel-excel-autofilter-getrange-member(1)`,
    when: (context) => loaded(context, blad1(context).autoFilter.getRange(), "address"),
    refuses: "ItemNotFound",
  },
  {
    says: "tells its cells and what it filters by",
    page: `${filter}#excel-excel-autofilter-criteria-member`,
    given: (book, sheetId) => {
      const criteria = [
        '<filterColumn colId="0"><filters blank="1"><filter val="Klart"/></filters></filterColumn>',
        '<filterColumn colId="1"><customFilters and="1"><customFilter operator="greaterThan" val="1"/><customFilter operator="lessThanOrEqual" val="9"/></customFilters></filterColumn>',
        '<filterColumn colId="2"><top10 percent="1" val="5"/></filterColumn>',
      ].join("");
      book.extras.setSheet(sheetId, "autoFilter", { range: "A1:C9", criteria });
    },
    when: async (context) => {
      const { autoFilter } = blad1(context);
      const range = autoFilter.getRange().load({ address: true });
      return [await loaded(context, autoFilter, "enabled, isDataFiltered, criteria"), range.address];
    },
    gives: [
      {
        enabled: true,
        isDataFiltered: true,
        criteria: [
          { filterOn: "Values", values: ["Klart", ""] },
          { filterOn: "Custom", criterion1: ">1", criterion2: "<=9", operator: "And" },
          { filterOn: "TopPercent", criterion1: "5" },
        ],
      },
      "Blad1!A1:C9",
    ],
  },
  {
    says: "is a table's own in a table",
    page: "javascript/api/excel/excel.table#excel-excel-table-autofilter-member",
    when: async (context) => {
      const sheet = blad1(context);
      const table = sheet.tables.add("A1:B3", true);
      table.showTotals = true;
      const range = table.autoFilter.getRange().load({ address: true });
      sheet.autoFilter.load({ enabled: true });
      table.autoFilter.load({ enabled: true });
      await context.sync();
      return [range.address, sheet.autoFilter.enabled, table.autoFilter.enabled];
    },
    gives: ["Blad1!A1:B3", false, true],
  },
]);

conformance("A cell of a range", [
  {
    says: "is counted from its corner, and may lie outside",
    page: "javascript/api/excel/excel.range#excel-excel-range-getcell-member(1)",
    when: (context) => loaded(context, blad1(context).getRange("B2:C3").getCell(5, 3), "address"),
    gives: { address: "Blad1!E7" },
  },
  {
    says: "is not outside the sheet",
    page: "javascript/api/excel/excel.range#excel-excel-range-getcell-member(1)",
    when: (context) => loaded(context, blad1(context).getRange("B2").getCell(-2, 0), "address"),
    refuses: "InvalidArgument",
  },
]);

conformance("The workbook", [
  {
    says: "knows its name, and whether it can only be viewed",
    page: "javascript/api/excel/excel.workbook#excel-excel-workbook-readonly-member",
    options: { name: "uppföljning.xlsx", readOnly: true },
    when: (context) => loaded(context, context.workbook, "name, readOnly"),
    gives: { name: "uppföljning.xlsx", readOnly: true },
  },
  {
    says: "that can only be viewed takes no writes",
    page: "javascript/api/excel/excel.workbook#excel-excel-workbook-readonly-member",
    options: { readOnly: true },
    when: async (context) => {
      blad1(context).getRange("A1").values = [[1]];
      await context.sync();
    },
    refuses: "AccessDenied",
  },
  {
    says: "tells what is selected",
    page: "javascript/api/excel/excel.workbook#excel-excel-workbook-getselectedrange-member(1)",
    when: async (context) => {
      blad1(context).getRange("B2:C3").select();
      const [range, cell] = [context.workbook.getSelectedRange(), context.workbook.getActiveCell()];
      range.load({ address: true });
      cell.load({ address: true });
      await context.sync();
      return [range.address, cell.address];
    },
    gives: ["Blad1!B2:C3", "Blad1!B2"],
  },
  {
    says: "calculates by itself unless told not to",
    page: "javascript/api/excel/excel.application#excel-excel-application-calculationmode-member",
    when: (context) => loaded(context, context.workbook.application, "calculationMode"),
    gives: { calculationMode: "Automatic" },
  },
  {
    says: "calculates when it is told to, in one of three ways",
    page: "javascript/api/excel/excel.application#excel-excel-application-calculate-member(1)",
    when: async (context) => {
      blad1(context).getRange("A1:A2").formulas = [[2], ["=A1*2"]];
      context.workbook.application.calculate("FullRebuild");
      return loaded(context, blad1(context).getRange("A2"), "values");
    },
    gives: { values: [[4]] },
  },
  {
    says: "calculates in no other way",
    page: "javascript/api/excel/excel.calculationtype",
    when: async (context) => {
      context.workbook.application.calculate("Fast" as Excel.CalculationType);
      await context.sync();
    },
    refuses: "InvalidArgument",
  },
]);
