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
  ).toEqual(["Övriga", "1 (50 %)", "2 (100 %)", "2 (100 %)"]);
});
