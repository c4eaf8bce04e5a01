/** Makes areas of a sheet of ours into Excel tables, so that they have names and headers for whoever reads by ear. */

import type { PlannedTable } from "../../core/plan/sheet-plan";

/** Lets go of the tables that stand there, cells untouched, so that the block can be written anew. Queues only. */
export function dissolveTables(sheet: Excel.Worksheet, names: readonly string[]): void {
  for (const name of names) sheet.tables.getItem(name).convertToRange();
}

/** Adds the tables over cells that are already written. Queues only. */
export function placeTables(sheet: Excel.Worksheet, tables: readonly PlannedTable[]): void {
  for (const { name, area } of tables) {
    const range = sheet.getRangeByIndexes(area.topRow, area.leftColumn, area.rowCount, area.columnCount);
    const table = sheet.tables.add(range, true);
    table.name = name;
    // The cells have their looks already; a style of the table's own would paint over them.
    table.style = "TableStyleLight1";
    table.showBandedRows = false;
    table.showFilterButton = false;
  }
}
