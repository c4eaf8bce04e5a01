/** Several tables → one sheet over them all: a row a table, and their sum. */

import { leftToDo } from "../../check";
import { statuses } from "../../status/vocabulary";
import type { CheckedTable } from "../../survey";
import { currentPeriod } from "../../table/follow-up";
import { otherCount } from "../../totals";
import { firstGrouped, groupedFormula } from "../grouped";
import { PlanBuilder } from "../plan-builder";
import { fill, sayText } from "../sentence";
import { formula, number, text, topLeft, type Corner, type PlannedCell, type SheetPlan } from "../sheet-plan";
import { quoted } from "../words-in-formulas";
import { periodNames } from "./period-names";
import { acceptedOnes, findingsInTable, tableRules } from "./remaining";
import { SourceFormulas } from "./source-formulas";
import { statementFormula } from "./statements";
import { shareOf } from "./status-table";
import type { SummaryWords } from "./summary-words";

/** In characters: names, numbers, and room for when something was left. */
const widths = { name: 44, number: 17, left: 30 };

/** Columns of the table: its name and period, four counts that sum to the number, the number, the share done, what is left. */
const columnOf = {
  name: 0,
  period: 1,
  done: 2,
  onPlan: 3,
  deviation: 4,
  other: 5,
  count: 6,
  share: 7,
  left: 8,
} as const;

/** Tables whose numbers one formula has room for: five conditions each. */
const mostCompared = 100;

export interface TotalRequest {
  /** At least two, none of them on a hidden sheet; each with what it is called. */
  readonly tables: readonly { readonly name: string; readonly table: CheckedTable }[];
  /** Names of hidden sheets whose tables are not counted. */
  readonly hiddenSheets: readonly string[];
  readonly words: SummaryWords;
  readonly time: string;
  readonly version: string;
  /** Ids of rules that are not held against the workbook. */
  readonly rulesOff?: readonly string[] | undefined;
  /** Where the sheet's first cell is to stand; A1 where this is absent. */
  readonly origin?: Corner | undefined;
}

export function planTotal(request: TotalRequest): SheetPlan {
  const { tables, hiddenSheets, words, time, version, rulesOff = [], origin = topLeft } = request;
  const builder = new PlanBuilder("_alla", origin);
  builder.add(text(fill(words.totalTitle, { tables: tables.length }), "title"));
  builder.add(text(fill(words.totalSource, { time, version }), "quiet"));
  const verdict = builder.space();
  const off = tableRules(rulesOff).map((rule) => words.ruleTitles[rule]);
  if (off.length > 0) builder.add(text(fill(words.rulesOff, { rules: off.join(", "), time }), "quiet"));
  const statement = builder.space();
  if (hiddenSheets.length > 0)
    builder.add(text(fill(words.hiddenLeftOut, { sheets: hiddenSheets.join(", ") }), "quiet"));
  builder.space();
  const topRow = builder.nextRow;
  const rows = tables.map(({ name, table }, index) => rowFor(builder, name, table, words, topRow + 1 + index));
  const numbers = [words.done, words.onPlan, words.deviation, words.other, words.count, words.shareDone];
  const header = [
    text(words.table, "header"),
    text(words.period, "header"),
    ...[...numbers, fill(words.leftThen, { time })].map((one) => text(one, "headerNumber")),
  ];
  builder.table("Tabeller", header, [...rows, sumRow(builder, tables, words, topRow)]);
  builder.fill(verdict, verdictCell(builder, request, topRow));
  builder.fill(statement, formula(statementOver(builder, request, topRow + 1 + tables.length), "statement"));
  const { totalSheetName: sheetName, footer, percentFormat } = words;
  return builder.plan({ sheetName, frozenRows: 2, charts: [], notes: [], footer, percentFormat }, (column) =>
    column === columnOf.name ? widths.name : column === columnOf.left ? widths.left : widths.number,
  );
}

function statementOver(builder: PlanBuilder, { tables, words }: TotalRequest, sumRowIndex: number): string {
  const cell = (at: keyof typeof columnOf) => builder.cell(sumRowIndex, columnOf[at]);
  const [all, done] = [cell("count"), cell("done")];
  const notDone = `(${all}-${done})`;
  const counts = { all, done, notDone, onPlan: cell("onPlan"), deviation: cell("deviation"), other: cell("other") };
  const yearEnd = tables.every(({ table: { followUp } }) => currentPeriod(followUp).yearEnd);
  const isLarge = tables.reduce((sum, { table }) => sum + table.totals.commitments, 0) >= firstGrouped;
  const inSentence = (expression: string) => (isLarge ? groupedFormula(expression, words.thousands) : expression);
  return statementFormula(counts, yearEnd, words, inSentence);
}

