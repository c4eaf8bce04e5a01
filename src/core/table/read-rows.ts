/** Reads the rows below a header: commitments, and the rows that are something else. */

import { textOf, valueAt, type Grid } from "../grid";
import { countedStatus, StatusReader, type StatusReading } from "../status/classify";
import { tidy } from "../status/normalise";
import type { Vocabulary } from "../status/vocabulary";
import type { Candidate } from "./candidate";
import type { Claim, Commitment, SetAsideRow } from "./follow-up";
import { indexMerges, readHeadings } from "./headings";
import { lastFollowedRow, startOfNotes } from "./notes-below";
import { hasStatus, isNamed, type Region } from "./region";
import { kindOf, type TableRegion } from "./row-kind";

export interface TableRows {
  readonly commitments: readonly Commitment[];
  readonly setAside: readonly SetAsideRow[];
  readonly claim: Claim | null;
}

/**
 * Reads every row from below the header.
 *
 * @param lastRow the last row that can belong to the table, 0-based
 */
export function readRows(grid: Grid, header: Candidate, lastRow: number, vocabulary: Vocabulary): TableRows {
  const statuses = new StatusReader(vocabulary);
  const table: Region = { grid, header, vocabulary, lastRow };
  const region: TableRegion = {
    ...table,
    notesFrom: startOfNotes(table),
    lastFollowed: lastFollowedRow(table, (value) => isCounted(statuses.of(value))),
  };
  const { columns, periods } = header;
  const merges = indexMerges(
    grid,
    [columns.goal, columns.subgoal].filter((column) => column !== null),
  );
  const hidden = new Set(grid.hiddenRows);
  const commitments: Commitment[] = [];
  const setAside: SetAsideRow[] = [];
  const claims: Claim[] = [];
  let above: ReturnType<typeof readHeadings> | null = null;
  for (let row = header.row + 1; row <= lastRow; row++) {
    const readings = periods.map(({ column }) => statuses.of(valueAt(grid, row, column)));
    const kind = readings.some(isCounted) ? "commitment" : kindOf(region, row, claims);
    if (kind === "commitment" || kind === "section") above = readHeadings(grid, merges, row, columns, above);
    if (kind !== "commitment" || above === null) {
      const holdsValues = kind !== "blank" && (hasStatus(region, row) || isNamed(region, row));
      setAside.push({ row, kind: kind === "commitment" ? "note" : kind, ...(holdsValues && { holdsValues }) });
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
  return { commitments, setAside: withinTable(setAside, commitments), claim: claims[0] ?? null };
}

/** Blank rows below the last commitment are the end of the table, not rows of it. */
function withinTable(setAside: readonly SetAsideRow[], commitments: readonly Commitment[]): SetAsideRow[] {
  const last = commitments.at(-1)?.row ?? -1;
  return setAside.filter(({ row, kind }) => kind !== "blank" || row < last);
}

function isCounted(reading: StatusReading): boolean {
  return countedStatus(reading) !== null;
}
