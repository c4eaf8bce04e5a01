/** The sentences that go to the board, each a formula over the numbers below it. */

import { cellName } from "../../address";
import { lastRow, type Area } from "../../grid";
import { currentPeriod } from "../../table/follow-up";
import type { PlanBuilder } from "../plan-builder";
import { sayFormula } from "../sentence";
import { formula } from "../sheet-plan";
import { quoted } from "../words-in-formulas";
import type { MovementCells } from "./movement";
import { listed, spokenPeriod } from "./period-names";
import type { StatusTable } from "./status-table";
import type { SummaryContext } from "./summary-context";

/** Rows that the sentences take. */
export const statementRows = 3;

export interface StatementCells {
  readonly status: StatusTable;
  /** The table of goals: names in its first column, deviations in its fourth. */
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
  builder.fill(topRow, formula(statement(context, cells), "statement"));
  builder.fill(topRow + 1, formula(sinceEarlier(context, cells), "statement"));
  builder.fill(topRow + 2, formula(where(context, cells), "statement"));
  return cellName(topRow + 2, 0);
}

function statement({ followUp: { current }, words }: SummaryContext, { status: { cell } }: StatementCells): string {
  const [all, done] = [cell("sum", current), cell("done", current)];
  const percent = `IF(${all}=0,0,ROUND(100*${done}/${all},0))`;
  return sayFormula(words.statement, { all, done, notDone: cell("notDone", current), percent });
}

/** What is new, or came as a surprise at the year's end; nothing of the first period. */
function sinceEarlier({ followUp, words }: SummaryContext, { status, moves }: StatementCells): string {
  const { periods, current } = followUp;
  const deviations = status.cell("deviation", current);
  if (moves === null) return '""';
  if (moves.late === null) {
    const previous = quoted(moves.previous);
    return sayFormula(words.newDeviations, { new: moves.new, deviations, previous });
  }
  const interim = listed(periods.slice(0, current).map(spokenPeriod), words.or);
  return sayFormula(words.lateSurprises, { late: moves.late, deviations, interim: quoted(interim) });
}

function where({ followUp, words }: SummaryContext, { status, goals }: StatementCells): string {
  const column = (index: number) => `${cellName(goals.topRow + 1, index)}:${cellName(lastRow(goals), index)}`;
  const [names, deviating] = [column(0), column(3)];
  const most = `MAX(${deviating})`;
  return sayFormula(words.whereDeviations, {
    most,
    deviations: status.cell("deviation", followUp.current),
    goal: `INDEX(${names},MATCH(${most},${deviating},0))`,
    shared: `COUNTIF(${deviating},${most})`,
    goals: `ROWS(${names})`,
  });
}

/** The current period, as the sentences name it. */
export function periodNow({ followUp }: SummaryContext): string {
  return spokenPeriod(currentPeriod(followUp));
}
