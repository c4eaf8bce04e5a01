import { sv } from "../../../src/messages/sv";
import type { Grid } from "../../../src/core/grid";
import type { Content } from "../../../src/core/plan/sheet-plan";
import { checkTable } from "../../../src/core/survey";
import { noSettings } from "../../../src/core/settings";
import { tableKey } from "../../../src/core/table/follow-up";
import { followUpOf } from "../../builders/follow-up";
import { gridOf, header, seedGrid, statusRows, tableOf } from "../../builders/grid";
import { summaryOf } from "../../builders/summary";

function shown(content: Content): string {
  switch (content.kind) {
    case "text":
      return content.text;
    case "number":
      return String(content.number);
    case "formula":
      return content.now === undefined ? content.formula : String(content.now);
    case "empty":
      return "";
  }
}

/** The plan's rows as text: counts as the numbers that they must show. */
const rowsOf = (grid: Grid) => summaryOf(grid).rows.map((row) => row.map(({ content }) => shown(content)));
const rowNamed = (grid: Grid, label: string) => rowsOf(grid).find(([first]) => first === label) ?? [];
const counts = (row: readonly string[]) =>
  row
    .slice(1)
    .filter((cell) => /^\d+$/.test(cell))
    .map(Number);

describe("the seed's summary", () => {
  const grid = seedGrid();

  test.each([
    ["Klart", [1, 2, 17]],
    ["Enligt plan", [24, 21, 0]],
    ["Avvikelse från plan", [2, 4, 10]],
    ["Övriga", [0, 0, 0]],
    ["Rader i tabellen", [27]],
    ["Bra att leva och bo", [8, 0, 9, 0, 17]],
    ["Ökad jämlikhet", [2, 0, 1, 0, 3]],
    ["Sund ekonomi", [2, 0, 0, 0, 2]],
    ["Nya avvikelser", [6]],
    ["Kvarstående avvikelser", [4]],
    ["Återhämtade", [1]],
    ["Sena överraskningar", [6]],
    ["Klara i förtid", [2]],
  ])("%s counts %j", (label, expected) => {
    expect(counts(rowNamed(grid, label))).toEqual(expected);
  });

  test("the matrix sums to all", () => {
    const plan = summaryOf(grid);
    const { area } = plan.tables.find(({ name }) => name === "Avstamt_Matris") ?? { area: { topRow: 0 } };
    const matrix = rowsOf(grid)
      .slice(area.topRow + 1, area.topRow + 5)
      .map((row) => row.slice(0, 5));
    expect(matrix).toEqual([
      ["Klart", "2", "0", "0", "0"],
      ["Enligt plan", "15", "0", "6", "0"],
      ["Avvikelse från plan", "0", "0", "4", "0"],
      ["Övriga", "0", "0", "0", "0"],
    ]);
  });

  test("every count is a live formula on the source", () => {
    const cells = summaryOf(grid)
      .rows.flat()
      .filter(({ look }) => look === "count" || look === "countTotal");
    expect(cells.length).toBeGreaterThan(100);
    expect(cells.filter(({ content }) => content.kind !== "formula")).toEqual([]);
  });

  test("lists the ten deviations with their way through the year, and room for a note", () => {
    const { notes } = summaryOf(grid);
    expect(notes.map(({ area }) => area.rowCount)).toEqual([10]);
    expect(rowNamed(grid, "Stärkta bibliotek").slice(0, 8)).toEqual([
      "Stärkta bibliotek",
      "=HYPERLINK(\"#'Utvecklingsåtaganden'!F\"&ROW('Utvecklingsåtaganden'!$F$4),\"F\"&ROW('Utvecklingsåtaganden'!$F$4))",
      "Bra att leva och bo",
      "Fler är nöjda med natur-, kultur- och fritidsutbud",
      "Sen överraskning",
      "1",
      "Enligt plan → Enligt plan → Avvikelse från plan",
      "",
    ]);
  });

  test("says what it is, where the numbers come from, when, and how it stands", () => {
    const [title, source, verdict] = rowsOf(grid).map(([first]) => first);
    expect(title).toBe("Sammanfattning – Utvecklingsåtaganden, helår");
    expect(source).toBe("Källa: Utvecklingsåtaganden!A1:F28 · skapad 2023-12-31 14:05 · Avstämt 1.2.3");
    expect(verdict).toMatch(/^=IF\(.*,"Klart att rapportera","Tabellen har ändrats. Kontrollera igen."\)$/u);
  });

  test("has tables with headers that are unique texts, and nothing blank in their bodies' first column", () => {
    const plan = summaryOf(grid);
    expect(plan.tables.map(({ name }) => name)).toEqual([
      "Avstamt_Status",
      "Avstamt_Mal",
      "Avstamt_Delmal",
      "Avstamt_Rorelse",
      "Avstamt_Matris",
      "Avstamt_Avvikelser",
    ]);
    for (const { area } of plan.tables) {
      const rows = plan.rows
        .slice(area.topRow, area.topRow + area.rowCount)
        .map((row) => row.slice(0, area.columnCount));
      const [names = [], ...body] = rows.map((row) => row.map(({ content }) => shown(content)));
      expect(names.filter((name) => name === "")).toEqual([]);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
      expect(rows[0]?.every(({ content }) => content.kind === "text")).toBe(true);
      expect(body.filter(([first]) => first === "")).toEqual([]);
    }
  });

  test("charts show the statuses of each goal and period, and none twice", () => {
    const plan = summaryOf(grid);
    const sources = plan.charts.map(({ source, title }) => ({
      names: plan.rows.slice(source.topRow + 1, source.topRow + source.rowCount).map((row) => row[0]?.content),
      columns: (plan.rows[source.topRow] ?? []).slice(1, source.columnCount).map(({ content }) => shown(content)),
      title: plan.rows[title.row]?.[title.column]?.look,
    }));
    expect(sources.map(({ columns }) => columns)).toEqual([
      ["Klart", "Enligt plan", "Avvikelse", "Övriga"],
      ["Status delår 1", "Status delår 2", "Status helår"],
    ]);
    expect(sources.map(({ names }) => names.length)).toEqual([6, 4]);
    expect(sources.map(({ title }) => title)).toEqual(["heading", "heading"]);
    for (const { place } of plan.charts) {
      const covered = plan.rows.slice(place.topRow, place.topRow + place.rowCount).flat();
      expect(covered.filter(({ content }) => content.kind !== "empty")).toEqual([]);
    }
  });
});

