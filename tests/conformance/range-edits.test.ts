/** What is done to ranges: merging, hiding, inserting, deleting, clearing. */
import { answered, blad1, cells, conformance, isNull, loaded } from "./conformance";

const range = "javascript/api/excel/excel.range";
const member = (name: string): string => `${range}#excel-excel-range-${name.toLowerCase()}-member(1)`;

conformance("Merged areas", [
  {
    says: "are found by their top-left cell only",
    page: "https://github.com/OfficeDev/office-js/issues/3611",
    when: async (context) => {
      const sheet = blad1(context);
      sheet.getRange("A1:A3").merge();
      sheet.getRange("A5:B5").merge();
      const [whole, below] = [sheet.getRange("A1:B9"), sheet.getRange("A2:B9")].map((area) =>
        area.getMergedAreasOrNullObject(),
      );
      whole?.load(["areas/items/address", "address", "areaCount"]);
      below?.load(["address"]);
      await context.sync();
      return [whole?.areas.items.map((area) => area.address), whole?.address, whole?.areaCount, below?.address];
    },
    gives: [["Blad1!A1:A3", "Blad1!A5:B5"], "Blad1!A1:A3,Blad1!A5:B5", 2, "Blad1!A5:B5"],
  },
  {
    says: "are a null object where there are none",
    page: member("getMergedAreasOrNullObject"),
    when: async (context) => {
      const none = blad1(context).getRange("A1:B9").getMergedAreasOrNullObject();
      await context.sync();
      return isNull(none);
    },
    gives: true,
  },
  {
    says: "keep the top-left value only",
    page: member("merge"),
    given: cells([["a", "b"]]),
    when: async (context) => {
      const own = blad1(context).getRange("A1:B1");
      own.merge();
      own.unmerge();
      return loaded(context, own, "values");
    },
    gives: { values: [["a", ""]] },
  },
]);

conformance("Hidden rows", [
  {
    says: "are null where they are mixed, and told row by row",
    page: `${range}#excel-excel-range-rowhidden-member`,
    when: async (context) => {
      const own = blad1(context).getRange("A1:A3");
      blad1(context).getRange("A2").rowHidden = true;
      own.load({ rowHidden: true, hidden: true });
      const rows = own.getRowProperties({ rowHidden: true, rowIndex: true });
      await context.sync();
      return [own.rowHidden, own.hidden, answered(rows)];
    },
    gives: [
      null,
      null,
      [
        { rowHidden: false, rowIndex: 0 },
        { rowHidden: true, rowIndex: 1 },
        { rowHidden: false, rowIndex: 2 },
      ],
    ],
  },
]);

conformance("Inserting and deleting", [
  {
    says: "rows moves what is below, and ranges that are held",
    page: member("insert"),
    given: cells([["a"], ["b"]]),
    when: async (context) => {
      const sheet = blad1(context);
      const held = sheet.getRange("A2");
      await context.sync();
      sheet.getRange("2:2").insert("Down");
      return loaded(context, held, "address, values");
    },
    gives: { address: "Blad1!A3", values: [["b"]] },
  },
  {
    says: "cells moves only those beside them",
    page: member("insert"),
    given: cells([
      ["a", 1],
      ["b", 2],
    ]),
    when: async (context) => {
      blad1(context).getRange("A1").insert("Down");
      return loaded(context, blad1(context).getRange("A1:B3"), "values");
    },
    gives: {
      values: [
        ["", 1],
        ["a", 2],
        ["b", ""],
      ],
    },
  },
  {
    says: "a deleted range is no valid reference",
    page: member("delete"),
    given: cells([["a"], ["b"]]),
    when: async (context) => {
      const held = blad1(context).getRange("A2");
      await context.sync();
      blad1(context).getRange("2:2").delete("Up");
      return loaded(context, held, "address");
    },
    refuses: "InvalidReference",
  },
  {
    says: "a range of a deleted sheet is no valid reference",
    page: "javascript/api/excel/excel.worksheet#excel-excel-worksheet-delete-member(1)",
    when: async (context) => {
      const sheet = context.workbook.worksheets.add("Två");
      const held = sheet.getRange("A2");
      await context.sync();
      sheet.delete();
      return loaded(context, held, "address, values");
    },
    refuses: "InvalidReference",
  },
  {
    says: "columns shortens a range around them",
    page: member("delete"),
    when: async (context) => {
      const held = blad1(context).getRange("A1:E1");
      await context.sync();
      blad1(context).getRange("B:C").delete("Left");
      return loaded(context, held, "address");
    },
    gives: { address: "Blad1!A1:C1" },
  },
]);

