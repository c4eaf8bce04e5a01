/**
 * What Excel refuses, one by one, and what it takes without a word though it does something else: the traps that an
 * add-in must know, since no error tells of them.
 */
import type { Book } from "../../src/workbench/book/book";
import { answered, blad1, cells, conformance, isNull, loaded, type Claim } from "./conformance";

const errors = "office/dev/add-ins/testing/application-specific-api-error-handling#error-codes-and-messages";
const range = "javascript/api/excel/excel.range";
const blanks = "office/dev/add-ins/excel/excel-add-ins-blank-null-values";
const unbounded = "office/dev/add-ins/excel/excel-add-ins-ranges-unbounded#write-to-an-unbounded-range";
const limits = "office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins";
const protection = "javascript/api/excel/excel.worksheetprotection";
const structure = "javascript/api/excel/excel.workbookprotection";
const readOnly = "javascript/api/excel/excel.workbook#excel-excel-workbook-readonly-member";

/** A row about something that is done and refused. */
const refused = (
  says: string,
  page: string,
  refuses: string,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
  more: Partial<Claim> = {},
): Claim => ({
  says,
  page,
  ...more,
  when: async (context) => {
    work(blad1(context), context);
    await context.sync();
  },
  refuses,
});

/** Assigns what the types would not let through. */
const assign = (object: object, property: string, value: unknown): void =>
  void Object.assign(object, { [property]: value });

conformance("An array that does not fit is refused:", [
  refused("values with a row too many", `${range}#excel-excel-range-values-member`, "InvalidArgument", (sheet) => {
    sheet.getRange("A1:B1").values = [
      [1, 2],
      [3, 4],
    ];
  }),
  refused("values with a column too few", `${range}#excel-excel-range-values-member`, "InvalidArgument", (sheet) => {
    sheet.getRange("A1:B2").values = [[1], [2]];
  }),
  refused("formulas of another size", `${range}#excel-excel-range-formulas-member`, "InvalidArgument", (sheet) => {
    sheet.getRange("A1:B2").formulas = [["=1"]];
  }),
  refused(
    "number formats of another size",
    `${range}#excel-excel-range-numberformat-member`,
    "InvalidArgument",
    (sheet) => {
      sheet.getRange("A1:B2").numberFormat = [["0", "0"]];
    },
  ),
  refused("an empty array", `${range}#excel-excel-range-values-member`, "InvalidArgument", (sheet) => {
    sheet.getRange("A1").values = [];
  }),
  refused("a row that is no array", `${range}#excel-excel-range-values-member`, "InvalidArgument", (sheet) => {
    assign(sheet.getRange("A1:A2"), "values", [[1], 2]);
  }),
  refused("an object in a cell", `${range}#excel-excel-range-values-member`, "InvalidArgument", (sheet) => {
    sheet.getRange("A1").values = [[{ text: "a" }]];
  }),
  {
    says: "and nothing of it is written",
    page: `${range}#excel-excel-range-values-member`,
    given: cells([["kvar"]]),
    when: async (context) => {
      const cell = blad1(context).getRange("A1");
      cell.values = [["ny"], ["för mycket"]];
      await context.sync().catch(() => undefined);
      return loaded(context, blad1(context).getRange("A1:A2"), "values");
    },
    gives: { values: [["kvar"], [""]] },
  },
]);

conformance("null is refused for a whole property:", [
  ...(["values", "formulas", "numberFormat"] as const).map((property) =>
    refused(property, `${blanks}#null-input-for-a-property`, "InvalidArgument", (sheet) => {
      assign(sheet.getRange("A1:B2"), property, null);
    }),
  ),
  refused("a fill's colour", `${blanks}#null-input-for-a-property`, "InvalidArgument", (sheet) => {
    assign(sheet.getRange("A1").format.fill, "color", null);
  }),
  refused("a font's size", `${blanks}#null-input-for-a-property`, "InvalidArgument", (sheet) => {
    assign(sheet.getRange("A1").format.font, "size", null);
  }),
  refused("a sheet's name", `${blanks}#null-input-for-a-property`, "InvalidArgument", (sheet) => {
    assign(sheet, "name", null);
  }),
]);

