/** Makes areas of a sheet of ours into Excel tables, so that they have names and headers for whoever reads by ear. */

import { onSheet, type SheetPlan } from "../../core/plan/sheet-plan";
import { rangeOf } from "../range-of";

/** Lets go of the tables that stand there, cells untouched, so that the block can be written anew. Queues only. */
export function dissolveTables(sheet: Excel.Worksheet, names: readonly string[]): void {
  for (const name of names) sheet.tables.getItem(name).convertToRange();
}

/** Adds the tables over cells that are already written. Queues only. */
export function placeTables(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { name, area } of plan.tables) {
    const table = sheet.tables.add(rangeOf(sheet, onSheet(plan, area)), true);
    table.name = name;
    // The cells have their looks already; a style of the table's own would paint over them.
    table.style = "TableStyleLight1";
    table.showBandedRows = false;
    table.showFilterButton = false;
  }
}
