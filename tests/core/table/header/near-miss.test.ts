/** What a workbook without a table holds that comes close to one, and what keeps it from being one. */

import { cellName } from "../../../../src/core/address";
import type { Area, CellValue } from "../../../../src/core/grid";
import { nearMisses } from "../../../../src/core/table/header/near-miss";
import { readFollowUps } from "../../../../src/core/table/read-follow-ups";
import { gridOf, header } from "../../../builders/grid";

const titles: CellValue[][] = [["Budget 2024"], [], []];

describe("on one sheet", () => {
  test.each<[string, CellValue[][], string, Area?]>([
    [
      "numbers below a month",
      [...titles, ["Uppdrag", "December"], ["Bygga", 12], ["Riva", 8]],
      "A4 Uppdrag, December: numbers below December",
    ],
    [
      "words that no list of statuses knows",
      [
        ["Nr", "Åtgärd", "Status"],
        [1, "Bygga", "Bra"],
        [2, "Riva", "Sådär"],
      ],
      "B1 Åtgärd, Status: unknownWords below Status",
    ],
    [
      "errands, done or not",
      [
        ["Beslut", "Åtgärd", "Status"],
        ["§ 1", "Bygga", "Klart"],
        ["§ 2", "Riva", "Ej klart"],
      ],
      "B1 Åtgärd, Status: errands below Status",
    ],
    [
      "nothing below the period",
      [
        ["Åtgärd", "Delår 1"],
        ["Bygga", ""],
        ["Riva", ""],
      ],
      "A1 Åtgärd, Delår 1: emptyBelow below Delår 1",
    ],
    ["headers alone", [header], "A1 " + header.join(", ") + ": noRows below " + header.slice(3).join(", ")],
    [
      "no column of statuses",
      [
        ["Mål", "Åtgärd", "Ansvarig"],
        ["Bra vård", "Bygga", "Ann"],
      ],
      "A1 Mål, Åtgärd, Ansvarig: noPeriod below ",
    ],
    [
      "statuses below words that name no period",
      [
        ["Nr", "Åtgärd", "Läget", "Slut"],
        [1, "Bygga", "Enligt plan", "Klart"],
      ],
      "B1 Åtgärd: unknownHeaders below Läget, Slut",
    ],
    [
      "statuses below words of which none is known",
      [
        ["Vår lista", ""],
        ["Vad", "Läget"],
        ["Bygga", "Klart"],
        ["Riva", "Enligt plan"],
        ["Måla", "Klart"],
      ],
      "B2 : unknownHeaders below Läget",
    ],
    [
      "no column of commitments",
      [
        ["Nämndens plan", "", ""],
        ["Mål", "Delår 1", "Helår"],
        ["Bra vård", "Klart", "Klart"],
      ],
      "A2 Mål, Delår 1, Helår: noCommitment below Delår 1, Helår",
    ],
    [
      "names in the order of the sheet, also from a second header row",
      [
        ["Status", "", "Uppdrag"],
        ["mars", "augusti", ""],
        [1, 2, "Bygga"],
      ],
      "A2 mars, augusti, Uppdrag: numbers below mars, augusti",
      { topRow: 0, leftColumn: 0, rowCount: 1, columnCount: 2 },
    ],
    [
      "the upper half of two header rows is none of its own",
      [
        ["Mål", "Uppdrag", ""],
        ["", "", "December"],
        ["Bra vård", "Bygga", 12],
      ],
      "A2 Mål, Uppdrag, December: numbers below December",
    ],
    [
      "what takes least to become a table, of several",
      [["Uppdrag", "December"], ["Bygga", 12], [], ["Mål", "Åtgärd", "Status"], ["Bra vård", "Bygga", ""]],
      "A4 Mål, Åtgärd, Status: emptyBelow below Status",
    ],
  ])("%s", (_, rows, expected, merge = undefined) => {
    const grid = gridOf(rows, { merges: merge === undefined ? [] : [merge] });
    expect(readFollowUps(grid)).toEqual([]);
    expect(
      nearMisses([grid]).map(
        ({ row, column, found, obstacle, periods }) =>
          `${cellName(row, column)} ${found.join(", ")}: ${obstacle} below ${periods.join(", ")}`,
      ),
    ).toEqual([expected]);
  });

  test("in the sheet's own rows and columns", () => {
    const grid = gridOf(
      [
        ["Uppdrag", "December"],
        ["Bygga", 12],
      ],
      { topRow: 9, leftColumn: 3 },
    );
    expect(nearMisses([grid])).toMatchObject([{ sheetName: "Blad1", row: 9, column: 3 }]);
  });
});

describe("is nothing to speak of", () => {
  test.each<[string, CellValue[][]]>([
    ["an empty sheet", []],
    ["prose", [["Åtgärder"], ["Vi bygger en skola."], ["Status helår är bra"]]],
    [
      "a legend",
      [
        ["Förklaring", ""],
        ["Klart", "Det är gjort"],
        ["Enligt plan", "Det blir gjort"],
      ],
    ],
    ["headers of one half with nothing below them", [["Mål", "Åtgärd"]]],
    [
      "headers of one half over numbers",
      [
        ["Mål", "Åtgärd"],
        ["Bra vård", 2],
      ],
    ],
    [
      "a commitment's word among words of other kinds",
      [
        ["Aktivitet", "Vecka 1", "Vecka 2"],
        ["Möte", "x", ""],
      ],
    ],
    [
      "a year's sum with amounts below it",
      [
        ["Mål", "Helår"],
        ["Bra vård", 120],
      ],
    ],
    [
      "months",
      [
        ["Mål", "Mars", "April"],
        ["Bra vård", "x", "x"],
      ],
    ],
  ])("%s", (_, rows) => {
    expect(nearMisses([gridOf(rows)])).toEqual([]);
  });

  test("a row on a hidden sheet, which nobody can point at", () => {
    const rows = [
      ["Uppdrag", "December"],
      ["Bygga", 12],
    ];
    expect(nearMisses([gridOf(rows, { hidden: true })])).toEqual([]);
  });
});

test("of many sheets the three closest, in the order of what they lack and then of the sheets", () => {
  const budget: CellValue[][] = [
    ["Uppdrag", "December"],
    ["Bygga", 12],
  ];
  const empty: CellValue[][] = [
    ["Åtgärd", "Delår 1"],
    ["Bygga", ""],
  ];
  const grids = [
    gridOf(budget, { sheetName: "A" }),
    gridOf(budget, { sheetName: "B" }),
    gridOf(empty, { sheetName: "C" }),
    gridOf(budget, { sheetName: "D" }),
    gridOf([header], { sheetName: "E" }),
  ];
  expect(nearMisses(grids).map(({ sheetName }) => sheetName)).toEqual(["E", "C", "A"]);
});