conformance("Whole rows and columns take no cells' content:", [
  ...(["values", "formulas", "numberFormat"] as const).map((property) =>
    refused(property, unbounded, "InvalidArgument", (sheet) => {
      assign(sheet.getRange("3:4"), property, "x");
    }),
  ),
]);

conformance("What is only read cannot be set:", [
  ...(["address", "rowCount", "text", "valueTypes", "isEntireRow"] as const).map((property): Claim => ({
    says: `Range.${property} has no setter, and Range.set refuses it`,
    page: `${range}#excel-excel-range-${property.toLowerCase()}-member`,
    when: async (context, { OfficeExtension }) => {
      const cell = blad1(context).getRange("A1");
      const codes: unknown[] = [];
      try {
        assign(cell, property, "x");
      } catch (error) {
        codes.push(error instanceof Error ? error.name : error);
      }
      try {
        cell.set({ [property]: "x" } as Excel.Interfaces.RangeUpdateData);
      } catch (error) {
        codes.push(error instanceof OfficeExtension.Error ? error.code : error);
      }
      return codes;
    },
    gives: ["TypeError", "InvalidArgument"],
  })),
  refused(
    "a cell's own address, by setCellProperties",
    `${range}#excel-excel-range-setcellproperties-member(1)`,
    "InvalidArgument",
    (sheet) => {
      sheet.getRange("A1").setCellProperties([[{ address: "B2" } as Excel.SettableCellProperties]]);
    },
  ),
]);

conformance("Above five million cells", [
  {
    says: "values and text are null, without an error",
    page: "https://github.com/OfficeDev/office-js/issues/4783",
    when: async (context) => {
      const large = blad1(context).getRange("A1:J500001");
      return loaded(context, large, "values, text, cellCount");
    },
    gives: { values: null, text: null, cellCount: 5_000_010 },
  },
  ...(["formulas", "valueTypes", "numberFormat"] as const).map((property): Claim => ({
    says: `${property} is refused`,
    page: limits,
    when: (context) => loaded(context, blad1(context).getRange("A1:J500001"), property),
    refuses: "RangeExceedsLimit",
  })),
]);

const areas = "https://github.com/OfficeDev/office-js/issues/5198";

conformance("Several areas at once", [
  {
    says: "are taken by addresses of up to 8,192 characters",
    page: areas,
    when: (context) => {
      const address = Array.from({ length: 900 }, (_, index) => `A${index * 2 + 1}`).join(";");
      return loaded(context, blad1(context).getRanges(address), "areaCount");
    },
    gives: { areaCount: 900 },
  },
  {
    says: "are refused by longer ones",
    page: areas,
    when: (context) => {
      const address = Array.from({ length: 1500 }, (_, index) => `A${index * 2 + 10_001}`).join(";");
      return loaded(context, blad1(context).getRanges(address), "areaCount");
    },
    refuses: "InvalidArgument",
  },
  {
    says: "tell no more than 8,192 characters of their addresses",
    page: areas,
    when: async (context) => {
      const address = Array.from({ length: 900 }, (_, index) => `A${index * 2 + 1}`).join(";");
      const { address: told } = await loaded(context, blad1(context).getRanges(address), "address");
      return String(told).length;
    },
    gives: 8192,
  },
]);

/** So many merged pairs of cells, one below the other. */
const merges =
  (count: number): NonNullable<Claim["given"]> =>
  (book, sheetId) => {
    const target = Array.from({ length: count }, (_, row) => ({ top: row, bottom: row, left: 0, right: 1 }));
    book.write(sheetId, [{ row: count, column: 1, value: "sist" }]);
    book.model.dispatch("ADD_MERGE", { sheetId, target, force: true });
  };

