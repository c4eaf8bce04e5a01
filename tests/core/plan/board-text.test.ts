import { boardSentences, boardTable } from "../../../src/core/plan/summary/board-text";
import { checkTable } from "../../../src/core/survey";
import type { Grid } from "../../../src/core/grid";
import { messagesFor } from "../../../src/messages";
import { followUpOf } from "../../builders/follow-up";
import { seedGrid, statusRows, tableOf } from "../../builders/grid";

const swedish = messagesFor("sv-SE").summary;
const english = messagesFor("en-GB").summary;
const tableIn = (grid: Grid) => checkTable(followUpOf(grid));

test("the seed's sentences, in both languages", () => {
  expect(boardSentences(tableIn(seedGrid()), swedish)).toEqual([
    "Av 27 utvecklingsåtaganden är 17 klara (63 %) och 10 ej klara.",
    "6 av de 10 avvikelserna syntes inte i delår 1 eller delår 2.",
    "9 av 10 avvikelser finns under Bra att leva och bo.",
  ]);
  expect(boardSentences(tableIn(seedGrid()), english)).toEqual([
    "Of 27 commitments, 17 are done (63%) and 10 are not done.",
    "6 of the 10 deviations did not show in delår 1 or delår 2.",
    "9 of 10 deviations are under Bra att leva och bo.",
  ]);
});

test("the seed's table", () => {
  expect(boardTable(tableIn(seedGrid()), swedish)).toEqual([
    ["Status", "Status delår 1", "Status delår 2", "Status helår"],
    ["Klart", "1 (4 %)", "2 (7 %)", "17 (63 %)"],
    ["Enligt plan", "24 (89 %)", "21 (78 %)", "0 (0 %)"],
    ["Avvikelse från plan", "2 (7 %)", "4 (15 %)", "10 (37 %)"],
    ["Summa", "27 (100 %)", "27 (100 %)", "27 (100 %)"],
    ["Ej klara", "26 (96 %)", "25 (93 %)", "10 (37 %)"],
  ]);
});

test("what is no status has a row of its own where there is any", () => {
  expect(
    boardTable(
      tableIn(
        tableOf(
          statusRows([
            ["Klart", "", ""],
            ["Pausad", "", ""],
          ]),
        ),
      ),
      swedish,
    )[4],
  ).toEqual(["Övriga", "1 (50 %)"]);
});

const [K, E, A] = ["Klart", "Enligt plan", "Avvikelse från plan"];

test("periods that have not begun are not told of, nor hidden when one has that is not looked at", () => {
  const periodsOf = (rows: readonly (readonly string[])[]) =>
    boardTable(tableIn(tableOf(statusRows(rows))), swedish)[0];
  expect(periodsOf([[K, "", ""]])).toEqual(["Status", "Status delår 1"]);
  expect(periodsOf([[K, "", "Pausad"]])).toHaveLength(4);
});

/** What is said of rows that look like these, in order. */
const saidOf = (words: typeof swedish, rows: readonly (readonly string[])[]) =>
  boardSentences(tableIn(tableOf(statusRows(rows))), words);

test.each<[string, readonly (readonly string[])[], string, string]>([
  [
    "done, on track, deviating",
    [[K], [E], [E], [A], [A]],
    "Av 5 utvecklingsåtaganden är 1 klart (20 %), 2 enligt plan (40 %) och 2 avviker (40 %).",
    "Of 5 commitments, 1 is done (20%), 2 on track (40%) and 2 deviate (40%).",
  ],
  [
    "several done, none deviating",
    [[K], [K], [E]],
    "Av 3 utvecklingsåtaganden är 2 klara (67 %), 1 enligt plan (33 %) och 0 avviker (0 %).",
    "Of 3 commitments, 2 are done (67%), 1 on track (33%) and 0 deviate (0%).",
  ],
  [
    "one that is no status",
    [[K], [A], [E], ["?"]],
    "Av 4 utvecklingsåtaganden är 1 klart (25 %), 1 enligt plan (25 %), 1 avviker (25 %) och 1 är övrigt (25 %).",
    "Of 4 commitments, 1 is done (25%), 1 on track (25%), 1 deviates (25%) and 1 counted as other (25%).",
  ],
  [
    "several that are none",
    [[K], [K], [""], ["?"]],
    "Av 4 utvecklingsåtaganden är 2 klara (50 %), 0 enligt plan (0 %), 0 avviker (0 %) och 2 är övriga (50 %).",
    "Of 4 commitments, 2 are done (50%), 0 on track (0%), 0 deviate (0%) and 2 counted as other (50%).",
  ],
  [
    "all on track",
    [[E], [E]],
    "Alla 2 utvecklingsåtaganden går enligt plan (100 %).",
    "All 2 commitments are on track (100%).",
  ],
  [
    "the only one",
    [[A]],
    "Det enda utvecklingsåtagandet avviker från plan (100 %).",
    "The only commitment deviates from plan (100%).",
  ],
])("before the year's end: %s", (_, rows, inSwedish, inEnglish) => {
  expect([saidOf(swedish, rows)[0], saidOf(english, rows)[0]]).toEqual([inSwedish, inEnglish]);
});

