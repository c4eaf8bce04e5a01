import { tableNames, tableSheetName } from "../../../src/core/plan/summary/table-names";

test("tables are called by their sheet, and by their order where it holds several", () => {
  const on = (...sheetNames: string[]) => sheetNames.map((sheetName) => ({ sheetName }));
  expect(tableNames(on("A", "B", "B", "C"))).toEqual(["A", "B (1)", "B (2)", "C"]);
});

test.each([
  ["Blad1 (2)", "Sammanfattning Blad1 (2)"],
  ["Utvecklingsåtaganden (2)", "Sammanfattning Utvecklingså (2)"],
  ["Utvecklingsåtaganden (12)", "Sammanfattning Utvecklings (12)"],
  ["En nämnd med långt namn", "Sammanfattning En nämnd med lån"],
  ["Nämnden för 🌳🌳🌳", "Sammanfattning Nämnden för 🌳🌳"],
  ["Kultur/fritid: 'A'", "Sammanfattning Kultur fritid"],
])("the sheet about %s is named %s", (table, expected) => {
  expect(tableSheetName("Sammanfattning {table}", table)).toBe(expected);
});
