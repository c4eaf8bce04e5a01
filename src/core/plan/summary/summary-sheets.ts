/** CheckedTable[] → the workbook's summary sheets: one a visible table, and one over them all where they are several. */

import { totalBlockName, type BlockName } from "../../own-names";
import type { CheckedTable } from "../../survey";
import type { Corner, SheetPlan } from "../sheet-plan";
import type { KeptNote } from "./notes";
import { summaryBlocks, type Summarised } from "./summary-blocks";
import { planSummary } from "./summary";
import type { SummaryRequest } from "./summary-context";
import { tableNames, tableSheetName } from "./table-names";
import { planTotal } from "./total";

/** What the sheets need beside the tables. */
export type SummaryWording = Pick<SummaryRequest, "words" | "findingText" | "version">;

/** A table that is to be summed up, and the name by which its sheet is known. */
export interface SummedUp {
  readonly table: CheckedTable;
  readonly blockName: BlockName;
  /** What it is called among several. */
  readonly name: string;
}

export interface PlannedSheet {
  readonly plan: SheetPlan;
  readonly blockName: BlockName;
}

/** What stands of a sheet already. */
export interface Standing {
  readonly origin: Corner;
  /** What the reader has written on it so far. */
  readonly notes: readonly KeptNote[];
}

/** The tables that can be seen, in their order; hidden sheets are not summed up. */
export function visibleTables(tables: readonly CheckedTable[], summarised: Summarised): SummedUp[] {
  const followUps = tables.map(({ followUp }) => followUp);
  const blocks = summaryBlocks(followUps, summarised);
  const names = tableNames(followUps);
  return tables.flatMap((table, index): SummedUp[] => {
    const [blockName, name] = [blocks[index], names[index]];
    if (table.followUp.hidden || blockName === undefined || name === undefined) return [];
    return [{ table, blockName, name }];
  });
}

/**
 * The sheets, the one to be shown first.
 *
 * @param summed at least one
 * @param hiddenSheets names of hidden sheets that hold tables
 * @param standingOf what a sheet is to be brought up to date from
 * @param rulesOff ids of rules that are not held against the workbook
 */
export function planSummaries(
  summed: readonly SummedUp[],
  hiddenSheets: readonly string[],
  { words, findingText, version }: SummaryWording,
  time: string,
  standingOf: (blockName: BlockName) => Standing,
  rulesOff: readonly string[],
): PlannedSheet[] {
  const isOne = summed.length === 1;
  const sheets = summed.map(({ table, blockName, name }): PlannedSheet => {
    const sheetName = isOne ? undefined : tableSheetName(words.tableSheetName, name);
    const suffix = `_${blockName.split(".").at(-1) ?? ""}`;
    const request = { table, name, words, findingText, time, version, rulesOff, ...standingOf(blockName) };
    return { blockName, plan: planSummary({ ...request, suffix, sheetName }) };
  });
  if (isOne) return sheets;
  const { origin } = standingOf(totalBlockName);
  const total = planTotal({ tables: summed, hiddenSheets, words, time, version, rulesOff, origin });
  return [{ blockName: totalBlockName, plan: total }, ...sheets];
}