test.each<[string, readonly (readonly string[])[], string]>([
  [
    "one unread, one late",
    [
      [E, E, A],
      ["", E, A],
      [E, A, A],
    ],
    "1 av de 3 avvikelserna syntes inte i delår 1 eller delår 2. 1 går inte att bedöma.",
  ],
  [
    "unread, and seen later",
    [
      ["", A, A],
      [E, E, A],
    ],
    "1 av de 2 avvikelserna syntes inte i delår 1 eller delår 2.",
  ],
  [
    "the only one unread",
    [
      ["", E, A],
      [E, E, K],
    ],
    "Om avvikelsen syntes i delår 1 eller delår 2 går inte att bedöma.",
  ],
  [
    "all unread",
    [
      ["Klat", E, A],
      [E, "?", A],
    ],
    "Om avvikelserna syntes i delår 1 eller delår 2 går inte att bedöma.",
  ],
  [
    "no late one",
    [
      ["", E, A],
      [A, E, A],
      [E, A, A],
    ],
    "2 av de 3 avvikelserna syntes i delår 1 eller delår 2. 1 går inte att bedöma.",
  ],
  [
    "an interim one unread",
    [
      ["", A, ""],
      [E, A, ""],
      [A, A, ""],
    ],
    "1 av de 3 avvikelserna är ny sedan delår 1. 1 går inte att bedöma.",
  ],
  [
    "no new one known",
    [
      ["", A, ""],
      [A, A, ""],
    ],
    "1 av de 2 avvikelserna fanns redan i delår 1. 1 går inte att bedöma.",
  ],
  [
    "both new",
    [
      [E, A, ""],
      [E, A, ""],
    ],
    "Båda avvikelserna är nya sedan delår 1.",
  ],
])("nothing is claimed of what was not read: %s", (_, rows, expected) => {
  expect(saidOf(swedish, rows)[1]).toBe(expected);
});

const goalRows = (...goals: (readonly [goal: string, ...statuses: string[]])[]) =>
  goals.flatMap(([goal, ...all]) => all.map((status, index) => [goal, "D", `${goal} ${index}`, "", "", status]));

test.each<[string, readonly (readonly [string, ...string[]])[], string | undefined]>([
  [
    "a third and more than its share",
    [
      ["M", A, A, K],
      ["N", A, K, K],
      ["O", A, K, K],
    ],
    "2 av 4 avvikelser finns under M.",
  ],
  [
    "no more than its share",
    [
      ["M", A, A, K, K, K, K],
      ["N", A, K],
    ],
    undefined,
  ],
  [
    "less than a third",
    [
      ["M", A, A],
      ["N", A, K],
      ["O", A, K],
      ["P", A, K],
      ["Q", A, K],
      ["R", A, K],
    ],
    undefined,
  ],
  [
    "both",
    [
      ["M", A, A],
      ["N", K],
    ],
    "Båda avvikelserna finns under M.",
  ],
])("where most deviations are is said where it says something: %s", (_, goals, expected) => {
  expect(boardSentences(tableIn(tableOf(goalRows(...goals))), swedish).at(2)).toBe(expected);
});

test("numbers of four digits are written as the language does", () => {
  const rows = Array.from({ length: 1704 }, () => [E, E, A]);
  expect(saidOf(swedish, rows)[1]).toBe("Ingen av de 1\u00A0704 avvikelserna syntes i delår 1 eller delår 2.");
  expect(saidOf(english, rows)[1]).toBe("None of the 1,704 deviations showed in delår 1 or delår 2.");
});