const mergedAreas = `${range}#excel-excel-range-getmergedareasornullobject-member(1)`;

conformance("Merged areas in one answer", [
  {
    says: "may be 512",
    page: mergedAreas,
    given: merges(512),
    when: (context) => loaded(context, blad1(context).getRange("A1:B600").getMergedAreasOrNullObject(), "areaCount"),
    gives: { areaCount: 512 },
  },
  {
    says: "may not be 513",
    page: mergedAreas,
    given: merges(513),
    when: (context) => loaded(context, blad1(context).getRange("A1:B600").getMergedAreasOrNullObject(), "areaCount"),
    refuses: "GeneralException",
  },
]);

/** A header and five rows, of which a filter of the sheet hides the second and third. */
function filtered(book: Book, sheetId: string): void {
  cells([["Status"], [1], [2], [3], [4], [5]])(book, sheetId);
  const criteria =
    '<filterColumn colId="0"><filters><filter val="1"/><filter val="4"/><filter val="5"/></filters></filterColumn>';
  book.extras.setSheet(sheetId, "autoFilter", { range: "A1:A6", criteria });
  book.model.dispatch("HIDE_COLUMNS_ROWS", { sheetId, dimension: "ROW", elements: [2, 3] });
}

const below = [[50], [40], [30], [20], [10]];

conformance("Rows that a filter hides", [
  {
    says: "take nothing of an array, and the others its first row: no error tells of it",
    page: "https://github.com/xlwings/xlwings/issues/747",
    given: filtered,
    when: async (context) => {
      const body = blad1(context).getRange("A2:A6");
      body.values = below;
      return loaded(context, body, "values");
    },
    gives: { values: [[50], [2], [3], [50], [50]] },
  },
  {
    says: "do so for formulas too",
    page: "https://github.com/OfficeDev/office-js/issues/224",
    given: filtered,
    when: async (context) => {
      const body = blad1(context).getRange("A2:A6");
      body.formulas = [["=1+1"], ["=2+2"], ["=3+3"], ["=4+4"], ["=5+5"]];
      return loaded(context, body, "formulas");
    },
    gives: { formulas: [["=1+1"], [2], [3], ["=1+1"], ["=1+1"]] },
  },
  {
    says: "take what is written cell by cell, in one batch",
    page: "https://github.com/OfficeDev/office-js/issues/224",
    given: filtered,
    when: async (context) => {
      const body = blad1(context).getRange("A2:A6");
      below.forEach((row, index) => {
        body.getCell(index, 0).values = [row];
      });
      return loaded(context, body, "values");
    },
    gives: { values: below },
  },
  {
    says: "take an array where they are hidden by hand",
    page: "https://github.com/xlwings/xlwings/issues/679",
    given: (book, sheetId) => {
      cells([["Status"], [1], [2], [3], [4], [5]])(book, sheetId);
      book.model.dispatch("HIDE_COLUMNS_ROWS", { sheetId, dimension: "ROW", elements: [2, 3] });
    },
    when: async (context) => {
      const body = blad1(context).getRange("A2:A6");
      body.values = below;
      return loaded(context, body, "values");
    },
    gives: { values: below },
  },
]);

conformance(
  "A protected sheet refuses",
  (
    [
      ["formulas", (sheet) => (sheet.getRange("A1").formulas = [["=1"]])],
      ["number formats", (sheet) => (sheet.getRange("A1").numberFormat = [["0"]])],
      ["clearing", (sheet) => sheet.getRange("A1").clear()],
      ["merging", (sheet) => sheet.getRange("A1:B1").merge()],
      ["unmerging", (sheet) => sheet.getRange("A1:B1").unmerge()],
      ["deleting rows", (sheet) => sheet.getRange("1:1").delete("Up")],
      ["columns' widths", (sheet) => (sheet.getRange("A:A").format.columnWidth = 99)],
      ["hiding rows", (sheet) => (sheet.getRange("1:1").rowHidden = true)],
      ["validation", (sheet) => (sheet.getRange("A1").dataValidation.rule = { custom: { formula: "=TRUE" } })],
      ["clearing of validation", (sheet) => sheet.getRange("A1").dataValidation.clear()],
      ["clearing of conditional formats", (sheet) => sheet.getRange("A1").conditionalFormats.clearAll()],
      ["links", (sheet) => (sheet.getRange("A1").hyperlink = { documentReference: "Blad1!A1" })],
    ] as readonly (readonly [string, (sheet: Excel.Worksheet) => unknown])[]
  ).map(([says, work]) =>
    refused(says, protection, "AccessDenied", (sheet) => {
      sheet.protection.protect();
      work(sheet);
    }),
  ),
);

