/**
 * How much a row looks like the header of a follow-up table, and why. A word alone proves nothing: "Uppdrag" beside
 * "December" may be a budget. Headers and the cells below them together decide.
 */

import { isDateFormat } from "../../dates";
import { filledRows, type Grid } from "../../grid";
import type { Columns, Period } from "../follow-up";
import { headedColumns, mergesByRow, type HeadedColumn } from "./header-block";
import { isBareStatus } from "./headers";
import { orderPeriods, toPeriod, type PeriodColumn } from "./order-periods";
import { commentColumns, type CommentColumn } from "./period-comments";
import { mayNamePeriod } from "./may-name-period";
import { StatusSample, type Sampled } from "./status-sample";
import { columnsOf, commitmentColumns } from "./table-columns";
import { unnamedColumns, withUnnamed, type UnnamedColumn } from "./unnamed-statuses";

/** Why a candidate scores as it does. */
export interface Reason {
  readonly kind:
    "commitment" | "goal" | "subgoal" | "period" | "plainPeriod" | "statuses" | "errands" | "numbers" | "calendar";
  readonly points: number;
}

/** A row that may be the header of a follow-up table. */
export interface Candidate {
  /** The last header row, which names the periods; 0-based in the sheet. */
  readonly row: number;
  /** The first header row: the same, or the one above it. */
  readonly firstRow: number;
  /** First and last headed column of the table, 0-based. */
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly columns: Columns;
  /** In the order of the year, at least one. */
  readonly periods: readonly Period[];
  /** Columns of statuses whose headers name no period, from left to right; those that are read as one are in `periods` too. */
  readonly unnamed: readonly UnnamedColumn[];
  /** The columns of comments that are for one period each, from left to right. */
  readonly comments: readonly CommentColumn[];
  readonly reasons: readonly Reason[];
  readonly score: number;
}

/** From this score on a candidate is a table. */
export const clearScore = 7;

const points = {
  commitment: 3,
  goal: 2,
  subgoal: 2,
  period: 1,
  plainPeriod: 2,
  statuses: 4,
  errands: 0,
  numbers: -6,
  calendar: -20,
} as const;

/** Every row that names a commitment column and a period, whatever its score, in reading order. */
export function findCandidates(grid: Grid): Candidate[] {
  const mergeAt = mergesByRow(grid);
  const sample = new StatusSample(grid);
  const unnamedOf = unnamedIn(sample, new Map());
  const candidates: Candidate[] = [];
  for (const row of filledRows(grid)) {
    if (!mayNamePeriods(grid, row)) continue;
    const headed = headedColumns(grid, row, mergeAt);
    for (const columns of sideBySide(headed)) {
      const candidate = toCandidate(sample, row, columns);
      if (candidate === null) continue;
      const unnamed = candidate.score < clearScore ? [] : unnamedOf(candidate, columns);
      candidates.push({ ...candidate, unnamed, periods: withUnnamed(candidate.periods, unnamed) });
    }
  }
  return candidates.filter((candidate, index) => !isUpperHalf(candidate, candidates, index));
}

/** A header that stands again, as on a printed page, is read like the first one, however few rows stand below it. */
function unnamedIn(sample: StatusSample, known: Map<string, UnnamedColumn[]>) {
  return ({ row, firstColumn, lastColumn, periods }: Candidate, headed: readonly HeadedColumn[]): UnnamedColumn[] => {
    const own = headed.filter(({ column }) => column >= firstColumn && column <= lastColumn);
    const names = own.map(({ column, name }) => `${column} ${name}`).join("\n");
    const found = known.get(names) ?? unnamedColumns(sample, row, own, periods);
    known.set(names, found);
    return found;
  };
}

/** Lets go of rows that cannot name a period: nearly all of them, so this is what a long table costs. */
function mayNamePeriods(grid: Grid, row: number): boolean {
  const values = grid.values[row - grid.topRow] ?? [];
  const formats = grid.numberFormats[row - grid.topRow] ?? [];
  for (let index = 0; index < values.length; index++) {
    const value = values[index];
    if (typeof value === "string" && mayNamePeriod(value)) return true;
    if (typeof value === "number" && isDateOrOrdinal(value, formats[index] ?? "General")) return true;
  }
  return false;
}

/** "1", "2" and "3" under a merged "Delår", or a date shown as "31 mars". */
function isDateOrOrdinal(value: number, format: string): boolean {
  return format === "General" ? value > 0 && value < 5 : isDateFormat(format);
}

/** One table's columns each: a row that names two commitment columns heads two tables beside each other. */
function sideBySide(headed: readonly HeadedColumn[]): HeadedColumn[][] {
  if (commitmentColumns(headed).length < 2) return [[...headed]];
  const parts: HeadedColumn[][] = [];
  for (const column of headed) {
    const last = parts.at(-1);
    if (last?.at(-1)?.column === column.column - 1) last.push(column);
    else parts.push([column]);
  }
  return parts;
}

