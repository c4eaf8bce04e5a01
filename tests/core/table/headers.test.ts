import { isDateFormat, readDateHeader, readHeader } from "../../../src/core/table/headers";

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
    ["Goal", "goal"],
    ["Sub-goal", "subgoal"],
    ["Activities", "commitment"],
    ["Tiltak", "commitment"],
    ["Owner", "responsible"],
  ])("%j names %s", (text, kind) => {
    expect(readHeader(text)).toEqual({ kind });
  });
});

describe("periods", () => {
  test.each([
    ["Status delår 1", 3, false, true],
    ["Status\ndelår\u00a02", 8, false, true],
    ["Delårsrapport 1", 3, false, true],
    ["Status delår 1 2023", 3, false, true],
    ["Tertial 2", 8, false, true],
    ["31 mars", 3, false, false],
    ["Status per 31 augusti 2023", 8, false, true],
    ["Status helår", 12, true, true],
    ["Årsrapport 2023", 12, true, true],
    ["December", 12, true, false],
    ["Tertial 3", 12, true, true],
    ["Status", 0, false, false],
    ["Status 2023", 0, false, false],
    ["D1", 3, false, false],
    ["T2", 8, false, false],
    ["Q4", 12, true, false],
    ["Kvartal 3", 9, false, true],
    ["1:a delåret", 3, false, true],
    ["Halvår", 6, false, true],
    ["Interim report 1", 3, false, true],
    ["Status at year end", 12, true, true],
    ["Årsslutt", 12, true, true],
    // As some files spell their letters: an a and a ring of its own, a soft hyphen, a space that does not break.
    ["Status dela\u030Ar 1", 3, false, true],
    ["Status del\u00ADår 2", 8, false, true],
    ["2023 D1", 3, false, false],
    ["D2\u00A02023", 8, false, false],
  ])("%j ends in month %i, year end: %s, plainly: %s", (text, endMonth, yearEnd, plain) => {
    expect(readHeader(text)).toEqual({ kind: "period", endMonth, yearEnd, plain });
  });
});

test.each([
  [45016, 3, false],
  [45169, 8, false],
  [45291, 12, true],
])("a date, day %i, ends in month %i", (serialDays, endMonth, yearEnd) => {
  expect(readDateHeader(serialDays)).toEqual({ kind: "period", endMonth, yearEnd, plain: false });
});

test.each([
  ["d mmm", true],
  ["yyyy-mm-dd", true],
  ["[$-41D]d mmmm;@", true],
  ["General", false],
  ["0.00", false],
  ['0 "dagar"', false],
  ["@", false],
])("the format %j shows a date: %s", (code, isDate) => {
  expect(isDateFormat(code)).toBe(isDate);
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
