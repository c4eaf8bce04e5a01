/**
 * The summary's formulas against the core's own counts: whatever the table holds, a spreadsheet must arrive at the numbers
 * that the plan says it will.
 */

import fc from "fast-check";
import type { CellValue, Grid } from "../../src/core/grid";
import type { SheetPlan } from "../../src/core/plan/sheet-plan";
import { planSummary } from "../../src/core/plan/summary/summary";
import { countTotals } from "../../src/core/totals";
import { sv } from "../../src/messages/sv";
import { Book, type CellWrite } from "../../src/workbench/book/book";
import { followUpOf } from "../builders/follow-up";
import { header, gridOf } from "../builders/grid";

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

function planOf(grid: Grid): SheetPlan {
  const followUp = followUpOf(grid);
  return planSummary({ followUp, totals: countTotals(followUp), words: sv.summary, time: "" });
}

/** Cells where the spreadsheet arrives at another number than the plan. */
function differences(grid: Grid): string[] {
  const plan = planOf(grid);
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
  const plan = planOf(grid);
  const changed = gridOf([header, ["Mål", "Delmål", "Åtagande", "Klart", "Klart", "Enligt plan"]]);
  const book = bookOf(changed, plan);
  const done = plan.rows.findIndex(([first]) => first?.content.kind === "text" && first.content.text === "Klart");
  expect(book.cell(summaryId, done, 5).value).toBe(0);
});
