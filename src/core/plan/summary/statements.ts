/** The sentences that go to the board, each a formula over the numbers below it. */

import { lastRow, type Area } from "../../grid";
import { currentPeriod } from "../../table/follow-up";
import type { PlanBuilder } from "../plan-builder";
import { sayFormula, type Sentence } from "../sentence";
import { formula } from "../sheet-plan";
import { quoted } from "../words-in-formulas";
import type { MovementCells } from "./movement";
import type { StatusTable } from "./status-table";
import type { SummaryContext } from "./summary-context";
import type { SummaryWords } from "./summary-words";

/** Rows that the sentences take. */
export const statementRows = 3;

export interface StatementCells {
  readonly status: StatusTable;
  /** The table of goals: names in its first column, deviations in its fourth, commitments in its sixth. */
  readonly goals: Area;
  /** `null` in the first period. */
  readonly moves: MovementCells | null;
}

/** @returns the cell that says where most deviations are, as a reference within the sheet */
export function addStatements(
  builder: PlanBuilder,
  context: SummaryContext,
  topRow: number,
  cells: StatementCells,
): string {
  // Before there is anything to look back at, its place is left free at the end and not in the midst.
  const [back, place] = cells.moves === null ? [2, 1] : [1, 2];
  builder.fill(topRow, formula(statement(context, cells), "statement"));
  builder.fill(topRow + back, formula(sinceEarlier(context, cells), "statement"));
  builder.fill(topRow + place, formula(where(builder, context, cells), "statement"));
  return builder.cell(topRow + place, 0);
}

function statement({ followUp, inSentence, words }: SummaryContext, { status }: StatementCells): string {
  const cell = (row: Parameters<StatusTable["cell"]>[0]) => status.cell(row, followUp.current);
  const counts = {
    all: cell("sum"),
    done: cell("done"),
    onPlan: cell("onPlan"),
    deviation: cell("deviation"),
    other: cell("other"),
    notDone: cell("notDone"),
  };
  return statementFormula(counts, currentPeriod(followUp).yearEnd, words, inSentence);
}

/**
 * How many of all commitments are done, and how many are not; before the year's end also how many go as planned.
 *
 * @param counts formula expressions
 * @param inSentence gives the expression that writes a count
 */
export function statementFormula(
  counts: Readonly<Record<StatementCount, string>>,
  yearEnd: boolean,
  words: SummaryWords,
  inSentence: SummaryContext["inSentence"],
): string {
  const { all, done, onPlan, deviation, other } = counts;
  const percent = (count: string) => `IF(${all}=0,0,ROUND(100*${count}/${all},0))`;
  const percents = {
    percent: percent(done),
    onPlanPercent: percent(onPlan),
    deviationPercent: percent(deviation),
    otherPercent: percent(other),
  };
  const sentence = statementOf(words, yearEnd);
  return sayFormula(sentence, { ...counts, ...percents }, mapped(counts, inSentence));
}

type StatementCount = "all" | "done" | "onPlan" | "deviation" | "other" | "notDone";

/** At the year's end what is not done has not been met; before it, it may well go as planned. */
export function statementOf(words: SummaryWords, yearEnd: boolean): Sentence {
  return yearEnd ? words.statement : words.interimStatement;
}

/** What is new, or came as a surprise at the year's end; nothing of the first period. */
function sinceEarlier(context: SummaryContext, { status, moves }: StatementCells): string {
  const { followUp, inSentence, names, words } = context;
  const { current, periods } = followUp;
  const previous = periods[current - 1];
  if (moves === null || previous === undefined) return '""';
  const { unjudged, late } = moves;
  const deviations = status.cell("deviation", current);
  if (late === null) {
    const known = `(${moves.new}-${unjudged})`;
    const counts = { new: known, remaining: `(${deviations}-${moves.new})`, deviations, unjudged };
    const texts = { previous: quoted(names.of(previous)), inPrevious: quoted(names.during(previous)) };
    return sayFormula(words.newDeviations, { ...counts, ...texts }, mapped(counts, inSentence));
  }
  const counts = { late, showed: `(${deviations}-${late}-${unjudged})`, deviations, unjudged };
  const interim = quoted(names.duringAny(periods.slice(0, current), words.or));
  return sayFormula(words.lateSurprises, { ...counts, interim }, mapped(counts, inSentence));
}

/** Said where one goal holds at least a third of the deviations, and more of them than of the commitments. */
function where(
  { cell }: PlanBuilder,
  { followUp, inSentence, words }: SummaryContext,
  { status, goals }: StatementCells,
): string {
  const { current } = followUp;
  const column = (index: number) => `${cell(goals.topRow + 1, index)}:${cell(lastRow(goals), index)}`;
  const [names, deviating, sizes] = [column(0), column(3), column(5)];
  const deviations = status.cell("deviation", current);
  const most = `MAX(${deviating})`;
  const among = (cells: string) => `INDEX(${cells},MATCH(${most},${deviating},0))`;
  const isMore = `${most}*${status.cell("sum", current)}>${deviations}*${among(sizes)}`;
  const values = {
    most,
    deviations,
    goal: among(names),
    shared: `COUNTIF(${deviating},${most})`,
    goals: `ROWS(${names})`,
    telling: `IF(AND(3*${most}>=${deviations},${isMore}),1,0)`,
  };
  return sayFormula(words.whereDeviations, values, mapped({ most, deviations }, inSentence));
}

function mapped(values: Readonly<Record<string, string>>, change: (value: string) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]));
}
