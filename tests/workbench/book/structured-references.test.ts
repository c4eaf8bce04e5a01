/** References to tables become plain ranges, as the model needs them. */
import { plainReferences } from "../../../src/workbench/book/structured-references";

const table = {
  name: "Tabell1",
  sheetName: "Blad ett",
  area: { top: 2, left: 7, bottom: 6, right: 9 },
  columns: ["Åtgärd", "Antal [st]", "D#1"],
  headerRows: 1,
  totalRows: 1,
};

test.each([
  ["=SUM(Tabell1[Åtgärd])", "=SUM($H$4:$H$6)"],
  ["=SUM(tabell1[[#All],[Åtgärd]])", "=SUM($H$3:$H$7)"],
  ["=Tabell1[[#Headers],[Åtgärd]]", "=$H$3"],
  ["=Tabell1[[#Totals],[D'#1]]", "=$J$7"],
  ["=SUM(Tabell1[[Åtgärd]:[D'#1]])", "=SUM($H$4:$J$6)"],
  ["=Tabell1[@Åtgärd]", "=$H$5"],
  ["=[@[Antal '[st']]]*2", "=$I$5*2"],
  ["=ROWS(Tabell1[])", "=ROWS($H$4:$J$6)"],
  ['="Tabell1[Åtgärd]"', '="Tabell1[Åtgärd]"'],
  ["=Tabell2[Åtgärd]", "=Tabell2[Åtgärd]"],
  ["=Tabell1[Saknas]", "=Tabell1[Saknas]"],
])("%s in the table is %s", (formula, plain) => {
  expect(plainReferences(formula, [table], { sheetName: "Blad ett", row: 4, column: 8 })).toBe(plain);
});

test("on another sheet the range has the sheet's name", () => {
  const place = { sheetName: "Annat", row: 0, column: 0 };
  expect(plainReferences("=SUM(Tabell1[Åtgärd])", [table], place)).toBe("=SUM('Blad ett'!$H$4:$H$6)");
});
