/** Every rule against sheets that break it and sheets that do not; and that no rule lacks cases, words or a place in the README. */

import { cellName } from "../../../src/core/address";
import { appliesTo, lookedAt, leftToDo } from "../../../src/core/check";
import type { Grid } from "../../../src/core/grid";
import { rules, type AnyRule, type Finding, type RuleId } from "../../../src/core/rules";
import { noSettings, type Settings } from "../../../src/core/settings";
import { surveyWorkbook } from "../../../src/core/survey";
import { en } from "../../../src/messages/en";
import { findingSentence } from "../../../src/messages/finding-sentence";
import { sv } from "../../../src/messages/sv";
import { findingsOf } from "../../builders/follow-up";
import { gridOf, header, seedGrid, statusRows } from "../../builders/grid";
import { commitments, goals, table, type Cases } from "./cases/rule-cases";
import { statusCases } from "./cases/status-cases";
import { tableCases } from "./cases/table-cases";

const cases: Readonly<Record<RuleId, Cases>> = { ...statusCases, ...tableCases };

/** What a rule says about the first table of a sheet, with the settings of its workbook. */
function found(id: RuleId, grid: Grid, settings: Settings = noSettings): Finding[] {
  const [first] = surveyWorkbook([grid], settings);
  if (first === undefined) throw new Error("The grid holds no follow-up table");
  return first.findings.filter(({ rule }) => rule === id);
}

const cellsOf = (findings: readonly Finding[]) => findings.map(({ at }) => cellName(at.row, at.column));

describe.each(rules.map(({ id }) => id))("%s", (id) => {
  test.each(cases[id].hits.map((hit) => [hit[0], hit] as const))("finds %s", (_, [, grid, cells, settings]) => {
    expect(cellsOf(found(id, grid, settings))).toEqual(cells);
  });

  test.each(cases[id].misses.map((miss) => [miss[0], miss] as const))("leaves alone %s", (_, [, grid, settings]) => {
    expect(cellsOf(found(id, grid, settings))).toEqual([]);
  });

  test("has at least two hits and two misses, each with a name of its own", () => {
    const { hits, misses } = cases[id];
    expect(hits.length).toBeGreaterThanOrEqual(2);
    expect(misses.length).toBeGreaterThanOrEqual(2);
    expect(new Set([...hits, ...misses].map(([name]) => name)).size).toBe(hits.length + misses.length);
  });

  test("applies wherever it finds something", () => {
    const registered: AnyRule | undefined = rules.find((one) => one.id === id);
    for (const [, grid, , settings] of cases[id].hits) {
      const [table] = surveyWorkbook([grid], settings);
      const checked = table && lookedAt(table.followUp, table.totals, settings ?? noSettings);
      expect(checked && registered && appliesTo(checked, registered)).toBe(true);
    }
  });

  test.each([sv, en])("is told in words in $language", (messages) => {
    const { title, must, example, remedy } = messages.rules[id];
    expect(title).toMatch(/^\p{Lu}.*[^.!]$/u);
    for (const sentence of [must, remedy]) expect(sentence).toMatch(/^\p{Lu}[^!]*\.$/u);
    expect(example).toMatch(/^[^!]*[^.!]$/u);
    for (const [, grid, , settings] of cases[id].hits) {
      for (const finding of found(id, grid, settings)) {
        const sentence = findingSentence(messages, finding);
        // What is wrong, then what to do; never an id, and nothing that was not filled in.
        expect(sentence.match(/[.:](?=\s|$)/gu)?.length).toBeGreaterThanOrEqual(2);
        expect(sentence).toMatch(/\.$/u);
        expect(sentence).not.toMatch(/!|undefined|null|NaN|\[object|”{2}|““/u);
        expect(sentence).not.toContain(id);
      }
    }
  });
});

test("rule ids are unique, and the register is what messages word", () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const messages of [sv, en]) expect(Object.keys(messages.rules).sort()).toEqual(rules.map(({ id }) => id).sort());
});

test("errors come before warnings, and information last", () => {
  const severities = rules.map(({ severity }) => severity);
  const inOrder = (["error", "warning", "info"] as const).flatMap((one) => severities.filter((other) => other === one));
  expect(severities).toEqual(inOrder);
});

