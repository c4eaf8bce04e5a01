import { oddSpellingsIn, quoted, tidied } from "../../../src/core/plan/words-in-formulas";

test("a formula looks through no-break spaces and line breaks always", () => {
  expect(tidied("$F2", [])).toBe('TRIM(SUBSTITUTE(SUBSTITUTE($F2,UNICHAR(160)," "),CHAR(10)," "))');
});

test.each([
  ["Klart", []],
  [" klart\u00a0\n", []],
  ["Kl\u200bart", [{ find: "UNICHAR(8203)", meant: '""' }]],
  [
    "Enligt\u2009plan\t",
    [
      { find: "UNICHAR(8201)", meant: '" "' },
      { find: "UNICHAR(9)", meant: '" "' },
    ],
  ],
  ["fra\u030an", [{ find: "UNICHAR(97)&UNICHAR(778)", meant: '"å"' }]],
])("%j needs %j looked through as well", (text, odd) => {
  expect(oddSpellingsIn([text])).toEqual(odd);
});

test("a quote is doubled and a long text cut where Excel needs it", () => {
  expect(quoted('säg "ja"')).toBe('"säg ""ja"""');
  expect(quoted("")).toBe('""');
  const lengths = (written: string) => written.split("&").map((part) => part.length - 2);
  expect(lengths(quoted("å".repeat(300)))).toEqual([125, 125, 50]);
  // Excel counts in UTF-16: 250 of them, never parted within one.
  expect(lengths(quoted("😀".repeat(130)))).toEqual([250, 10]);
});
