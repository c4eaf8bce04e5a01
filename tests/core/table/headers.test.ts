import { readHeader } from "../../../src/core/table/headers";

describe("columns", () => {
  test.each([
    ["Mål", "goal"],
    ["Nämndmål", "goal"],
    ["Inriktningsmål", "goal"],
    ["Delmål", "subgoal"],
    ["Utvecklingsåtaganden", "commitment"],
    ["Utvecklingsåtagande(n)", "commitment"],
    ["Utvecklings\u00adåtaganden", "commitment"],
    ["ÅTGÄRD", "commitment"],
    ["Aktivitet", "commitment"],
    ["Kommentar", "comment"],
    ["Ansvarig", "responsible"],
  ])("%j names %s", (text, kind) => {
    expect(readHeader(text)).toEqual({ kind });
  });
});

describe("periods", () => {
  test.each([
    ["Status delår 1", 3, false],
    ["Status\ndelår\u00a02", 8, false],
    ["Delårsrapport 1", 3, false],
    ["Status delår 1 2023", 3, false],
    ["Tertial 2", 8, false],
    ["31 mars", 3, false],
    ["Status per 31 augusti 2023", 8, false],
    ["Status helår", 12, true],
    ["Årsrapport 2023", 12, true],
    ["December", 12, true],
    ["Tertial 3", 12, true],
    ["Status", 0, false],
    ["Status 2023", 0, false],
  ])("%j ends in month %i, year end: %s", (text, endMonth, yearEnd) => {
    expect(readHeader(text)).toEqual({ kind: "period", endMonth, yearEnd });
  });
});

test.each([
  "Avvikelse (tkr)",
  "Klart datum",
  "Måluppfyllelse",
  "Statusrapport",
  "Budget 2023",
  "Delår",
  "Målgrupp",
  "Årets mål",
  "",
])("%j is none of the tool's columns", (text) => {
  expect(readHeader(text)).toBeNull();
});
