/**
 * Why a workbook holds no follow-up table, for whoever thinks that it does: the rows that come closest to a header, and
 * what keeps each of them from being one.
 */

import { textOf, valueAt, type Grid } from "../../grid";
import { tidy } from "../../status/normalise";
import { clearScore, findCandidates, type Candidate } from "./candidate";
import { firstBelow, halfHeaders, type Half } from "./half-headers";

/** `noRows`: no commitment below good headers; the others: what stands below the periods, `errands` only done or not. */
export type Obstacle = Half | "noRows" | "emptyBelow" | "errands" | "unknownWords" | "numbers";

/** What takes least to put right first. */
const obstacles: readonly Obstacle[] = [
  "noRows",
  "emptyBelow",
  "errands",
  "unknownWords",
  "unknownHeaders",
  "noPeriod",
  "noCommitment",
  "numbers",
];

/** A row that looks like a header and is none. */
export interface NearMiss {
  readonly sheetName: string;
  /** 0-based in the sheet, as is `column`: the first cell that was recognised. */
  readonly row: number;
  readonly column: number;
  /** What was recognised, from left to right, as it is written. */
  readonly found: readonly string[];
  /** What names periods, or stands over statuses, from left to right. */
  readonly periods: readonly string[];
  readonly obstacle: Obstacle;
}

/** Nobody reads more. */
const mostMisses = 3;

/**
 * The rows that come closest to a header, at most one a sheet and three in all, the closest first. Hidden sheets are left
 * out: nobody can point at their rows.
 *
 * @param grids of a workbook in which no table was found
 */
export function nearMisses(grids: readonly Grid[]): NearMiss[] {
  return grids
    .filter(({ hidden }) => !hidden)
    .flatMap((grid) => closest(missesIn(grid)).slice(0, 1))
    .sort(byObstacle)
    .slice(0, mostMisses);
}

function closest(misses: readonly NearMiss[]): NearMiss[] {
  return [...misses].sort((one, other) => byObstacle(one, other) || other.found.length - one.found.length);
}

function byObstacle(one: NearMiss, other: NearMiss): number {
  return obstacles.indexOf(one.obstacle) - obstacles.indexOf(other.obstacle);
}

function missesIn(grid: Grid): NearMiss[] {
  const candidates = findCandidates(grid);
  const taken = new Set(candidates.flatMap(({ row, firstRow }) => [row, firstRow]));
  const halves = halfHeaders(grid, taken).map(({ half, ...rest }) => ({ ...rest, obstacle: half }));
  return [...candidates.map((candidate) => missedBy(grid, candidate)), ...halves].map((miss) => ({
    sheetName: grid.sheetName,
    ...miss,
  }));
}

/** A row that names both commitments and periods. */
function missedBy(grid: Grid, candidate: Candidate): Omit<NearMiss, "sheetName"> {
  const { row, firstRow, columns, periods } = candidate;
  const nameAt = (column: number) => tidy(textOf(valueAt(grid, row, column) ?? valueAt(grid, firstRow, column)));
  const named = [columns.goal, columns.subgoal, columns.commitment, ...periods.map(({ column }) => column)]
    .filter((column) => column !== null)
    .sort((left, right) => left - right);
  const inOrder = [...periods].sort((left, right) => left.column - right.column);
  return {
    row,
    column: named[0] ?? columns.commitment,
    found: named.map(nameAt),
    periods: inOrder.map(({ column }) => nameAt(column)),
    obstacle: obstacleOf(grid, candidate),
  };
}

function obstacleOf(grid: Grid, { row, periods, reasons, score }: Candidate): Obstacle {
  if (score >= clearScore) return "noRows";
  if (reasons.some(({ kind }) => kind === "numbers")) return "numbers";
  if (reasons.some(({ kind }) => kind === "errands")) return "errands";
  const isEmpty = periods.every(({ column }) => firstBelow(grid, row, column) === null);
  return isEmpty ? "emptyBelow" : "unknownWords";
}
