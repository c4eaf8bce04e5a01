/**
 * The summary's formulas against the core's own counts: whatever the table holds, a spreadsheet must arrive at the numbers
 * that the plan says it will.
 */

import fc from "fast-check";
import type { CellValue, Grid } from "../../src/core/grid";
import { sayFormula, sayText } from "../../src/core/plan/sentence";
import type { SheetPlan } from "../../src/core/plan/sheet-plan";
import { messagesFor } from "../../src/messages";
import { boardSentences } from "../../src/core/plan/summary/board-text";
import { noSettings } from "../../src/core/settings";
import { checkTable, surveyWorkbook } from "../../src/core/survey";
import { followUpOf } from "../builders/follow-up";
import { Book, type CellWrite } from "../../src/workbench/book/book";
import { gridOf, header, seedGrid, statusRows, tableOf } from "../builders/grid";
import { placeOf } from "./opened";
import { summaryOf } from "../builders/summary";

const summaryId = "summary";

/** The table and its summary in one workbook: an Excel error becomes the formula that gives it. */
function bookOf(grid: Grid, plan: SheetPlan): Book {
  const book = Book.empty(grid.sheetName);
  const sourceId = book.model.getters.getActiveSheetId();
  const source = grid.values.flatMap((row, index) =>
    row.flatMap((value, column): CellWrite[] => {
      if (value === null) return [];
      const at = { row: index, column };
      return [typeof value === "object" ? { ...at, formula: "=NA()" } : { ...at, value }];
    }),
  );
  book.write(sourceId, source);
  book.model.dispatch("CREATE_SHEET", { sheetId: summaryId, name: plan.sheetName, position: 1 });
  const summary = plan.rows.flatMap((row, index) =>
    row.flatMap(({ content }, column): CellWrite[] => {
      if (content.kind === "empty") return [];
      const at = { row: index, column };
      if (content.kind === "formula") return [{ ...at, formula: content.formula }];
      return [{ ...at, value: content.kind === "text" ? content.text : content.number }];
    }),
  );
  book.write(summaryId, summary);
  return book;
}

/** Cells where the spreadsheet arrives at another number than the plan. */
function differences(grid: Grid): string[] {
  const plan = summaryOf(grid);
  const book = bookOf(grid, plan);
  return plan.rows.flatMap((row, index) =>
    row.flatMap(({ content }, column) => {
      if (content.kind !== "formula" || content.now === undefined) return [];
      const { value } = book.cell(summaryId, index, column);
      return value === content.now ? [] : [`${content.formula} gave ${JSON.stringify(value)}, not ${content.now}`];
    }),
  );
}

const odd = [
  "klart ",
  "Enligt\u00a0plan",
  "AVVIKELSE från  plan",
  "Kl\u200bart",
  "Enligt\n\tplan",
  "Avvikelse fra\u030an\u2009plan",
];
const status = fc.constantFrom<CellValue>(
  "Klart",
  "Enligt plan",
  "Avvikelse från plan",
  ...odd,
  "Ej klart",
  "Klat",
  17,
  0,
  true,
  "",
  "0",
  '"',
  {
    error: "#N/A",
  },
);
const commitmentRow = fc
  .tuple(
    fc.constantFrom("Mål A", "Mål B", ""),
    fc.constantFrom("Delmål", ""),
    fc.constantFrom("Åtagande", "0", ""),
    status,
    status,
    status,
  )
  .map((row) => [...row]);
const otherRow = fc.constantFrom<CellValue[]>(
  [],
  ["Mål C"],
  ["Summa", "", "", 3, 2, 1],
  [...header],
  ["", "", "", "", "", "", "sidoanteckning"],
);
const tableRows = fc
  .array(fc.oneof({ arbitrary: commitmentRow, weight: 4 }, { arbitrary: otherRow, weight: 1 }), { maxLength: 14 })
  .map((rows) => [["Mål A", "Delmål", "Det första", "Klart", "Klart", "Klart"], ...rows]);

test("whatever the table holds, the sheet counts what the check counts", () => {
  fc.assert(
    fc.property(tableRows, (rows) => {
      expect(differences(gridOf([header, ...rows]))).toEqual([]);
    }),
    { numRuns: 60 },
  );
}, 60_000);

