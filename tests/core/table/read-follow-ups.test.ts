import type { Area } from "../../../src/core/grid";
import { areaName, cellName } from "../../../src/core/address";
import { noSettings } from "../../../src/core/settings";
import { readFollowUps } from "../../../src/core/table/read-follow-ups";
import { currentPeriod } from "../../../src/core/table/follow-up";
import { countTotals } from "../../../src/core/totals";
import { followUpOf } from "../../builders/follow-up";
import { gridOf, header, mergedRows, seedGrid, statusRows, tableOf } from "../../builders/grid";

const done = ["Klart", "Klart", "Klart"];

describe("the seed", () => {
  const followUp = followUpOf(seedGrid());

  test("holds 27 commitments in A1:F28, 6 goals and 14 subgoals", () => {
    const { goals } = countTotals(followUp);
    expect(followUp.commitments).toHaveLength(27);
    expect(areaName(followUp.area)).toBe("A1:F28");
    expect(goals).toHaveLength(6);
    expect(goals.flatMap(({ subgoals }) => subgoals)).toHaveLength(14);
  });

  test("has three periods, the last of them current and the year's end", () => {
    expect(followUp.periods.map(({ id, name, yearEnd }) => [id, name, yearEnd])).toEqual([
      ["p1", "Status delår 1", false],
      ["p2", "Status delår 2", false],
      ["p3", "Status helår", true],
    ]);
    expect(currentPeriod(followUp).id).toBe("p3");
  });

  test("keeps the claim out of the data", () => {
    expect(followUp.claim?.stated).toEqual({ total: 27, done: 17, notDone: 10 });
    expect(followUp.setAside).toEqual([{ row: 29, kind: "claim" }]);
  });
});