describe("formulas", () => {
  const formulasOf = (grid: Grid) =>
    summaryOf(grid)
      .rows.flat()
      .flatMap(({ content }) => (content.kind === "formula" ? [content.formula] : []));

  test("run over blank rows between the commitments, and around sums", () => {
    const rows = statusRows([
      ["Klart", "", ""],
      ["Klart", "", ""],
    ]);
    expect(formulasOf(gridOf([header, ...rows, [], ...rows])).join()).toContain("$D$2:$D$6");
    const around = formulasOf(gridOf([header, ...rows, ["Summa", "", "Klart"], ...rows])).join();
    expect(around).toContain("$D$2:$D$3");
    expect(around).toContain("$D$5:$D$6");
  });

  test("quote a sheet's name", () => {
    expect(formulasOf(tableOf(statusRows([["Klart", "", ""]]), { sheetName: "Bo's mål" })).join()).toContain(
      "'Bo''s mål'!$D$2",
    );
  });

  test("know goals by their texts where each row says its own, however scattered", () => {
    const rows = Array.from({ length: 300 }, (_, index) => [`Mål ${index % 2}`, "D", `Å${index}`, "Klart"]);
    const plan = summaryOf(tableOf(rows));
    expect(plan.rows.flat().filter(({ content, look }) => content.kind === "number" && look === "count")).toEqual([]);
    expect(formulasOf(tableOf(rows)).join()).toContain('="Mål 1"');
  });

  test("stand still, and say so, where the rows are too scattered", () => {
    const rows = Array.from({ length: 300 }, (_, index) => [
      ["Mål", "D", `Å${index}`, "Klart"],
      ["Summa", "", "", 1],
    ]).flat();
    const plan = summaryOf(tableOf(rows));
    const frozen = plan.rows.flat().filter(({ content }) => content.kind === "number");
    expect(frozen.map(({ content }) => shown(content))).toContain("300");
    expect(plan.rows.flat().map(({ content }) => shown(content))).toContain(
      sv.summary.frozen.replace("{time}", "2023-12-31 14:05"),
    );
    expect(shown(plan.rows[2]?.[0]?.content ?? { kind: "empty" })).toContain("fryst 2023-12-31 14:05)");
  });

  test("never come from the table's own text", () => {
    const rows = [["=1+1", "+2", '=HYPERLINK("x")', "", "", "Avvikelse från plan"]];
    const contents = summaryOf(tableOf(rows))
      .rows.flat()
      .map(({ content }) => content);
    for (const typed of rows[0]?.slice(0, 3) ?? []) expect(contents).toContainEqual({ kind: "text", text: typed });
  });
});

test("a table without deviations says so instead of an empty list", () => {
  expect(rowsOf(tableOf(statusRows([["Klart", "", ""]]))).flat()).toContainEqual(
    expect.stringContaining("Inga åtaganden avviker"),
  );
});

const [K, E, A] = ["Klart", "Enligt plan", "Avvikelse från plan"];