function toCandidate(sample: StatusSample, row: number, headed: readonly HeadedColumn[]): Candidate | null {
  const columns = columnsOf(headed);
  const periods = orderPeriods(headed.filter(isPeriodColumn));
  if (columns === null || periods.length === 0) return null;
  const comments = commentColumns(headed, periods);
  const heads = headed.find(({ column }) => column === columns.commitment)?.name ?? "";
  const reasons = reasonsFor(sample, row, { ...columns, heads }, periods);
  const firstRow = headed.some(({ usesRowAbove, header }) => usesRowAbove && header !== null) ? row - 1 : row;
  const score = reasons.reduce((sum, reason) => sum + reason.points, 0);
  return {
    row,
    firstRow,
    ...extent(headed),
    columns,
    periods: periods.map(toPeriod),
    unnamed: [],
    comments,
    reasons,
    score,
  };
}

function isPeriodColumn(column: HeadedColumn): column is PeriodColumn {
  return column.header?.kind === "period";
}

/** @param columns with what heads the commitments */
function reasonsFor(
  sample: StatusSample,
  row: number,
  columns: Columns & { readonly heads: string },
  periods: readonly PeriodColumn[],
): Reason[] {
  const reason = (kind: Reason["kind"]): Reason => ({ kind, points: points[kind] });
  const sampled = sample.below(
    row,
    periods.map(({ column }) => column),
  );
  const { statuses, numbers, filled } = sampled;
  const hasGoals = columns.goal !== null || columns.subgoal !== null;
  const areStatuses = statuses > 0 && 2 * statuses >= filled;
  const areErrands = !hasGoals && !saysCommitment.test(columns.heads) && isErrands(periods, sampled);
  return [
    reason("commitment"),
    ...(columns.goal === null ? [] : [reason("goal")]),
    ...(columns.subgoal === null ? [] : [reason("subgoal")]),
    ...periods.slice(0, mostPeriods).map(({ header }) => reason(header.plain ? "plainPeriod" : "period")),
    ...(areStatuses ? [reason(areErrands ? "errands" : "statuses")] : []),
    ...(2 * numbers > filled ? [reason("numbers")] : []),
    ...(isCalendar(periods, sampled, hasGoals) ? [reason("calendar")] : []),
  ];
}

/** A year is followed up so many times at most; more columns of periods prove nothing. */
const mostPeriods = 4;

/** Errands are activities and measures; nobody calls them this. */
const saysCommitment = /åtagande|commitment/iu;

/** A list of what is to be done has a bare "Status" too: only how a plan is kept tells a follow-up without goals from it. */
function isErrands(periods: readonly PeriodColumn[], { open }: Sampled): boolean {
  return open === 0 && periods.length === 1 && periods.every(({ header }) => isBareStatus(header));
}

/** Many months without a single status are a year's plan, unless the rows have goals and nothing is filled in yet. */
function isCalendar(periods: readonly PeriodColumn[], { counted, filled }: Sampled, hasGoals: boolean): boolean {
  if (periods.length <= mostPeriods || counted > 0) return false;
  return !hasGoals || (filled > 0 && !periods.some(({ header }) => header.plain));
}

/** The columns that tell a table from another: where commitments stand, and their statuses. */
export function toldColumns({ columns, periods }: Candidate): number[] {
  return [columns.commitment, ...periods.map(({ column }) => column)];
}

/** The unbroken run of headed columns around the recognised ones: a stray word far to the right is no part of the table. */
function extent(headed: readonly HeadedColumn[]): Pick<Candidate, "firstColumn" | "lastColumn"> {
  const recognised = headed.filter(({ header }) => header !== null).map(({ column }) => column);
  return runAround(recognised, new Set(headed.map(({ column }) => column)));
}

/** @param columns of the table, at least one @param isHeaded all columns of the row that have a header */
export function runAround(
  columns: readonly number[],
  isHeaded: ReadonlySet<number>,
): Pick<Candidate, "firstColumn" | "lastColumn"> {
  let [firstColumn, lastColumn] = [Math.min(...columns), Math.max(...columns)];
  while (isHeaded.has(firstColumn - 1)) firstColumn--;
  while (isHeaded.has(lastColumn + 1)) lastColumn++;
  return { firstColumn, lastColumn };
}

/** Whether a row is only the upper half of the header below it. */
function isUpperHalf({ row, firstColumn }: Candidate, candidates: readonly Candidate[], index: number): boolean {
  for (let next = index + 1; ; next++) {
    const other = candidates[next];
    if (other === undefined || other.row > row + 1) return false;
    if (other.row === row + 1 && other.firstRow === row && other.firstColumn <= firstColumn) return true;
  }
}
