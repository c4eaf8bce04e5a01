/** Reads goals and subgoals down a column: own cells, merged areas over several rows, blanks below the first. */

import { contains, lastRow, textOf, valueAt, type Area, type Grid } from "../../grid";
import { comparable, tidy } from "../../status/normalise";
import type { Heading } from "../follow-up";
import type { Section } from "./section-rows";

const none: Heading = { text: "", source: "none" };

/** Looks up the merged area over a cell in constant time: a table can hold as many merges as rows. */
export type MergeIndex = (row: number, column: number) => Area | null;

/**
 * Indexes the merged areas that span rows of the given columns. Where areas overlap, which Excel does not allow, the first
 * one holds, so that no cell is looked at twice.
 */
export function indexMerges(grid: Grid, columns: readonly number[]): MergeIndex {
  const byColumn = new Map(columns.map((column) => [column, new Map<number, Area>()]));
  for (const area of grid.merges) {
    const end = Math.min(lastRow(area), lastRow(grid));
    for (const [column, areas] of byColumn) {
      if (!contains(area, area.topRow, column)) continue;
      for (let row = area.topRow; row <= end && !areas.has(row); row++) areas.set(row, area);
    }
  }
  return (row, column) => byColumn.get(column)?.get(row) ?? null;
}

export interface Headings {
  readonly goal: Heading;
  readonly subgoal: Heading;
}

/**
 * The goal and subgoal of a row. Rows that say the same share what they say: a long table has few goals.
 *
 * @param above the row's predecessor in the table, from which blanks are taken; `null` at the top
 */
export function readHeadings(
  grid: Grid,
  merges: MergeIndex,
  row: number,
  columns: { readonly goal: number | null; readonly subgoal: number | null },
  above: Headings | null,
): Headings {
  const goal = headingAt(grid, merges, row, columns.goal, above?.goal) ?? inherited(above?.goal);
  const subgoal =
    headingAt(grid, merges, row, columns.subgoal, above?.subgoal) ??
    inherited(above !== null && isSameName(goal.text, above.goal.text) ? above.subgoal : undefined);
  return above !== null && goal === above.goal && subgoal === above.subgoal ? above : { goal, subgoal };
}

/** What a row of its own says for the rows below it. A new goal ends the subgoal above. */
export function headingsBelow(section: Section, above: Headings | null): Headings {
  const heading: Heading = { text: section.text, source: "above" };
  if (section.level === "goal") return { goal: heading, subgoal: none };
  return { goal: above?.goal ?? none, subgoal: heading };
}

function isSameName(one: string, other: string): boolean {
  return one === other || comparable(one) === comparable(other);
}

/** What the row itself says, in its cell or in a merged area over it; `null` where it says nothing. */
function headingAt(
  grid: Grid,
  merges: MergeIndex,
  row: number,
  column: number | null,
  above: Heading | undefined,
): Heading | null {
  if (column === null) return null;
  const own = tidy(textOf(valueAt(grid, row, column)));
  if (own !== "") return shared(own, "own", above);
  const area = merges(row, column);
  const merged = area === null ? "" : tidy(textOf(valueAt(grid, area.topRow, area.leftColumn)));
  return merged === "" ? null : shared(merged, "merged", above);
}

function inherited(heading: Heading | undefined): Heading {
  return heading === undefined || heading.text === "" ? none : shared(heading.text, "above", heading);
}

function shared(text: string, source: Heading["source"], above: Heading | undefined): Heading {
  return above?.text === text && above.source === source ? above : { text, source };
}
