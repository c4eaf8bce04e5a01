import { planDropdowns } from "../../../../src/core/plan/fixes/dropdowns";
import { proposeFixes, proposeGoals } from "../../../../src/core/plan/fixes/propose-fixes";
import { noSettings } from "../../../../src/core/settings";
import { surveyWorkbook } from "../../../../src/core/survey";
import { cellName } from "../../../../src/core/address";
import { followUpOf } from "../../../builders/follow-up";
import { gridOf, header, mergedRows, seedGrid, statusRows, tableOf } from "../../../builders/grid";
import type { Grid } from "../../../../src/core/grid";

const fixesIn = (grid: Grid) =>
  surveyWorkbook([grid])
    .flatMap(proposeFixes)
    .map(({ kind, at, before, after }) => [kind, cellName(at.row, at.column), before, after]);

const withClaim = (claim: string) =>
  fixesIn(
    gridOf([
      header,
      ...statusRows([
        ["", "", "Klart"],
        ["", "", "Klart"],
        ["", "", "Enligt plan"],
      ]),
      [],
      [claim],
    ]),
  );

test("misspelt and untidy statuses, each with what it is to say", () => {
  const grid = tableOf(
    statusRows([
      ["klart ", "Klat", "Klart"],
      ["Klart", "Pausad", { error: "#N/A" }],
    ]),
  );
  expect(fixesIn(grid)).toEqual([
    ["typo", "E2", "Klat", "Klart"],
    ["format", "D2", "klart ", "Klart"],
  ]);
});

test("nothing in the seed is to be put right", () => {
  expect(fixesIn(seedGrid())).toEqual([]);
});

test.each([
  ["27 stycken: 17 klart, 10 ej klara", "3 stycken: 2 klart, 1 ej klara"],
  ["3 stycken: 3 klart, 0 ej klara", "3 stycken: 2 klart, 1 ej klara"],
  ["Av 27 utvecklingsåtaganden är 17 klara", "Av 3 utvecklingsåtaganden är 2 klara"],
  ["tjugosju stycken: sjutton klart, tio ej klara", "tre stycken: två klart, ett ej klara"],
  ["Sjutton är klara och en är ej klar", "Två är klara och en är ej klar"],
  ["27\u00a0STYCKEN:\n17 Klart", "3 STYCKEN: 2 Klart"],
  ["8 av 30 åtaganden är klara", "2 av 3 åtaganden är klara"],
])("the line %j becomes %j", (before, after) => {
  expect(withClaim(before)).toEqual([["claim", "A6", before, after]]);
});

test("a right line is left as it is", () => {
  expect(withClaim("3 stycken: två klart, 1 ej klara")).toEqual([]);
});

test("blank goals are spelt out, merged and own ones are not", () => {
  const rows = [
    ["Mål A", "Delmål A", "Ett", "Klart"],
    ["", "", "Två", "Klart"],
    ["Mål B", "Delmål B", "Tre", "Klart"],
    ["", "Delmål C", "Fyra", "Klart"],
  ];
  const blank = proposeGoals(followUpOf(gridOf([header, ...rows])));
  expect(blank.map(({ at, after }) => [cellName(at.row, at.column), after])).toEqual([
    ["A3", "Mål A"],
    ["B3", "Delmål A"],
    ["A5", "Mål B"],
  ]);
  expect(
    proposeGoals(
      followUpOf(
        gridOf([header, ...rows], { merges: [mergedRows(1, 0, 2), mergedRows(1, 1, 2), mergedRows(3, 0, 2)] }),
      ),
    ),
  ).toEqual([]);
});

describe("lists to choose from", () => {
  test("cover the commitments' status cells and nothing between them", () => {
    const grid = tableOf([
      ...statusRows([
        ["Klart", "", ""],
        ["Klart", "", ""],
      ]),
      ["Mål B"],
      ...statusRows([["Klart", "", ""]]),
    ]);
    const plan = planDropdowns(followUpOf(grid));
    expect(plan?.words).toEqual(["Klart", "Enligt plan", "Avvikelse från plan"]);
    expect(plan?.areas.map(({ topRow, leftColumn, rowCount }) => [topRow, leftColumn, rowCount])).toEqual(
      [3, 4, 5].flatMap((column) => [
        [1, column, 2],
        [4, column, 1],
      ]),
    );
  });

  test("offer the words that the user counts, but for one with a comma", () => {
    const words = ["Pågår", "Nästan, men inte"].map((text) => ({ text, countsAs: "onPlan" as const }));
    const grid = tableOf(statusRows([["Klart", "Pågår", "Nästan, men inte"]]));
    const [table] = surveyWorkbook([grid], { ...noSettings, words });
    expect(table && planDropdowns(table.followUp)?.words).toEqual([
      "Klart",
      "Enligt plan",
      "Avvikelse från plan",
      "Pågår",
    ]);
  });
});
