/** Rows that name half of what a follow-up table's header names: they explain why a table was not found. */

import { filledRows, lastRow, valueAt, type CellValue, type Grid } from "../../grid";
import { comparable, tidy } from "../../status/normalise";
import { vocabularies } from "../../status/vocabulary";
import { longestHeader, readHeader, type Header } from "./headers";
import { sampledRows } from "./status-sample";

/** What is missing; `unknownHeaders`: statuses stand right below words that name no period. */
export type Half = "unknownHeaders" | "noPeriod" | "noCommitment";

/** Such a row; see `NearMiss` for its fields. */
export interface HalfHeader {
  readonly row: number;
  readonly column: number;
  readonly found: readonly string[];
  readonly periods: readonly string[];
  readonly half: Half;
}

/**
 * Rows that name commitments and no period, or periods and no commitments, beside something else of a follow-up's; and rows
 * of other words with statuses right below them.
 *
 * @param taken rows that are more than half a header
 */
export function halfHeaders(grid: Grid, taken: ReadonlySet<number>): HalfHeader[] {
  const reader = new HeaderReader(grid);
  const halves: HalfHeader[] = [];
  for (const row of filledRows(grid)) {
    const half = taken.has(row) ? null : (halfOver(reader, row) ?? halfNamed(grid, row, reader.textsIn(row)));
    if (half !== null) halves.push(half);
  }
  return halves;
}

/** The first value below a cell, `null` where there is none near. */
export function firstBelow(grid: Grid, row: number, column: number): CellValue {
  for (let below = row + 1; below <= Math.min(row + sampledRows, lastRow(grid)); below++) {
    const value = valueAt(grid, below, column);
    if (value !== null) return value;
  }
  return null;
}

/** Words over statuses, none of them a period's; one word over a list of statuses is a legend. */
function halfOver(reader: HeaderReader, row: number): HalfHeader | null {
  const over = reader.textsOverStatuses(row);
  const [first] = over;
  if (first === undefined) return null;
  const texts = reader.textsIn(row);
  const named = texts.filter(({ header }) => header !== null);
  if (texts.length < 2 || named.some(isPeriod)) return null;
  return {
    row,
    column: (named[0] ?? first).column,
    found: named.map(({ name }) => name),
    periods: over.map(({ name }) => name),
    half: "unknownHeaders",
  };
}

function halfNamed(grid: Grid, row: number, texts: readonly HeaderText[]): HalfHeader | null {
  const named = texts.filter(({ header }) => header !== null);
  const [first, second] = named;
  if (first === undefined || second === undefined) return null;
  const half = halfOf(grid, row, named);
  if (half === null) return null;
  const periods = named.filter(isPeriod).map(({ name }) => name);
  return { row, column: first.column, found: named.map(({ name }) => name), periods, half };
}

/** Which half is missing; `null` where the other one proves nothing: a month or a year may head anything. */
function halfOf(grid: Grid, row: number, named: readonly HeaderText[]): "noPeriod" | "noCommitment" | null {
  const hasText = ({ column }: HeaderText) => typeof firstBelow(grid, row, column) === "string";
  const periods = named.filter(isPeriod);
  const commitment = named.find(({ header }) => header?.kind === "commitment");
  if (commitment !== undefined) return periods.length === 0 && hasText(commitment) ? "noPeriod" : null;
  const isPlain = periods.some(({ header }) => header?.kind === "period" && header.plain);
  return isPlain && periods.some(hasText) ? "noCommitment" : null;
}

function isPeriod({ header }: HeaderText): boolean {
  return header?.kind === "period";
}

/** A cell whose text is short enough to head a column. */
interface HeaderText {
  readonly column: number;
  readonly name: string;
  /** `null` where it is none of the tool's words. */
  readonly header: Header | null;
}

/** Reads texts as headers, each once: the same ones stand in many rows. */
class HeaderReader {
  private readonly known = new Map<string, { header: Header | null; isStatus: boolean }>();

  constructor(private readonly grid: Grid) {}

  textsIn(row: number): HeaderText[] {
    return this.valuesOf(row).flatMap((value, index): HeaderText[] => {
      if (!isShortText(value)) return [];
      return [{ column: this.grid.leftColumn + index, name: tidy(value), header: this.read(value).header }];
    });
  }

  /** Those texts of a row that have a status in the cell below and are none themselves. */
  textsOverStatuses(row: number): HeaderText[] {
    const below = this.valuesOf(row + 1);
    if (!below.some((value) => this.isStatus(value))) return [];
    return this.textsIn(row).filter(
      ({ column, name }) => this.isStatus(below[column - this.grid.leftColumn]) && !this.isStatus(name),
    );
  }

  private valuesOf(row: number): readonly CellValue[] {
    return this.grid.values[row - this.grid.topRow] ?? [];
  }

  private isStatus(value: CellValue | undefined): boolean {
    return isShortText(value) && this.read(value).isStatus;
  }

  private read(text: string) {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const typed = comparable(text);
    const isStatus = vocabularies.some(({ comparables }) => comparables.has(typed));
    const read = { header: readHeader(text), isStatus };
    this.known.set(text, read);
    return read;
  }
}

function isShortText(value: CellValue | undefined): value is string {
  return typeof value === "string" && value.length <= longestHeader && value.trim() !== "";
}
