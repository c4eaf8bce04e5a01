/** Events: what handlers are told of changes made by the add-in, in the grid or by a colleague. */
import type { Book } from "../../src/workbench/book/book";
import { blad1, cells, conformance, loaded } from "./conformance";

const changed = "javascript/api/excel/excel.worksheetchangedeventargs";
const events = "office/dev/add-ins/excel/excel-add-ins-events";

/** Long enough for what was sent to arrive. */
const arrival = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

const firstSheet = (book: Book): string => book.model.getters.getSheetIds()[0] ?? "";

conformance("A handler of changes", [
  {
    says: "hears of edits in the grid",
    page: changed,
    when: async (context, { book }) => {
      const heard: unknown[] = [];
      blad1(context).onChanged.add(
        async ({ address, changeType, source, type }) => void heard.push([address, changeType, source, type]),
      );
      await context.sync();
      book.model.dispatch("UPDATE_CELL", { sheetId: firstSheet(book), row: 1, col: 2, content: "Klart" });
      await arrival();
      return heard;
    },
    gives: [["C2", "RangeEdited", "Local", "WorksheetChanged"]],
  },
  {
    says: "hears of the add-in's own writes as one change",
    page: events,
    when: async (context) => {
      const heard: unknown[] = [];
      context.workbook.worksheets.onChanged.add(async ({ address }) => void heard.push(address));
      await context.sync();
      blad1(context).getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
      await arrival();
      return heard;
    },
    gives: ["A1:B2"],
  },
  {
    says: "hears of rows that are inserted and deleted",
    page: "javascript/api/excel/excel.datachangetype",
    given: cells([["a"], ["b"]]),
    when: async (context) => {
      const heard: unknown[] = [];
      blad1(context).onChanged.add(async ({ address, changeType }) => void heard.push([address, changeType]));
      await context.sync();
      blad1(context).getRange("2:3").insert("Down");
      blad1(context).getRange("1:1").delete("Up");
      await context.sync();
      await arrival();
      return heard;
    },
    gives: [
      ["2:3", "RowInserted"],
      ["1:1", "RowDeleted"],
    ],
  },
  {
    says: "does not hear of looks",
    page: changed,
    when: async (context) => {
      const heard: unknown[] = [];
      blad1(context).onChanged.add(async ({ address }) => void heard.push(address));
      await context.sync();
      blad1(context).getRange("A1").format.fill.color = "#FF0000";
      await context.sync();
      await arrival();
      return heard;
    },
    gives: [],
  },
  {
    says: "hears nothing after it is removed",
    page: `${events}#remove-an-event-handler`,
    when: async (context) => {
      const heard: unknown[] = [];
      const handler = blad1(context).onChanged.add(async ({ address }) => void heard.push(address));
      await context.sync();
      handler.remove();
      await context.sync();
      blad1(context).getRange("A1").values = [[1]];
      await context.sync();
      await arrival();
      return heard;
    },
    gives: [],
  },
  {
    says: "hears nothing while events are off",
    page: "javascript/api/excel/excel.runtime#excel-excel-runtime-enableevents-member",
    when: async (context) => {
      const heard: unknown[] = [];
      blad1(context).onChanged.add(async ({ address }) => void heard.push(address));
      await context.sync();
      context.runtime.enableEvents = false;
      blad1(context).getRange("A1").values = [[1]];
      await context.sync();
      await arrival();
      return heard;
    },
    gives: [],
  },
]);

const details = "javascript/api/excel/excel.changedeventdetail";

type Args = Excel.WorksheetChangedEventArgs;

/** What a handler on the first sheet is told of some work. */
async function told(
  context: Excel.RequestContext,
  tell: (args: Args) => unknown,
  work: () => Promise<unknown>,
): Promise<unknown[]> {
  const heard: unknown[] = [];
  blad1(context).onChanged.add(async (args) => void heard.push(tell(args)));
  await context.sync();
  await work();
  await arrival();
  return heard;
}

const triggered =
  "javascript/api/excel/excel.worksheetchangedeventargs#excel-excel-worksheetchangedeventargs-triggersource-member";

