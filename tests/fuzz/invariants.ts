/** What must hold of any workbook whatever, from its sheets to what would be written: broken, it throws and says what. */

import { isDeepStrictEqual } from "node:util";
import { reports } from "../../src/cli/report";
import type { CheckedFile } from "../../src/cli/checked-file";
import { cellName } from "../../src/core/address";
import { contains, textOf, valueAt, type Area, type Grid } from "../../src/core/grid";
import { proposeFixes, proposeGoals } from "../../src/core/plan/fixes/propose-fixes";
import type { CellFix } from "../../src/core/plan/fixes/cell-fix";
import { planDropdowns } from "../../src/core/plan/fixes/dropdowns";
import { planHighlight } from "../../src/core/plan/highlight";
import { areasByLook, type SheetPlan } from "../../src/core/plan/sheet-plan";
import { planSummary } from "../../src/core/plan/summary/summary";
import { parseSettings, settingsXml, type Settings } from "../../src/core/settings";
import { surveyWorkbook, type CheckedTable } from "../../src/core/survey";
import { nearMisses } from "../../src/core/table/header/near-miss";
import { otherCount, type Counts } from "../../src/core/totals";
import { messagesFor } from "../../src/messages";
import { findingSentence } from "../../src/messages/finding-sentence";
import { summaryWording } from "../../src/messages/summary-wording";
import { formulaFaults } from "./check-formula";

const languages = [messagesFor("sv"), messagesFor("en")];

export class Broken extends Error {}

function must(holds: boolean, what: () => string): asserts holds {
  if (!holds) throw new Broken(what());
}

/** Sheets → tables → findings, fixes, plans and reports. @returns how many tables there were */
export function holdsForWorkbook(grids: readonly Grid[], settings: Settings): number {
  const tables = surveyWorkbook(grids, settings);
  for (const table of tables) {
    const grid = grids.find(({ sheetName }) => sheetName === table.followUp.sheetName);
    must(grid !== undefined, () => `a table on ${table.followUp.sheetName}, which is no sheet`);
    holdsForTable(grid, table);
    holdsForPlans(grid, table);
  }
  for (const { sheetName, row, column } of nearMisses(grids)) {
    const grid = grids.find((candidate) => candidate.sheetName === sheetName);
    must(
      grid !== undefined && contains(grid, row, column),
      () => `a near miss at ${sheetName} ${cellName(row, column)}`,
    );
  }
  holdsForReports({ path: "a.xlsx", error: null, tables, nearMisses: nearMisses(grids), leftOut: [] });
  return tables.length;
}

/** What is settled comes back from the workbook as it was. */
export function holdsForSettings(settings: Settings): void {
  const kept = parseSettings(settingsXml(settings));
  must(isDeepStrictEqual(kept, settings), () => `${JSON.stringify(kept)} is not what was kept`);
}

/** Counts that add up, and findings that stand in the table's sheet and have a sentence. */
export function holdsForTable(grid: Grid, { followUp, totals, findings }: CheckedTable): void {
  const { commitments, periods, area } = followUp;
  must(within(grid, area), () => `the table's area ${JSON.stringify(area)} leaves the sheet`);
  must(totals.commitments === commitments.length, () => "the sum is not the number of commitments");
  must(totals.periods.length === periods.length, () => "not one count a period");
  for (const counts of totals.periods)
    must(sum(counts) === commitments.length, () => `${JSON.stringify(counts)}: wrong sum`);
  const perGoal = totals.goals.reduce((all, { counts }) => all + sum(counts), 0);
  const perSubgoal = totals.goals.flatMap(({ subgoals }) => subgoals).reduce((all, { counts }) => all + sum(counts), 0);
  must(perGoal === commitments.length && perSubgoal === perGoal, () => "the goals do not add up");
  const rows = commitments.map(({ row }) => row);
  must(
    rows.every((row, index) => row > (rows[index - 1] ?? -1)),
    () => "the rows do not ascend",
  );
  for (const { at, rule } of findings) {
    must(
      at.sheetName === grid.sheetName && contains(grid, at.row, at.column),
      () => `${rule} at ${cellName(at.row, at.column)}`,
    );
  }
  const subjects = new Set(findings.map(({ subject }) => subject));
  must(subjects.size === findings.length, () => "two findings are about the same");
  for (const messages of languages) {
    for (const finding of findings) {
      const sentence = findingSentence(messages, finding);
      must(sentence.trim() !== "" && !sentence.includes("[object"), () => `${finding.rule} says: ${sentence}`);
    }
  }
}

