/** Tables: what makes one, what it is called, its parts, and what Excel refuses. */
import { answered, blad1, cells, conformance, isNull, loaded, type Claim } from "./conformance";

const collection = "javascript/api/excel/excel.tablecollection";
const table = "javascript/api/excel/excel.table";
const member = (name: string): string => `${table}#excel-excel-table-${name.toLowerCase()}-member`;
const add = `${collection}#excel-excel-tablecollection-add-member(1)`;
const naming = "https://support.microsoft.com/office/rename-an-excel-table-fbf49a4f-82a3-43eb-8ba2-44d21233b114";
const headings = "https://support.microsoft.com/office/overview-of-excel-tables-7ab0bb7d-3a9e-4b56-a3c9-6c94334e492c";

const goals = cells([
  ["Mål", "Antal"],
  ["Kultur", 3],
  ["Fritid", 4],
]);

const refusesName = (name: string): Claim => ({
  says: `does not take the name ${JSON.stringify(name.length > 20 ? `${name.slice(0, 5)}…` : name)}`,
  page: naming,
  given: goals,
  when: async (context) => {
    blad1(context).tables.add("A1:B3", true).name = name;
    await context.sync();
  },
  refuses: "InvalidArgument",
});

conformance("A table's name", [
  refusesName("Mål 1"),
  refusesName("1Mål"),
  refusesName("A1"),
  refusesName("R1C1"),
  refusesName("r"),
  refusesName("Mål-1"),
  refusesName(""),
  refusesName("m".repeat(256)),
  {
    says: "is Table1 until it is set, and then finds it in any case",
    page: member("name"),
    given: goals,
    when: async (context) => {
      const made = blad1(context).tables.add("A1:B3", true);
      const before = await loaded(context, made, "name, id");
      made.name = "Avstämt_Mål";
      const found = context.workbook.tables.getItem("AVSTÄMT_mål");
      const after = await loaded(context, found, "name, id");
      return [before["name"], after["name"], before["id"] === after["id"]];
    },
    gives: ["Table1", "Avstämt_Mål", true],
  },
  {
    says: "is taken by one table only, on whatever sheet",
    page: "https://github.com/OfficeDev/office-js/issues/551",
    given: goals,
    when: async (context) => {
      blad1(context).tables.add("A1:B3", true).name = "Mål";
      const other = context.workbook.worksheets.add("Två");
      other.getRange("A1:A2").values = [["Delmål"], ["x"]];
      other.tables.add("A1:A2", true).name = "MÅL";
      await context.sync();
    },
    refuses: "InvalidArgument",
  },
  {
    says: "may not be that of a defined name",
    page: naming,
    given: goals,
    when: async (context) => {
      context.workbook.names.add("Moms", "=0.25");
      blad1(context).tables.add("A1:B3", true).name = "moms";
      await context.sync();
    },
    refuses: "InvalidArgument",
  },
  {
    says: "changes in formulas too",
    page: naming,
    given: goals,
    when: async (context) => {
      const sheet = blad1(context);
      const made = sheet.tables.add("A1:B3", true);
      made.name = "Gammal";
      sheet.getRange("D1").formulas = [["=SUM(Gammal[Antal])"]];
      made.name = "Ny";
      return loaded(context, sheet.getRange("D1"), "formulas, values");
    },
    gives: { formulas: [["=SUM(Ny[Antal])"]], values: [[7]] },
  },
]);