/** Ready only when every table is, and only as long as every number is what it was. */
function verdictCell({ cell }: PlanBuilder, { tables, words, time }: TotalRequest, topRow: number): PlannedCell {
  const lefts = tables.map(({ table }) => leftIn(table));
  const left = lefts.reduce((sum, one) => sum + one, 0);
  const accepted = tables.reduce((sum, { table }) => sum + acceptedOnes(findingsInTable(table.findings)).length, 0);
  const unready = lefts.filter((one) => one > 0).length;
  const values = { left, accepted, unready, tables: tables.length, time };
  const said = sayText(words.totalVerdict, values, words.thousands);
  const each = tables.map(({ table: { totals } }) => [...countsOf(totals), totals.commitments]);
  const inAll = columnsOf(each).map((counts) => counts.reduce((sum, count) => sum + count, 0));
  const sameIn = (counts: readonly number[], row: number) =>
    counts.map((count, at) => `${cell(topRow + 1 + row, columnOf.done + at)}=${count}`);
  // Where there are too many tables for one formula, it looks at what they sum to.
  const conditions = tables.length <= mostCompared ? each.flatMap(sameIn) : sameIn(inAll, tables.length);
  // Excel takes 255 arguments to a function.
  const groups = Array.from({ length: Math.ceil(conditions.length / 200) }, (_, group) =>
    conditions.slice(200 * group, 200 * (group + 1)),
  );
  const asThen = `AND(${groups.map((some) => `AND(${some.join(",")})`).join(",")})`;
  return formula(`IF(${asThen},${quoted(said)},${quoted(words.totalChanged)})`, left > 0 ? "verdictLeft" : "verdict");
}

/** As they stand in the table: klart, enligt plan, avvikelse, övriga. */
function countsOf({ current }: CheckedTable["totals"]): number[] {
  return [...statuses.map((status) => current[status]), otherCount(current)];
}

/** @param rows at least one, of equal length */
function columnsOf(rows: readonly (readonly number[])[]): number[][] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? 0));
}

function leftIn({ findings }: CheckedTable): number {
  return leftToDo(findingsInTable(findings)).length;
}

function rowFor(
  builder: PlanBuilder,
  name: string,
  table: CheckedTable,
  words: SummaryWords,
  row: number,
): PlannedCell[] {
  const { followUp, totals } = table;
  const source = new SourceFormulas(followUp);
  const { column } = currentPeriod(followUp);
  const { current } = totals;
  return [
    text(name, "label"),
    text(periodNames(followUp.periods, words).of(currentPeriod(followUp)), "label"),
    ...statuses.map((status) => source.countOf(source.all, column, status, current[status], "count")),
    source.otherThan(source.all, column, otherCount(current), "count"),
    // With the row below the table: one that is added there is not among the other counts, and is seen.
    source.rowsWithNext("count"),
    shareCell(builder, row, "share"),
    number(leftIn(table), "plainCount"),
  ];
}

function sumRow(
  builder: PlanBuilder,
  tables: TotalRequest["tables"],
  words: SummaryWords,
  topRow: number,
): PlannedCell[] {
  const last = topRow + tables.length;
  const sumOf = (column: number, counts: (table: CheckedTable) => number) => {
    const now = tables.reduce((sum, { table }) => sum + counts(table), 0);
    return formula(`SUM(${builder.cell(topRow + 1, column)}:${builder.cell(last, column)})`, "countTotal", now);
  };
  return [
    text(words.sum, "labelTotal"),
    text("–", "labelTotal"),
    ...statuses.map((status) => sumOf(columnOf[status], ({ totals }) => totals.current[status])),
    sumOf(columnOf.other, ({ totals }) => otherCount(totals.current)),
    sumOf(columnOf.count, ({ totals }) => totals.commitments),
    shareCell(builder, last + 1, "shareTotal"),
    sumOf(columnOf.left, leftIn),
  ];
}

function shareCell({ cell }: PlanBuilder, row: number, look: "share" | "shareTotal"): PlannedCell {
  return formula(shareOf(cell(row, columnOf.done), cell(row, columnOf.count)), look);
}
