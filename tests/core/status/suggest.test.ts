import { suggestStatus } from "../../../src/core/status/suggest";
import { swedish, withOwnWords, wordsOfTheirOwn } from "../../../src/core/status/vocabulary";
import { comparable } from "../../../src/core/status/normalise";

test.each([
  ["Klat", "done"],
  ["Klrat", "done"],
  ["Klart.", "done"],
  ["Klar", "done"],
  ["Enlgt plan", "onPlan"],
  ["Enligt plna", "onPlan"],
  ["Enl. plan", "onPlan"],
  ["Avvikelse", "deviation"],
  ["Avv. från plan", "deviation"],
  ["Avvikelse fran plan", "deviation"],
  ["Avvikelse från planen", "deviation"],
])("%j was probably meant as %s", (text, status) => {
  expect(suggestStatus(text, swedish)).toBe(status);
});

test.each([
  "Ej klart",
  "Inte klart",
  "Oklart",
  "Ej enligt plan",
  "Inte enligt plan",
  "Ingen avvikelse",
  "Ingen avvikelse från plan",
  "Utan avvikelse från plan",
  "Delvis klart",
  "Pågår enligt plan",
  "Pågår",
  "Försenad",
  "Karta",
  "Plan",
  "X",
  "",
])("%j is corrected to nothing", (text) => {
  expect(suggestStatus(text, swedish)).toBeNull();
});

test("a negation is not taken for a misspelling of a word of the user's own", () => {
  const vocabulary = withOwnWords(swedish, [{ text: "El klart", countsAs: "done" }]);
  expect(suggestStatus("Elk klart", vocabulary)).toBe("done");
  expect(suggestStatus("Ej klart", vocabulary)).toBeNull();
});

test("words of their own are written in the form in which they are compared", () => {
  expect(wordsOfTheirOwn.map(comparable)).toEqual(wordsOfTheirOwn);
});
