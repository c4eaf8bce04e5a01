import { highlightMarker, planHighlight } from "../../../src/core/plan/highlight";
import { followUpOf } from "../../builders/follow-up";
import { gridOf, seedGrid } from "../../builders/grid";

test("one rule over the whole body, on the current period's column", () => {
  expect(planHighlight(followUpOf(seedGrid()))).toMatchObject({
    sheetName: "Utvecklingsåtaganden",
    area: { topRow: 1, leftColumn: 0, rowCount: 27, columnCount: 6 },
    formula: `=AND(TRIM(SUBSTITUTE(SUBSTITUTE($F2,UNICHAR(160)," "),CHAR(10)," "))="Avvikelse från plan",${highlightMarker})`,
  });
});

test("the mark is seen without colour", () => {
  expect(planHighlight(followUpOf(seedGrid())).look.bold).toBe(true);
});

test("the column is that of the current period, the row the first below the header", () => {
  const grid = gridOf([[], ["Mål", "Åtgärd", "Delår 1", "Helår"], ["M", "Å", "Klart", ""]]);
  expect(planHighlight(followUpOf(grid)).formula).toContain("$C3");
});
