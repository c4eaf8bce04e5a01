import { isDateFormat } from "../../../../src/core/dates";
import { readDateHeader, readHeader } from "../../../../src/core/table/header/headers";
import { mayNamePeriod } from "../../../../src/core/table/header/may-name-period";

describe("columns", () => {
  test.each([
    ["Mål", "goal"],
    ["Nämndmål", "goal"],
    ["Inriktningsmål", "goal"],
    ["Delmål", "subgoal"],
    ["Utvecklingsåtaganden", "commitment"],
    ["Utvecklingsåtagande(n)", "commitment"],
    ["Utvecklings\u00adåtaganden", "commitment"],
    ["Utvecklings-\nåtagande", "commitment"],
    ["Utvecklings- åtagande", "commitment"],
    ["Del-\nmål", "subgoal"],
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
    ["Delår", 8, false, true],
    ["Delårsrapport", 8, false, true],
    ["Delårsrapport april", 4, false, true],
    ["Delårsbokslut augusti", 8, false, true],
    ["Delårsuppföljning 1", 3, false, true],
    ["Första delåret", 3, false, true],
    ["Tertialrapport 1", 4, false, true],
    ["Tertialuppföljning 2", 8, false, true],
    ["Tertial I", 4, false, true],
    ["1:a tertialet", 4, false, true],
    ["Kvartal I", 3, false, true],
    ["Kv 1", 3, false, true],
    ["Årsuppföljning", 12, true, true],
    ["Verksamhetsberättelse", 12, true, true],
    ["Juli", 7, false, false],
    ["Okt", 10, false, false],
    ["Status juli", 7, false, true],
    ["Uppföljning april/T1", 4, false, false],
    ["Uppföljning helår", 12, true, true],
    ["Jan–apr", 4, false, false],
    ["jan-april", 4, false, false],
    ["Per 30 april", 4, false, false],
    ["30/4", 4, false, false],
    ["2024-08-31", 8, false, false],
    ["Status 2024-08-31", 8, false, true],
    ["2024-08", 8, false, false],
    ["aug-24", 8, false, false],
    ["Status efter T1", 4, false, true],
    ["Status delår 1 (mars)", 3, false, true],
    ["Läge delår 2 (aug)", 8, false, true],
    ["Delår 1 (30 april)", 4, false, true],
    ["Delår 1 status", 3, false, true],
    ["Delår 1 – status", 3, false, true],
    ["Delår 1 (status)", 3, false, true],
    ["Delår 1, 2024", 3, false, true],
  ])("%j ends in month %i, year end: %s, plainly: %s", (text, endMonth, yearEnd, plain) => {
    expect(readHeader(text)).toMatchObject({ kind: "period", endMonth, yearEnd, plain });
    // The quick look lets every such text through, however its letters are written.
    expect([text, text.toUpperCase(), text.toLowerCase()].map(mayNamePeriod)).toEqual([true, true, true]);
  });
});

test.each([
  ["Delår 1 2023", 2023],
  ["Status 2023-08-31", 2023],
  ["aug-24", 2024],
  ["Delår 1, 2024", 2024],
  ["2024 D1", 2024],
  ["Helår", 0],
])("the year of %j is %i", (text, year) => {
  expect(readHeader(text)).toMatchObject({ kind: "period", year });
});

test.each([
  ["Uppdrag från KF", "commitment"],
  ["Nämndens åtagande", "commitment"],
  ["Nämndens åtaganden", "commitment"],
  ["Utv.åtagande", "commitment"],
  ["Åtagande/aktivitet", "commitment"],
  ["Åtgärd/Aktivitet", "commitment"],
  ["Åtagande 2024", "commitment"],
  ["Prioriterad aktivitet", "commitment"],
  ["Prioriterade åtgärder", "commitment"],
  ["Särskilda uppdrag", "commitment"],
  ["Utvecklingsuppdrag", "commitment"],
  ["Utvecklingsinsats", "commitment"],
  ["Beskrivning av åtagande", "commitment"],
  ["KF-mål", "goal"],
  ["Fullmäktigemål", "goal"],
  ["Huvudmål", "goal"],
  ["Verksamhetsmål", "goal"],
  ["Prioriterat mål", "goal"],
  ["Kommunövergripande mål", "goal"],
])("%j names %s, unless another column says so more plainly", (text, kind) => {
  expect(readHeader(text)).toEqual({ kind, secondary: true });
});

test.each([
  ["Kommentar delår 1", 3],
  ["Kommentar till helår", 12],
  ["Delår 2 – analys", 8],
  ["Delår 1 Kommentar", 3],
])("%j is the comments of a period that ends in month %i", (text, endMonth) => {
  expect(readHeader(text)).toMatchObject({ kind: "comment", of: { endMonth } });
});

test.each([
  [45016, 3, false],
  [45169, 8, false],
  [45291, 12, true],
])("a date, day %i, ends in month %i", (serialDays, endMonth, yearEnd) => {
  expect(readDateHeader(serialDays)).toEqual({ kind: "period", endMonth, year: 2023, yearEnd, plain: false });
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
  "Uppföljning",
  "Uppföljning 2024",
  "Helår augusti",
  "Prognos helår",
  "Delår 1 (tkr)",
  "Uppdrag/budget",
  "Mål 2024",
  "2024",
  "2022/2023",
  "Kommentar 1",
  "Målgrupp",
  "Årets mål",
  "",
])("%j is none of the tool's columns", (text) => {
  expect(readHeader(text)).toBeNull();
});
