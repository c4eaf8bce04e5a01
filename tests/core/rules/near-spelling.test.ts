import { NearSpellings } from "../../../src/core/rules/near-spelling";
import { comparable } from "../../../src/core/status/normalise";

/** Whether the second text is taken for the first one, spelt in another way. */
function meets(first: string, second: string): boolean {
  const spellings = new NearSpellings();
  expect(spellings.meet(comparable(first))).toBeNull();
  return spellings.meet(comparable(second)) !== null;
}

test.each([
  ["a letter left out", "Stärkta bibliotek", "Stärkta biblotek"],
  ["a letter put in", "Stärkta bibliotek", "Stärkkta bibliotek"],
  ["a letter changed", "Långsiktig balans", "Långsiktig balams"],
  ["two letters that have changed places", "Ett nytt bibliotek", "Ett nytt bibilotek"],
  ["two slips far apart in a long word", "Informationsspridning", "Infomationsspridninng"],
  ["an ending", "Drift av simhall", "Drift av simhallen"],
  [
    "two words misspelt, side by side",
    "Ta fram en plan för tillgängliga medier",
    "Ta fram en plan för tillgängiga meddier",
  ],
  ["the only word", "Preventionspaketet", "Preventionspakket"],
  ["a hyphen", "E-tjänst", "Etjänst"],
  ["a space", "Bygg etapp2", "Bygg etapp 2"],
  ["a comma and a full stop", "Barn, unga och vuxna.", "Barn unga och vuxna"],
  ["a sign that is no letter", "Bygg 🏗️ simhall", "Bygg simhall"],
  ["another filler", "Drift och skötsel", "Drift samt skötsel"],
])("near: %s", (_, one, other) => {
  expect(meets(one, other)).toBe(true);
  expect(meets(other, one)).toBe(true);
});

test.each([
  ["a number", "Bygg etapp 1", "Bygg etapp 2"],
  ["a long number", "Ärende 45001", "Ärende 45002"],
  ["where a number is divided", "Bygg etapp 1.1", "Bygg etapp 11"],
  ["a year", "Program 2018–2023", "Program 2018–2024"],
  ["a single letter", "Kvarter A", "Kvarter B"],
  ["a Roman number", "Etapp II", "Etapp III"],
  ["a short word", "Fest i juni", "Fest i juli"],
  ["an ending on a short word", "Ny hall", "Ny hallen"],
  ["a long ending", "Nytt bibliotek", "Nytt biblioteksplan"],
  ["the first letter", "En lokal", "En vokal"],
  ["two letters of a middling word", "Ekologisk hållbarhet", "Ekonomisk hållbarhet"],
  ["three words", "Ett två tre fyra simhall skolan balans", "Ett två tre fyra simhal skolam balanns"],
  ["a preposition", "Flytt till Fullersta", "Flytt från Fullersta"],
  ["a word more", "Rutiner för skolan", "Nya rutiner för skolan"],
  ["letters of two code units", "Kvarter 𝐀𝐁", "Kvarter 𝐀𝐂"],
  // A hash of 32 bits is the same for both.
  ["made-up names that look alike to a machine", "Parken Fibagu", "Parken Bugåba"],
  ["a negation", "Avgift ska tas ut", "Avgift ska ej tas ut"],
])("not near: %s", (_, one, other) => {
  expect(meets(one, other)).toBe(false);
  expect(meets(other, one)).toBe(false);
});

test("names the earlier text, and the latest of those", () => {
  const spellings = new NearSpellings();
  for (const text of ["annat", "biblioteket"]) spellings.meet(text);
  expect(spellings.meet("bibliotekett")).toBe("biblioteket");
  expect(spellings.meet("biblioteketts")).toBe("bibliotekett");
});

test("one slip is found among thousands that begin alike", () => {
  const spellings = new NearSpellings();
  for (let row = 0; row < 5000; row++) expect(spellings.meet(`utveckla verksamheten inom område ${row}`)).toBeNull();
  expect(spellings.meet("utveckla verksamheten inom områdde 17")).toBe("utveckla verksamheten inom område 17");
  expect(spellings.meet("utvekla verksamheten inom område 4711")).toBe("utveckla verksamheten inom område 4711");
});

test("texts without a word, and long ones, are no trouble", () => {
  expect(meets("–", "x")).toBe(false);
  expect(meets("a-".repeat(16_000), "b ".repeat(16_000))).toBe(false);
});