test("a difference would be seen", () => {
  const grid = gridOf([header, ["Mål", "Delmål", "Åtagande", "Klart", "Klart", "Klart"]]);
  const plan = summaryOf(grid);
  const changed = gridOf([header, ["Mål", "Delmål", "Åtagande", "Klart", "Klart", "Enligt plan"]]);
  const book = bookOf(changed, plan);
  const done = plan.rows.findIndex(([first]) => first?.content.kind === "text" && first.content.text === "Klart");
  expect(book.cell(summaryId, done, 3).value).toBe(0);
});

/** What the cells of the sheet's first rows say, once the spreadsheet has worked them out. */
function sentences(grid: Grid): unknown[] {
  const book = bookOf(grid, summaryOf(grid));
  return [3, 4, 5].map((row) => book.cell(summaryId, row, 0).value);
}

test("the seed's sentences are those that go to the board", () => {
  expect(sentences(seedGrid())).toEqual([
    "Av 27 utvecklingsåtaganden är 17 klara (63 %) och 10 ej klara.",
    "6 av de 10 avvikelserna syntes inte i delår 1 eller delår 2.",
    "9 av 10 avvikelser finns under Bra att leva och bo.",
  ]);
});

const [K, E, A] = ["Klart", "Enligt plan", "Avvikelse från plan"];

test.each([
  [
    "one, done",
    [[E, E, K]],
    ["Det enda utvecklingsåtagandet är klart (100 %).", "Inget utvecklingsåtagande avviker från plan.", ""],
  ],
  [
    "one, a surprise",
    [[E, E, A]],
    ["Det enda utvecklingsåtagandet är ej klart (0 %).", "Avvikelsen syntes inte i delår 1 eller delår 2.", ""],
  ],
  [
    "two, one each",
    [
      [E, E, K],
      [E, A, A],
    ],
    ["Av 2 utvecklingsåtaganden är 1 klart (50 %) och 1 ej klart.", "Avvikelsen var ingen sen överraskning.", ""],
  ],
  [
    "the middle of the year",
    [
      [E, A, ""],
      [A, A, ""],
      [E, E, ""],
    ],
    [
      "Av 3 utvecklingsåtaganden är 0 klara (0 %), 1 enligt plan (33 %) och 2 avviker (67 %).",
      "1 av de 2 avvikelserna är ny sedan delår 1.",
      "",
    ],
  ],
  [
    "the first period",
    [
      [E, "", ""],
      [K, "", ""],
    ],
    ["Av 2 utvecklingsåtaganden är 1 klart (50 %), 1 enligt plan (50 %) och 0 avviker (0 %).", "", ""],
  ],
])("sentences of %s", (_, statuses, expected) => {
  expect(sentences(tableOf(statusRows(statuses)))).toEqual(expected);
});

test("editing a status changes the numbers that it should, and the sentences with them", () => {
  const grid = seedGrid();
  const plan = summaryOf(grid);
  const edited = {
    ...grid,
    values: grid.values.map((row, index) => (index === 3 ? [...row.slice(0, 5), "Klart"] : row)),
  };
  const [before, after] = [bookOf(grid, plan), bookOf(edited, plan)];
  const nameOf = (row: number) => {
    const content = plan.rows[row]?.[0]?.content;
    return content?.kind === "text" ? content.text : "";
  };
  const changed = plan.rows.flatMap((row, index) =>
    row.flatMap((_, column) => {
      const [was, is] = [before, after].map((book) => book.cell(summaryId, index, column).value);
      if (was === is) return [];
      return typeof is === "number" ? [`${nameOf(index)}: ${round(was)} → ${round(is)}`] : [String(is)];
    }),
  );
  expect(changed).toEqual([
    "Tabellen har ändrats. Kontrollera igen.",
    "Av 27 utvecklingsåtaganden är 18 klara (67 %) och 9 ej klara.",
    "5 av de 9 avvikelserna syntes inte i delår 1 eller delår 2.",
    "8 av 9 avvikelser finns under Bra att leva och bo.",
    "Status per period – klara: 1 i delår 1, 2 i delår 2 och 18 i helår",
    "Klart: 17 → 18",
    "Klart: 0.63 → 0.67",
    "Avvikelse från plan: 10 → 9",
    "Avvikelse från plan: 0.37 → 0.33",
    "Ej klara: 10 → 9",
    "Ej klara: 0.37 → 0.33",
    "18 klart + 0 enligt plan + 9 avvikelse + 0 övriga = 27 rader: stämmer",
    "Slutraden stämmer inte: 27 stycken: 17 klart, 10 ej klara",
    "8 av 9 avvikelser finns under Bra att leva och bo.",
    "Bra att leva och bo: 8 → 9",
    "Bra att leva och bo: 9 → 8",
    "Bra att leva och bo: 0.47 → 0.53",
    "Fler är nöjda med natur-, kultur- och fritidsutbud: 2 → 3",
    "Fler är nöjda med natur-, kultur- och fritidsutbud: 3 → 2",
    "Fler är nöjda med natur-, kultur- och fritidsutbud: 0.4 → 0.6",
    "Nya avvikelser: 6 → 5",
    "Sena överraskningar: 6 → 5",
    "Enligt plan: 15 → 16",
    "Enligt plan: 6 → 5",
    "Avvikelser: listan är fryst med 10, men nu avviker 9. Skapa sammanfattningen igen.",
  ]);
});

