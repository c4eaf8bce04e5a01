import { foundTable } from "../../src/core/found-table";
import { gridOf, seedGrid, statusRows, tableOf } from "../builders/grid";
import { checkTable } from "../../src/core/survey";
import { followUpOf } from "../builders/follow-up";

const bare = gridOf([
  ["Åtagande", "Delår 1", "Delår 2"],
  ["Öka antalet platser", "Klart", "Klart"],
]);

test.each([
  ["the real table", seedGrid(), { place: "Utvecklingsåtaganden!A1:F28", commitments: 27, goals: 6, subgoals: 14 }],
  ["a table without goals", bare, { place: "Blad1!A1:C2", commitments: 1, goals: 0, subgoals: 0 }],
  [
    "a sheet whose name needs quotes",
    tableOf(statusRows([["Klart", "Klart", "Klart"]]), { sheetName: "Nämndens mål" }),
    { place: "'Nämndens mål'!A1:F2", commitments: 1, goals: 1, subgoals: 1 },
  ],
])("%s", (_, grid, expected) => {
  expect(foundTable(checkTable(followUpOf(grid)))).toEqual(expected);
});
