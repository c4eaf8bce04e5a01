/** Checked[] → what each table is called in the choice among them: its sheet, and what sets it apart. */

import { areaName } from "../core/address";
import type { Checked } from "../excel/actions";
import type { Messages } from "../messages";

export function tableNames(tables: readonly Checked[], { pane }: Messages): string[] {
  return tables.map(({ followUp: { sheetName, area, hidden } }) => {
    const isAlone = tables.filter(({ followUp }) => followUp.sheetName === sheetName).length === 1;
    return [sheetName, ...(isAlone ? [] : [areaName(area)]), ...(hidden ? [pane.hiddenSheet] : [])].join(" · ");
  });
}

/** What one table is called; `null` where there is no other that can be seen. */
export function nameAmongSeveral(tables: readonly Checked[], one: Checked, messages: Messages): string | null {
  const hasOthers = tables.some(({ key, followUp }) => key !== one.key && !followUp.hidden);
  return hasOthers ? (tableNames(tables, messages)[tables.indexOf(one)] ?? null) : null;
}