const round = (value: unknown) => Math.round(Number(value) * 100) / 100;

test("a table whose rows are sorted keeps each goal's numbers", () => {
  const rows = [
    ["Mål A", "Delmål A", "Ett", K, E, K],
    ["Mål B", "Delmål B", "Två", E, A, A],
    ["Mål A", "Delmål C", "Tre", E, E, A],
    ["Mål B", "Delmål B", "Fyra", E, E, K],
  ];
  const plan = summaryOf(gridOf([header, ...rows]));
  const sorted = bookOf(gridOf([header, ...[...rows].reverse()]), plan);
  const goals = plan.tables.find(({ name }) => name === "Avstamt_Mal")?.area.topRow ?? 0;
  const numbers = [1, 2].map((row) =>
    [0, 1, 2, 3, 4, 5].map((column) => sorted.cell(summaryId, goals + row, column).value),
  );
  expect(numbers).toEqual([
    ["Mål A", 1, 0, 1, 0, 2],
    ["Mål B", 1, 0, 1, 0, 2],
  ]);
});

test("sentences as formulas say what they say as text", () => {
  const counts = ["all", "done", "other", "onPlan", "deviation"];
  const both = [messagesFor("sv-SE").summary, messagesFor("en-GB").summary].flatMap((language) => [
    { sentence: language.statement, names: ["all", "done", "notDone", "percent"] },
    { sentence: language.interimStatement, names: [...counts, ...counts.map((name) => `${name}Percent`), "percent"] },
    { sentence: language.lateSurprises, names: ["late", "deviations", "unjudged", "interim", "showed"] },
    {
      sentence: language.newDeviations,
      names: ["new", "deviations", "unjudged", "previous", "inPrevious", "remaining"],
    },
    { sentence: language.whereDeviations, names: ["most", "deviations", "goals", "shared", "goal", "telling"] },
    { sentence: language.deviations, names: ["listed", "deviations"] },
  ]);
  const book = Book.empty("Blad1");
  const sheetId = book.model.getters.getActiveSheetId();
  for (const { sentence, names } of both) {
    for (let round = 0; round < 27; round++) {
      const values = Object.fromEntries(names.map((name, index) => [name, Math.floor(round / 3 ** (index % 3)) % 3]));
      const expressions = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
      book.write(sheetId, [{ row: 0, column: 0, formula: `=${sayFormula(sentence, expressions)}` }]);
      expect(book.cell(sheetId, 0, 0).value).toBe(sayText(sentence, values, " "));
    }
  }
});

test("what is copied as text is what the sheet says", () => {
  fc.assert(
    fc.property(tableRows, (rows) => {
      const grid = gridOf([header, ...rows]);
      const said = sentences(grid).filter((sentence) => sentence !== "");
      expect(boardSentences(checkTable(followUpOf(grid)), messagesFor("sv-SE").summary)).toEqual(said);
    }),
    { numRuns: 40 },
  );
}, 60_000);

