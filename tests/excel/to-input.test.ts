import { toInput } from "../../src/excel/cells/to-input";

test.each([
  ["Klart", "Klart"],
  ["Avvikelse från plan", "Avvikelse från plan"],
  ["27 stycken: 17 klart, 10 ej klara", "27 stycken: 17 klart, 10 ej klara"],
  ["", ""],
  ["Mål 1", "'Mål 1"],
  ["2026", "'2026"],
  ["1 mars", "'1 mars"],
  ["maj 2026", "'maj 2026"],
  ["12:30 em", "'12:30 em"],
  ["TRUE", "'TRUE"],
  ["Sant", "'Sant"],
  ["=1+1", "'=1+1"],
  ["-klart och färdigt nu", "'-klart och färdigt nu"],
  ["'citat", "''citat"],
  [" Klart", "' Klart"],
])("%s goes in as %s", (text, input) => {
  expect(toInput(text)).toBe(input);
});

test("a cell that is formatted as text takes everything as it is", () => {
  expect(toInput("=1+1", "@")).toBe("=1+1");
});
