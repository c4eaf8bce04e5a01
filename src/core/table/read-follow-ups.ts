/** Grid → FollowUp[]: the way in to everything the tool knows about a sheet. */

import { lastRow as lastRowOf, textOf, valueAt, type Grid } from "../grid";
import { noSettings, type Settings } from "../settings";
import type { StatusReading } from "../status/classify";
import { comparable } from "../status/normalise";
import { swedish, vocabularies, withOwnWords, type Vocabulary } from "../status/vocabulary";
import { clearScore, findCandidates, toldColumns, type Candidate } from "./header/candidate";
import { chosenCandidates } from "./header/chosen";
import type { Commitment, FollowUp, Period } from "./follow-up";
import { claimOnSheet } from "./claim/claim-on-sheet";
import { withCurrentComments } from "./header/period-comments";
import { readRows } from "./rows/read-rows";
import { isBlank, rowTexts, type CellText } from "./rows/region";
import { tableHeaders } from "./header/table-headers";
import { titleStart } from "./rows/title-rows";

/** The follow-up tables of a sheet in reading order; none where it holds none, or headers without a commitment. */
export function readFollowUps(grid: Grid, settings: Settings = noSettings): FollowUp[] {
  const chosen = chosenCandidates(grid, settings);
  const found = findCandidates(grid).filter(({ score }) => score >= clearScore);
  const others = found.filter((one) => chosen.every((pointedAt) => isApart(grid, one, pointedAt)));
  const headers = withoutRepeated(grid, [...chosen, ...others].sort(inReadingOrder));
  return headers
    .map((header, index) => readTable(grid, header, endOf(grid, header, headers, index), settings))
    .filter(({ commitments }) => commitments.length > 0);
}

function inReadingOrder(one: Candidate, other: Candidate): number {
  return one.row - other.row || one.firstColumn - other.firstColumn;
}

/** Whether a header heads another table than the one that the user has pointed at: beside it, above it, or well below. */
function isApart(grid: Grid, header: Candidate, pointedAt: Candidate): boolean {
  const isBeside = header.firstColumn > pointedAt.lastColumn || header.lastColumn < pointedAt.firstColumn;
  if (isBeside || header.row < pointedAt.row) return true;
  if (header.row === pointedAt.row) return false;
  return isBlank({ grid, header }, header.firstRow - 1) || titleStart(grid, header) < header.firstRow;
}

/** The headers without those that stand again, each compared with all above it by its names. */
function withoutRepeated(grid: Grid, candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return candidates.filter((candidate) => {
    const names = namesOf(grid, candidate);
    const again = seen.has(names);
    seen.add(names);
    return !(again && standsBelowRows(grid, candidate));
  });
}

/**
 * Whether a header stands right below rows of its own table, as at the top of a printed page. A title between the rows and
 * the header, such as another board's name, makes it a table of its own; so does a closing line.
 */
function standsBelowRows(grid: Grid, header: Candidate): boolean {
  const { firstRow } = header;
  if (titleStart(grid, header) < firstRow) return false;
  let above = firstRow - 1;
  while (above > grid.topRow && isBlank({ grid, header }, above)) above--;
  const isClaim = ({ text, column }: CellText) => claimOnSheet(grid, text, above, column) !== null;
  if (rowTexts({ grid, header }, above).some(isClaim)) return false;
  return toldColumns(header).some((column) => textOf(valueAt(grid, above, column)) !== "");
}

/** What a header says and where, as far as it tells a table. */
function namesOf(grid: Grid, header: Candidate): string {
  const { row, firstColumn } = header;
  const names = toldColumns(header).map((column) => `${column} ${comparable(textOf(valueAt(grid, row, column)))}`);
  return [firstColumn, ...names].join("\n");
}

/**
 * The last row before the next table below and its title; a table beside this one does not end it.
 *
 * @param headers in the order of their rows; @param index of the header among them
 */
