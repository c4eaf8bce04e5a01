/** Reads the rows below a header: commitments, and the rows that are something else. */

import { formatAt, textOf, valueAt, type Grid } from "../../grid";
import { countedStatus, StatusReader, type StatusReading } from "../../status/classify";
import { tidy } from "../../status/normalise";
import type { Vocabulary } from "../../status/vocabulary";
import type { Candidate } from "../header/candidate";
import type { Claim, Commitment, SetAsideRow } from "../follow-up";
import { headingsBelow, indexMerges, readHeadings, type MergeIndex } from "./headings";
import { withMerge } from "./merged-status";
import { endOfTable } from "./notes-below";
import { hasStatus, isNamed, type Region } from "./region";
import { kindOf, kindOfStray, type RowKind, type TableRegion } from "./row-kind";
import { SectionRows } from "./section-rows";
import { isStray } from "./stray-row";
import { titleGoal } from "./title-rows";

export interface TableRows {
  readonly commitments: readonly Commitment[];
  readonly setAside: readonly SetAsideRow[];
  /** Whether nothing stands below the last commitment. */
  readonly isOpenBelow: boolean;
  readonly claim: Claim | null;
}

/**
 * Reads every row from below the header.
 *
 * @param lastRow the last row that can belong to the table, 0-based
 */
export function readRows(grid: Grid, header: Candidate, lastRow: number, vocabulary: Vocabulary): TableRows {
  const statuses = new StatusReader(vocabulary);
  const { columns, periods } = header;
  const told = [columns.goal, columns.subgoal, ...periods.map(({ column }) => column)];
  const merges = indexMerges(
    grid,
    told.filter((column) => column !== null),
  );
  const merged = { grid, mergeAt: merges, periods };
  const region = regionOf({ grid, header, vocabulary, lastRow }, statuses, merges);
  const hidden = new Set(grid.hiddenRows);
  const commitments: Commitment[] = [];
  const setAside: SetAsideRow[] = [];
  const claims: Claim[] = [];
  const goalAbove = columns.goal === null ? titleGoal(grid, header) : null;
  let above = goalAbove === null ? null : headingsBelow({ level: "goal", text: goalAbove }, null);
  for (let row = header.row + 1; row <= lastRow; row++) {
    const readings = periods.map(({ column }) =>
      withMerge(readingAt(statuses, grid, row, column), merged, row, column),
    );
    const kind = kindFrom(region, row, readings, claims);
    const section = kind === "section" ? region.sections.at(row) : null;
    if (section !== null) above = headingsBelow(section, above);
    else if (kind === "commitment" || kind === "section") above = readHeadings(grid, merges, row, columns, above);
    if (kind !== "commitment" || above === null) {
      setAside.push(setAsideRow(region, row, kind === "commitment" ? "note" : kind));
      continue;
    }
    const textIn = (column: number | null) => (column === null ? "" : tidy(textOf(valueAt(grid, row, column))));
    commitments.push({
      row,
      ...above,
      text: textIn(columns.commitment),
      comment: textIn(columns.comment),
      responsible: textIn(columns.responsible),
      readings,
      hidden: hidden.has(row),
    });
  }
  const below = (commitments.at(-1)?.row ?? header.row) + 1;
  const isOpenBelow = !isNamed(region, below) && !hasStatus(region, below);
  return { commitments, setAside: withinTable(setAside, commitments), isOpenBelow, claim: wholeOf(claims) };
}

function readingAt(statuses: StatusReader, grid: Grid, row: number, column: number): StatusReading {
  const value = valueAt(grid, row, column);
  return typeof value === "number" ? statuses.of(value, formatAt(grid, row, column)) : statuses.of(value);
}

function regionOf(region: Region, statuses: StatusReader, merges: MergeIndex): TableRegion {
  const end = endOfTable(region, (value) => isCounted(statuses.of(value)));
  return { ...region, ...end, sections: new SectionRows(region, merges, end.notesFrom) };
}

/** A status that is counted makes a commitment of any row that is not below the table. */
function kindFrom(region: TableRegion, row: number, readings: readonly StatusReading[], claims: Claim[]): RowKind {
  if (isStray(region, row, readings)) return kindOfStray(region, row, claims);
  return readings.some(isCounted) ? "commitment" : kindOf(region, row, claims);
}

/** Of several lines below the table the one that speaks of most: the first may sum up the last goal alone. */
function wholeOf(claims: readonly Claim[]): Claim | null {
  const totalOf = ({ stated }: Claim) => stated.total ?? 0;
  return claims.reduce<Claim | null>((most, one) => (most === null || totalOf(one) > totalOf(most) ? one : most), null);
}

function setAsideRow(region: Region, row: number, kind: SetAsideRow["kind"]): SetAsideRow {
  const holdsValues = kind !== "blank" && (hasStatus(region, row) || isNamed(region, row));
  return { row, kind, ...(holdsValues && { holdsValues }) };
}

/** Blank rows below the last commitment are the end of the table, not rows of it. */
function withinTable(setAside: readonly SetAsideRow[], commitments: readonly Commitment[]): SetAsideRow[] {
  const last = commitments.at(-1)?.row ?? -1;
  return setAside.filter(({ row, kind }) => kind !== "blank" || row < last);
}

function isCounted(reading: StatusReading): boolean {
  return countedStatus(reading) !== null;
}
