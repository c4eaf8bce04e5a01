import { rules, type RuleId } from "../../../src/core/rules";
import { sv } from "../../../src/messages/sv";
import { en } from "../../../src/messages/en";
import { thingsLeft } from "../../../src/core/check";
import type { Grid } from "../../../src/core/grid";
import { cellsOf, findingsOf } from "../../builders/follow-up";
import { header, seedGrid, statusRows, tableOf, gridOf } from "../../builders/grid";

const table = (...statuses: Parameters<typeof statusRows>[0]) => tableOf(statusRows(statuses));
const withClaim = (claim: string) =>
  gridOf([
    header,
    ...statusRows([
      ["", "", "Klart"],
      ["", "", "Enligt plan"],
    ]),
    [],
    [claim],
  ]);

/** For every rule: what it must find, and what it must leave alone. */
const cases: Record<RuleId, { hits: [string, Grid, string[]][]; misses: [string, Grid][] }> = {
  "status-readable": {
    hits: [
      ["an Excel error", table([{ error: "#N/A" }, "Klart", "Klart"]), ["D2"]],
      ["a number and a date", table(["Klart", 45000, 1]), ["E2", "F2"]],
    ],
    misses: [
      ["the text #N/A", table(["#N/A", "Klart", "Klart"])],
      ["digits typed as text", table(["45000", "Klart", "Klart"])],
    ],
  },
  "status-known": {
    hits: [
      ["another list's word", table(["Pausad", "Klart", "Klart"]), ["D2"]],
      ["a negation", table(["Klart", "Klart", "Ej klart"]), ["F2"]],
      ["the text #N/A", table(["#N/A", "Klart", "Klart"]), ["D2"]],
    ],
    misses: [
      ["a misspelling", table(["Klat", "Klart", "Klart"])],
      ["a number", table([1, "Klart", "Klart"])],
    ],
  },
  "status-typo": {
    hits: [
      ["a missing letter", table(["Enligt plan", "Avikelse från plan", "Klart"]), ["E2"]],
      ["an abbreviation", table(["Enl. plan", "Klart", "Klart"]), ["D2"]],
    ],
    misses: [
      ["stray spaces", table([" Enligt plan", "Klart", "Klart"])],
      ["a negation one letter away", table(["Oklart", "Klart", "Klart"])],
    ],
  },
  "status-present": {
    hits: [
      ["a gap in the current period", table(["Klart", "Klart", "Klart"], ["Klart", "Klart", ""]), ["F3"]],
      ["a gap in an earlier one", table(["", "Klart", ""]), ["D2"]],
      ["nothing filled in at all", table(["", "", ""]), ["D2"]],
    ],
    misses: [
      ["later periods", table(["Klart", "", ""])],
      ["an unreadable cell", table([{ error: "#N/A" }, "Klart", "Klart"])],
    ],
  },
  "claim-agrees": {
    hits: [
      ["a wrong number done", withClaim("2 stycken: 2 klart, 0 ej klara"), ["A5"]],
      ["a wrong total", withClaim("3 stycken: 1 klart"), ["A5"]],
    ],
    misses: [
      ["a right one", withClaim("2 stycken: 1 klart, 1 ej klara")],
      ["no claim", table(["Klart", "Klart", "Klart"])],
    ],
  },
  "status-format": {
    hits: [
      ["a no-break space", table(["Enligt\u00a0plan", "Klart", "Klart"]), ["D2"]],
      ["another case", table(["Klart", "KLART", "klart"]), ["E2", "F2"]],
    ],
    misses: [
      ["the word itself", table(["Klart", "Enligt plan", "Avvikelse från plan"])],
      ["a misspelling", table(["Klat", "Klart", "Klart"])],
    ],
  },
};

describe.each(rules.map(({ id }) => id))("%s", (id) => {
  test.each(cases[id].hits)("finds %s", (_, grid, cells) => {
    expect(cellsOf(id, grid)).toEqual(cells);
  });

  test.each(cases[id].misses)("leaves %s alone", (_, grid) => {
    expect(cellsOf(id, grid)).toEqual([]);
  });

  test("has at least two hits, two misses, and words in both languages", () => {
    expect(cases[id].hits.length).toBeGreaterThanOrEqual(2);
    expect(cases[id].misses.length).toBeGreaterThanOrEqual(2);
    for (const { rules: words } of [sv, en]) expect(words[id].title).not.toBe("");
  });
});

test("rule ids are unique and the register is what messages word", () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  expect(Object.keys(sv.rules).sort()).toEqual(rules.map(({ id }) => id).sort());
});

test("the seed has nothing left to do", () => {
  expect(findingsOf(seedGrid())).toEqual([]);
});

test("information is not a thing left", () => {
  expect(thingsLeft(findingsOf(table(["klart", "Klat", "Klart"])))).toBe(1);
});