conformance("Making a table", [
  {
    says: "gives it the usual look, banded rows and filter buttons",
    page: "office/dev/add-ins/excel/excel-add-ins-tables",
    given: goals,
    when: (context) =>
      loaded(
        context,
        blad1(context).tables.add("A1:B3", true),
        "style, showBandedRows, showBandedColumns, showFilterButton, showHeaders, showTotals, highlightFirstColumn",
      ),
    gives: {
      style: "TableStyleMedium2",
      showBandedRows: true,
      showBandedColumns: false,
      showFilterButton: true,
      showHeaders: true,
      showTotals: false,
      highlightFirstColumn: false,
    },
  },
  {
    says: "takes a Range, and knows its parts and its sheet",
    page: add,
    given: goals,
    when: async (context) => {
      const sheet = blad1(context);
      const made = sheet.tables.add(sheet.getRange("A1:B3"), true);
      const parts = [made.getRange(), made.getHeaderRowRange(), made.getDataBodyRange()];
      parts.forEach((range) => range.load({ address: true }));
      made.worksheet.load({ name: true });
      await context.sync();
      return [...parts.map(({ address }) => address), made.worksheet.name];
    },
    gives: ["Blad1!A1:B3", "Blad1!A1:B1", "Blad1!A2:B3", "Blad1"],
  },
  {
    says: "in the workbook takes an address with a sheet, or one on the active sheet",
    page: add,
    given: goals,
    when: async (context) => {
      const { tables } = context.workbook;
      const other = context.workbook.worksheets.add("Två");
      other.getRange("A1:A2").values = [["x"], [1]];
      tables.add("A1:B3", true);
      tables.add("Två!A1:A2", true);
      const count = tables.getCount();
      tables.load("items/name, items/worksheet/name");
      await context.sync();
      return [answered(count), tables.items.map(({ name, worksheet }) => [name, worksheet.name])];
    },
    gives: [
      2,
      [
        ["Table1", "Blad1"],
        ["Table2", "Två"],
      ],
    ],
  },
  {
    says: "on a sheet does not take an address on another",
    page: add,
    when: async (context) => {
      context.workbook.worksheets.add("Två");
      blad1(context).tables.add("Två!A1:A2", true);
      await context.sync();
    },
    refuses: "InvalidArgument",
  },
  {
    says: "without headers makes them and moves the data down by a row",
    page: add,
    given: cells([
      ["Kultur", 3],
      ["Fritid", 4],
      [null, null],
      ["under", null],
    ]),
    when: async (context) => {
      const sheet = blad1(context);
      const made = sheet.tables.add("A1:B2", false);
      const whole = made.getRange().load({ address: true });
      return [await loaded(context, sheet.getRange("A1:B5"), "values"), whole.address];
    },
    gives: [
      {
        values: [
          ["Column1", "Column2"],
          ["Kultur", 3],
          ["Fritid", 4],
          ["", ""],
          ["under", ""],
        ],
      },
      "Blad1!A1:B3",
    ],
  },
  {
    says: "of a header alone gives it an empty row",
    page: "office/dev/add-ins/excel/excel-add-ins-tables#create-a-table",
    given: cells([["Mål", "Antal"]]),
    when: (context) => loaded(context, blad1(context).tables.add("A1:B1", true).getRange(), "address"),
    gives: { address: "Blad1!A1:B2" },
  },
  {
    says: "makes its headers texts, none empty and no two the same",
    page: headings,
    given: (book, sheetId) => {
      cells([["Antal", "antal", 2026, null, null]])(book, sheetId);
      book.setFormula(sheetId, 0, 4, '="Sum"&"ma"');
      book.setValue(sheetId, 1, 0, 1);
    },
    when: async (context) => {
      const header = blad1(context).tables.add("A1:E2", true).getHeaderRowRange();
      return loaded(context, header, "formulas, valueTypes");
    },
    gives: {
      formulas: [["Antal", "antal2", "2026", "Column4", "Summa"]],
      valueTypes: [["String", "String", "String", "String", "String"]],
    },
  },
  {
    says: "needs to know about headers",
    page: add,
    given: goals,
    when: async (context) => {
      blad1(context).tables.add("A1:B3", undefined as unknown as boolean);
      await context.sync();
    },
    refuses: "InvalidArgument",
  },
  {
    says: "over another table is refused",
    page: "https://github.com/OfficeDev/office-js/issues/1199",
    given: goals,
    when: async (context) => {
      const { tables } = blad1(context);
      tables.add("A1:B3", true);
      tables.add("B3:C4", true);
      await context.sync();
    },
    refuses: "InvalidArgument",
  },
  {
    says: "over merged cells is refused",
    page: headings,
    given: goals,
    when: async (context) => {
      const sheet = blad1(context);
      sheet.getRange("A2:A3").merge();
      sheet.tables.add("A1:B3", true);
      await context.sync();
    },
    refuses: "InvalidArgument",
  },
  {
    says: "of whole columns is refused",
    page: add,
    when: async (context) => {
      blad1(context).tables.add("A:B", true);
      await context.sync();
    },
    refuses: "InvalidArgument",
  },
  {
    says: "on a protected sheet is refused",
    page: "https://support.microsoft.com/office/protect-a-worksheet-3179efdb-1285-4d49-a9c3-f4ca36276de6",
    given: goals,
    when: async (context) => {
      blad1(context).protection.protect({});
      blad1(context).tables.add("A1:B3", true);
      await context.sync();
    },
    refuses: "AccessDenied",
  },
  {
    says: "keeps cells in it from being merged",
    page: headings,
    given: goals,
    when: async (context) => {
      const sheet = blad1(context);
      sheet.tables.add("A1:B3", true);
      sheet.getRange("A2:B2").merge();
      await context.sync();
    },
    refuses: "InvalidArgument",
  },
]);

