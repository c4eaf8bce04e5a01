import { noSettings } from "../../src/core/settings";
import { suggestedRoles, toChoice, withoutTable, withTable, type Role } from "../../src/taskpane/pointed-table";

const row = { sheetName: "Blad1", headers: ["Område", "Vad", "Läget", "Slut"] };

test("what the headers say is suggested, one of each kind but every period", () => {
  expect(suggestedRoles(["Nr", "Mål", "Nämndmål", "Åtgärd", "Delår 1", "Helår", "Ansvarig"])).toEqual([
    "none",
    "goal",
    "none",
    "commitment",
    "period",
    "period",
    "none",
  ]);
});

test.each<[string, Role[], object | null]>([
  [
    "all of them",
    ["goal", "commitment", "period", "period"],
    { sheetName: "Blad1", goal: "Område", subgoal: null, commitment: "Vad", periods: ["Läget", "Slut"] },
  ],
  [
    "the least",
    ["none", "commitment", "none", "period"],
    { sheetName: "Blad1", goal: null, subgoal: null, commitment: "Vad", periods: ["Slut"] },
  ],
  ["no commitment", ["goal", "none", "period", "period"], null],
  ["no period", ["goal", "commitment", "none", "none"], null],
  ["two commitments", ["commitment", "commitment", "period", "period"], null],
  ["two goals", ["goal", "commitment", "goal", "period"], null],
])("%s", (_, roles, choice) => {
  expect(toChoice(row, roles)).toEqual(choice);
});

test("a sheet has one table pointed at, until it is forgotten", () => {
  const choice = { sheetName: "Blad1", goal: null, subgoal: null, commitment: "Vad", periods: ["Slut"] };
  const other = { ...choice, sheetName: "Blad2" };
  const settings = withTable(withTable(withTable(noSettings, choice), other), { ...choice, commitment: "Annat" });
  expect(settings.tables.map(({ sheetName, commitment }) => [sheetName, commitment])).toEqual([
    ["Blad2", "Vad"],
    ["Blad1", "Annat"],
  ]);
  expect(withoutTable(settings, "Blad1").tables).toEqual([other]);
});
