/** Reads the rows below a header: commitments, and the rows that are something else. */

import { isErrorValue, textOf, valueAt, type CellValue, type Grid } from "../grid";
import { countedStatus, StatusReader, type StatusReading } from "../status/classify";
import { comparable, tidy } from "../status/normalise";
import type { Vocabulary } from "../status/vocabulary";
import type { Candidate } from "./candidate";
import { readClaim } from "./claim";
import type { Claim, Commitment, SetAsideRow } from "./follow-up";
import { indexMerges, readHeadings } from "./headings";

export interface TableRows {
  readonly commitments: readonly Commitment[];
  readonly setAside: readonly SetAsideRow[];
  readonly claim: Claim | null;
}

type RowKind = SetAsideRow["kind"] | "commitment";

/** What is known of a table before its rows are read. */
interface Region {
  readonly grid: Grid;
  readonly header: Candidate;
  readonly vocabulary: Vocabulary;
  /** From this row on, below a blank row and every status, a text is a note and no commitment. */
  readonly notesFrom: number;
}

const subtotal = /^(summa|delsumma|totalt|total|antal|sum|s:a)(?![\p{L}\p{N}])/iu;

/**
 * Reads every row from below the header.
 *
 * @param lastRow the last row that can belong to the table, 0-based
 */
export function readRows(grid: Grid, header: Candidate, lastRow: number, vocabulary: Vocabulary): TableRows {
  const statuses = new StatusReader(vocabulary);
  const notesFrom = startOfNotes(grid, header, lastRow);
  const region: Region = { grid, header, vocabulary, notesFrom };
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
      setAside.push({ row, kind: kind === "commitment" ? "note" : kind });
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

/** Legends, footnotes and stray values stand below the table, after a blank row, and have no status. */
function startOfNotes(
  grid: Grid,
  { row: headerRow, periods, firstColumn, lastColumn }: Candidate,
  end: number,
): number {
  let row = end;
  while (row > headerRow && !periods.some(({ column }) => mayBeStatus(valueAt(grid, row, column)))) row--;
  const isBlank = (candidate: number) => {
    for (let column = firstColumn; column <= lastColumn; column++) if (isFilled(grid, candidate, column)) return false;
    return true;
  };
  // A table without a single status is new, and all its rows are commitments yet to be followed up.
  if (row === headerRow) return firstWhere(headerRow + 2, end, isBlank);
  return firstWhere(row + 1, end, isBlank);
}

/** A small summary below the table holds numbers where the statuses stand. */
function mayBeStatus(value: CellValue): boolean {
  return isErrorValue(value) || (typeof value === "string" && tidy(value) !== "");
}

function firstWhere(from: number, to: number, holds: (row: number) => boolean): number {
  for (let row = from; row <= to; row++) if (holds(row)) return row;
  return to + 1;
}

function isCounted(reading: StatusReading): boolean {
  return countedStatus(reading) !== null;
}

/** What a row without any counted status is; a claim that is found goes into `claims`. */
function kindOf(region: Region, row: number, claims: Claim[]): RowKind {
  const { grid, header, notesFrom } = region;
  const hasStatus = header.periods.some(({ column }) => isFilled(grid, row, column));
  const isNamed = isFilled(grid, row, header.columns.commitment);
  if (hasStatus || isNamed) {
    const claim = hasStatus ? null : findClaim(region, row);
    if (claim !== null) {
      claims.push(claim);
      return "claim";
    }
    if (repeatsHeader(region, row)) return "header";
    if (isSubtotal(region, row)) return "subtotal";
    return hasStatus || row < notesFrom ? "commitment" : "note";
  }
  return kindOfUnnamed(region, row, claims);
}

/** A row with neither commitment nor status. */
function kindOfUnnamed(region: Region, row: number, claims: Claim[]): RowKind {
  const texts = rowTexts(region, row);
  if (texts.length === 0) return "blank";
  const claim = findClaim(region, row);
  if (claim !== null) {
    claims.push(claim);
    return "claim";
  }
  if (subtotal.test(tidy(texts[0]?.text ?? ""))) return "subtotal";
  const { goal, subgoal } = region.header.columns;
  const isSection = row < region.notesFrom && texts.some(({ column }) => column === goal || column === subgoal);
  return isSection ? "section" : "note";
}

/** A sum: it says so, or it holds numbers where statuses stand and no commitment, or a status where a commitment stands. */
function isSubtotal({ grid, header, vocabulary }: Region, row: number): boolean {
  const values = header.periods.map(({ column }) => valueAt(grid, row, column)).filter((value) => value !== null);
  for (let column = header.firstColumn; column <= header.columns.commitment; column++) {
    const value = valueAt(grid, row, column);
    if (typeof value === "string" && subtotal.test(tidy(value))) return true;
  }
  const name = tidy(textOf(valueAt(grid, row, header.columns.commitment)));
  const areNumbers = values.length > 0 && values.every((value) => typeof value === "number");
  return areNumbers && (name === "" || vocabulary.comparables.has(comparable(name)));
}

/** Whether a row repeats the header, as printed tables do at the top of a page. */
function repeatsHeader({ grid, header }: Region, row: number): boolean {
  const told = [header.columns.commitment, ...header.periods.map(({ column }) => column)];
  return told.every((column) => {
    const text = textOf(valueAt(grid, row, column));
    return text !== "" && comparable(text) === comparable(textOf(valueAt(grid, header.row, column)));
  });
}

interface CellText {
  readonly column: number;
  readonly text: string;
}

function rowTexts({ grid, header }: Region, row: number): CellText[] {
  const texts: CellText[] = [];
  for (let column = header.firstColumn; column <= header.lastColumn; column++) {
    if (isFilled(grid, row, column)) texts.push({ column, text: textOf(valueAt(grid, row, column)) });
  }
  return texts;
}

function findClaim(region: Region, row: number): Claim | null {
  for (const { text, column } of rowTexts(region, row)) {
    const claim = readClaim(text, row, column);
    if (claim !== null) return claim;
  }
  return null;
}

function isFilled(grid: Grid, row: number, column: number): boolean {
  const value = valueAt(grid, row, column);
  if (value === null) return false;
  return isErrorValue(value) || typeof value !== "string" || tidy(value) !== "";
}
