/** How the cases of a rule are written down: a sheet, and the cells at which the rule must speak. */

import type { Grid } from "../../../../src/core/grid";
import type { RuleId } from "../../../../src/core/rules";
import { noSettings, type Settings } from "../../../../src/core/settings";
import { header, gridOf, statusRows, tableOf } from "../../../builders/grid";

export type Hit = readonly [name: string, grid: Grid, cells: readonly string[], settings?: Settings];
export type Miss = readonly [name: string, grid: Grid, settings?: Settings];

/** For one rule: what it must find, and what it must leave alone. */
export interface Cases {
  readonly hits: readonly Hit[];
  readonly misses: readonly Miss[];
}
export type CasesOf<Ids extends RuleId> = Readonly<Record<Ids, Cases>>;

/** Rows of one goal and subgoal with these statuses under the usual header, the first in row 2: delår 1, delår 2, helår. */
export const table = (...statuses: Parameters<typeof statusRows>[0]) => tableOf(statusRows(statuses));

/** Rows of these goals, subgoals and commitments, all done. */
export const goals = (...rows: readonly (readonly [goal: string, subgoal: string, commitment: string])[]) =>
  tableOf(rows.map((row) => [...row, "Klart", "Klart", "Klart"]));

/** Rows of one goal and subgoal with these commitments, all done. */
export const commitments = (...texts: readonly string[]) =>
  goals(...texts.map((text) => ["Mål A", "Delmål A", text] as const));

/** Two rows, one done and one not, and a line below them. */
export const withClaim = (claim: string) =>
  gridOf([
    header,
    ...statusRows([
      ["", "", "Klart"],
      ["", "", "Enligt plan"],
    ]),
    [],
    [claim],
  ]);

export const choosing = (currentPeriod: string): Settings => ({ ...noSettings, currentPeriod });
