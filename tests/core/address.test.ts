import {
  areaName,
  cellName,
  columnIndex,
  columnName,
  pinnedAreaName,
  sheetReference,
  spokenAddress,
} from "../../src/core/address";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16383, "XFD"],
])("column %i is %s and back", (column, name) => {
  expect(columnName(column)).toBe(name);
  expect(columnIndex(name)).toBe(column);
});

const area = { topRow: 0, leftColumn: 0, rowCount: 28, columnCount: 6 };

test("areas and cells", () => {
  expect(cellName(3, 5)).toBe("F4");
  expect(areaName(area)).toBe("A1:F28");
  expect(areaName({ ...area, rowCount: 1, columnCount: 1 })).toBe("A1");
  expect(pinnedAreaName(area)).toBe("$A$1:$F$28");
  expect(pinnedAreaName({ topRow: 3, leftColumn: 5, rowCount: 1, columnCount: 1 })).toBe("$F$4");
});

test.each([
  ["Utvecklingsåtaganden", "Utvecklingsåtaganden!A1:F28"],
  ["Blad_2", "Blad_2!A1:F28"],
  ["Nämndens mål", "'Nämndens mål'!A1:F28"],
  ["2023", "'2023'!A1:F28"],
  ["Bo's", "'Bo''s'!A1:F28"],
])("a place on the sheet %j is spoken as %s", (sheetName, spoken) => {
  expect(spokenAddress(sheetName, area)).toBe(spoken);
  expect(sheetReference(sheetName)).toBe(`'${sheetName.replace("'", "''")}'!`);
});