const made = (context: Excel.RequestContext): Excel.Table => blad1(context).tables.add("A1:B3", true);

conformance("A table", [
  {
    says: "that is missing is a null object, or refused",
    page: `${collection}#excel-excel-tablecollection-getitemornullobject-member(1)`,
    when: async (context) => {
      const none = blad1(context).tables.getItemOrNullObject("Saknas");
      await context.sync();
      return isNull(none);
    },
    gives: true,
  },
  {
    says: "that is missing is refused where it must be there",
    page: `${collection}#excel-excel-tablecollection-getitem-member(1)`,
    when: (context) => loaded(context, blad1(context).tables.getItem("Saknas"), "name"),
    refuses: "ItemNotFound",
  },
  {
    says: "has the style it is given",
    page: member("style"),
    given: goals,
    when: async (context) => {
      const own = made(context);
      own.style = "TableStyleLight1";
      own.showBandedRows = false;
      own.showFilterButton = false;
      return loaded(context, own, "style, showBandedRows, showFilterButton");
    },
    gives: { style: "TableStyleLight1", showBandedRows: false, showFilterButton: false },
  },
  {
    says: "takes no style that there is not",
    page: member("style"),
    given: goals,
    when: async (context) => {
      made(context).style = "TableStyleLight22";
      await context.sync();
    },
    refuses: "InvalidArgument",
  },
  {
    says: "without a header has no filter buttons",
    page: member("showFilterButton"),
    given: goals,
    when: async (context) => {
      const own = made(context);
      own.showHeaders = false;
      own.showFilterButton = true;
      await context.sync();
    },
    refuses: "InvalidOperation",
  },
  {
    says: "without a header remembers it",
    page: member("showHeaders"),
    given: goals,
    when: async (context) => {
      const own = made(context);
      own.showHeaders = false;
      const without = await loaded(context, own.getRange(), "address, values");
      own.showHeaders = true;
      return [without, await loaded(context, own.getRange(), "address, values")];
    },
    gives: [
      {
        address: "Blad1!A2:B3",
        values: [
          ["Kultur", 3],
          ["Fritid", 4],
        ],
      },
      {
        address: "Blad1!A1:B3",
        values: [
          ["Mål", "Antal"],
          ["Kultur", 3],
          ["Fritid", 4],
        ],
      },
    ],
  },
  {
    says: "gets a row of totals",
    page: member("showTotals"),
    given: goals,
    when: async (context) => {
      const own = made(context);
      own.showTotals = true;
      const totals = own.getTotalRowRange();
      const body = own.getDataBodyRange().load({ address: true });
      return [await loaded(context, totals, "address, values"), body.address];
    },
    gives: [{ address: "Blad1!A4:B4", values: [["Total", 7]] }, "Blad1!A2:B3"],
  },
  {
    says: "without totals has no row of them",
    page: `${table}#excel-excel-table-gettotalrowrange-member(1)`,
    given: goals,
    when: (context) => loaded(context, made(context).getTotalRowRange(), "address"),
    refuses: "ItemNotFound",
  },
  {
    says: "is resized within its header's row",
    page: `${table}#excel-excel-table-resize-member(1)`,
    given: goals,
    when: async (context) => {
      const own = made(context);
      own.name = "Mål";
      own.resize("A1:C6");
      return [await loaded(context, own.getRange(), "address"), await loaded(context, own, "name")];
    },
    gives: [{ address: "Blad1!A1:C6" }, { name: "Mål" }],
  },
  {
    says: "is not resized to other rows",
    page: `${table}#excel-excel-table-resize-member(1)`,
    given: goals,
    when: async (context) => {
      made(context).resize("A2:B6");
      await context.sync();
    },
    refuses: "InvalidArgument",
  },
  {
    says: "is not resized to cells beside itself",
    page: `${table}#excel-excel-table-resize-member(1)`,
    given: goals,
    when: async (context) => {
      made(context).resize("D1:E4");
      await context.sync();
    },
    refuses: "InvalidArgument",
  },
  {
    says: "becomes plain cells, which keep what they hold",
    page: `${table}#excel-excel-table-converttorange-member(1)`,
    given: goals,
    when: async (context) => {
      const sheet = blad1(context);
      const own = made(context);
      sheet.getRange("D1").formulas = [["=SUM(Table1[Antal])"]];
      const plain = own.convertToRange();
      const count = sheet.tables.getCount();
      const formula = sheet.getRange("D1").load({ formulas: true });
      return [await loaded(context, plain, "address, values"), answered(count), formula.formulas];
    },
    gives: [
      {
        address: "Blad1!A1:B3",
        values: [
          ["Mål", "Antal"],
          ["Kultur", 3],
          ["Fritid", 4],
        ],
      },
      0,
      [["=SUM($B$2:$B$3)"]],
    ],
  },
  {
    says: "that is deleted takes its cells' content along, and is gone",
    page: `${table}#excel-excel-table-delete-member(1)`,
    given: goals,
    when: async (context) => {
      const own = made(context);
      own.delete();
      const left = blad1(context).getUsedRangeOrNullObject(true);
      await context.sync();
      return [isNull(left), await loaded(context, own, "name").catch((error: OfficeExtension.Error) => error.code)];
    },
    gives: [true, "ItemNotFound"],
  },
  {
    says: "follows rows that are inserted above and within",
    page: "office/dev/add-ins/excel/excel-add-ins-tables",
    given: goals,
    when: async (context) => {
      const own = made(context);
      own.name = "Mål";
      blad1(context).getRange("3:3").insert("Down");
      blad1(context).getRange("1:1").insert("Down");
      return [await loaded(context, own.getRange(), "address"), await loaded(context, own, "name")];
    },
    gives: [{ address: "Blad1!A2:B5" }, { name: "Mål" }],
  },
  {
    says: "is named in formulas, whole and by its parts",
    page: "https://support.microsoft.com/office/using-structured-references-with-excel-tables-f5ed2452-2337-4f71-bed3-c8ae6d2b276e",
    given: goals,
    when: async (context) => {
      made(context).name = "Mål";
      const own = blad1(context).getRange("D1:D3");
      own.formulas = [["=SUM(Mål[Antal])"], ["=ROWS(Mål[#All])"], ["=Mål[[#Headers],[Antal]]"]];
      return loaded(context, own, "formulas, values");
    },
    gives: {
      formulas: [["=SUM(Mål[Antal])"], ["=ROWS(Mål[#All])"], ["=Mål[[#Headers],[Antal]]"]],
      values: [[7], [3], ["Antal"]],
    },
  },
]);
