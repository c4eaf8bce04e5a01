/** Several tables → one sheet over them all: a row a table, and their sum. */

import { cellName } from "../../address";
import { statuses } from "../../status/vocabulary";
import type { CheckedTable } from "../../survey";
import { currentPeriod } from "../../table/follow-up";
import { otherCount } from "../../totals";
import { PlanBuilder } from "../plan-builder";
import { fill, sayFormula } from "../sentence";
import { formula, text, type PlannedCell, type SheetPlan } from "../sheet-plan";
import { spokenPeriod } from "./period-names";
import { SourceFormulas } from "./source-formulas";
import { shareOf } from "./status-table";
import type { SummaryWords } from "./summary-words";

/** In characters: names, and numbers. */
const widths = { name: 44, number: 17 };

/** Columns of the table: its name and period, four counts that sum to the number, the number, and the share done. */
const columnOf = { name: 0, period: 1, done: 2, onPlan: 3, deviation: 4, other: 5, count: 6, share: 7 } as const;

export interface TotalRequest {
  /** At least two, none of them on a hidden sheet; each with what it is called. */
  readonly tables: readonly { readonly name: string; readonly table: CheckedTable }[];
  /** Names of hidden sheets whose tables are not counted. */
  readonly hiddenSheets: readonly string[];
  readonly words: SummaryWords;
  readonly time: string;
  readonly version: string;
}

export function planTotal({ tables, hiddenSheets, words, time, version }: TotalRequest): SheetPlan {
  const builder = new PlanBuilder("_alla");
  builder.add(text(fill(words.totalTitle, { tables: tables.length }), "title"));
  builder.add(text(fill(words.totalSource, { time, version }), "quiet"));
  const statement = builder.space();
  if (hiddenSheets.length > 0)
    builder.add(text(fill(words.hiddenLeftOut, { sheets: hiddenSheets.join(", ") }), "quiet"));
  builder.space();
  const topRow = builder.nextRow;
  const rows = tables.map(({ name, table }, index) => rowFor(name, table, topRow + 1 + index));
  const numbers = [words.done, words.onPlan, words.deviation, words.other, words.count, words.shareDone];
  const header = [
    text(words.table, "header"),
    text(words.period, "header"),
    ...numbers.map((one) => text(one, "headerNumber")),
  ];
  builder.table("Tabeller", header, [...rows, sumRow(tables, words, topRow)]);
  const cell = (at: keyof typeof columnOf) => cellName(topRow + 1 + tables.length, columnOf[at]);
  const [all, done] = [cell("count"), cell("done")];
  const percent = `IF(${all}=0,0,ROUND(100*${done}/${all},0))`;
  const notDone = `(${all}-${done})`;
  builder.fill(statement, formula(sayFormula(words.statement, { all, done, notDone, percent }), "statement"));
  const sheetName = words.totalSheetName;
  return builder.plan({ sheetName, frozenRows: 2, charts: [], notes: [], footer: words.footer }, (column) =>
    column === 0 ? widths.name : widths.number,
  );
}

function rowFor(name: string, { followUp, totals }: CheckedTable, row: number): PlannedCell[] {
  const source = new SourceFormulas(followUp);
  const { column } = currentPeriod(followUp);
  const { current } = totals;
  return [
    text(name, "label"),
    text(spokenPeriod(currentPeriod(followUp)), "label"),
    ...statuses.map((status) => source.countOf(source.all, column, status, current[status], "count")),
    source.otherThan(source.all, column, otherCount(current), "count"),
    source.rowsOf(source.all, "count"),
    shareCell(row, "share"),
  ];
}

function sumRow(tables: TotalRequest["tables"], words: SummaryWords, topRow: number): PlannedCell[] {
  const last = topRow + tables.length;
  const sumOf = (column: number, counts: (table: CheckedTable) => number) => {
    const now = tables.reduce((sum, { table }) => sum + counts(table), 0);
    return formula(`SUM(${cellName(topRow + 1, column)}:${cellName(last, column)})`, "countTotal", now);
  };
  return [
    text(words.sum, "labelTotal"),
    text("–", "labelTotal"),
    ...statuses.map((status) => sumOf(columnOf[status], ({ totals }) => totals.current[status])),
    sumOf(columnOf.other, ({ totals }) => otherCount(totals.current)),
    sumOf(columnOf.count, ({ totals }) => totals.commitments),
    shareCell(last + 1, "shareTotal"),
  ];
}

function shareCell(row: number, look: "share" | "shareTotal"): PlannedCell {
  return formula(shareOf(cellName(row, columnOf.done), cellName(row, columnOf.count)), look);
}
