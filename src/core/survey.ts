/** Grid[] → CheckedTable[]: everything that is known of a workbook's follow-up tables. */

import { check } from "./check";
import type { Grid } from "./grid";
import type { Finding } from "./rules";
import { noSettings, type Settings } from "./settings";
import { tableKey, type FollowUp } from "./table/follow-up";
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
  return grids.flatMap((grid) => readFollowUps(grid, settings)).map((followUp) => checkTable(followUp, settings));
}

/** Counts a table and holds it against the rules. */
export function checkTable(followUp: FollowUp, settings: Settings = noSettings): CheckedTable {
  const totals = countTotals(followUp);
  const key = tableKey(followUp);
  const summarised = settings.summaries.find(({ table }) => table === key)?.fingerprint ?? null;
  return { followUp, totals, findings: check({ followUp, totals, summarised }, settings) };
}
