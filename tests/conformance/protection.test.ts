/** Protected sheets and structures. */
import { blad1, conformance, loaded } from "./conformance";

const sheetProtection = "javascript/api/excel/excel.worksheetprotection";
const workbookProtection = "javascript/api/excel/excel.workbookprotection";

conformance("A protected sheet", [
  {
    says: "says so, with what it allows",
    page: sheetProtection,
    when: async (context) => {
      const { protection } = blad1(context);
      const before = await loaded(context, protection, "protected, options");
      protection.protect({ allowFormatCells: true, selectionMode: "Unlocked" });
      const after = await loaded(context, protection, "protected");
      const { allowFormatCells, allowInsertRows, selectionMode } = (await loaded(context, protection, "options"))[
        "options"
      ] as Excel.WorksheetProtectionOptions;
      return [before, after, allowFormatCells, allowInsertRows, selectionMode];
    },
    gives: [{ protected: false, options: null }, { protected: true }, true, false, "Unlocked"],
  },
  {
    says: "takes no values",
    page: sheetProtection,
    when: async (context) => {
      blad1(context).protection.protect();
      blad1(context).getRange("A1").values = [[1]];
      await context.sync();
    },
    refuses: "AccessDenied",
  },
  {
    says: "takes values in cells that are not locked",
    page: "javascript/api/excel/excel.formatprotection#excel-excel-formatprotection-locked-member",
    when: async (context) => {
      const cell = blad1(context).getRange("B2");
      cell.format.protection.locked = false;
      blad1(context).protection.protect();
      cell.values = [[7]];
      return loaded(context, cell, "values");
    },
    gives: { values: [[7]] },
  },
  {
    says: "takes no looks",
    page: sheetProtection,
    when: async (context) => {
      blad1(context).protection.protect();
      blad1(context).getRange("A1").format.fill.color = "#FF0000";
      await context.sync();
    },
    refuses: "AccessDenied",
  },
  {
    says: "takes looks where they are allowed",
    page: "javascript/api/excel/excel.worksheetprotectionoptions",
    when: async (context) => {
      blad1(context).protection.protect({ allowFormatCells: true });
      blad1(context).getRange("A1").format.fill.color = "#FF0000";
      return loaded(context, blad1(context).getRange("A1"), "format/fill/color");
    },
    gives: { "format/fill/color": "#FF0000" },
  },
  {
    says: "takes no conditional formats",
    page: sheetProtection,
    when: async (context) => {
      blad1(context).protection.protect();
      blad1(context).getRange("A1").conditionalFormats.add("Custom");
      await context.sync();
    },
    refuses: "AccessDenied",
  },
  {
    says: "takes no rows",
    page: "javascript/api/excel/excel.worksheetprotectionoptions",
    when: async (context) => {
      blad1(context).protection.protect();
      blad1(context).getRange("2:2").insert("Down");
      await context.sync();
    },
    refuses: "AccessDenied",
  },
  {
    says: "is not protected again",
    page: `${sheetProtection}#excel-excel-worksheetprotection-protect-member(1)`,
    when: async (context) => {
      blad1(context).protection.protect();
      blad1(context).protection.protect();
      await context.sync();
    },
    refuses: "AccessDenied",
  },
  {
    says: "is not opened by a wrong password",
    page: `${sheetProtection}#excel-excel-worksheetprotection-unprotect-member(1)`,
    when: async (context) => {
      blad1(context).protection.protect({}, "hemligt");
      blad1(context).protection.unprotect("gissat");
      await context.sync();
    },
    refuses: "AccessDenied",
  },
  {
    says: "is opened by the right one",
    page: `${sheetProtection}#excel-excel-worksheetprotection-unprotect-member(1)`,
    when: async (context) => {
      const { protection } = blad1(context);
      protection.protect({}, "hemligt");
      protection.unprotect("hemligt");
      return loaded(context, protection, "protected");
    },
    gives: { protected: false },
  },
]);

conformance("A protected structure", [
  {
    says: "says so and takes no new sheet",
    page: workbookProtection,
    when: async (context) => {
      context.workbook.protection.protect();
      const { protected: isProtected } = await loaded(context, context.workbook.protection, "protected");
      context.workbook.worksheets.add("Två");
      await context.sync();
      return isProtected;
    },
    refuses: "AccessDenied",
  },
  {
    says: "keeps its sheets' names",
    page: workbookProtection,
    when: async (context) => {
      context.workbook.protection.protect();
      blad1(context).name = "Två";
      await context.sync();
    },
    refuses: "AccessDenied",
  },
  {
    says: "takes values all the same",
    page: workbookProtection,
    when: async (context) => {
      context.workbook.protection.protect();
      const cell = blad1(context).getRange("A1");
      cell.values = [[1]];
      return loaded(context, cell, "values");
    },
    gives: { values: [[1]] },
  },
]);
