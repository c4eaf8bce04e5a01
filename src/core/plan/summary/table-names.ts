/** What tables are called where there are several: by their sheet, and by their order on it where it holds more than one. */

import type { FollowUp } from "../../table/follow-up";
import { fill } from "../sentence";
import { sheetNameFrom } from "../sheet-name";

/** "Blad1", "Blad2 (1)", "Blad2 (2)". @param tables in the order of the workbook, on each sheet in reading order */
export function tableNames(tables: readonly Pick<FollowUp, "sheetName">[]): string[] {
  return tables.map(({ sheetName }, index) => {
    const isBeside = (other: Pick<FollowUp, "sheetName">) => other.sheetName === sheetName;
    if (tables.filter(isBeside).length === 1) return sheetName;
    return `${sheetName} (${tables.slice(0, index).filter(isBeside).length + 1})`;
  });
}

/**
 * The name of a sheet about one table: without the characters that Excel refuses, and where it is too long cut before the
 * number that tells the tables of one sheet apart.
 *
 * @param pattern holds {table}
 * @param table as `tableNames` gives it
 */
export function tableSheetName(pattern: string, table: string): string {
  const name = fill(pattern, { table });
  const [order = ""] = / \(\d+\)$/u.exec(name) ?? [];
  return sheetNameFrom(name.slice(0, name.length - order.length), order);
}
