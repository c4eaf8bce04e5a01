/** Grid[] → CheckedTable[]: everything that is known of a workbook's follow-up tables. */

import { check, lookedAt } from "./check";
import type { Grid } from "./grid";
import { withMovedAcceptances } from "./moved-acceptances";
import type { Finding } from "./rules";
import { noSettings, type Settings } from "./settings";
import type { FollowUp } from "./table/follow-up";
import { readFollowUps } from "./table/read-follow-ups";
import { countTotals, type Totals } from "./totals";

/** One table, counted and held against the rules. */
export interface CheckedTable {
  readonly followUp: FollowUp;
  readonly totals: Totals;
  readonly findings: readonly Finding[];
}

/** The tables in the order of the grids, and on each sheet in reading order. */
export function surveyWorkbook(grids: readonly Grid[], settings: Settings = noSettings): CheckedTable[] {
  return checkTables(
    grids.flatMap((grid) => readFollowUps(grid, settings)),
    settings,
  );
}

/** Checks all tables of a workbook. What was accepted in a table whose sheet has another name by now is known again. */
export function checkTables(followUps: readonly FollowUp[], settings: Settings = noSettings): CheckedTable[] {
  const tables = followUps.map((followUp) => checkTable(followUp, settings));
  return withMovedAcceptances(tables, settings.accepted);
}

/** Counts one table and holds it against the rules. */
export function checkTable(followUp: FollowUp, settings: Settings = noSettings): CheckedTable {
  const totals = countTotals(followUp);
  return { followUp, totals, findings: check(lookedAt(followUp, totals, settings), settings) };
}