test("a summary says nothing of its own age, not even where that has been accepted", () => {
  const followUp = followUpOf(seedGrid());
  const summaries = [{ table: tableKey(followUp), blockName: "x", fingerprint: "older" }];
  const stale = checkTable(followUp, { ...noSettings, summaries });
  const [finding] = stale.findings.filter(({ rule }) => rule === "summary-current");
  const accepted = { subject: finding?.subject ?? "", rule: "summary-current", reason: "ja", time: "2023-12-31" };
  const asAccepted = checkTable(followUp, { ...noSettings, summaries, accepted: [accepted] });
  expect(asAccepted.findings.filter((one) => one.accepted !== null)).toHaveLength(1);
  const fresh = summaryOf(seedGrid());
  expect(summaryOf(seedGrid(), { table: stale })).toEqual(fresh);
  expect(summaryOf(seedGrid(), { table: asAccepted })).toEqual(fresh);
});

test("rules that are switched off are named below the verdict, but for the one about summaries", () => {
  const lineOf = (rulesOff: readonly string[]) => {
    const content = summaryOf(seedGrid(), { rulesOff }).rows[3]?.[0]?.content ?? { kind: "empty" };
    return shown(content);
  };
  expect(lineOf(["late-surprise", "summary-current", "no-such-rule", "status-present"])).toBe(
    `Avstängda regler (fryst 2023-12-31 14:05): ${sv.rules["status-present"].title}, ${sv.rules["late-surprise"].title}`,
  );
  expect(lineOf(["summary-current"])).toContain("utvecklingsåtaganden");
});

test("a table among several is called by its name", () => {
  expect(shown(summaryOf(seedGrid(), { name: "Blad1 (2)" }).rows[0]?.[0]?.content ?? { kind: "empty" })).toBe(
    "Sammanfattning – Blad1 (2), helår",
  );
});

describe("periods that have not begun", () => {
  const rows = [
    [E, "", ""],
    [A, "", ""],
  ];

  test("are left out of the statuses, their chart and its title", () => {
    const plan = summaryOf(tableOf(statusRows(rows)));
    const status = plan.tables.find(({ name }) => name === "Avstamt_Status")?.area;
    expect(plan.rows[status?.topRow ?? 0]?.map(({ content }) => shown(content)).slice(0, 4)).toEqual([
      "Status",
      "Status delår 1",
      "Andel delår 1",
      "",
    ]);
    expect(plan.charts.find(({ kind }) => kind === "columnStacked")?.source.columnCount).toBe(2);
    expect(
      plan.rows
        .flat()
        .map(({ content }) => shown(content))
        .join("\n"),
    ).not.toMatch(/delår 2|helår/u);
  });

  test("nothing has moved in the first one", () => {
    expect(rowNamed(tableOf(statusRows(rows)), "Åtagande 2").slice(4, 7)).toEqual(["–", "1", A]);
  });

  test("are told of where a later one has been filled in", () => {
    const plan = summaryOf(tableOf(statusRows([[E, "", "Pausad"], ...rows])));
    expect(plan.tables.find(({ name }) => name === "Avstamt_Status")?.area.columnCount).toBe(7);
  });
});

test("how a deviation came about is not told where the period before was not read", () => {
  const grid = tableOf(
    statusRows([
      [E, "?", A],
      [A, E, A],
      [E, A, A],
      [E, E, A],
    ]),
  );
  expect([1, 2, 3, 4].map((row) => rowNamed(grid, `Åtagande ${row}`)[4])).toEqual([
    "–",
    "Ny",
    "Kvarstår",
    "Sen överraskning",
  ]);
});

test("where the table has no subgoals, nothing of the summary has a column for them", () => {
  const plan = summaryOf(
    gridOf([
      ["Mål", "Åtgärd", "Delår 1", "Helår", "Kommentar"],
      ["M", "Å", E, A, "Brist"],
      ["M", "B", E, K],
    ]),
  );
  const texts = plan.rows.flat().map(({ content }) => shown(content));
  expect(texts).not.toContain("Delmål");
  const [place] = plan.notes;
  const heads = plan.rows[(place?.area.topRow ?? 0) - 1]?.map(({ content }) => shown(content));
  expect(heads).toEqual([
    "Utvecklingsåtagande",
    "Cell",
    "Mål",
    "Rörelse",
    "Perioder i avvikelse",
    "delår 1 → helår",
    "Kommentar",
    "Egen anteckning",
  ]);
  expect(place?.hasSubgoals).toBe(false);
});

test("no text stands against the number to its left", () => {
  const plan = summaryOf(seedGrid());
  for (const row of plan.rows) {
    row.forEach(({ look }, column) => {
      const before = row[column - 1]?.content.kind;
      const isNumber = row[column - 1]?.look === "plainCount" || row[column - 1]?.look === "count";
      if (before !== "empty" && isNumber) expect(look).not.toMatch(/^(label|header)$/u);
    });
  }
});
