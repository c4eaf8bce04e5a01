import { planSummary } from "../../../src/core/plan/summary/summary";
import { countTotals } from "../../../src/core/totals";
import { sv } from "../../../src/messages/sv";
import type { Grid } from "../../../src/core/grid";
import type { Content } from "../../../src/core/plan/sheet-plan";
import { followUpOf } from "../../builders/follow-up";
import { gridOf, header, seedGrid, statusRows, tableOf } from "../../builders/grid";

function planOf(grid: Grid) {
  const followUp = followUpOf(grid);
  return planSummary({ followUp, totals: countTotals(followUp), words: sv.summary, time: "2023-12-31 14:05" });
}

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
const rowsOf = (grid: Grid) => planOf(grid).rows.map((row) => row.map(({ content }) => shown(content)));
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
    ["Bra att leva och bo", [17, 8, 0, 9, 0]],
    ["Ökad jämlikhet", [3, 2, 0, 1, 0]],
    ["Sund ekonomi", [2, 2, 0, 0, 0]],
  ])("%s counts %j", (label, expected) => {
    expect(counts(rowNamed(grid, label))).toEqual(expected);
  });

  test("every count is a live formula on the source", () => {
    const cells = planOf(grid)
      .rows.flat()
      .filter(({ look }) => look === "count" || look === "countTotal");
    expect(cells.length).toBeGreaterThan(100);
    expect(cells.filter(({ content }) => content.kind !== "formula")).toEqual([]);
  });

  test("lists the ten deviations with their way through the year", () => {
    const rows = rowsOf(grid);
    const top = rows.findIndex(([first]) => first === "Avvikelser (10)");
    expect(rows.slice(top + 2).filter(([first]) => first !== "")).toHaveLength(10);
    expect(rowNamed(grid, "Stärkta bibliotek")).toEqual([
      "Stärkta bibliotek",
      expect.stringContaining("HYPERLINK"),
      "Enligt plan",
      "Enligt plan",
      "Avvikelse från plan",
      "Bra att leva och bo",
      "Fler är nöjda med natur-, kultur- och fritidsutbud",
    ]);
  });

  test("says where the numbers come from, when, and in one sentence", () => {
    expect(
      rowsOf(grid)
        .slice(0, 3)
        .map(([first]) => first),
    ).toEqual([
      "Sammanfattning – Utvecklingsåtaganden, Status helår",
      "Källa: Utvecklingsåtaganden!A1:F28 · skapad 2023-12-31 14:05",
      '="Av "&F11&" utvecklingsåtaganden är "&F7&" klara ("&IF(F11=0,0,ROUND(100*F7/F11,0))&" %) och "&F12&" ej klara."',
    ]);
  });
});

describe("formulas", () => {
  const formulasOf = (grid: Grid) =>
    planOf(grid)
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

  test("stand still, and say so, where the rows are too scattered", () => {
    const rows = Array.from({ length: 300 }, (_, index) => [
      index % 2 === 0 ? "Mål A" : "Mål B",
      "D",
      `Å${index}`,
      "Klart",
    ]);
    const plan = planOf(tableOf(rows));
    const frozen = plan.rows.flat().filter(({ content }) => content.kind === "number");
    expect(frozen.map(({ content }) => shown(content))).toContain("150");
    expect(plan.rows.flat().map(({ content }) => shown(content))).toContain(sv.summary.frozen);
  });

  test("never come from the table's own text", () => {
    const rows = [["=1+1", "+2", '=HYPERLINK("x")', "", "", "Avvikelse från plan"]];
    const contents = planOf(tableOf(rows))
      .rows.flat()
      .map(({ content }) => content);
    for (const typed of rows[0]?.slice(0, 3) ?? []) expect(contents).toContainEqual({ kind: "text", text: typed });
  });
});

test("a table without deviations says so instead of an empty list", () => {
  expect(rowsOf(tableOf(statusRows([["Klart", "", ""]]))).flat()).toContain("Inga åtaganden avviker.");
});
