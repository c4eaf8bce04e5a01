import { planDropdowns } from "../../../../src/core/plan/fixes/dropdowns";
import { proposeFixes, proposeGoals } from "../../../../src/core/plan/fixes/propose-fixes";
import { noSettings } from "../../../../src/core/settings";
import { surveyWorkbook } from "../../../../src/core/survey";
import { cellName } from "../../../../src/core/address";
import { followUpOf } from "../../../builders/follow-up";
import { gridOf, header, mergedRows, seedGrid, statusRows, tableOf } from "../../../builders/grid";
import type { CellValue, Grid } from "../../../../src/core/grid";

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
  ["1 704 stycken: 1 000 klart, 704 ej klara", "3 stycken: 2 klart, 1 ej klara"],
  ["Andel klara: 50 %", "Andel klara: 67 %"],
  ["Av 3 åtaganden är 50,0 procent klara", "Av 3 åtaganden är 66,7 procent klara"],
  ["Andelen klara är 66.7 %, 50.0 % ej klara.", "Andelen klara är 66.7 %, 33.3 % ej klara."],
  ["3 stycken: 2 klart (63 %), 1 ej klara (37 %)", "3 stycken: 2 klart (67 %), 1 ej klara (33 %)"],
  ["Antal: 12 st, varav klart 8 st, avvikelse 4 st", "Antal: 3 st, varav klart 2 st, avvikelse 0 st"],
  ["Klart: 1, Enligt plan: 0, Avvikelse från plan: 2", "Klart: 2, Enligt plan: 1, Avvikelse från plan: 0"],
  ["Åtta av tolv åtaganden är genomförda.", "Två av tre åtaganden är genomförda."],
  ["67 % av åtagandena är klara (9 av 12)", "67 % av åtagandena är klara (2 av 3)"],
  ["12 åtaganden: 8 av 12 klara", "3 åtaganden: 2 av 3 klara"],
  ["8/12 klara", "2/3 klara"],
  ["Antal klara åtaganden: 9", "Antal klara åtaganden: 2"],
  ["8 åtaganden klara\n4 åtaganden ej klara", "2 åtaganden klara 1 åtaganden ej klara"],
])("the line %j becomes %j", (before, after) => {
  expect(withClaim(before)).toEqual([["claim", "A6", before, after]]);
});

test.each([
  "3 stycken: två klart, 1 ej klara",
  "Andel klara: 67 %",
  "Av 3 åtaganden är 66,67 % klara",
  "3 stycken, 33 % ej klara",
  "2 klara, 1 enligt plan, inga avviker",
  // It is wrong, but no number would make it right.
  "Samtliga 3 åtaganden är klara",
])("the right line %j is left as it is", (line) => {
  expect(withClaim(line)).toEqual([]);
});

test("numbers in groups stay in groups", () => {
  const rows = statusRows(Array.from({ length: 1704 }, () => ["", "", "Klart"]));
  const grid = gridOf([header, ...rows, [], ["1 705 stycken: 1 000 klart, 705 ej klara"]]);
  expect(fixesIn(grid).map(([, , , after]) => after)).toEqual(["1 704 stycken: 1 704 klart, 0 ej klara"]);
});

describe("the closing line waits for the statuses", () => {
  const line = "4 stycken: 3 klart, 1 ej klara";
  const below = (...statuses: readonly (readonly CellValue[])[]) =>
    gridOf([header, ...statusRows(statuses), [], [line]]);
  const rows = [
    ["Klart", "Klart", "Klart"],
    ["Klart", "Klart", "Klart"],
    ["Klart", "Klart", "Enligt plan"],
  ];

  test.each([["Klrat"], ["Pausad"], [""], [{ error: "#N/A" }]])("while %j has not been read", (status) => {
    const fixes = fixesIn(below(...rows, ["Klart", "Klart", status]));
    expect(fixes.filter(([kind]) => kind === "claim")).toEqual([]);
  });

  test("but not for those of a later period that is yet to come, nor does it agree with one", () => {
    const grid = gridOf([header, ...statusRows([["Klart"], ["Enligt plan"]]), [], ["2 stycken: 0 klart, 2 ej klara"]]);
    expect(fixesIn(grid).map(([, , , after]) => after)).toEqual(["2 stycken: 1 klart, 1 ej klara"]);
  });

  test("and no longer: what is left out has been read", () => {
    const words = [{ text: "Pausad", countsAs: "leftOut" as const }];
    const tables = surveyWorkbook([below(...rows, ["Klart", "Klart", "Pausad"])], { ...noSettings, words });
    expect(tables.flatMap(proposeFixes).map(({ after }) => after)).toEqual(["4 stycken: 2 klart, 2 ej klara"]);
  });

  test("also for those of a later period, which it may be about", () => {
    const grid = below(...rows, ["Enligt plan", "Klart", "Pausad"]);
    const [table] = surveyWorkbook([grid], { ...noSettings, currentPeriod: "p2" });
    expect(table?.findings.filter(({ rule }) => rule === "claim-agrees")).toMatchObject([
      { data: { unread: { rows: 1, period: "Status helår" } } },
    ]);
    expect(table && proposeFixes(table)).toEqual([]);
  });
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
