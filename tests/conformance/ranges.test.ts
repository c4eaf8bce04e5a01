/** Ranges: addresses, what can be reached from one, used ranges. */
import { blad1, cells, conformance, isNull, loaded, type Claim } from "./conformance";

const range = "javascript/api/excel/excel.range";
const worksheet = "javascript/api/excel/excel.worksheet";
const member = (name: string): string => `${range}#excel-excel-range-${name.toLowerCase()}-member(1)`;

/** A row about the address of a range reached from another. */
const leads = (from: string, name: string, to: string, step: (range: Excel.Range) => Excel.Range): Claim => ({
  says: `${name} of ${from} is ${to}`,
  page: member(name),
  when: async (context) => (await loaded(context, step(blad1(context).getRange(from)), "address"))["address"],
  gives: to,
});

conformance("Ranges lead to ranges:", [
  leads("B2:D5", "getCell", "Blad1!C4", (own) => own.getCell(2, 1)),
  leads("B2:D5", "getRow", "Blad1!B3:D3", (own) => own.getRow(1)),
  leads("B2:D5", "getColumn", "Blad1!D2:D5", (own) => own.getColumn(2)),
  leads("B2:D5", "getResizedRange", "Blad1!B2:C7", (own) => own.getResizedRange(2, -1)),
  leads("B2:D5", "getAbsoluteResizedRange", "Blad1!B2:E4", (own) => own.getAbsoluteResizedRange(3, 4)),
  leads("B2:D5", "getOffsetRange", "Blad1!A3:C6", (own) => own.getOffsetRange(1, -1)),
  leads("B2:D5", "getEntireRow", "Blad1!2:5", (own) => own.getEntireRow()),
  leads("B2:D5", "getEntireColumn", "Blad1!B:D", (own) => own.getEntireColumn()),
  leads("B2:D5", "getLastRow", "Blad1!B5:D5", (own) => own.getLastRow()),
  leads("B2:D5", "getLastCell", "Blad1!D5", (own) => own.getLastCell()),
  leads("B2:D5", "getRowsBelow", "Blad1!B6:D7", (own) => own.getRowsBelow(2)),
  leads("B2:D5", "getRowsAbove", "Blad1!B2:D3", (own) => own.getRowsAbove(-2)),
  leads("B2:D5", "getColumnsAfter", "Blad1!E2:E5", (own) => own.getColumnsAfter(1)),
  leads("B2:D5", "getBoundingRect", "Blad1!B2:F9", (own) => own.getBoundingRect("F9")),
  leads("B2:D5", "getIntersection", "Blad1!C3:D5", (own) => own.getIntersection("C3:Z99")),
  leads("b2:$D$5", "getRange", "Blad1!B2:D5", (own) => own),
]);

conformance("Ranges are refused:", [
  {
    says: "without an address that can be read",
    page: `${worksheet}#excel-excel-worksheet-getrange-member(1)`,
    when: (context) => loaded(context, blad1(context).getRange("A1;B2"), "address"),
    refuses: "InvalidArgument",
  },
  {
    says: "with a comma",
    page: `${worksheet}#excel-excel-worksheet-getrange-member(1)`,
    when: (context) => loaded(context, blad1(context).getRange("A1,B2"), "address"),
    refuses: "InvalidArgument",
  },
  {
    says: "by getRanges with a comma where Excel lists with semicolons",
    page: "https://github.com/OfficeDev/office-js/issues/1167",
    when: (context) => loaded(context, blad1(context).getRanges("A1,B2"), "address"),
    refuses: "InvalidArgument",
  },
  {
    says: "below the last row",
    page: "office/dev/add-ins/excel/excel-add-ins-ranges-get",
    when: (context) => loaded(context, blad1(context).getRange("A1048577"), "address"),
    refuses: "InvalidArgument",
  },
  {
    says: "left of the first column",
    page: member("getOffsetRange"),
    when: (context) => loaded(context, blad1(context).getRange("A1").getOffsetRange(0, -1), "address"),
    refuses: "InvalidArgument",
  },
  {
    says: "where two do not meet",
    page: member("getIntersection"),
    when: (context) => loaded(context, blad1(context).getRange("A1").getIntersection("B2"), "address"),
    refuses: "ItemNotFound",
  },
  {
    says: "by an index that is not whole",
    page: `${worksheet}#excel-excel-worksheet-getrangebyindexes-member(1)`,
    when: (context) => loaded(context, blad1(context).getRangeByIndexes(0.5, 0, 1, 1), "address"),
    refuses: "InvalidArgument",
  },
]);

conformance("Excel knows of a range:", [
  {
    says: "its place and size",
    page: range,
    when: (context) =>
      loaded(
        context,
        blad1(context).getRangeByIndexes(1, 2, 3, 4),
        "rowIndex, columnIndex, rowCount, columnCount, cellCount, address",
      ),
    gives: { rowIndex: 1, columnIndex: 2, rowCount: 3, columnCount: 4, cellCount: 12, address: "Blad1!C2:F4" },
  },
  {
    says: "its sheet's name in quotes where it needs them",
    page: `${range}#excel-excel-range-address-member`,
    when: async (context) => {
      const sheet = blad1(context);
      sheet.name = "Mål 2023";
      return loaded(context, sheet.getRange("A1"), "address");
    },
    gives: { address: "'Mål 2023'!A1" },
  },
  {
    says: "no intersection as a null object",
    page: member("getIntersectionOrNullObject"),
    when: async (context) => {
      const none = blad1(context).getRange("A1").getIntersectionOrNullObject("B2");
      await context.sync();
      return isNull(none);
    },
    gives: true,
  },
]);

const used = `${worksheet}#excel-excel-worksheet-getusedrange-member(1)`;

conformance("The used range", [
  {
    says: "reaches from the first to the last cell in use",
    page: used,
    given: (book, sheetId) =>
      book.write(sheetId, [
        { row: 1, column: 2, value: "a" },
        { row: 5, column: 1, value: "b" },
      ]),
    when: (context) => loaded(context, blad1(context).getUsedRange(), "address"),
    gives: { address: "Blad1!B2:C6" },
  },
  {
    says: "of an empty sheet is its first cell",
    page: used,
    when: (context) => loaded(context, blad1(context).getUsedRange(), "address"),
    gives: { address: "Blad1!A1" },
  },
  {
    says: "of an empty sheet is a null object where one is asked for",
    page: `${worksheet}#excel-excel-worksheet-getusedrangeornullobject-member(1)`,
    when: async (context) => {
      const none = blad1(context).getUsedRangeOrNullObject(true);
      await context.sync();
      return isNull(none);
    },
    gives: true,
  },
  {
    says: "includes formats, unless only values are asked for",
    page: used,
    given: cells([["a"]]),
    when: async (context) => {
      const sheet = blad1(context);
      sheet.getRange("C3").format.fill.color = "#FFFF00";
      const [all, values] = [sheet.getUsedRange(), sheet.getUsedRange(true)];
      all.load({ address: true });
      values.load({ address: true });
      await context.sync();
      return [all.address, values.address];
    },
    gives: ["Blad1!A1:C3", "Blad1!A1"],
  },
]);
