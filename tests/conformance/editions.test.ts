/** Editions of Excel: requirement sets, sizes, and what the client itself answers. */
import { answered, blad1, cells, conformance, isNull, loaded } from "./conformance";

const sets = "javascript/api/requirement-sets/excel/excel-api-requirement-sets";
const limits = "office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins";
const errors = "office/dev/add-ins/testing/application-specific-api-error-handling";

conformance("An edition", [
  {
    says: "of 1.13 has what came with 1.13",
    page: `${sets}`,
    options: { requirementSet: "1.13" },
    when: async (context) => {
      const none = blad1(context).getRange("A1").getMergedAreasOrNullObject();
      await context.sync();
      return isNull(none);
    },
    gives: true,
  },
  {
    says: "of 1.13 has not what came with 1.14",
    page: `${sets}`,
    options: { requirementSet: "1.13" },
    when: async (context) => {
      const none = blad1(context).getRange("A1").conditionalFormats.getItemOrNullObject("x");
      await context.sync();
      return isNull(none);
    },
    refuses: "ApiNotFound",
  },
  {
    says: "of 1.14 has",
    page: `${sets}`,
    options: { requirementSet: "1.14" },
    when: async (context) => {
      const none = blad1(context).getRange("A1").conditionalFormats.getItemOrNullObject("x");
      await context.sync();
      return isNull(none);
    },
    gives: true,
  },
  {
    says: "answers which sets it has",
    page: "office/dev/add-ins/develop/specify-api-requirements-runtime",
    options: { requirementSet: "1.13" },
    when: async (_context, { Office }) => {
      const { requirements } = Office.context;
      return ["1.1", "1.9", "1.13", "1.14"].map((set) => requirements.isSetSupported("ExcelApi", set));
    },
    gives: [true, true, true, false],
  },
  {
    says: "may be told to be newer than its members",
    page: `${sets}`,
    options: { reportedSet: "1.17" },
    when: async (_context, { Office }) => Office.context.requirements.isSetSupported("ExcelApi", "1.17"),
    gives: true,
  },
  {
    says: "on the desktop has a theme, and none on the web",
    page: "https://github.com/OfficeDev/office-js/issues/6134",
    options: { platform: "web" },
    when: async (_context, { Office }) => [Office.context.officeTheme, Office.context.platform],
    gives: [undefined, "OfficeOnline"],
  },
  {
    says: "speaks the user's language",
    page: "javascript/api/office/office.context#office-office-context-displaylanguage-member",
    options: { displayLanguage: "en-US" },
    when: async (_context, { Office }) => Office.context.displayLanguage,
    gives: "en-US",
  },
]);

conformance("Sizes:", [
  {
    says: "the web takes no request of more than 5 MB",
    page: limits,
    options: { platform: "web" },
    when: async (context) => {
      blad1(context).getRange("A1:A200").values = Array.from({ length: 200 }, () => ["x".repeat(32_000)]);
      await context.sync();
    },
    refuses: "RequestPayloadSizeLimitExceeded",
  },
  {
    says: "the web gives no answer of more than 5 MB",
    page: limits,
    options: { platform: "web" },
    given: cells(Array.from({ length: 200 }, () => ["x".repeat(32_000)])),
    when: (context) => loaded(context, blad1(context).getRange("A1:A200"), "values"),
    refuses: "ResponsePayloadSizeLimitExceeded",
  },
  {
    says: "the desktop gives it",
    page: limits,
    given: cells(Array.from({ length: 200 }, () => ["x".repeat(32_000)])),
    when: async (context) => {
      const { values } = await loaded(context, blad1(context).getRange("A1:A200"), "values");
      return (values as unknown[][]).length;
    },
    gives: 200,
  },
]);

conformance("The client", [
  {
    says: "gives no property that was not loaded",
    page: "javascript/api/office/officeextension.errorcodes",
    when: async (context) => {
      const cell = blad1(context).getRange("A1");
      await context.sync();
      // eslint-disable-next-line office-addins/load-object-before-read
      return cell.values;
    },
    refuses: "PropertyNotLoaded",
  },
  {
    says: "names the statement that was refused",
    page: `${errors}#api-errors`,
    when: async (context, { OfficeExtension }) => {
      blad1(context).getRange("A1").values = [[1, 2]];
      try {
        await context.sync();
      } catch (error) {
        if (error instanceof OfficeExtension.Error) return [error.debugInfo.errorLocation, error.debugInfo.statement];
      }
      return null;
    },
    gives: ["Range.values", "range.values = ...;"],
  },
  {
    says: "is refused any call while a cell is edited",
    page: errors,
    when: (context, { host }) => {
      host.cellEditing = true;
      return loaded(context, blad1(context), "name");
    },
    refuses: "InvalidOperationInCellEditMode",
  },
  {
    says: "is refused members that are not there",
    page: errors,
    when: async (context) => {
      const shapes = blad1(context).shapes.getCount();
      await context.sync();
      return answered(shapes);
    },
    refuses: "ApiNotFound",
  },
]);