conformance("Clearing", [
  {
    says: "contents keeps the look",
    page: member("clear"),
    when: async (context) => {
      const cell = blad1(context).getRange("A1");
      cell.values = [["a"]];
      cell.format.font.bold = true;
      cell.clear("Contents");
      return loaded(context, cell, "values, format/font/bold");
    },
    gives: { values: [[""]], "format/font/bold": true },
  },
  {
    says: "contents keeps validation, also of cells that are empty already, and tables",
    page: "javascript/api/excel/excel.clearapplyto",
    given: (book, sheetId) => {
      cells([["Status"], ["Klart"], [null]])(book, sheetId);
      const ranges = [book.model.getters.getRangeDataFromXc(sheetId, "A1:A3")];
      const shown = { bandedRows: true, bandedColumns: false, firstColumn: false, lastColumn: false };
      const config = { ...shown, hasFilters: true, numberOfHeaders: 1, totalRow: false, styleId: "TableStyleMedium5" };
      book.model.dispatch("CREATE_TABLE", { sheetId, ranges, config, tableType: "static" });
    },
    when: async (context) => {
      const sheet = blad1(context);
      const range = sheet.getRange("A1:A3");
      range.dataValidation.rule = { list: { inCellDropDown: true, source: "Klart,Försenat" } };
      range.clear("Contents");
      range.clear("Contents");
      const count = sheet.tables.getCount();
      const validation = await loaded(context, range, "dataValidation/type");
      return [validation, await loaded(context, sheet.getRange("A2:A3"), "values"), answered(count)];
    },
    gives: [{ "dataValidation/type": "List" }, { values: [[""], [""]] }, 1],
  },
  {
    says: "by writing empty texts keeps validation too",
    page: member("values"),
    given: cells([["Klart"], [null]]),
    when: async (context) => {
      const range = blad1(context).getRange("A1:A2");
      range.dataValidation.rule = { list: { inCellDropDown: true, source: "Klart,Försenat" } };
      range.values = [[""], [""]];
      await context.sync();
      range.values = [[""], [""]];
      return loaded(context, range, "dataValidation/type, values");
    },
    gives: { "dataValidation/type": "List", values: [[""], [""]] },
  },
  {
    says: "contents takes away what the same batch has written, far down too",
    page: member("clear"),
    when: async (context) => {
      const range = blad1(context).getRange("A2000:B2000");
      range.values = [["a", "=1+1"]];
      range.clear("Contents");
      const used = blad1(context).getUsedRangeOrNullObject();
      const read = await loaded(context, range, "values, formulas");
      return [read, isNull(used)];
    },
    gives: [{ values: [["", ""]], formulas: [["", ""]] }, true],
  },
  {
    says: "formats keeps the contents",
    page: member("clear"),
    when: async (context) => {
      const cell = blad1(context).getRange("A1");
      cell.values = [["12%"]];
      cell.format.font.bold = true;
      cell.clear("Formats");
      return loaded(context, cell, "values, format/font/bold, numberFormat");
    },
    gives: { values: [[0.12]], "format/font/bold": false, numberFormat: [["General"]] },
  },
  {
    says: "everything takes conditional formats and validation too",
    page: member("clear"),
    when: async (context) => {
      const cell = blad1(context).getRange("A1");
      cell.conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
      cell.dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
      cell.clear();
      const count = cell.conditionalFormats.getCount();
      const { "dataValidation/type": type } = await loaded(context, cell, "dataValidation/type");
      return [answered(count), type];
    },
    gives: [0, "None"],
  },
]);
