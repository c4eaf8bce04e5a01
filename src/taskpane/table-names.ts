/** Checked[] → what each table is called: as on its summary, and in the choice among them with what sets it apart. */

import { areaName } from "../core/address";
import { tableNames } from "../core/plan/summary/table-names";
import type { Checked } from "../excel/actions";
import type { Messages } from "../messages";

export function choiceNames(tables: readonly Checked[], { pane }: Messages): string[] {
  const names = namesOf(tables);
  return tables.map(({ followUp: { sheetName, area, hidden } }, index) => {
    const isAlone = names[index] === sheetName;
    const parts = [names[index], ...(isAlone ? [] : [areaName(area)]), ...(hidden ? [pane.hiddenSheet] : [])];
    return parts.join(" · ");
  });
}

/** What one table is called; `null` where there is no other that can be seen. */
export function nameAmongSeveral(tables: readonly Checked[], one: Checked): string | null {
  const hasOthers = tables.some(({ key, followUp }) => key !== one.key && !followUp.hidden);
  return hasOthers ? (namesOf(tables)[tables.indexOf(one)] ?? null) : null;
}

export function namesOf(tables: readonly Checked[]): string[] {
  return tableNames(tables.map(({ followUp }) => followUp));
}
