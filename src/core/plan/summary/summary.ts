/** CheckedTable → the summary sheet, as data: verdict first, then the sentences for the board, then the numbers behind them. */

import { spokenAddress } from "../../address";
import { thingsLeft } from "../../check";
import { currentPeriod } from "../../table/follow-up";
import { PlanBuilder } from "../plan-builder";
import { fill, sayFormula, sayText } from "../sentence";
import { formula, text, type NotePlace, type SheetPlan } from "../sheet-plan";
import { quoted } from "../words-in-formulas";
import { planCharts, chartRows } from "./charts";
import { addDeviationTable, addOrphanedNotes, deviatingNow } from "./deviation-table";
import { addGoalTable, addSubgoalTable, hasSubgoals } from "./goal-tables";
import { addMovement } from "./movement";
import { placeNotes, type KeptNote } from "./notes";
import { listed, spokenPeriod } from "./period-names";
import { addProof } from "./proof";
import { acceptedOnes, addRemaining } from "./remaining";
import { addStatements, statementRows, type StatementCells } from "./statements";
import { addStatusTable, type StatusTable } from "./status-table";
import { SourceFormulas } from "./source-formulas";
import type { SummaryContext, SummaryRequest } from "./summary-context";

/** In characters: names, numbers, and right of the numbers room for whole sentences. */
const widths = { name: 44, number: 18, text: 34 };

/** Columns right of this one hold no numbers. */
const lastNumberColumn = 6;

/** The title and where the numbers come from. */
const frozenRows = 2;

export function planSummary(request: SummaryRequest): SheetPlan {
  const { followUp, totals, findings } = request.table;
  const { words, findingText, time, suffix } = request;
  const source = new SourceFormulas(followUp);
  const context: SummaryContext = { followUp, totals, findings, source, words, findingText, time };
  const builder = new PlanBuilder(suffix);
  addHead(builder, context, request.version);
  const statements = builder.space(statementRows);
  builder.space();
  const statusHeading = builder.space();
  const status = addStatusTable(builder, context);
  builder.fill(statusHeading, donePerPeriod(context, status));
  addProof(builder, context, status);
  const chartsTop = builder.space() + 1;
  builder.space(chartRows(context));
  const goalsHeading = builder.space();
  const goals = addGoalTable(builder, context);
  if (hasSubgoals(context)) {
    builder.space();
    builder.add(text(fill(words.perSubgoal, { period: spokenPeriod(currentPeriod(followUp)) }), "heading"));
    addSubgoalTable(builder, context);
  }
  const moves = addMovement(builder, context, status);
  const cells: StatementCells = { status, goals, moves };
  const where = addStatements(builder, context, statements, cells);
  builder.fill(goalsHeading, headingOr(where, fill(words.perGoal, { period: spokenPeriod(currentPeriod(followUp)) })));
  const notes = addDeviations(builder, context, status, request.notes);
  addRemaining(builder, context);
  if (source.anyFrozen) builder.add(text(words.frozen, "quiet"));
  const charts = planCharts(context, {
    topRow: chartsTop,
    status: { area: status.area, heading: statusHeading },
    goals: { area: goals, heading: goalsHeading },
  });
  const sheetName = request.sheetName ?? words.sheetName;
  return builder.plan({ sheetName, frozenRows, charts, notes, footer: words.footer }, (column) =>
    column === 0 ? widths.name : column > lastNumberColumn ? widths.text : widths.number,
  );
}

function addHead(builder: PlanBuilder, { followUp, findings, words, time }: SummaryContext, version: string): void {
  const { sheetName, area } = followUp;
  const source = spokenAddress(sheetName, area);
  const verdict = { left: thingsLeft(findings), accepted: acceptedOnes(findings).length };
  builder.add(text(fill(words.title, { sheet: sheetName, period: spokenPeriod(currentPeriod(followUp)) }), "title"));
  builder.add(text(fill(words.source, { source, time, version }), "quiet"));
  builder.add(text(sayText(words.verdict, verdict), "verdict"));
}

/** "Status per period – klara: 1 i delår 1, 2 i delår 2 och 17 i helår", as a formula. */
function donePerPeriod({ followUp: { periods }, words }: SummaryContext, { cell }: StatusTable) {
  const marker = (period: number) => `{p${period}}`;
  const counts = periods.map((period, index) =>
    fill(words.countInPeriod, { count: marker(index), period: spokenPeriod(period).replace(/[{}]/gu, "") }),
  );
  const say = fill(words.donePerPeriod, { counts: listed(counts, words.and) });
  const expressions = Object.fromEntries(periods.map((_, index) => [`p${index}`, cell("done", index)]));
  return formula(sayFormula([{ when: [], say }], expressions), "heading");
}

/** What another cell says, or a text where it says nothing. */
function headingOr(said: string, otherwise: string) {
  return formula(`IF(${said}="",${quoted(otherwise)},${said})`, "heading");
}

function addDeviations(
  builder: PlanBuilder,
  context: SummaryContext,
  { cell }: StatusTable,
  kept: readonly KeptNote[],
): NotePlace[] {
  const { followUp, words } = context;
  const deviations = deviatingNow(followUp);
  const { byRow, orphaned } = placeNotes(kept, deviations);
  builder.space();
  const now = { listed: String(deviations.length), deviations: cell("deviation", followUp.current) };
  builder.add(formula(sayFormula(words.deviations, now), "heading"));
  return [
    ...(deviations.length > 0 ? [addDeviationTable(builder, context, deviations, byRow)] : []),
    ...(orphaned.length > 0 ? [addOrphanedNotes(builder, context, orphaned)] : []),
  ];
}