function endOf(grid: Grid, header: Candidate, headers: readonly Candidate[], index: number): number {
  for (let next = index + 1; next < headers.length; next++) {
    const other = headers[next];
    if (other === undefined || other.firstRow <= header.row) continue;
    if (other.firstColumn <= header.lastColumn && other.lastColumn >= header.firstColumn)
      return titleStart(grid, other) - 1;
  }
  return lastRowOf(grid);
}

function readTable(grid: Grid, header: Candidate, end: number, settings: Settings): FollowUp {
  const vocabulary = withOwnWords(vocabularyOf(grid, header, end), settings.words);
  const rows = readRows(grid, header, end, vocabulary);
  const current = currentOf(header.periods, rows.commitments, settings);
  return {
    sheetName: grid.sheetName,
    hidden: grid.hidden,
    hiddenRows: grid.hiddenRows,
    area: areaOf(header, rows.commitments),
    headerRow: header.row,
    headers: tableHeaders(grid, header, rows.commitments),
    periods: header.periods,
    current,
    vocabulary,
    ...rows,
    ...withCurrentComments(grid, header, current, rows.commitments),
  };
}

/** The vocabulary whose words the table's status cells hold most of; Swedish where none stands out. */
function vocabularyOf(grid: Grid, { row, periods }: Candidate, end: number): Vocabulary {
  const counts = new Map(vocabularies.map((vocabulary) => [vocabulary, 0]));
  for (let below = row + 1; below <= end; below++) {
    for (const { column } of periods) {
      const value = valueAt(grid, below, column);
      if (typeof value !== "string") continue;
      for (const vocabulary of vocabularies) {
        if (vocabulary.spellings.has(value)) counts.set(vocabulary, (counts.get(vocabulary) ?? 0) + 1);
      }
    }
  }
  const most = Math.max(...counts.values());
  return vocabularies.find((vocabulary) => counts.get(vocabulary) === most) ?? swedish;
}

/** The period that the user chose, or the last one used. */
function currentOf(periods: readonly Period[], commitments: readonly Commitment[], settings: Settings): number {
  const chosen = settings.currentPeriod === null ? -1 : indexOfPeriod(periods, settings.currentPeriod);
  return chosen >= 0 ? chosen : lastUsedPeriod({ periods, commitments });
}

/**
 * Index of the last period in which any cell holds a status, or what was probably meant as one. Where none does the table
 * may have words of its own: then the last with any of them, and the first where all cells are empty or say the same.
 */
export function lastUsedPeriod({ periods, commitments }: Pick<FollowUp, "periods" | "commitments">): number {
  const lastWhere = (isUsed: (reading: StatusReading) => boolean) =>
    periods.findLastIndex((_, index) =>
      commitments.some(({ readings }) => {
        const reading = readings[index];
        return reading !== undefined && isUsed(reading);
      }),
    );
  const said = lastWhere(saysStatus);
  if (said >= 0) return said;
  return saysOneWord(commitments) ? 0 : Math.max(0, lastWhere(saysWord));
}

/** "Välj status" in every cell, as a template has it: nobody has filled in anything. */
function saysOneWord(commitments: readonly Commitment[]): boolean {
  const words = commitments.flatMap(({ readings }) => readings.filter(saysWord).map(({ text }) => comparable(text)));
  return new Set(words).size < 2;
}

function saysStatus({ class: readingClass }: StatusReading): boolean {
  return readingClass === "exact" || readingClass === "format" || readingClass === "suggested";
}

function saysWord(reading: StatusReading): boolean {
  return reading.class === "leftOut" || (reading.class === "unknown" && reading.isText);
}

/** A period by its id ("p2") or its header, compared as texts are; -1 where there is none. */
export function indexOfPeriod(periods: readonly Period[], named: string): number {
  return periods.findIndex(({ id, name }) => id === named || comparable(name) === comparable(named));
}

function areaOf(header: Candidate, commitments: readonly Commitment[]) {
  const last = commitments.at(-1)?.row ?? header.row;
  return {
    topRow: header.firstRow,
    leftColumn: header.firstColumn,
    rowCount: last - header.firstRow + 1,
    columnCount: header.lastColumn - header.firstColumn + 1,
  };
}