conformance(
  "A protected structure refuses",
  (
    [
      ["deleting a sheet", (sheet) => sheet.delete()],
      ["hiding a sheet", (sheet) => (sheet.visibility = "Hidden")],
      ["moving a sheet", (sheet) => (sheet.position = 0)],
      ["protection once more", (_sheet, context) => context.workbook.protection.protect()],
    ] as readonly (readonly [string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown])[]
  ).map(([says, work]) =>
    refused(says, structure, "AccessDenied", (_, context) => {
      const second = context.workbook.worksheets.add("Två");
      context.workbook.protection.protect();
      work(second, context);
    }),
  ),
);

conformance(
  "A workbook that can only be viewed refuses",
  (
    [
      ["formulas", (sheet) => (sheet.getRange("A1").formulas = [["=1"]])],
      ["looks", (sheet) => (sheet.getRange("A1").format.fill.color = "#FF0000")],
      ["conditional formats", (sheet) => sheet.getRange("A1").conditionalFormats.add("Custom")],
      ["validation", (sheet) => (sheet.getRange("A1").dataValidation.rule = { custom: { formula: "=TRUE" } })],
      ["new sheets", (_sheet, context) => context.workbook.worksheets.add("Två")],
      ["names", (_sheet, context) => context.workbook.names.add("Totalt", "=1")],
      ["other names of sheets", (sheet) => (sheet.name = "Två")],
      ["protection", (sheet) => sheet.protection.protect()],
    ] as readonly (readonly [string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown])[]
  ).map(([says, work]) =>
    refused(says, readOnly, "AccessDenied", (sheet, context) => void work(sheet, context), {
      options: { readOnly: true },
    }),
  ),
);

conformance("While a cell is edited", [
  {
    says: "a write is refused, and nothing of it is done",
    page: errors,
    when: async (context, { host }) => {
      const cell = blad1(context).getRange("A1");
      cell.values = [["ny"]];
      host.cellEditing = true;
      const code = await context.sync().then(
        () => "none",
        (error: unknown) => (error as OfficeExtension.Error).code,
      );
      host.cellEditing = false;
      return [code, await loaded(context, blad1(context).getRange("A1"), "values")];
    },
    gives: ["InvalidOperationInCellEditMode", { values: [[""]] }],
  },
  {
    says: "a handler cannot be added",
    page: errors,
    when: async (context, { host }) => {
      blad1(context).onChanged.add(async () => undefined);
      host.cellEditing = true;
      await context.sync();
    },
    refuses: "InvalidOperationInCellEditMode",
  },
]);

