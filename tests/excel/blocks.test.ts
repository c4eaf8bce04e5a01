import { Trips } from "../../src/excel/blocks";

const extent = (sheetName: string, rowCount: number, columnCount: number, topRow = 0) => ({
  sheetName,
  topRow,
  leftColumn: 0,
  rowCount,
  columnCount,
});

/** Every trip's blocks, each as sheet:first row+rows; every answer weighs `bytesPerCell` for each cell. */
function shape(extents: ReturnType<typeof extent>[], bytesPerCell: number): string[][] {
  const trips = new Trips(extents);
  const all: string[][] = [];
  while (trips.rowsLeft > 0) {
    const trip = trips.next();
    const cells = trip.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);
    trips.weigh(cells, cells * bytesPerCell);
    all.push(trip.map(({ sheetName, topRow, rowCount }) => `${sheetName}:${topRow}+${rowCount}`));
  }
  return all;
}

test.each([
  ["one small sheet", [extent("A", 28, 6)], 50, [["A:0+28"]]],
  ["two that fit together", [extent("A", 500, 10), extent("B", 500, 10)], 50, [["A:0+500", "B:0+500"]]],
  [
    "20,000 cells first, then two megabytes at a time",
    [extent("A", 10_000, 10)],
    50,
    [["A:0+2000"], ["A:2000+4400"], ["A:6400+3600"]],
  ],
  [
    "long texts make short trips",
    [extent("A", 3000, 10)],
    1100,
    [["A:0+2000"], ["A:2000+200"], ["A:2200+200"], ["A:2400+200"], ["A:2600+200"], ["A:2800+200"]],
  ],
  ["a sheet that begins further down", [extent("A", 2100, 10, 100)], 50, [["A:100+2000"], ["A:2100+100"]]],
  [
    "the rest of a trip used by the next sheet",
    [extent("A", 1900, 10), extent("B", 200, 10)],
    50,
    [["A:0+1900", "B:0+100"], ["B:100+100"]],
  ],
  ["rows wider than a trip", [extent("A", 2, 30_000)], 50, [["A:0+1"], ["A:1+1"]]],
  ["nothing", [], 50, []],
])("%s", (_, extents, bytesPerCell, expected) => {
  expect(shape(extents, bytesPerCell)).toEqual(expected);
});

test("an answer that was too large is asked for again in halves", () => {
  const trips = new Trips([extent("A", 4000, 10)]);
  trips.putBack(trips.next());
  expect(trips.next()).toEqual([extent("A", 1000, 10)]);
  expect(trips.rowsLeft).toBe(3000);
});
