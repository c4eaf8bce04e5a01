/** Grids for tests, written as the rows that a reader sees. */

import type { Area, CellValue, Grid } from "../../src/core/grid";
import { seedRows } from "../fixtures/seed-rows";

/** A sheet that begins in A1 and holds these rows; short rows are filled up with empty cells, "" is an empty cell. */
export function gridOf(
  rows: readonly (readonly CellValue[])[],
  options: Partial<Pick<Grid, "sheetName" | "hidden" | "merges" | "hiddenRows" | "topRow" | "leftColumn">> = {},
): Grid {
  const columnCount = Math.max(0, ...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: columnCount }, (_, column) => blankToNull(row[column])));
  return {
    sheetName: "Blad1",
    hidden: false,
    topRow: 0,
    leftColumn: 0,
    rowCount: rows.length,
    columnCount,
    values,
    numberFormats: values.map((row) => row.map(() => "General")),
    merges: [],
    hiddenRows: [],
    ...options,
  };
}

function blankToNull(value: CellValue | undefined): CellValue {
  return value === undefined || value === "" ? null : value;
}

export const header = ["Mål", "Delmål", "Utvecklingsåtaganden", "Status delår 1", "Status delår 2", "Status helår"];

/** A table under the usual header: each row goal, subgoal, commitment and one status a period. */
export function tableOf(rows: readonly (readonly CellValue[])[], options: Parameters<typeof gridOf>[1] = {}): Grid {
  return gridOf([header, ...rows], options);
}

/** Rows of one goal and subgoal with these statuses, named "Åtagande 1" and on. */
export function statusRows(statuses: readonly (readonly CellValue[])[]): CellValue[][] {
  return statuses.map((row, index) => ["Mål A", "Delmål A", `Åtagande ${index + 1}`, ...row]);
}

/** A vertical merge, as goals are merged over their rows. */
export function mergedRows(topRow: number, leftColumn: number, rowCount: number): Area {
  return { topRow, leftColumn, rowCount, columnCount: 1 };
}

/** The real table: goals merged over their rows, subgoals repeated, the claim two rows below. */
export function seedGrid(): Grid {
  const merges: Area[] = [];
  const rows = seedRows.map(({ goal, subgoal, commitment, statuses }, index) => {
    const isFirst = goal !== seedRows[index - 1]?.goal;
    const length = seedRows.filter((row) => row.goal === goal).length;
    if (isFirst && length > 1) merges.push(mergedRows(index + 1, 0, length));
    return [isFirst ? goal : null, subgoal, commitment, ...statuses];
  });
  return gridOf([header, ...rows, [], ["27 stycken: 17 klart, 10 ej klara"]], {
    sheetName: "Utvecklingsåtaganden",
    merges,
  });
}
