/** Headers in two rows with the period above: "Delår 1" over "Status" and "Kommentar", and so on. The period is called so. */

import { comparable } from "../../status/normalise";
import { isBareStatus, readHeader, type Header, type PeriodHeader } from "./headers";
import type { HeadedColumn } from "./header-block";

/** What stands over a column in the row above the header, and the column in which it begins. */
export interface Heading {
  readonly name: string;
  readonly column: number;
}

/**
 * The columns with the periods that stand over them, where there are at least two such periods: one alone may be a title.
 *
 * @param headingOver what stands over a column, `null` where nothing does
 */
export function groupedByPeriod(
  headed: readonly HeadedColumn[],
  headingOver: (column: number) => Heading | null,
): readonly HeadedColumn[] {
  if (headed.filter(({ header }) => isBareStatus(header)).length < 2) return headed;
  const groups = new Set<number>();
  const grouped = headed.map((column) => {
    const heading = needsPeriod(column.header) ? headingOver(column.column) : null;
    const time = heading === null ? null : readHeader(heading.name);
    if (heading === null || time?.kind !== "period" || time.endMonth === 0) return column;
    if (column.header?.kind === "period") groups.add(heading.column);
    return joined(column, heading.name, time);
  });
  return groups.size < 2 ? headed : grouped;
}

function needsPeriod(header: Header | null): boolean {
  return isBareStatus(header) || (header?.kind === "comment" && header.of === undefined);
}

function joined(column: HeadedColumn, heading: string, time: PeriodHeader): HeadedColumn {
  if (column.header?.kind !== "comment") return { ...column, name: heading, header: time, usesRowAbove: true };
  const isSaid = comparable(heading).split(" ").includes(comparable(column.name));
  const name = isSaid ? heading : `${heading} ${column.name}`;
  return { ...column, name, header: { kind: "comment", of: time }, usesRowAbove: true };
}
