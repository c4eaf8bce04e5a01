/**
 * The report for programs: a contract. What is in version 1 stays as it is; new fields may come. Rows are 1-based, columns
 * are letters, `headerRow` is the last row of the header, `goals` and `deviations` are of the current period.
 */

import { areaName, cellName, columnName } from "../../core/address";
import type { Finding } from "../../core/rules";
import { countedStatus } from "../../core/status/classify";
import type { CheckedTable } from "../../core/survey";
import { currentPeriod, readingOf, statusAddress, type ClaimedShares, type Columns } from "../../core/table/follow-up";
import { claimHolds, otherCount, rightClaim } from "../../core/totals";
import type { Messages } from "../../messages";
import { findingSentence } from "../../messages/finding-sentence";
import { findingsOf, type CheckedFile } from "../checked-file";
import type { Report } from "./report";

export const jsonReport: Report = (files, messages) => {
  const report = { version: 1, files: files.map((file) => fileOf(file, messages)) };
  // Terminals obey some characters beyond those that JSON escapes.
  const escape = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return `${JSON.stringify(report, null, 2).replace(/[\u007F-\u009F\u2028\u2029]/gu, escape)}\n`;
};

function fileOf(file: CheckedFile, messages: Messages) {
  const { path, error, tables, nearMisses, leftOut } = file;
  return {
    path,
    error: error === null ? null : { code: error, message: messages.cli.errors[error] },
    tables: tables.map(tableOf),
    findings: findingsOf(file).map((finding) => findingOf(finding, messages)),
    nearMisses: nearMisses.map((miss) => ({
      sheet: miss.sheetName,
      row: miss.row + 1,
      message: messages.pane.nearMiss[miss.obstacle](miss),
    })),
    leftOut: leftOut.map(({ sheetName, values }) => ({ sheet: sheetName, values })),
  };
}

function tableOf(table: CheckedTable) {
  const { followUp, totals } = table;
  const rows = followUp.commitments.map(({ row }) => row + 1);
  return {
    sheet: followUp.sheetName,
    hidden: followUp.hidden,
    range: areaName(followUp.area),
    headerRow: followUp.headerRow + 1,
    firstRow: rows[0],
    lastRow: rows.at(-1),
    columns: columnsOf(followUp.columns),
    periods: followUp.periods.map(({ id, name, column, yearEnd }, index) => ({
      id,
      name,
      column: columnName(column),
      yearEnd,
      counts: totals.periods[index],
    })),
    currentPeriod: currentPeriod(followUp).id,
    commitments: totals.commitments,
    goals: totals.goals.map(({ name, commitments, counts }) => ({
      name,
      commitments: commitments.length,
      done: counts.done,
      onPlan: counts.onPlan,
      deviation: counts.deviation,
      other: otherCount(counts),
    })),
    setAside: followUp.setAside.map(({ row, kind }) => ({ row: row + 1, kind })),
    claim: claimOf(table),
    deviations: deviationsOf(table),
  };
}

/** Goal, subgoal and commitment always; the others where the table has them. */
function columnsOf({ goal, subgoal, commitment, ...optional }: Columns) {
  const letter = (column: number | null) => (column === null ? null : columnName(column));
  const found = Object.entries(optional).filter(([, column]) => column !== null);
  return {
    goal: letter(goal),
    subgoal: letter(subgoal),
    commitment: letter(commitment),
    ...Object.fromEntries(found.map(([name, column]) => [name, letter(column)])),
  };
}

function claimOf({ followUp: { claim }, totals }: CheckedTable) {
  if (claim === null) return null;
  const { shares, ...counted } = rightClaim(claim, totals);
  return {
    cell: cellName(claim.row, claim.column),
    stated: { ...claim.stated, ...sharesOf(claim.shares) },
    counted: { ...counted, ...sharesOf(shares) },
    agrees: claimHolds(claim, totals),
  };
}

/** Per cent of all commitments, where the line says so: as closely as it says so. */
function sharesOf({ done, notDone }: ClaimedShares) {
  return {
    ...(done !== null && { share: done.percent }),
    ...(notDone !== null && { notDoneShare: notDone.percent }),
  };
}

function deviationsOf({ followUp }: CheckedTable) {
  const period = currentPeriod(followUp);
  return followUp.commitments
    .filter((commitment) => countedStatus(readingOf(commitment, followUp.current)) === "deviation")
    .map((commitment) => {
      const { row, column } = statusAddress(followUp, commitment, period);
      return { row: row + 1, cell: cellName(row, column), commitment: commitment.text };
    });
}

function findingOf(finding: Finding, messages: Messages) {
  const { rule, severity, at, data, accepted } = finding;
  return {
    rule,
    severity,
    sheet: at.sheetName,
    cell: cellName(at.row, at.column),
    message: findingSentence(messages, finding),
    suggestion: "suggestion" in data ? data.suggestion : null,
    accepted: accepted === null ? null : { reason: accepted.reason, time: accepted.time },
  };
}