/** The grid with other values in some cells, by their names. */
function edited(grid: Grid, changes: Readonly<Record<string, CellValue>>): Grid {
  const values = grid.values.map((row) => [...row]);
  for (const [name, value] of Object.entries(changes)) {
    const { row, column } = placeOf(name);
    while (values.length <= row) values.push([]);
    const cells = values[row];
    if (cells !== undefined) cells[column] = value;
  }
  return { ...grid, values };
}

/** What a cell of the first column that begins so says, when the source has been edited after the summary. */
function saidAfter(
  grid: Grid,
  changes: Readonly<Record<string, CellValue>>,
  wanted: RegExp,
  table = checkTable(followUpOf(grid)),
): unknown {
  const plan = summaryOf(grid, { table });
  const book = bookOf(edited(grid, changes), plan);
  const texts = plan.rows.map((_, row) => String(book.cell(summaryId, row, 0).value));
  return texts.find((text) => wanted.test(text));
}

describe("the verdict", () => {
  const changed = "Tabellen har ändrats. Kontrollera igen.";
  const verdict = /^(Klart att|Tabellen har|\d+ sak)/u;

  test.each<[string, Readonly<Record<string, CellValue>>, string]>([
    ["nothing", {}, "Klart att rapportera"],
    ["a text that is not counted", { C4: "Starka bibliotek" }, "Klart att rapportera"],
    ["a status as well spelled", { F4: "avvikelse  från plan" }, "Klart att rapportera"],
    ["a status", { F4: K }, changed],
    ["a status of an earlier period", { D4: A }, changed],
    ["a status that is unread", { F4: "Klat" }, changed],
    ["a row below the last", { C29: "Nytt åtagande" }, changed],
    ["the closing line", { A30: "28 stycken: 17 klart, 11 ej klara" }, changed],
  ])("after an edit of %s", (_, changes, expected) => {
    expect(saidAfter(seedGrid(), changes, verdict)).toBe(expected);
  });

  test("says what was left, and when; and turns in the same way", () => {
    const grid = tableOf(
      statusRows([
        ["Klat", "", ""],
        ["", "", ""],
        [K, "", ""],
      ]),
    );
    expect(saidAfter(grid, {}, verdict)).toBe("2 saker kvar före rapportering (se nedan, fryst 2023-12-31 14:05)");
    expect(saidAfter(grid, { D2: K }, verdict)).toBe(changed);
  });

  test("turns when a period begins that had not", () => {
    const grid = tableOf(
      statusRows([
        [K, "", ""],
        [E, "", ""],
      ]),
    );
    expect(saidAfter(grid, {}, verdict)).toBe("Klart att rapportera");
    expect(saidAfter(grid, { E3: A }, verdict)).toBe(changed);
  });
});

describe("the closing line", () => {
  const claimed = (text: string) =>
    gridOf([
      header,
      ...statusRows([
        [K, E, K],
        [E, E, K],
        [E, E, A],
      ]),
      [],
      [text],
    ]);
  const line = /^Slutraden/u;

  test.each([
    ["3 stycken: 2 klart, 1 ej klara", "Slutraden stämmer: 3 stycken: 2 klart, 1 ej klara"],
    ["Andel klara: 66,7 %", "Slutraden stämmer: Andel klara: 66,7 %"],
    ["Andel klara: 50 %", "Slutraden stämmer inte: Andel klara: 50 %"],
    ["2 klara, 0 enligt plan, 1 avviker", "Slutraden stämmer: 2 klara, 0 enligt plan, 1 avviker"],
    ["2 klara, 1 enligt plan, 0 avviker", "Slutraden stämmer inte: 2 klara, 1 enligt plan, 0 avviker"],
  ])("%s", (text, expected) => {
    expect(saidAfter(claimed(text), {}, line)).toBe(expected);
  });

  test("that tells of a later period than the current agrees with that one, by its name", () => {
    const grid = claimed("3 stycken: 2 klart, 1 ej klara");
    const [table] = surveyWorkbook([grid], { ...noSettings, currentPeriod: "p2" });
    expect(saidAfter(grid, {}, line, table)).toBe("Slutraden stämmer med helår: 3 stycken: 2 klart, 1 ej klara");
    expect(saidAfter(grid, { E2: K, E3: K }, line, table)).toBe("Slutraden stämmer: 3 stycken: 2 klart, 1 ej klara");
    expect(saidAfter(grid, { F3: E }, line, table)).toBe("Slutraden stämmer inte: 3 stycken: 2 klart, 1 ej klara");
  });

  test("is not said to agree where there are rows that nobody has counted", () => {
    expect(saidAfter(claimed("3 stycken: 2 klart, 1 ej klara"), { C5: "Nytt", F5: A }, line)).toBe(
      "Slutraden går inte att kontrollera: tabellen har rader som inte är räknade",
    );
  });
});

