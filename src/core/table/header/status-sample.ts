/** What stands below the headers of periods. Each cell is looked at once, however many headers stand above it. */

import { isErrorValue, lastRow, valueAt, type CellValue, type Grid } from "../../grid";
import { comparable } from "../../status/normalise";
import { vocabularies, wordsOfTheirOwn, type Counted } from "../../status/vocabulary";

/** Cells by what they hold. */
export interface Sampled {
  /** Words of some status list, counted by this tool or not. */
  readonly statuses: number;
  /** Those of them that are counted. */
  readonly counted: number;
  /** Those of them that say something else than that all is done: a list of errands is done or not. */
  readonly open: number;
  readonly numbers: number;
  /** All that are not empty, but for Excel errors. */
  readonly filled: number;
}

/** Rows below a header that are looked at to see what stands under it. */
export const sampledRows = 200;

const countedWords: ReadonlyMap<string, Counted> = new Map(vocabularies.flatMap(({ comparables }) => [...comparables]));

/** Words that some status list uses, and this tool does not count. */
const otherWords: ReadonlySet<string> = new Set([
  ...wordsOfTheirOwn,
  "ej klart",
  "inte klart",
  "ej påbörjad",
  "ej påbörjat",
]);

const kinds = { unseen: 0, empty: 1, done: 2, open: 3, otherStatus: 4, number: 5, other: 6 } as const;

export class StatusSample {
  /** The kinds of a column's cells, by column. */
  private readonly columns = new Map<number, Uint8Array>();

  constructor(private readonly grid: Grid) {}

  /** @param row of the header, and its period columns, 0-based in the sheet */
  below(row: number, periodColumns: readonly number[]): Sampled {
    const counts = [0, 0, 0, 0, 0, 0, 0];
    const last = Math.min(row + sampledRows, lastRow(this.grid));
    for (const column of periodColumns) {
      for (let at = row + 1; at <= last; at++) {
        const kind = this.kindAt(at, column);
        counts[kind] = (counts[kind] ?? 0) + 1;
      }
    }
    const [, , done = 0, open = 0, otherStatuses = 0, numbers = 0, others = 0] = counts;
    const statuses = done + open + otherStatuses;
    return { statuses, counted: done + open, open, numbers, filled: statuses + numbers + others };
  }

  private kindAt(row: number, column: number): number {
    const index = row - this.grid.topRow;
    const known = this.columns.get(column) ?? new Uint8Array(this.grid.rowCount);
    this.columns.set(column, known);
    if (known[index] === kinds.unseen) known[index] = kindOf(valueAt(this.grid, row, column));
    return known[index] ?? kinds.empty;
  }
}

function kindOf(value: CellValue): number {
  if (value === null || isErrorValue(value)) return kinds.empty;
  if (typeof value === "number") return kinds.number;
  if (typeof value !== "string") return kinds.other;
  const typed = comparable(value);
  const counted = countedWords.get(typed);
  if (counted !== undefined) return counted === "done" ? kinds.done : kinds.open;
  return otherWords.has(typed) ? kinds.otherStatus : kinds.other;
}
