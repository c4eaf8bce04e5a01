/** CheckedTable → the summary sheet, as data: verdict first, then the sentences for the board, then the numbers behind them. */

import { spokenAddress } from "../../address";
import { currentPeriod } from "../../table/follow-up";
import { firstGrouped, groupedFormula } from "../grouped";
import { PlanBuilder } from "../plan-builder";
import { fill, sayFormula } from "../sentence";
import { formula, text, topLeft, type NotePlace, type SheetPlan } from "../sheet-plan";
import { quoted } from "../words-in-formulas";
import { planCharts, chartRows } from "./charts";
import { addDeviationTable, addOrphanedNotes, deviatingNow, textColumns } from "./deviation-table";
import { addGoalTable, addSubgoalTable, hasSubgoals } from "./goal-tables";
import { addMovement } from "./movement";
import { placeNotes, type KeptNote } from "./notes";
import { listed, periodNames } from "./period-names";
import { addProof } from "./proof";
import { addRemaining, findingsInTable, tableRules } from "./remaining";
import { shownPeriods } from "./shown-periods";
import { addStatements, statementRows, type StatementCells } from "./statements";
import { addStatusTable, type StatusTable } from "./status-table";
import { SourceFormulas } from "./source-formulas";
import type { SummaryContext, SummaryRequest } from "./summary-context";
import { verdictCell } from "./verdict";

/** In characters: names, numbers, and right of them what is told of each deviation. */
const widths = { name: 44, number: 17, way: 27, comment: 30, responsible: 18, ownNote: 30 };

/** The title and where the numbers come from. */
const frozenRows = 2;

export function planSummary(request: SummaryRequest): SheetPlan {
  const context = contextFor(request);
  const { followUp, names, source, words, time } = context;
  const period = names.of(currentPeriod(followUp));
  const builder = new PlanBuilder(request.suffix, request.origin ?? topLeft);
  const verdict = addHead(builder, context, request);
  const statements = builder.space(statementRows);
  builder.space();
  const statusHeading = builder.space();
  const status = addStatusTable(builder, context);
  builder.fill(statusHeading, donePerPeriod(context, status));
  const rows = addProof(builder, context, status);
  const chartsTop = builder.space() + 1;
  builder.space(chartRows(context));
  const goalsHeading = builder.space();
  const goals = addGoalTable(builder, context);
  if (hasSubgoals(context)) {
    builder.space();
    builder.add(text(fill(words.perSubgoal, { period }), "heading"));
    addSubgoalTable(builder, context);
  }
  const moves = addMovement(builder, context, status);
  const cells: StatementCells = { status, goals, moves };
  const where = addStatements(builder, context, statements, cells);
  builder.fill(goalsHeading, headingOr(where, fill(words.perGoal, { period })));
  builder.fill(verdict, verdictCell(context, status, rows));
  const notes = addDeviations(builder, context, status, request.notes);
  addRemaining(builder, context);
  if (source.anyFrozen) builder.add(text(fill(words.frozen, { time }), "quiet"));
  const charts = planCharts(context, {
    topRow: chartsTop,
    status: { area: status.area, heading: statusHeading },
    goals: { area: goals, heading: goalsHeading },
  });
  const { footer, percentFormat } = words;
  const sheetName = request.sheetName ?? words.sheetName;
  const texts = textColumns(context);
  return builder.plan(
    { sheetName, frozenRows, charts, notes, footer, percentFormat },
    (column) => widths[column === 0 ? "name" : (texts.get(column) ?? "number")],
  );
}

function contextFor({ table, words, findingText, time }: SummaryRequest): SummaryContext {
  const { followUp, totals } = table;
  const source = new SourceFormulas(followUp);
  const isLarge = source.rowsLookedAt >= firstGrouped;
  return {
    followUp,
    totals,
    findings: findingsInTable(table.findings),
    source,
    shown: shownPeriods(followUp),
    names: periodNames(followUp.periods, words),
    inSentence: (expression) => (isLarge ? groupedFormula(expression, words.thousands) : expression),
    words,
    findingText,
    time,
  };
}

/** @returns the row of the verdict, which leans on the numbers */
function addHead(
  builder: PlanBuilder,
  { followUp, names, words, time }: SummaryContext,
  { name, rulesOff = [], version }: SummaryRequest,
): number {
  const { sheetName, area } = followUp;
  const source = spokenAddress(sheetName, area);
  const period = names.of(currentPeriod(followUp));
  builder.add(text(fill(words.title, { sheet: name ?? sheetName, period }), "title"));
  builder.add(text(fill(words.source, { source, time, version }), "quiet"));
  const verdict = builder.space();
  const off = tableRules(rulesOff).map((rule) => words.ruleTitles[rule]);
  if (off.length > 0) builder.add(text(fill(words.rulesOff, { rules: off.join(", "), time }), "quiet"));
  return verdict;
}

/** "Status per period – klara: 1 i delår 1, 2 i delår 2 och 17 i helår", as a formula. */
function donePerPeriod({ shown, names, inSentence, words }: SummaryContext, { cell }: StatusTable) {
  const counts = shown.map((period, index) =>
    fill(words.countInPeriod, { count: `{p${index}}`, period: names.during(period).replace(/[{}]/gu, "") }),
  );
  const say = fill(words.donePerPeriod, { counts: listed(counts, words.and) });
  const expressions = Object.fromEntries(shown.map((_, index) => [`p${index}`, inSentence(cell("done", index))]));
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
  const { followUp, inSentence, words } = context;
  const deviations = deviatingNow(followUp);
  const { byRow, orphaned } = placeNotes(kept, deviations);
  builder.space();
  const counts = { listed: String(deviations.length), deviations: cell("deviation", followUp.current) };
  const shown = { listed: inSentence(counts.listed), deviations: inSentence(counts.deviations) };
  builder.add(formula(sayFormula(words.deviations, counts, shown), "heading"));
  return [
    ...(deviations.length > 0 ? [addDeviationTable(builder, context, deviations, byRow)] : []),
    ...(orphaned.length > 0 ? [addOrphanedNotes(builder, context, orphaned)] : []),
  ];
}
