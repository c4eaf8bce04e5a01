/** Columns of a table that hold statuses under a header that names no period: none of them is passed over in silence. */

import { comparable } from "../../status/normalise";
import type { Period } from "../follow-up";
import type { HeadedColumn } from "./header-block";
import type { StatusSample } from "./status-sample";

/**
 * How such a column is read: `period`: as a period, since it stands before the last one; `after`: not, since it may be
 * anything there; `other`: not, since its header speaks of another year, or of what is expected.
 */
export type UnnamedReading = "period" | "after" | "other";

export interface UnnamedColumn {
  /** 0-based column of the sheet. */
  readonly column: number;
  readonly name: string;
  readonly reading: UnnamedReading;
}

/** Fewer statuses are a coincidence. */
const fewest = 2;

const ofOtherTime =
  /^(?:år )?20\d\d$|^(?:utfall|resultat|facit) .*20\d\d$|prognos|förväntat|förväntad|föregående|förra|fjol|tidigare|forecast|expected|previous|last year/u;

/**
 * The columns among the table's whose cells are statuses, and no other words.
 *
 * @param headed the table's own columns; @param row of the header; @param periods those that are named, at least one
 */
export function unnamedColumns(
  sample: StatusSample,
  row: number,
  headed: readonly HeadedColumn[],
  periods: readonly Period[],
): UnnamedColumn[] {
  const last = Math.max(...periods.map(({ column }) => column));
  return headed.flatMap(({ column, name, header }): UnnamedColumn[] => {
    if (header !== null) return [];
    const { counted, filled } = sample.below(row, [column]);
    if (counted < fewest || 2 * counted < filled) return [];
    const isOther = ofOtherTime.test(comparable(name));
    return [{ column, name, reading: isOther ? "other" : column < last ? "period" : "after" }];
  });
}

/** The periods with those columns among them that are read as one: each after the one that stands to its left. */
export function withUnnamed(periods: readonly Period[], unnamed: readonly UnnamedColumn[]): readonly Period[] {
  const placed = unnamed.filter(({ reading }) => reading === "period");
  if (placed.length === 0) return periods;
  const all = [...periods];
  for (const { column, name } of placed) {
    const left = nearest(all, (other) => column - other.column);
    const right = nearest(all, (other) => other.column - column);
    all.splice(left >= 0 ? left + 1 : right, 0, { id: "", name, column, yearEnd: false });
  }
  return all.map((period, index) => ({ ...period, id: `p${index + 1}` }));
}

/** Index of the period at the smallest distance above 0, -1 where there is none. */
function nearest(periods: readonly Period[], distanceTo: (period: Period) => number): number {
  return periods.reduce((best, period, index) => {
    const distance = distanceTo(period);
    const known = periods[best];
    return distance > 0 && (known === undefined || distance < distanceTo(known)) ? index : best;
  }, -1);
}
