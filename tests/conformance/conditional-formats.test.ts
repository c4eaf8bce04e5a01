/** Conditional formats: rules by formula, their look, order and range. */
import { answered, blad1, conformance, isNull, loaded, type Claim } from "./conformance";

const conditional = "javascript/api/excel/excel.conditionalformat";
const collection = "javascript/api/excel/excel.conditionalformatcollection";

/** Adds a rule by formula. */
function addRule(range: Excel.Range, formula: string, color: string): Excel.ConditionalFormat {
  const rule = range.conditionalFormats.add("Custom");
  rule.custom.rule.formula = formula;
  rule.custom.format.fill.color = color;
  return rule;
}

conformance("Conditional formats:", [
  {
    says: "a custom rule keeps its formula and look",
    page: `${conditional}#excel-excel-conditionalformat-custom-member`,
    when: async (context) => {
      const rule = addRule(blad1(context).getRange("A2:F28"), '=$F2="Avvikelse"', "#FFE0E0");
      rule.custom.format.font.bold = true;
      rule.custom.format.font.color = "#700000";
      rule.custom.format.borders.getItem("EdgeLeft").color = "#700000";
      rule.stopIfTrue = true;
      return loaded(
        context,
        rule,
        "type, priority, stopIfTrue, custom/rule/formula, custom/format/fill/color, custom/format/font/color, custom/format/font/bold",
      );
    },
    gives: {
      type: "Custom",
      priority: 0,
      stopIfTrue: true,
      "custom/rule/formula": '=$F2="Avvikelse"',
      "custom/format/fill/color": "#FFE0E0",
      "custom/format/font/color": "#700000",
      "custom/format/font/bold": true,
    },
  },
  {
    says: "a new one gets the first place",
    page: `${collection}#excel-excel-conditionalformatcollection-add-member(1)`,
    when: async (context) => {
      const range = blad1(context).getRange("A1:A9");
      addRule(range, "=A1=1", "#FF0000");
      addRule(range, "=A1=2", "#00FF00");
      range.conditionalFormats.load({ priority: true, customOrNullObject: { rule: { formula: true } } });
      await context.sync();
      return range.conditionalFormats.items.map(({ priority, customOrNullObject }) => [
        priority,
        customOrNullObject.rule.formula,
      ]);
    },
    gives: [
      [0, "=A1=2"],
      [1, "=A1=1"],
    ],
  },
  {
    says: "a range has those that touch it",
    page: collection,
    when: async (context) => {
      const sheet = blad1(context);
      addRule(sheet.getRange("A1:A9"), "=A1=1", "#FF0000");
      const counts = ["A5:B5", "B1:B9"].map((address) => sheet.getRange(address).conditionalFormats.getCount());
      const all = sheet.getRange().conditionalFormats.getCount();
      await context.sync();
      return [...counts.map(answered), answered(all)];
    },
    gives: [1, 0, 1],
  },
  {
    says: "a formula that is set is relative to the range by which the rule was reached",
    page: "https://github.com/OfficeDev/office-js/issues/5194",
    when: async (context) => {
      const sheet = blad1(context);
      const rule = addRule(sheet.getRange("A1:C9"), "=A1=1", "#FF0000");
      await context.sync();
      const again = sheet.getRange("C3").conditionalFormats.getItemAt(0);
      again.custom.rule.formula = "=C3=2";
      return loaded(context, rule, "custom/rule/formula");
    },
    gives: { "custom/rule/formula": "=A1=2" },
  },
  {
    says: "the part of another type is refused",
    page: "https://github.com/OfficeDev/office-js/issues/2180",
    when: async (context) => {
      const rule = addRule(blad1(context).getRange("A1"), "=TRUE", "#FF0000");
      return loaded(context, rule, "cellValue/rule");
    },
    refuses: "InvalidOperation",
  },
  {
    says: "the part of another type is a null object where one is asked for",
    page: `${conditional}#excel-excel-conditionalformat-cellvalueornullobject-member`,
    when: async (context) => {
      const { cellValueOrNullObject: none } = addRule(blad1(context).getRange("A1"), "=TRUE", "#FF0000");
      await context.sync();
      return isNull(none);
    },
    gives: true,
  },
  {
    says: "priorities stay contiguous when one is changed",
    page: `${conditional}#excel-excel-conditionalformat-priority-member`,
    when: async (context) => {
      const range = blad1(context).getRange("A1");
      addRule(range, "=A1=1", "#FF0000");
      addRule(range, "=A1=2", "#FF0000");
      addRule(range, "=A1=3", "#FF0000").priority = 2;
      range.conditionalFormats.load({ priority: true, customOrNullObject: { rule: { formula: true } } });
      await context.sync();
      return range.conditionalFormats.items.map(({ customOrNullObject }) => customOrNullObject.rule.formula);
    },
    gives: ["=A1=2", "=A1=1", "=A1=3"],
  },
  {
    says: "one that was deleted is not found",
    page: `${conditional}#excel-excel-conditionalformat-delete-member(1)`,
    when: async (context) => {
      const rule = addRule(blad1(context).getRange("A1"), "=TRUE", "#FF0000");
      await context.sync();
      rule.delete();
      await context.sync();
      return loaded(context, rule, "type");
    },
    refuses: "ItemNotFound",
  },
  {
    says: "the range of one is told",
    page: `${conditional}#excel-excel-conditionalformat-getrange-member(1)`,
    when: async (context) => {
      const rule = addRule(blad1(context).getRange("B2:C9"), "=TRUE", "#FF0000");
      return loaded(context, rule.getRange(), "address");
    },
    gives: { address: "Blad1!B2:C9" },
  },
  {
    says: "clearAll takes them from these cells only",
    page: `${collection}#excel-excel-conditionalformatcollection-clearall-member(1)`,
    when: async (context) => {
      const rule = addRule(blad1(context).getRange("A1:A9"), "=A1=1", "#FF0000");
      blad1(context).getRange("A1:A3").conditionalFormats.clearAll();
      const range = await loaded(context, rule.getRange(), "address");
      return [range, await loaded(context, rule, "custom/rule/formula")];
    },
    gives: [{ address: "Blad1!A4:A9" }, { "custom/rule/formula": "=A4=1" }],
  },
  {
    says: "one gets a rule that stops nothing, at the first place, until it is told",
    page: `${conditional}#excel-excel-conditionalformat-stopiftrue-member`,
    when: async (context) => {
      const rule = addRule(blad1(context).getRange("A1:A9"), "=TRUE", "#FF0000");
      return loaded(context, rule, "priority, stopIfTrue, type");
    },
    gives: { priority: 0, stopIfTrue: false, type: "Custom" },
  },
  ...(
    [
      [-1, ["=A1=2", "=A1=1", "=A1=3"]],
      [99, ["=A1=2", "=A1=1", "=A1=3"]],
      [-99, ["=A1=3", "=A1=2", "=A1=1"]],
      [1, ["=A1=2", "=A1=3", "=A1=1"]],
    ] as const
  ).map(([priority, order]): Claim => ({
    says: `the newest of three moves to priority ${priority}`,
    page: `${conditional}#excel-excel-conditionalformat-priority-member`,
    when: async (context) => {
      const range = blad1(context).getRange("A1");
      addRule(range, "=A1=1", "#FF0000");
      addRule(range, "=A1=2", "#00FF00");
      addRule(range, "=A1=3", "#0000FF").priority = priority;
      range.conditionalFormats.load({ customOrNullObject: { rule: { formula: true } } });
      await context.sync();
      return range.conditionalFormats.items.map(({ customOrNullObject }) => customOrNullObject.rule.formula);
    },
    gives: order,
  })),
  {
    says: "the first in order wins where two set the same, and the other adds what it alone sets",
    page: `${conditional}#excel-excel-conditionalformat-priority-member`,
    when: async (context, { book }) => {
      const range = blad1(context).getRange("A1:A9");
      addRule(range, "=TRUE", "#FF0000").custom.format.font.bold = true;
      addRule(range, "=TRUE", "#00FF00");
      await context.sync();
      const sheetId = book.model.getters.getActiveSheetId();
      return book.model.getters.getCellComputedStyle({ sheetId, row: 2, col: 0 });
    },
    gives: { fillColor: "#00FF00", bold: true },
  },
  {
    says: "data bars have nothing to stop",
    page: `${conditional}#excel-excel-conditionalformat-stopiftrue-member`,
    given: (book, sheetId) => {
      const cf = { id: "staplar", rule: { type: "DataBarRule", color: 0x70ad47 } } as const;
      const ranges = [book.model.getters.getRangeDataFromXc(sheetId, "A1:A9")];
      book.model.dispatch("ADD_CONDITIONAL_FORMAT", { sheetId, cf: { ...cf, rule: { ...cf.rule } }, ranges });
    },
    when: (context) =>
      loaded(context, blad1(context).getRange("A1").conditionalFormats.getItemAt(0), "type, stopIfTrue"),
    gives: { type: "DataBar", stopIfTrue: null },
  },
  {
    says: "a place that is not there is refused",
    page: `${collection}#excel-excel-conditionalformatcollection-getitemat-member(1)`,
    when: (context) => loaded(context, blad1(context).getRange("A1").conditionalFormats.getItemAt(0), "type"),
    refuses: "InvalidArgument",
  },
]);