conformance("What a handler is told:", [
  {
    says: "of a single cell, what it held before and after",
    page: details,
    given: cells([["Klart"]]),
    when: (context, { book }) =>
      told(
        context,
        (args) => args.details,
        async () => book.write(firstSheet(book), [{ row: 0, column: 0, value: 7 }]),
      ),
    gives: [{ valueBefore: "Klart", valueTypeBefore: "String", valueAfter: 7, valueTypeAfter: "Double" }],
  },
  {
    says: "of a cell that becomes empty, an empty text",
    page: details,
    given: cells([[true]]),
    when: (context, { book }) =>
      told(
        context,
        (args) => args.details,
        async () => book.write(firstSheet(book), [{ row: 0, column: 0, value: null }]),
      ),
    gives: [{ valueBefore: true, valueTypeBefore: "Boolean", valueAfter: "", valueTypeAfter: "Empty" }],
  },
  {
    says: "of a formula, its results",
    page: details,
    given: cells([[1]]),
    when: (context) =>
      told(
        context,
        (args) => args.details,
        () => {
          blad1(context).getRange("A1").formulas = [["=1/0"]];
          return context.sync();
        },
      ),
    gives: [{ valueBefore: 1, valueTypeBefore: "Double", valueAfter: "#DIV/0!", valueTypeAfter: "Error" }],
  },
  {
    says: "of many cells, no details",
    page: "https://github.com/OfficeDev/office-js/issues/5347",
    when: (context) =>
      told(
        context,
        (args) => [args.address, args.details],
        () => {
          blad1(context).getRange("A1:A2").values = [[1], [2]];
          return context.sync();
        },
      ),
    gives: [["A1:A2", undefined]],
  },
  {
    says: "whether this add-in did it",
    page: triggered,
    when: (context, { book }) =>
      told(
        context,
        (args) => args.triggerSource,
        async () => {
          blad1(context).getRange("A1").values = [[1]];
          await context.sync();
          book.write(firstSheet(book), [{ row: 0, column: 0, value: 2 }]);
        },
      ),
    gives: ["ThisLocalAddin", "Unknown"],
  },
  {
    says: "nothing of that before 1.14",
    page: triggered,
    options: { requirementSet: "1.13" },
    when: (context) =>
      told(
        context,
        (args) => args.triggerSource,
        () => {
          blad1(context).getRange("A1").values = [[1]];
          return context.sync();
        },
      ),
    gives: [undefined],
  },
  {
    says: "which sheet it was, and the range to ask for more",
    page: "javascript/api/excel/excel.worksheetchangedeventargs#excel-excel-worksheetchangedeventargs-getrange-member(1)",
    given: cells([["Klart"]]),
    when: async (context, { book }) => {
      const heard: Args[] = [];
      context.workbook.worksheets.onChanged.add(async (args) => void heard.push(args));
      await context.sync();
      book.write(firstSheet(book), [{ row: 0, column: 0, value: "Försenat" }]);
      await arrival();
      const [args] = heard;
      if (args === undefined) return null;
      const read = await loaded(context, args.getRange(context), "address, values");
      return [args.worksheetId === firstSheet(book), args.type, read];
    },
    gives: [true, "WorksheetChanged", { address: "Blad1!A1", values: [["Försenat"]] }],
  },
]);

conformance("Handlers on the sheets", [
  {
    says: "hear of sheets that are added, shown and deleted",
    page: "javascript/api/excel/excel.worksheetcollection#excel-excel-worksheetcollection-onadded-member",
    when: async (context) => {
      const heard: string[] = [];
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(async ({ type }) => void heard.push(type));
      worksheets.onDeleted.add(async ({ type }) => void heard.push(type));
      worksheets.onActivated.add(async ({ type }) => void heard.push(type));
      await context.sync();
      const sheet = worksheets.add("Två");
      await context.sync();
      sheet.activate();
      await context.sync();
      blad1(context).activate();
      sheet.delete();
      await context.sync();
      await arrival();
      return heard;
    },
    gives: ["WorksheetAdded", "WorksheetActivated", "WorksheetActivated", "WorksheetDeleted"],
  },
]);
