import fc from "fast-check";
import { countTotals, otherCount, percentOf } from "../../src/core/totals";
import type { CellValue } from "../../src/core/grid";
import { followUpOf } from "../builders/follow-up";
import { seedGrid, statusRows, tableOf } from "../builders/grid";

describe("the seed", () => {
  const totals = countTotals(followUpOf(seedGrid()));

  test.each([
    [0, 1, 24, 2],
    [1, 2, 21, 4],
    [2, 17, 0, 10],
  ])("period %i: %i klart, %i enligt plan, %i avvikelse", (period, done, onPlan, deviation) => {
    expect(totals.periods[period]).toEqual({
      done,
      onPlan,
      deviation,
      suggested: 0,
      unknown: 0,
      empty: 0,
      error: 0,
      leftOut: 0,
    });
  });

  test("per goal at year end", () => {
    expect(
      totals.goals.map(({ name, commitments, counts }) => [name, commitments.length, counts.done, counts.deviation]),
    ).toEqual([
      ["Bra att leva och bo", 17, 8, 9],
      ["God omsorg för individen", 1, 1, 0],
      ["Ekosystem i balans", 1, 1, 0],
      ["Systematisk kvalitetsutveckling", 1, 0, 1],
      ["Attraktiv arbetsgivare", 5, 5, 0],
      ["Sund ekonomi", 2, 2, 0],
    ]);
  });
});

test("a goal spelt with other spaces and case is one goal", () => {
  const { goals } = countTotals(
    followUpOf(
      tableOf([
        ["Mål A", "D", "1", "Klart"],
        ["mål  a", "D", "2", "Klart"],
      ]),
    ),
  );
  expect(goals.map(({ name, commitments }) => [name, commitments.length])).toEqual([["Mål A", 2]]);
});

test("whatever the cells hold, each period's counts sum to all commitments, and so do the goals", () => {
  const cell = fc.oneof(
    fc.constantFrom<CellValue>("Klart", "Enligt plan", "Avvikelse från plan", "klart ", "Klat", null, {
      error: "#N/A",
    }),
    fc.string(),
    fc.double(),
    fc.boolean(),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 30 }), (statuses) => {
      const totals = countTotals(followUpOf(tableOf(statusRows(statuses))));
      for (const counts of [...totals.periods, totals.current]) {
        expect(counts.done + counts.onPlan + counts.deviation + otherCount(counts)).toBe(totals.commitments);
      }
      expect(totals.goals.reduce((sum, goal) => sum + goal.commitments.length, 0)).toBe(totals.commitments);
    }),
  );
});

test.each([
  [17, 27, 63],
  [10, 27, 37],
  [1, 8, 13],
  [1, 200, 1],
  [0, 27, 0],
  [27, 27, 100],
  [0, 0, 0],
])("%i of %i is %i per cent, rounded half up", (count, all, percent) => {
  expect(percentOf(count, all)).toBe(percent);
});
