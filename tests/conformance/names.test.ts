/** Defined names. */
import { answered, blad1, cells, conformance, isNull, loaded } from "./conformance";

const namedItem = "javascript/api/excel/excel.nameditem";
const names = "javascript/api/excel/excel.nameditemcollection";

conformance("Defined names", [
  {
    says: "stand for cells",
    page: namedItem,
    when: async (context) => {
      const item = context.workbook.names.add("Totalt", blad1(context).getRange("A1:B2"), "hela blocket");
      return loaded(context, item, "name, type, formula, value, scope, visible, comment");
    },
    gives: {
      name: "Totalt",
      type: "Range",
      formula: "=Blad1!$A$1:$B$2",
      value: "Blad1!$A$1:$B$2",
      scope: "Workbook",
      visible: true,
      comment: "hela blocket",
    },
  },
  {
    says: "lead to their cells, and follow them",
    page: `${namedItem}#excel-excel-nameditem-getrange-member(1)`,
    given: cells([["a"], ["b"]]),
    when: async (context) => {
      const item = context.workbook.names.add("Andra", blad1(context).getRange("A2"));
      blad1(context).getRange("1:1").insert("Down");
      return loaded(context, item.getRange(), "address, values");
    },
    gives: { address: "Blad1!A3", values: [["b"]] },
  },
  {
    says: "of a sheet are not the workbook's",
    page: `${names}#excel-excel-nameditemcollection-getitemornullobject-member(1)`,
    when: async (context) => {
      blad1(context).names.add("Lokalt", "=1+1");
      const global = context.workbook.names.getItemOrNullObject("Lokalt");
      const local = blad1(context).names.getItem("LOKALT");
      const values = await loaded(context, local, "value, type, scope");
      return [isNull(global), values];
    },
    gives: [true, { value: 2, type: "Double", scope: "Worksheet" }],
  },
  {
    says: "are found by getRange",
    page: "javascript/api/excel/excel.worksheet#excel-excel-worksheet-getrange-member(1)",
    when: async (context) => {
      context.workbook.names.add("Totalt", "=Blad1!$B$2:$C$3");
      return loaded(context, blad1(context).getRange("Totalt"), "address");
    },
    gives: { address: "Blad1!B2:C3" },
  },
  {
    says: "may be hidden, and given another formula",
    page: `${namedItem}#excel-excel-nameditem-formula-member`,
    when: async (context) => {
      const item = context.workbook.names.add("Totalt", "=Blad1!$A$1");
      item.visible = false;
      item.formula = "=Blad1!$A$1:$C$9";
      return loaded(context, item, "visible, formula");
    },
    gives: { visible: false, formula: "=Blad1!$A$1:$C$9" },
  },
  {
    says: "that are missing are refused",
    page: `${names}#excel-excel-nameditemcollection-getitem-member(1)`,
    when: (context) => loaded(context, context.workbook.names.getItem("Saknas"), "name"),
    refuses: "ItemNotFound",
  },
  {
    says: "are not cells",
    page: `${names}#excel-excel-nameditemcollection-add-member(1)`,
    when: async (context) => {
      context.workbook.names.add("AB12", "=1");
      await context.sync();
    },
    refuses: "InvalidArgument",
  },
  {
    says: "are deleted",
    page: `${namedItem}#excel-excel-nameditem-delete-member(1)`,
    when: async (context) => {
      context.workbook.names.add("Totalt", "=1").delete();
      const none = context.workbook.names.getItemOrNullObject("Totalt");
      const count = context.workbook.names.getCount();
      await context.sync();
      return [isNull(none), answered(count)];
    },
    gives: [true, 0],
  },
]);
