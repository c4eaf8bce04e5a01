/** Follow-ups for tests, read from grids as the add-in reads them. */

import type { Grid } from "../../src/core/grid";
import type { Finding, RuleId } from "../../src/core/rules";
import type { FollowUp } from "../../src/core/table/follow-up";
import { readFollowUps } from "../../src/core/table/read-follow-ups";
import { checkTable } from "../../src/core/survey";
import { cellName } from "../../src/core/address";

/** The follow-up of a grid that must hold one. */
export function followUpOf(grid: Grid): FollowUp {
  const [followUp] = readFollowUps(grid);
  if (followUp === undefined) throw new Error("The grid holds no follow-up table");
  return followUp;
}

export function findingsOf(grid: Grid): Finding[] {
  return [...checkTable(followUpOf(grid)).findings];
}

/** The cells at which one rule does not hold, e.g. ["D2"]. */
export function cellsOf(rule: RuleId, grid: Grid): string[] {
  return findingsOf(grid)
    .filter((finding) => finding.rule === rule)
    .map(({ at }) => cellName(at.row, at.column));
}
