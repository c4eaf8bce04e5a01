import { packIntoTrips } from "../../src/excel/blocks";

const extent = (sheetName: string, rowCount: number, columnCount: number, topRow = 0) => ({
  sheetName,
  topRow,
  leftColumn: 0,
  rowCount,
  columnCount,
});

const shape = (trips: ReturnType<typeof packIntoTrips>) =>
  trips.map((trip) => trip.map(({ sheetName, topRow, rowCount }) => `${sheetName}:${topRow}+${rowCount}`));

test.each([
  ["one small sheet", [extent("A", 16, 6)], [["A:0+16"]]],
  ["two that fit together", [extent("A", 5, 10), extent("B", 5, 10)], [["A:0+5", "B:0+5"]]],
  ["one too long for a trip", [extent("A", 25, 10)], [["A:0+10"], ["A:10+10"], ["A:20+5"]]],
  ["a sheet that begins further down", [extent("A", 12, 10, 100)], [["A:100+10"], ["A:110+2"]]],
  [
    "the rest of a trip used by the next sheet",
    [extent("A", 15, 10), extent("B", 5, 10)],
    [["A:0+10"], ["A:10+5", "B:0+5"]],
  ],
  ["rows wider than a trip", [extent("A", 2, 150)], [["A:0+1"], ["A:1+1"]]],
  ["nothing", [], []],
])("%s", (_, extents, expected) => {
  expect(shape(packIntoTrips(extents, 100))).toEqual(expected);
});
