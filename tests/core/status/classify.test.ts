import { countedStatus, StatusReader } from "../../../src/core/status/classify";
import { swedish } from "../../../src/core/status/vocabulary";
import type { CellValue } from "../../../src/core/grid";

const read = (value: CellValue) => new StatusReader(swedish).of(value);

describe("a cell that is counted as a status", () => {
  test.each([
    ["Klart", "exact", "done"],
    ["Enligt plan", "exact", "onPlan"],
    ["Avvikelse från plan", "exact", "deviation"],
    [" Klart", "format", "done"],
    ["klart ", "format", "done"],
    ["KLART", "format", "done"],
    ["Enligt\u00a0plan", "format", "onPlan"],
    ["Enligt  plan", "format", "onPlan"],
    ["Enligt\nplan", "format", "onPlan"],
    ["Enligt\tplan", "format", "onPlan"],
    ["Avvikelse från\u2009plan", "format", "deviation"],
    ["Kl\u200bart", "format", "done"],
    ["\ufeffKlart", "format", "done"],
    ["Avvikelse fra\u030an plan", "format", "deviation"],
  ])("%j is %s: %s", (value, expectedClass, status) => {
    expect(read(value)).toMatchObject({ class: expectedClass, status, text: value });
    expect(countedStatus(read(value))).toBe(status);
  });
});

describe("a cell that is not counted", () => {
  test.each<[CellValue, string]>([
    [null, "empty"],
    ["", "empty"],
    [" \u00a0\n", "empty"],
    ["\u200b", "empty"],
    [{ error: "#N/A" }, "error"],
    [{ error: "#REF!" }, "error"],
    ["#N/A", "unknown"],
    [45000, "unknown"],
    [true, "unknown"],
    [0, "unknown"],
    ["Pågår", "unknown"],
    ["Klart datum", "unknown"],
    ["Klart (se kommentar)", "unknown"],
    ["Enlight plan", "suggested"],
    ["Avikelse från plan", "suggested"],
  ])("%j is %s", (value, expectedClass) => {
    expect(read(value).class).toBe(expectedClass);
    expect(countedStatus(read(value))).toBeNull();
  });

  test("a number is told apart from a text of digits", () => {
    expect(read(45000)).toEqual({ class: "unknown", text: "45000", isText: false });
    expect(read("45000")).toEqual({ class: "unknown", text: "45000", isText: true });
  });
});

test("a date is told as the date that it is", () => {
  const reader = new StatusReader(swedish);
  expect(reader.of(45322, "yyyy-mm-dd")).toEqual({ class: "unknown", text: "2024-01-31", isText: false });
  expect(reader.of(45322).text).toBe("45322");
  expect(reader.of(1e20, "d mmm").text).toBe("1899-12-30");
});
