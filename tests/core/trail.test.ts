import type { Grid } from "../../src/core/grid";
import { noSettings, type Settings } from "../../src/core/settings";
import { readFollowUps } from "../../src/core/table/read-follow-ups";
import { trailOf, type Trail } from "../../src/core/trail";
import { gridOf, seedGrid, statusRows, tableOf } from "../builders/grid";

const [K, E, A] = ["Klart", "Enligt plan", "Avvikelse från plan"];

/** The trail of a sheet's first table, with commitments named by their rows as Excel counts them. */
function rowsOf(grid: Grid, settings: Settings = noSettings) {
  const [followUp] = readFollowUps(grid, settings);
  if (followUp === undefined) throw new Error("The grid holds no follow-up table");
  const trail = trailOf(followUp);
  const rows = (list: keyof Pick<Trail, Movement>) => trail[list].map(({ row }) => row + 1);
  return {
    newDeviations: rows("newDeviations"),
    remaining: rows("remaining"),
    recovered: rows("recovered"),
    lateSurprises: rows("lateSurprises"),
    finishedEarly: rows("finishedEarly"),
    trail,
  };
}
type Movement = "newDeviations" | "remaining" | "recovered" | "lateSurprises" | "finishedEarly";

const none = { newDeviations: [], remaining: [], recovered: [], lateSurprises: [], finishedEarly: [] };

test("the seed: 6 new, 4 remaining, 1 recovered, 6 late surprises, 2 finished early", () => {
  const { trail, ...rows } = rowsOf(seedGrid());
  expect(rows).toEqual({
    newDeviations: [4, 7, 13, 15, 16, 21],
    remaining: [6, 8, 11, 18],
    recovered: [10],
    lateSurprises: [4, 7, 13, 15, 16, 21],
    finishedEarly: [3, 14],
  });
  expect([trail.previous?.name, trail.current.name]).toEqual(["Status delår 2", "Status helår"]);
});

test("the seed's moves from delår 2 to helår, with the periods' own counts at the edges", () => {
  const nothing = { done: 0, onPlan: 0, deviation: 0, other: 0 };
  expect(rowsOf(seedGrid()).trail.moves).toEqual({
    done: { ...nothing, done: 2 },
    onPlan: { ...nothing, done: 15, deviation: 6 },
    deviation: { ...nothing, deviation: 4 },
    other: nothing,
  });
});

test.each<[string, string[], Partial<typeof none | Record<Movement, number[]>>]>([
  ["on plan all year", [E, E, E], {}],
  ["done all year", [K, K, K], { finishedEarly: [2] }],
  ["done at the year's end", [E, E, K], {}],
  ["done early, and then not", [K, E, E], {}],
  ["done early, then not, then again", [K, E, K], { finishedEarly: [2] }],
  ["deviates at last", [E, E, A], { newDeviations: [2], lateSurprises: [2] }],
  ["was done, and deviates at last", [E, K, A], { newDeviations: [2], lateSurprises: [2] }],
  ["deviates all year", [A, A, A], { remaining: [2] }],
  ["deviates again", [A, E, A], { newDeviations: [2] }],
  ["deviates, having said nothing before", [E, "", A], { newDeviations: [2] }],
  ["deviates, having said something unknown before", ["Pausad", E, A], { newDeviations: [2] }],
  ["recovered since delår 2", [E, A, K], { recovered: [2] }],
  ["recovered since delår 1, and on plan", [A, E, E], { recovered: [2] }],
  ["deviated, and says nothing now", [A, A, ""], {}],
  ["deviated, and says something unknown now", [A, A, "Avförd"], {}],
  ["misspelt", [E, E, "Avikelse från plan"], {}],
])("%s", (_, statuses, expected) => {
  // The second row keeps the year's end current.
  const rows = rowsOf(tableOf(statusRows([statuses, [E, E, E]])));
  expect(rows).toMatchObject({ ...none, ...expected });
});

describe("early in the year", () => {
  test("every deviation of the first period is new, and nothing moves", () => {
    const { trail, ...rows } = rowsOf(
      tableOf(
        statusRows([
          [A, "", ""],
          [K, "", ""],
        ]),
      ),
    );
    expect(rows).toEqual({ ...none, newDeviations: [2], finishedEarly: [3] });
    expect([trail.previous, trail.moves]).toEqual([null, null]);
  });

  test("what deviates in delår 2 is no late surprise", () => {
    expect(rowsOf(tableOf(statusRows([[E, A, ""]])))).toMatchObject({ ...none, newDeviations: [2] });
  });

  test("the period that the user chose is now", () => {
    const grid = tableOf(statusRows([[E, A, K]]));
    const { trail, ...rows } = rowsOf(grid, { ...noSettings, currentPeriod: "Status delår 2" });
    expect(rows).toEqual({ ...none, newDeviations: [2] });
    expect(trail.moves?.onPlan.deviation).toBe(1);
  });
});

describe("finished early is before the year's end", () => {
  test.each<[string, string[], number[]]>([
    ["a period that the header puts in the year", ["Åtagande", "Delår 1", "Delår 2"], [2]],
    ["a period before the year's end, whatever it is called", ["Åtagande", "Status", "Status helår"], [2]],
    ["one that may be the year's end", ["Mål", "Åtagande", "Status"], []],
    ["the year's end itself", ["Mål", "Åtagande", "Helår"], []],
  ])("%s", (_, names, rows) => {
    const first = names.indexOf("Åtagande") + 1;
    const row = names.map((name, index) => (index >= first ? K : `${name} ett`));
    expect(rowsOf(gridOf([names, row])).finishedEarly).toEqual(rows);
  });
});

test("each deviation is either new or remaining, and the moves sum to the commitments", () => {
  const some = ["", K, E, A, "Pausad", "Klrat"];
  const all = some.flatMap((first) => some.flatMap((second) => some.map((third) => [first, second, third])));
  const { trail, newDeviations, remaining } = rowsOf(tableOf(statusRows(all)));
  expect(newDeviations.length + remaining.length).toBe(36);
  const moves = Object.values(trail.moves ?? {}).flatMap((to) => Object.values(to));
  expect(moves.reduce((sum, count) => sum + count, 0)).toBe(all.length);
});
