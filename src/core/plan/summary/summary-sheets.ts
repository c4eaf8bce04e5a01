/** CheckedTable[] → the workbook's summary sheets: one a visible table, and one over them all where they are several. */

import { spokenAddress } from "../../address";
import { summaryBlockName, totalBlockName, type BlockName } from "../../own-names";
import type { CheckedTable } from "../../survey";
import { fill } from "../sentence";
import type { SheetPlan } from "../sheet-plan";
import type { KeptNote } from "./notes";
import { planSummary } from "./summary";
import type { SummaryRequest } from "./summary-context";
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

/** The tables that can be seen, in their order; hidden sheets are not summed up. */
export function visibleTables(tables: readonly CheckedTable[]): SummedUp[] {
  const seen = new Map<string, number>();
  return tables
    .filter(({ followUp }) => !followUp.hidden)
    .map((table) => {
      const { sheetName, area } = table.followUp;
      const order = seen.get(sheetName) ?? 0;
      seen.set(sheetName, order + 1);
      const isAlone = tables.filter(({ followUp }) => followUp.sheetName === sheetName).length === 1;
      return {
        table,
        blockName: summaryBlockName(sheetName, order),
        name: isAlone ? sheetName : spokenAddress(sheetName, area),
      };
    });
}

/**
 * The sheets, the one to be shown first.
 *
 * @param summed at least one
 * @param hiddenSheets names of hidden sheets that hold tables
 * @param notesOf what the reader has written on a table's summary so far
 */
export function planSummaries(
  summed: readonly SummedUp[],
  hiddenSheets: readonly string[],
  { words, findingText, version }: SummaryWording,
  time: string,
  notesOf: (blockName: BlockName) => readonly KeptNote[],
): PlannedSheet[] {
  const isOne = summed.length === 1;
  const sheets = summed.map(({ table, blockName, name }): PlannedSheet => {
    const sheetName = isOne ? undefined : sheetNameFrom(fill(words.tableSheetName, { table: name }));
    const suffix = `_${blockName.split(".").at(-1) ?? ""}`;
    const notes = notesOf(blockName);
    return { blockName, plan: planSummary({ table, words, findingText, time, version, notes, suffix, sheetName }) };
  });
  if (isOne) return sheets;
  return [
    { blockName: totalBlockName, plan: planTotal({ tables: summed, hiddenSheets, words, time, version }) },
    ...sheets,
  ];
}

/** A name that Excel takes: without the characters that it refuses, and at most 31 of them. */
export function sheetNameFrom(wished: string): string {
  return wished
    .replace(/[\\/?*[\]:]/gu, " ")
    .slice(0, 31)
    .trim()
    .replace(/^'+|'+$/gu, "");
}
