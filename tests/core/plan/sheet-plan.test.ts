import { areasByLook, squared, text, topLeft, type SheetPlan } from "../../../src/core/plan/sheet-plan";

function planOf(rows: SheetPlan["rows"]): SheetPlan {
  const columnWidths = rows[0]?.map(() => 10) ?? [];
  const nothing = { frozenRows: 0, tables: [], charts: [], notes: [], footer: "", percentFormat: "" };
  return { sheetName: "Blad", origin: topLeft, rows, columnWidths, ...nothing };
}

test("cells that look alike are drawn as one area, down first and then across", () => {
  const rows = squared(
    [
      [text("a", "header"), text("b", "header")],
      [text("c", "label"), text("d", "label")],
      [text("e", "label"), text("f", "label")],
      [text("g", "title")],
    ],
    2,
  );
  expect(areasByLook(planOf(rows))).toEqual([
    { look: "header", area: { topRow: 0, leftColumn: 0, rowCount: 1, columnCount: 2 } },
    { look: "label", area: { topRow: 1, leftColumn: 0, rowCount: 2, columnCount: 2 } },
    { look: "title", area: { topRow: 3, leftColumn: 0, rowCount: 1, columnCount: 1 } },
  ]);
});

test("columns whose runs differ in length are not joined", () => {
  const rows = squared([[text("a", "label"), text("b", "label")], [text("c", "label")]], 2);
  expect(areasByLook(planOf(rows)).map(({ area }) => [area.rowCount, area.columnCount])).toEqual([
    [2, 1],
    [1, 1],
  ]);
});

test("every row gets the same number of cells", () => {
  expect(squared([[], [text("a", "label")]], 2).map((row) => row.length)).toEqual([2, 2]);
});
