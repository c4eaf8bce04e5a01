import { fill, spoken, type Sentence } from "../../src/core/plan/sentence";
import type { SummaryWords } from "../../src/core/plan/summary/summary-words";
import { messagesFor } from "../../src/messages";
import { en } from "../../src/messages/en";
import { sv } from "../../src/messages/sv";

test.each([
  ["sv-SE", "sv"],
  ["sv", "sv"],
  ["en-US", "en"],
  ["nb-NO", "en"],
])("Office in %s speaks %s", (displayLanguage, language) => {
  expect(messagesFor(displayLanguage).language).toBe(language);
});

const namesIn = (words: unknown) =>
  [...new Set([...JSON.stringify(words).matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort();

test("both languages fill the same names into the sheet's sentences", () => {
  for (const key of Object.keys(sv.summary) as (keyof SummaryWords)[]) {
    expect([key, namesIn(en.summary[key])]).toEqual([key, namesIn(sv.summary[key])]);
  }
});

test("every sentence has a wording that remains", () => {
  for (const { summary } of [sv, en]) {
    const sentences = Object.values(summary).filter((words): words is Sentence => Array.isArray(words));
    expect(sentences.length).toBeGreaterThan(5);
    for (const sentence of sentences)
      expect(sentence.map(({ when }) => when.length === 0).lastIndexOf(true)).toBe(sentence.length - 1);
  }
});

test("a sheet's name is one that Excel takes", () => {
  for (const { summary } of [sv, en]) expect(summary.sheetName).toMatch(/^[^\\/?*[\]:]{1,31}$/);
});

test("nothing said ends in an exclamation mark or shows a code", () => {
  for (const language of [sv, en]) {
    for (const sentence of Object.values(language.errors)) {
      expect(sentence).not.toMatch(/!|[a-z][A-Z]/);
      expect(sentence).toMatch(/[.]$/);
    }
  }
});

test("a sentence as text and as formula", () => {
  expect(fill("{a} av {b}", { a: 1, b: "x" })).toBe("1 av x");
  expect(spoken("{a} av {b}.", { a: "B1", b: "B2" })).toBe('B1&" av "&B2&"."');
  expect(() => fill("{c}", { a: 1 })).toThrow("{c}");
});

test("numbers are grammatical in Swedish", () => {
  expect(sv.pane.left(1)).toBe("1 sak kvar");
  expect(sv.pane.left(3)).toBe("3 saker kvar");
  expect(sv.pane.highlightOn(1)).toMatch(/^1 rad är markerad\./);
  expect(sv.pane.highlightOn(10)).toMatch(/^10 rader är markerade\./);
});