/** Formulas that Excel takes, texts that stay texts, and areas within the sheet. */
export function holdsForPlans(grid: Grid, table: CheckedTable): void {
  const { followUp } = table;
  const highlight = planHighlight(followUp);
  holdsForFormula(highlight.formula, "the highlight");
  must(highlight.area.rowCount > 0 && within(grid, highlight.area), () => "the highlight leaves the sheet");
  for (const messages of languages) {
    const wording = summaryWording(messages, "1.2.3");
    holdsForSheet(planSummary({ table, ...wording, time: "2023-12-31 14:05", notes: [], suffix: "" }));
  }
  for (const fix of [...proposeFixes(table), ...proposeGoals(followUp)]) holdsForFix(grid, fix);
  const dropdowns = planDropdowns(followUp);
  if (dropdowns === null) return;
  const list = dropdowns.words.join(",");
  must(list.length <= 255 && !/^[=+@-]/u.test(list), () => `a list that is none: ${list}`);
  must(
    dropdowns.areas.every((area) => within(grid, area)),
    () => "a list leaves the sheet",
  );
}

function holdsForSheet(plan: SheetPlan): void {
  must(
    plan.rows.every((row) => row.length === plan.columnWidths.length),
    () => "the summary's rows differ in length",
  );
  for (const [index, row] of plan.rows.entries()) {
    for (const [column, { content }] of row.entries()) {
      if (content.kind === "formula") holdsForFormula(content.formula, `the summary's ${cellName(index, column)}`);
    }
  }
  const covered = areasByLook(plan).reduce((cells, { area }) => cells + area.rowCount * area.columnCount, 0);
  must(
    covered === plan.rows.flat().filter(({ look }) => look !== "plain").length,
    () => "a look covers too much or too little",
  );
}

function holdsForFormula(formula: string, whose: string): void {
  const faults = formulaFaults(formula);
  must(faults.length === 0, () => `${whose}: ${faults.join(", ")}: ${formula.slice(0, 300)}`);
}

function holdsForFix(grid: Grid, { at, before, after, kind }: CellFix): void {
  const place = () => `${kind} at ${cellName(at.row, at.column)}`;
  must(contains(grid, at.row, at.column), () => `${place()} leaves the sheet`);
  const now = textOf(valueAt(grid, at.row, at.column));
  const isAsBefore =
    before === "" ? now.replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, "").trim() === "" : now === before;
  must(isAsBefore, () => `${place()}: the cell says ${JSON.stringify(now)}, not ${JSON.stringify(before)}`);
  must(after !== before && after.trim() !== "", () => `${place()} changes nothing: ${JSON.stringify(after)}`);
}

/** Reports that are made, and steer nothing; two tables at most keep it fast. */
export function holdsForReports(file: CheckedFile): void {
  for (const messages of languages) {
    JSON.parse(reports.json([file], messages));
    for (const format of ["text", "markdown", "junit"] as const) {
      const report = reports[format]([file], messages).replaceAll("\n", "");
      must(!/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u.test(report), () => `a ${format} report steers the terminal`);
    }
  }
}

function within(grid: Area, { topRow, leftColumn, rowCount, columnCount }: Area): boolean {
  return contains(grid, topRow, leftColumn) && contains(grid, topRow + rowCount - 1, leftColumn + columnCount - 1);
}

function sum(counts: Counts): number {
  return counts.done + counts.onPlan + counts.deviation + otherCount(counts);
}
