/** Validation of what is typed, and links. */
import { blad1, cells, conformance, loaded } from "./conformance";

const validation = "javascript/api/excel/excel.datavalidation";

conformance("Validation:", [
  {
    says: "a list is kept as a text with commas",
    page: "https://github.com/OfficeDev/office-js/issues/2128",
    when: async (context) => {
      const { dataValidation } = blad1(context).getRange("F2:F9");
      dataValidation.rule = { list: { inCellDropDown: true, source: "Klart,Enligt plan" } };
      return loaded(context, dataValidation, "type, rule, ignoreBlanks");
    },
    gives: { type: "List", rule: { list: { inCellDropDown: true, source: "Klart,Enligt plan" } }, ignoreBlanks: true },
  },
  {
    says: "a list may come from cells",
    page: "javascript/api/excel/excel.listdatavalidation#excel-excel-listdatavalidation-source-member",
    when: async (context) => {
      const { dataValidation } = blad1(context).getRange("F2:F9");
      dataValidation.rule = { list: { inCellDropDown: true, source: "=Blad1!$H$1:$H$3" } };
      return loaded(context, dataValidation, "rule");
    },
    gives: { rule: { list: { inCellDropDown: true, source: "=Blad1!$H$1:$H$3" } } },
  },
  {
    says: "a whole number has operands",
    page: "javascript/api/excel/excel.basicdatavalidation",
    when: async (context) => {
      const { dataValidation } = blad1(context).getRange("A1");
      dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 9, operator: "Between" } };
      return loaded(context, dataValidation, "type, rule");
    },
    gives: { type: "WholeNumber", rule: { wholeNumber: { formula1: 1, formula2: 9, operator: "Between" } } },
  },
  {
    says: "messages are kept",
    page: `${validation}#excel-excel-datavalidation-erroralert-member`,
    when: async (context) => {
      const { dataValidation } = blad1(context).getRange("A1");
      dataValidation.rule = { custom: { formula: "=A1>0" } };
      dataValidation.errorAlert = { message: "Fel", showAlert: true, style: "Warning", title: "Obs" };
      dataValidation.prompt = { message: "Välj", showPrompt: true, title: "Status" };
      return loaded(context, dataValidation, "type, errorAlert, prompt");
    },
    gives: {
      type: "Custom",
      errorAlert: { message: "Fel", showAlert: true, style: "Warning", title: "Obs" },
      prompt: { message: "Välj", showPrompt: true, title: "Status" },
    },
  },
  {
    says: "clear removes it, and with rules on some cells only the criteria are mixed",
    page: `${validation}#excel-excel-datavalidation-clear-member(1)`,
    when: async (context) => {
      const sheet = blad1(context);
      sheet.getRange("A1:A4").dataValidation.rule = { custom: { formula: "=A1>0" } };
      sheet.getRange("A1:A2").dataValidation.clear();
      const [none, own, mixed] = ["A1:A2", "A3:A4", "A1:A4"].map((address) => sheet.getRange(address).dataValidation);
      [none, own, mixed].forEach((one) => one?.load({ type: true }));
      await context.sync();
      return [none?.type, own?.type, mixed?.type];
    },
    gives: ["None", "Custom", "MixedCriteria"],
  },
  {
    says: "cells with different rules are inconsistent, and have no rule in common",
    page: "javascript/api/excel/excel.datavalidationtype",
    when: async (context) => {
      const sheet = blad1(context);
      sheet.getRange("A1:A2").dataValidation.rule = { custom: { formula: "=A1>0" } };
      sheet.getRange("A3:A4").dataValidation.rule = { list: { inCellDropDown: true, source: "Klart" } };
      return loaded(context, sheet.getRange("A1:A4").dataValidation, "type, rule");
    },
    gives: { type: "Inconsistent", rule: null },
  },
  {
    says: "the same rule set twice is one rule",
    page: "javascript/api/excel/excel.datavalidationtype",
    when: async (context) => {
      const sheet = blad1(context);
      for (const address of ["A1:A2", "A3:A4"]) {
        sheet.getRange(address).dataValidation.rule = { list: { inCellDropDown: true, source: "Klart" } };
      }
      return loaded(context, sheet.getRange("A1:A4").dataValidation, "type, rule");
    },
    gives: { type: "List", rule: { list: { inCellDropDown: true, source: "Klart" } } },
  },
  {
    says: "there is none until one is set",
    page: validation,
    when: (context) => loaded(context, blad1(context).getRange("A1").dataValidation, "type, rule, ignoreBlanks"),
    gives: { type: "None", rule: {}, ignoreBlanks: true },
  },
  {
    says: "a rule alone stops with a generic alert, without words of its own",
    page: "office/dev/add-ins/excel/excel-add-ins-data-validation#create-validation-error-alerts",
    when: async (context) => {
      const { dataValidation } = blad1(context).getRange("A1");
      dataValidation.rule = { list: { inCellDropDown: true, source: "Klart" } };
      return loaded(context, dataValidation, "errorAlert");
    },
    gives: { errorAlert: { message: "", showAlert: true, style: "Stop", title: "" } },
  },
  {
    says: "a list may come from a Range",
    page: "https://github.com/OfficeDev/office-js-snippets/pull/307",
    when: async (context) => {
      const { dataValidation } = blad1(context).getRange("F2:F9");
      dataValidation.rule = { list: { inCellDropDown: true, source: blad1(context).getRange("H1:H3") } };
      return loaded(context, dataValidation, "rule");
    },
    gives: { rule: { list: { inCellDropDown: true, source: "=Blad1!$H$1:$H$3" } } },
  },
  {
    says: "a text list of 256 characters is refused",
    page: "https://support.microsoft.com/office/more-on-data-validation-f38dee73-9900-4ca6-9301-8a5f6e1f0c4c",
    when: async (context) => {
      const source = "a".repeat(256);
      blad1(context).getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source } };
      await context.sync();
    },
    refuses: "InvalidArgument",
  },
  {
    says: "what an add-in writes is not checked",
    page: "office/dev/add-ins/excel/excel-add-ins-data-validation#programmatic-control-of-data-validation",
    when: async (context) => {
      const cell = blad1(context).getRange("A1");
      cell.dataValidation.rule = { list: { inCellDropDown: true, source: "Klart,Enligt plan" } };
      cell.values = [["Något annat"]];
      return loaded(context, cell, "values");
    },
    gives: { values: [["Något annat"]] },
  },
  {
    says: "clear takes the user's own rule too, and only from these cells",
    page: "office/dev/add-ins/excel/excel-add-ins-data-validation#remove-data-validation-from-a-range",
    given: (book, sheetId) => {
      const { getters } = book.model;
      const criterion = { type: "isValueInList", values: ["ja", "nej"], displayStyle: "arrow" } as const;
      const rule = { id: "egen", criterion: { ...criterion, values: [...criterion.values] }, isBlocking: true };
      const ranges = [getters.getRangeDataFromXc(sheetId, "A1:A9")];
      book.model.dispatch("ADD_DATA_VALIDATION_RULE", { sheetId, ranges, rule });
    },
    when: async (context) => {
      const sheet = blad1(context);
      const [gone, kept] = [sheet.getRange("A1:A3").dataValidation, sheet.getRange("A4:A9").dataValidation];
      gone.clear();
      return [await loaded(context, gone, "type"), await loaded(context, kept, "type")];
    },
    gives: [{ type: "None" }, { type: "List" }],
  },
  {
    says: "a rule of two kinds is refused",
    page: "javascript/api/excel/excel.datavalidationrule",
    when: async (context) => {
      const two = { custom: { formula: "=TRUE" }, list: { inCellDropDown: true, source: "a" } };
      blad1(context).getRange("A1").dataValidation.rule = two;
      await context.sync();
    },
    refuses: "InvalidArgument",
  },
]);

conformance("Links:", [
  {
    says: "a place in the workbook is a document reference",
    page: "javascript/api/excel/excel.rangehyperlink",
    given: cells([["Åtagande 5"]]),
    when: async (context) => {
      const cell = blad1(context).getRange("A1");
      const none = await loaded(context, cell, "hyperlink");
      cell.hyperlink = { documentReference: "'Blad1'!A5", screenTip: "Gå till raden" };
      return [none, await loaded(context, cell, "hyperlink, format/font/underline, values")];
    },
    gives: [
      { hyperlink: null },
      {
        hyperlink: { documentReference: "'Blad1'!A5", screenTip: "Gå till raden", textToDisplay: "Åtagande 5" },
        "format/font/underline": "Single",
        values: [["Åtagande 5"]],
      },
    ],
  },
  {
    says: "clearing takes them away",
    page: "javascript/api/excel/excel.clearapplyto",
    when: async (context) => {
      const cell = blad1(context).getRange("A1");
      cell.hyperlink = { address: "https://www.scb.se/", textToDisplay: "SCB" };
      cell.clear("Hyperlinks");
      return loaded(context, cell, "hyperlink, values");
    },
    gives: { hyperlink: null, values: [["SCB"]] },
  },
]);