describe("where the table stands", () => {
  test.each([
    [
      "below title rows",
      gridOf([["Uppföljning 2023"], [], ["Kultur- och fritidsnämnden"], header, ["M", "D", "Å", ...done]]),
      "A4:F5",
    ],
    ["away from A1", tableOf([["M", "D", "Å", ...done]], { topRow: 4, leftColumn: 2 }), "C5:H6"],
    [
      "with columns of other kinds between",
      gridOf([
        ["Nr", "Mål", "Åtgärd", "Budget", "Tertial 1", "Kommentar"],
        [1, "M", "Å", 100, "Klart", ""],
      ]),
      "A1:F2",
    ],
    [
      "beside a stray word",
      gridOf([
        ["Mål", "Åtgärd", "Delår 1", "", "Obs"],
        ["M", "Å", "Klart"],
      ]),
      "A1:C2",
    ],
  ])("%s", (_, grid, area) => {
    expect(areaName(followUpOf(grid).area)).toBe(area);
  });

  test.each([
    ["nothing", gridOf([])],
    ["prose", gridOf([["Hej"], ["Status helår är bra"]])],
    ["a header without rows", tableOf([])],
    [
      "a budget by month",
      gridOf([
        ["Uppdrag", "December"],
        ["Bygga", 12],
      ]),
    ],
    [
      "a list of errands, done or not",
      gridOf([
        ["Beslut", "Åtgärd", "Status"],
        ["§ 1", "Skicka yttrande", "Klart"],
        ["§ 2", "Bygga", "Ej klart"],
      ]),
    ],
    [
      "a project's plan",
      gridOf([
        ["Nr", "Aktivitet", "Status"],
        [1, "Upphandla", "Klart"],
        [2, "Bygga", "Försenad"],
      ]),
    ],
    [
      "a year's plan",
      gridOf([
        ["Mål", "Aktivitet", "Jan", "Feb", "Mars", "April", "Maj", "Juni"],
        ["M", "Lönesamtal", "x", "", "", "x", "", ""],
        ["M", "Enkät", "", "x", "", "", "", "x"],
      ]),
    ],
    [
      "a budget by every month",
      gridOf([
        ["Mål", "Aktivitet", "Jan", "Feb", "Mars", "April", "Maj", "Juni", "Juli", "Aug", "Sep", "Okt", "Nov", "Dec"],
        ["M", "Bygga", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
      ]),
    ],
    [
      "periods without commitments",
      gridOf([
        ["Mål", "Delår 1", "Helår"],
        ["M", "Klart", "Klart"],
      ]),
    ],
  ])("%s is no follow-up table", (_, grid) => {
    expect(readFollowUps(grid)).toEqual([]);
  });
});

test.each([
  ["p1", "Väntar", 3],
  ["p2", "Klar i maj", 5],
])("the comments of %s are those of its own column", (currentPeriod, comment, column) => {
  const grid = gridOf([
    ["Mål", "Åtagande", "Delår 1", "Kommentar delår 1", "Helår", "Kommentar helår"],
    ["M", "Ett", "Enligt plan", "Väntar", "Klart", "Klar i maj"],
  ]);
  const [followUp] = readFollowUps(grid, { ...noSettings, currentPeriod });
  expect(followUp?.commitments.map((commitment) => commitment.comment)).toEqual([comment]);
  expect(followUp?.columns.comment).toBe(column);
});

describe("goals", () => {
  const goalsOf = (grid: Parameters<typeof followUpOf>[0]) =>
    followUpOf(grid).commitments.map(
      ({ goal, subgoal }) => `${goal.text}/${goal.source} ${subgoal.text}/${subgoal.source}`,
    );

  test("are read through blanks below the first", () => {
    const grid = tableOf([
      ["M", "D", "1", ...done],
      ["", "", "2", ...done],
      ["N", "", "3", ...done],
    ]);
    expect(goalsOf(grid)).toEqual(["M/own D/own", "M/above D/above", "N/own /none"]);
  });

  test("are read through merged cells", () => {
    const grid = tableOf(
      [
        ["M", "D", "1", ...done],
        ["", "E", "2", ...done],
      ],
      { merges: [mergedRows(1, 0, 2)] },
    );
    expect(goalsOf(grid)).toEqual(["M/own D/own", "M/merged E/own"]);
  });

  test("are read from a section row above the commitments", () => {
    const grid = tableOf([["Mål M"], ["", "D", "1", ...done]]);
    expect(goalsOf(grid)).toEqual(["Mål M/above D/own"]);
    expect(followUpOf(grid).setAside).toEqual([{ row: 1, kind: "section" }]);
  });
});

describe("rows that are no commitment", () => {
  const kinds = (grid: Parameters<typeof followUpOf>[0]) =>
    followUpOf(grid).setAside.map(({ row, kind }) => `${cellName(row, 0)} ${kind}`);
  const one = ["M", "D", "Å", ...done];

  test.each([
    ["a blank row within", [one, [], one], ["A3 blank"]],
    ["blank rows at the end", [one, [], []], []],
    ["a repeated header", [one, header, one], ["A3 header"]],
    ["a sum", [one, ["Summa", "", "", 1, 1, 1]], ["A3 subtotal"]],
    ["a note below", [one, [], ["", "", "", "", "", ""], ["Källa: nämnden"]], ["A5 note"]],
    ["a line that sums up a part", [one, ["Antal klara: 1"], one], ["A3 subtotal"]],
    ["a claim in another column", [one, [], ["", "", "1 st: 1 klart, 0 ej klara"]], ["A4 claim"]],
  ])("%s", (_, rows, expected) => {
    expect(kinds(tableOf(rows))).toEqual(expected);
    expect(followUpOf(tableOf(rows)).commitments).toHaveLength(rows.filter((row) => row === one).length);
  });

  test("of lines below the table the one that speaks of most is the closing line", () => {
    const parts = [one, one, ["1 åtagande: 1 klart"], [], ["2 åtaganden: 2 klara"]];
    const { claim } = followUpOf(tableOf([one, ["3 åtaganden: 3 klara"], ...parts]));
    expect(claim?.text).toBe("2 åtaganden: 2 klara");
  });

  test("a row with a status but no text is a commitment all the same", () => {
    expect(followUpOf(tableOf([["M", "D", "", ...done]])).commitments).toHaveLength(1);
  });

  test("hidden rows are commitments", () => {
    const { commitments } = followUpOf(tableOf(statusRows([done, done]), { hiddenRows: [2] }));
    expect(commitments.map(({ hidden }) => hidden)).toEqual([false, true]);
  });
});

describe("a status that is merged over several cells", () => {
  const rows = statusRows([
    ["Klart", "Klart", "Klart"],
    ["Klart", "", ""],
    ["Klart", "Klart", ""],
  ]);
  const mergedWith = (row: number, merge: Area) =>
    followUpOf(tableOf(rows, { merges: [merge] })).commitments[row]?.readings.map((reading) =>
      reading.class === "empty" ? (reading.mergedWith ?? "empty") : "filled",
    );

  test.each([
    ["over two commitments", 1, mergedRows(1, 4, 2), ["filled", { row: 1, column: 4 }, "empty"]],
    [
      "over two periods",
      2,
      { topRow: 3, leftColumn: 4, rowCount: 1, columnCount: 2 },
      ["filled", "filled", { row: 3, column: 4 }],
    ],
    ["where nothing stands", 2, mergedRows(2, 5, 2), ["filled", "filled", "empty"]],
    [
      "with what is no status",
      2,
      { topRow: 3, leftColumn: 2, rowCount: 1, columnCount: 4 },
      ["filled", "filled", "empty"],
    ],
  ] as const)("%s is read in the first of them, and told in the others", (_, row, merge, expected) => {
    expect(mergedWith(row, merge)).toEqual(expected);
  });
});

describe("a commitment that begins as a sum does", () => {
  const followed = ["M", "D", "Ett", ...done];
  const kindOf = (row: Parameters<typeof gridOf>[0][number]) =>
    followUpOf(tableOf([followed, row, followed])).setAside[0]?.kind ?? "commitment";

  test.each([
    ["Antal aktiva föreningar ska öka", ["", "", ""], "commitment"],
    ["Total översyn av lokalerna", ["", "", ""], "commitment"],
    ["Totalt stopp för inköp", ["Enlight plan", "", ""], "commitment"],
    ["Summa ihop alla avtal", ["", "", "Kalrt"], "commitment"],
    ["Antal åtaganden", ["Pågår", "", ""], "commitment"],
    ["Antal aktiva föreningar", [12, 13, 14], "subtotal"],
    ["Antal aktiva föreningar", ["", "", "14 st"], "subtotal"],
    ["Antal åtaganden", ["", "", ""], "subtotal"],
    ["Totalt: 12 åtaganden", ["", "", ""], "subtotal"],
    ["Totalt", ["", "", ""], "subtotal"],
    ["Summa", ["", "", ""], "subtotal"],
    ["S:a Mål A", ["", "", 2], "subtotal"],
    ["Summa Mål A", ["", "", "2 klara"], "subtotal"],
    ["Summa", [{ error: "#DIV/0!" }, "", ""], "subtotal"],
  ] as const)("%s %j is a %s", (text, statuses, kind) => {
    expect(kindOf(["M", "D", text, ...statuses])).toBe(kind);
  });

  test.each([
    ["Totalt sett en god skola", "section"],
    ["Totalt", "subtotal"],
    ["Antal mål", "subtotal"],
  ])("%s alone where goals stand is a %s", (text, kind) => {
    expect(kindOf([text])).toBe(kind);
  });
});

describe("a comment with numbers in it", () => {
  const commented = [...header, "Kommentar", "Ansvarig", "Utfall"];
  const followed = ["M", "D", "Ett", ...done, "", "", ""];
  const readOf = (rows: Parameters<typeof gridOf>[0]) => {
    const { commitments, setAside, claim } = followUpOf(gridOf([commented, ...rows]));
    return [commitments.length, claim?.text ?? null, setAside.map(({ row, kind }) => `${row + 1} ${kind}`)];
  };

  test.each([
    ["no status and a share", [followed, ["M", "D", "Två", "", "", "", "50 % klart"], followed], [3, null, []]],
    ["no status and a count", [followed, ["M", "D", "Två", "", "", "", "3 av 5 åtgärder klara"]], [2, null, []]],
    ["in a column of another kind", [followed, ["M", "D", "Två", "", "", "", "", "", "50 % klart"]], [2, null, []]],
    ["beside the one responsible", [followed, ["M", "D", "Två", "", "", "", "", "2 st: 1 klar"]], [2, null, []]],
    [
      "above the closing line",
      [followed, ["M", "D", "Två", "", "", "", "50 % klart"], [], ["2 stycken: 1 klart, 1 ej klara"]],
      [2, "2 stycken: 1 klart, 1 ej klara", ["5 claim"]],
    ],
    ["under a blank row, alone", [followed, [], ["", "", "", "", "", "", "50 % klart"]], [1, null, ["4 note"]]],
    [
      "a closing line where commitments stand",
      [followed, ["", "", "1 av 1 är klara"]],
      [1, "1 av 1 är klara", ["3 claim"]],
    ],
  ])("%s", (_, rows, expected) => {
    expect(readOf(rows)).toEqual(expected);
  });
});

describe("the row below the last commitment", () => {
  const one = ["M", "D", "Å", ...done];
  test.each([
    ["is open at the end of the sheet", [header, one], true],
    ["is open above a blank row", [header, one, [], ["Källa: nämnden"]], true],
    [
      "is taken by another table's header",
      [header, one, ["Mål", "D", "Åtgärd", "Delår 1", "Delår 2", "Helår"], one],
      false,
    ],
  ])("%s", (_, rows, expected) => {
    expect(readFollowUps(gridOf(rows))[0]?.isOpenBelow).toBe(expected);
  });
});

describe("the current period", () => {
  test.each([
    ["the last with any status", [["Klart", "Enligt plan", ""]], "p2"],
    ["counts a misspelt one", [["Klart", "", "Klat"]], "p3"],
    ["does not count an unknown word", [["Klart", "", "Vet ej"]], "p1"],
    ["is the first where none has any", [["", "", ""]], "p1"],
    ["is the last with any word where none has a status", [["Grön", "Röd", ""]], "p2"],
    ["is the first where all cells say the same", [["Välj status", "Välj status", "Välj status"]], "p1"],
    ["does not count a number where none has a status", [["Grön", "", 3]], "p1"],
  ])("%s", (_, statuses, id) => {
    expect(currentPeriod(followUpOf(tableOf(statusRows(statuses)))).id).toBe(id);
  });

  test("stands in the order of the year, not of the columns", () => {
    const grid = gridOf([
      ["Mål", "Åtgärd", "Helår", "Delår 1"],
      ["M", "Å", "", "Klart"],
    ]);
    expect(followUpOf(grid).periods.map(({ name }) => name)).toEqual(["Delår 1", "Helår"]);
    expect(currentPeriod(followUpOf(grid)).name).toBe("Delår 1");
  });
});