conformance("What was deleted is gone:", [
  {
    says: "a name",
    page: "javascript/api/excel/excel.nameditem#excel-excel-nameditem-delete-member(1)",
    when: async (context) => {
      const item = context.workbook.names.add("Totalt", "=1");
      await context.sync();
      item.delete();
      await context.sync();
      return loaded(context, item, "formula");
    },
    refuses: "ItemNotFound",
  },
  {
    says: "a sheet that somebody else deleted meanwhile",
    page: errors,
    when: async (context, { book }) => {
      const sheet = context.workbook.worksheets.add("Två");
      await context.sync();
      const { getters } = book.model;
      const sheetId = getters.getSheetIds()[1] ?? "";
      book.model.dispatch("DELETE_SHEET", { sheetId, sheetName: "Två" });
      sheet.getRange("A1").values = [[1]];
      await context.sync();
    },
    refuses: "ItemNotFound",
  },
  {
    says: "a sheet by its old name",
    page: "javascript/api/excel/excel.worksheetcollection#excel-excel-worksheetcollection-getitem-member(1)",
    when: async (context) => {
      blad1(context).name = "Mål";
      await context.sync();
      return loaded(context, context.workbook.worksheets.getItem("Blad1"), "name");
    },
    refuses: "ItemNotFound",
  },
  {
    says: "and what was done before the refusal stays: a batch is no transaction",
    page: "office/dev/add-ins/develop/application-specific-api-model#sync",
    when: async (context) => {
      const sheet = blad1(context);
      sheet.getRange("A1").values = [["först"]];
      context.workbook.worksheets.getItem("Saknas").getRange("A1").values = [["sedan"]];
      sheet.getRange("A2").values = [["sist"]];
      await context.sync().catch(() => undefined);
      return loaded(context, sheet.getRange("A1:A2"), "values");
    },
    gives: { values: [["först"], [""]] },
  },
]);

conformance("What is not carried is refused by name:", [
  {
    says: "another kind of conditional format",
    page: "javascript/api/excel/excel.conditionalformattype",
    when: async (context) => {
      blad1(context).getRange("A1").conditionalFormats.add("DataBar");
      await context.sync();
    },
    refuses: "NotImplemented",
  },
  {
    says: "sheets of another workbook",
    page: "javascript/api/excel/excel.workbook#excel-excel-workbook-insertworksheetsfrombase64-member(1)",
    when: async (context) => {
      context.workbook.insertWorksheetsFromBase64("");
      await context.sync();
    },
    refuses: "ApiNotFound",
  },
  {
    says: "copies of sheets",
    page: "javascript/api/excel/excel.worksheet#excel-excel-worksheet-copy-member(1)",
    when: async (context) => {
      blad1(context).copy();
      await context.sync();
    },
    refuses: "ApiNotFound",
  },
  {
    says: "with the member's name in the text",
    page: errors,
    when: async (context) => {
      const count = blad1(context).shapes.getCount();
      try {
        await context.sync();
      } catch (error) {
        return /Worksheet\.shapes/u.test(String((error as Error).message));
      }
      return answered(count);
    },
    gives: true,
  },
  {
    says: "and a property that nobody knows, also in a load",
    page: errors,
    when: (context) => loaded(context, blad1(context), "customProperties"),
    refuses: "ApiNotFound",
  },
]);

conformance("A hidden sheet", [
  refused(
    "cannot be activated",
    "javascript/api/excel/excel.worksheet#excel-excel-worksheet-activate-member(1)",
    "InvalidOperation",
    (_, context) => {
      const hidden = context.workbook.worksheets.add("Två");
      hidden.visibility = "Hidden";
      hidden.activate();
    },
  ),
  refused(
    "that is very hidden cannot be deleted",
    "javascript/api/excel/excel.worksheet#excel-excel-worksheet-delete-member(1)",
    "InvalidOperation",
    (_, context) => {
      const hidden = context.workbook.worksheets.add("Två");
      hidden.visibility = "VeryHidden";
      hidden.delete();
    },
  ),
  {
    says: "is read and written as any other",
    page: "javascript/api/excel/excel.worksheet#excel-excel-worksheet-visibility-member",
    when: async (context) => {
      const hidden = context.workbook.worksheets.add("Två");
      hidden.visibility = "VeryHidden";
      hidden.getRange("A1").values = [["läst"]];
      const none = context.workbook.worksheets.getItemOrNullObject("Två");
      return [await loaded(context, hidden.getRange("A1"), "values"), isNull(none)];
    },
    gives: [{ values: [["läst"]] }, false],
  },
]);
