/** Formulas cross to the model and back unchanged, and to the file with the prefixes of newer functions. */
import fc from "fast-check";
import { canonicalFormula, toExcelFormula, toFileFormula, toModelFormula } from "../../../src/workbench/book/formula";

test.each([
  ['=IF(A1="","tom","säg ""hej""")', '=IF(A1="","tom",QUOTED("säg \ue022hej\ue022\u2060"))'],
  ["=SUM(#REF!,Blad!#REF!)", "=SUM(#REF,Blad!#REF)"],
  ['=A1&"#REF!"', '=A1&"#REF!"'],
  ["='Blad ''ett'''!A1", "='Blad ''ett'''!A1"],
  ['="C:\\"&"x"', '=QUOTED("C:\\\u2060")&"x"'],
])("%s is %s to the model, and back", (excel, model) => {
  expect(toModelFormula(excel)).toBe(model);
  expect(toExcelFormula(model)).toBe(excel);
});

test.each([
  ["=UNICHAR(65)&IFS(A1,1)", "_xlfn.UNICHAR(65)&_xlfn.IFS(A1,1)"],
  ['=IFERROR(SUM(A1),"IFS(1)")', 'IFERROR(SUM(A1),"IFS(1)")'],
  ["=FILTER(A1:A2,B1:B2)", "_xlfn._xlws.FILTER(A1:A2,B1:B2)"],
  ["=STDEV.S(A:A)+MYSWITCH(1)", "_xlfn.STDEV.S(A:A)+MYSWITCH(1)"],
])("%s is %s in a file, and comes back", (shown, stored) => {
  expect(toFileFormula(shown)).toBe(stored);
  expect(toModelFormula(`=${stored}`)).toBe(shown);
});

test("any text between quotes survives the way to the model and back", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('"', "\\", "'", "a", "#REF!", " ", "å", "(", "!") }), (text) => {
      const formula = `=CONCATENATE("${text.replaceAll('"', '""')}",A1)`;
      expect(toExcelFormula(toModelFormula(formula))).toBe(formula);
      expect(canonicalFormula(toExcelFormula(toModelFormula(formula)))).toBe(canonicalFormula(formula));
    }),
  );
});
