/** Reads goals and subgoals down a column: own cells, merged areas over several rows, blanks below the first. */

import { contains, textOf, valueAt, type Area, type Grid } from "../grid";
import { comparable, tidy } from "../status/normalise";
import type { Heading } from "./follow-up";

const none: Heading = { text: "", source: "none" };

/** Looks up the merged area over a cell in constant time: a table can hold as many merges as rows. */
export type MergeIndex = (row: number, column: number) => Area | null;

/** Indexes the merged areas that span rows of the given columns. */
export function indexMerges(grid: Grid, columns: readonly number[]): MergeIndex {
  const areas = new Map<string, Area>();
  for (const area of grid.merges) {
    for (const column of columns) {
      if (!contains(area, area.topRow, column)) continue;
      for (let row = area.topRow; row < area.topRow + area.rowCount; row++) areas.set(`${row},${column}`, area);
    }
  }
  return (row, column) => areas.get(`${row},${column}`) ?? null;
}

/**
 * The goal and subgoal of a row.
 *
 * @param above the row's predecessor in the table, from which blanks are taken; `null` at the top
 */
export function readHeadings(
  grid: Grid,
  merges: MergeIndex,
  row: number,
  columns: { readonly goal: number | null; readonly subgoal: number | null },
  above: { readonly goal: Heading; readonly subgoal: Heading } | null,
): { goal: Heading; subgoal: Heading } {
  const goal = headingAt(grid, merges, row, columns.goal) ?? inherited(above?.goal);
  const subgoal = headingAt(grid, merges, row, columns.subgoal);
  if (subgoal !== null) return { goal, subgoal };
  const sameGoal = above !== null && comparable(goal.text) === comparable(above.goal.text);
  return { goal, subgoal: inherited(sameGoal ? above.subgoal : undefined) };
}

function headingAt(grid: Grid, merges: MergeIndex, row: number, column: number | null): Heading | null {
  if (column === null) return none;
  const own = tidy(textOf(valueAt(grid, row, column)));
  if (own !== "") return { text: own, source: "own" };
  const area = merges(row, column);
  const merged = area === null ? "" : tidy(textOf(valueAt(grid, area.topRow, area.leftColumn)));
  return merged === "" ? null : { text: merged, source: "merged" };
}

function inherited(heading: Heading | undefined): Heading {
  return heading === undefined || heading.text === "" ? none : { text: heading.text, source: "above" };
}