test.each<[string, readonly (readonly [goal: string, deviating: number, others: number])[], string]>([
  [
    "a third and more than its share",
    [
      ["M", 2, 1],
      ["N", 1, 2],
      ["O", 1, 2],
    ],
    "2 av 4 avvikelser finns under M.",
  ],
  [
    "a share that is no larger than its own",
    [
      ["M", 2, 4],
      ["N", 1, 1],
    ],
    "",
  ],
  [
    "less than a third",
    [
      ["M", 2, 0],
      ["N", 1, 2],
      ["O", 1, 2],
      ["P", 1, 2],
      ["Q", 1, 2],
      ["R", 1, 2],
    ],
    "",
  ],
])("the sheet says where most deviations are as the board is told: %s", (_, goals, expected) => {
  const rows = goals.flatMap(([goal, deviating, others]) =>
    Array.from({ length: deviating + others }, (_row, index) => [
      goal,
      "D",
      `${goal}${index}`,
      E,
      E,
      index < deviating ? A : K,
    ]),
  );
  const grid = tableOf(rows);
  expect(sentences(grid)[2]).toBe(expected);
  expect(boardSentences(checkTable(followUpOf(grid)), messagesFor("sv-SE").summary)[2] ?? "").toBe(expected);
  expect(saidAfter(grid, {}, /^Status per mål/u)).toBe(expected === "" ? "Status per mål, helår" : undefined);
});

test("dates as headers are days of the year", () => {
  const typed = gridOf([
    ["Mål", "Delmål", "Åtgärd", 45_747, 45_900, 46_022],
    ...statusRows([
      [E, E, A],
      [K, K, K],
    ]),
  ]);
  const numberFormats = typed.values.map((row) =>
    row.map((value) => (typeof value === "number" ? "d mmm" : "General")),
  );
  const grid = { ...typed, numberFormats };
  expect(sentences(grid)[1]).toBe("Avvikelsen syntes inte den 31 mars eller den 31 augusti.");
  expect(saidAfter(grid, {}, /^Status per period/u)).toBe(
    "Status per period – klara: 1 den 31 mars, 1 den 31 augusti och 1 den 31 december",
  );
});

test("numbers of four digits and more are written so by formulas too, and follow edits", () => {
  const rows = statusRows(
    Array.from({ length: 1200 }, (_, index) => [E, index % 12 === 0 ? K : E, index < 1100 ? A : K]),
  );
  const grid = tableOf(rows.map((row, index) => [`Mål ${index % 2}`, ...row.slice(1)]));
  expect(sentences(grid)).toEqual(
    boardSentences(checkTable(followUpOf(grid)), messagesFor("sv-SE").summary).concat(""),
  );
  expect(sentences(grid)[0]).toBe("Av 1\u00A0200 utvecklingsåtaganden är 100 klara (8 %) och 1\u00A0100 ej klara.");
  const changes = Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`F${index + 2}`, K]));
  expect(saidAfter(grid, changes, /^Av /u)).toBe(
    "Av 1\u00A0200 utvecklingsåtaganden är 201 klara (17 %) och 999 ej klara.",
  );
});

test("no formula is longer than Excel takes, in a large table of four periods", () => {
  const heads = ["Mål", "Delmål", "Åtgärd", "Delår 1", "Delår 2", "Delår 3", "Helår"];
  const rows = Array.from({ length: 1500 }, (_, index) => ["M", "D", `Å${index}`, E, index % 3 === 0 ? "?" : E, E, A]);
  for (const last of [7, 6]) {
    const plan = summaryOf(gridOf([heads, ...rows.map((row) => row.slice(0, last))]));
    const lengths = plan.rows.flat().map(({ content }) => (content.kind === "formula" ? content.formula.length : 0));
    expect(Math.max(...lengths)).toBeLessThan(8000);
  }
});
