/** The tables that the user has pointed at: found again by the words of their headers, so that rows may move. */

import { datedText } from "../../dates";
import { formatAt, filledRows, lastColumn, valueAt, type Grid } from "../../grid";
import type { Settings, TableChoice } from "../../settings";
import { comparable, tidy } from "../../status/normalise";
import { runAround, type Candidate } from "./candidate";
import type { Period } from "../follow-up";
import { readHeader } from "./headers";

/** Nobody points at more tables on one sheet. */
const mostChoices = 100;

/** A candidate for each choice whose headers stand in one row of this sheet, in the order of the rows. */
export function chosenCandidates(grid: Grid, { tables }: Settings): Candidate[] {
  const left = new Set(tables.filter(({ sheetName }) => sheetName === grid.sheetName).slice(0, mostChoices));
  if (left.size === 0) return [];
  const candidates: Candidate[] = [];
  for (const row of filledRows(grid)) {
    const columnOf = columnsByName(grid, row);
    for (const choice of left) {
      const candidate = candidateAt(row, columnOf, choice);
      if (candidate === null) continue;
      candidates.push(candidate);
      left.delete(choice);
    }
    if (left.size === 0) break;
  }
  return candidates;
}

function candidateAt(row: number, columnOf: ReadonlyMap<string, number>, choice: TableChoice): Candidate | null {
  const find = (name: string | null) => (name === null ? null : (columnOf.get(comparable(name)) ?? null));
  const commitment = find(choice.commitment);
  const wanted = [...choice.periods, choice.goal, choice.subgoal].filter((name) => name !== null);
  if (commitment === null || !wanted.every((name) => find(name) !== null)) return null;
  const periods = choice.periods.flatMap((name, index) => toPeriod(name, find(name), index) ?? []);
  const told = wanted.map(find);
  const columns = {
    goal: find(choice.goal),
    subgoal: find(choice.subgoal),
    commitment,
    comment: headedBy("comment", columnOf, [...told, commitment]),
    responsible: headedBy("responsible", columnOf, [...told, commitment]),
  };
  const named = [...told, commitment].filter((column) => column !== null);
  const extent = runAround(named, new Set(columnOf.values()));
  return { row, firstRow: row, ...extent, columns, periods, unnamed: [], comments: [], reasons: [], score: Infinity };
}

/** The first column, among those that the user has not named, whose header says that it is of a kind. */
function headedBy(
  kind: "comment" | "responsible",
  columnOf: ReadonlyMap<string, number>,
  told: readonly (number | null)[],
): number | null {
  const isSo = ([name, column]: [string, number]) => !told.includes(column) && readHeader(name)?.kind === kind;
  return [...columnOf].find(isSo)?.[1] ?? null;
}

function columnsByName(grid: Grid, row: number): Map<string, number> {
  const columns = new Map<string, number>();
  for (let column = grid.leftColumn; column <= lastColumn(grid); column++) {
    const name = comparable(datedText(valueAt(grid, row, column), formatAt(grid, row, column)));
    if (name !== "" && !columns.has(name)) columns.set(name, column);
  }
  return columns;
}

/** The user's order is the order of the year; a header that says so is the year's end. */
function toPeriod(name: string, column: number | null, index: number): Period | null {
  if (column === null) return null;
  const header = readHeader(name);
  return { id: `p${index + 1}`, name: tidy(name), column, yearEnd: header?.kind === "period" && header.yearEnd };
}
