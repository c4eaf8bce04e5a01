import { periodNames } from "../../../src/core/plan/summary/period-names";
import { messagesFor } from "../../../src/messages";

const [swedish, english] = [messagesFor("sv-SE").summary, messagesFor("en-GB").summary];
const periodsOf = (...headers: string[]) =>
  headers.map((name, index) => ({ id: `p${index + 1}`, name, column: index, yearEnd: false }));

test.each([
  ["Status delår 1", "delår 1", "i delår 1"],
  ["Helår", "helår", "i helår"],
  ["T2", "T2", "i T2"],
  ["2025-03-31", "den 31 mars", "den 31 mars"],
  ["Status 2025-12-01", "den 1 december", "den 1 december"],
])("%s is %s", (header, name, during) => {
  const [period] = periodsOf(header);
  const names = periodNames(period === undefined ? [] : [period], swedish);
  expect([period && names.of(period), period && names.during(period)]).toEqual([name, during]);
});

test("the year's end is spoken of in its own way in English", () => {
  const periods = periodsOf("Interim 1", "Year end").map((period, index) => ({ ...period, yearEnd: index === 1 }));
  const { during, duringAny } = periodNames(periods, english);
  expect(periods.map(during)).toEqual(["in interim 1", "at year end"]);
  expect(duringAny(periods, english.and)).toBe("in interim 1 and at year end");
  expect(periodNames(periods, swedish).duringAny(periods, swedish.and)).toBe("i interim 1 och year end");
});

test.each([
  [["Delår 1", "Delår 2"], "i delår 1 eller delår 2", "in delår 1 or delår 2"],
  [["2025-03-31", "2025-08-31"], "den 31 mars eller den 31 augusti", "on 31 March or 31 August"],
  [["2025-03-31", "Delår 2"], "den 31 mars eller i delår 2", "on 31 March or in delår 2"],
  [
    ["2024-12-31", "2025-12-31"],
    "den 31 december 2024 eller den 31 december 2025",
    "on 31 December 2024 or 31 December 2025",
  ],
])("%j are spoken of together", (headers, inSwedish, inEnglish) => {
  const periods = periodsOf(...headers);
  expect(periodNames(periods, swedish).duringAny(periods, swedish.or)).toBe(inSwedish);
  expect(periodNames(periods, english).duringAny(periods, english.or)).toBe(inEnglish);
});