test("the seed has six late surprises and nothing else, and nothing left to do", () => {
  const findings = findingsOf(seedGrid());
  expect(findings.map(({ rule }) => rule)).toEqual(Array.from({ length: 6 }, () => "late-surprise"));
  expect(leftToDo(findings)).toEqual([]);
});

test("information is not a thing left", () => {
  expect(leftToDo(findingsOf(table(["klart", "Klat", "Klart"])))).toHaveLength(1);
});

test("what is nearly the same is a suspicion, and says so", () => {
  const [near] = found("commitment-unique", commitments("Stärkta bibliotek", "Stärkta biblioteken"));
  const [same] = found("commitment-unique", commitments("Stärkta bibliotek", "Stärkta bibliotek"));
  expect([near?.severity, same?.severity]).toEqual(["info", "warning"]);
  expect(near && findingSentence(sv, near)).toContain("bara en misstanke");
  expect(near && findingSentence(en, near)).toContain("only a suspicion");
  expect(same && findingSentence(sv, same)).toContain("står redan i C2");
});

test.each([
  [
    [
      ["Klart", "Klart", "Klart"],
      ["Klart", "Klart", ""],
    ],
    "Rätta statusarna i Status helår först: 1 är inte läst.",
  ],
  [
    [
      ["Klart", "Klart", "Klrat"],
      ["Klart", "Klart", "Pausad"],
      ["Klart", "Klart", "Klart"],
    ],
    "först: 2 är inte lästa.",
  ],
  [
    [
      ["Klart", "Klart", "Klart"],
      ["Klart", "Klart", "Avvikelse från plan"],
    ],
    "1 klart (50 %), 1 ej klara.",
  ],
])("the closing line's sentence says what comes first, and counts as the line does", (statuses, words) => {
  const [finding] = found(
    "claim-agrees",
    gridOf([header, ...statusRows(statuses), [], ["Av 9 åtaganden är 3 % klara"]]),
  );
  expect(finding && findingSentence(sv, finding)).toContain(words);
});

test("the closing line's sentence tells the statuses that the line does", () => {
  const rows = statusRows([["Klart"], ["Enligt plan"], ["Avvikelse från plan"]]);
  const [finding] = found("claim-agrees", gridOf([header, ...rows, [], ["1 klar, 2 enligt plan, 0 avviker"]]));
  expect(finding && findingSentence(sv, finding)).toContain("1 klart, 2 ej klara, 1 enligt plan, 1 avvikelse. Rätta");
});

test.each([
  ["period-order", table(["", "Klart", ""]), "på 1 rad där"],
  ["period-order", table(["", "Klart", ""], ["", "Klart", ""]), "på 2 rader där"],
  ["goal-present", goals(["", "", "Ett"], ["Mål A", "", "Två"]), "”Ett” saknar mål."],
  ["goal-present", goals(["", "", "Ett"], ["", "", "Två"]), "2 rader saknar mål, och den första är ”Ett”."],
] as const)("%s is grammatical for one and for many", (id, grid, words) => {
  const [finding] = found(id, grid);
  expect(finding && findingSentence(sv, finding)).toContain(words);
});

test("a finding stays the same when the rows that it names move", () => {
  const subject = (...texts: string[]) => found("commitment-unique", commitments(...texts)).map((one) => one.subject);
  expect(subject("Ny simhall", "Annat", "Ny simhall")).toEqual(subject("Annat", "Ny simhall", "Ny simhall"));
});

test("twenty thousand commitments under one goal are not all held against each other", () => {
  const syllables = ["ba", "le", "mi", "ro", "tu", "vy", "kå", "sö"];
  const nameOf = (row: number) =>
    [...row.toString(8).padStart(5, "0")].map((digit) => syllables[Number(digit)]).join("");
  const texts = Array.from({ length: 20_000 }, (_, row) => `Utveckla verksamheten tillsammans med b${nameOf(row)}`);
  const grid = commitments(...texts, texts[7] ?? "");
  const started = performance.now();
  expect(found("commitment-unique", grid)).toHaveLength(1);
  // A quarter of a second where nothing else runs; two hundred million comparisons take half a minute.
  expect(performance.now() - started).toBeLessThan(8000);
});
