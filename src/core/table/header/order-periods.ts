/** The periods of a table in the order of time: by year and month, whatever order their columns stand in. */

import type { Period } from "../follow-up";
import type { HeadedColumn } from "./header-block";
import type { PeriodHeader } from "./headers";

/** A column whose header names a period. */
export interface PeriodColumn extends HeadedColumn {
  readonly header: PeriodHeader;
}

/** Columns whose headers say the same stand in the order of the sheet. */
export function orderPeriods(columns: readonly PeriodColumn[]): PeriodColumn[] {
  const year = yearsOf(columns);
  return [...columns].sort((a, b) => year(a) - year(b) || a.header.endMonth - b.header.endMonth || a.column - b.column);
}

/**
 * The year of each period. One that does not say is of the last year that another one says, or of the year after where a
 * period of that year as late in it stands to the left: in "Helår 2022", "Delår 1", "Helår" the last two are of 2023.
 */
function yearsOf(columns: readonly PeriodColumn[]): (column: PeriodColumn) => number {
  const last = Math.max(0, ...columns.map(({ header }) => header.year));
  const ofLast = columns.filter(({ header }) => header.year === last && header.year > 0);
  return ({ column, header }) => {
    if (header.year > 0 || header.endMonth === 0) return header.year;
    const isAfter = ofLast.some((other) => other.column < column && other.header.endMonth >= header.endMonth);
    return isAfter ? last + 1 : last;
  };
}

export function toPeriod({ column, name, header }: PeriodColumn, index: number): Period {
  return { id: `p${index + 1}`, name, column, yearEnd: header.yearEnd };
}
