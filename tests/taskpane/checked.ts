/** What the pane is given to show, made from grids as the add-in makes it from Excel. */

import type { ChangeRecord } from "../../src/core/change-record";
import type { Grid } from "../../src/core/grid";
import { noSettings, type Settings } from "../../src/core/settings";
import { surveyWorkbook } from "../../src/core/survey";
import { tableKey } from "../../src/core/table/follow-up";
import { nearMisses } from "../../src/core/table/header/near-miss";
import type { Checked, CheckedWorkbook } from "../../src/excel/actions";

export function workbookOf(
  grids: readonly Grid[],
  settings: Settings = noSettings,
  highlighted = false,
  record: ChangeRecord = [],
): CheckedWorkbook {
  const tables = surveyWorkbook(grids, settings).map((table) => ({
    ...table,
    key: tableKey(table.followUp),
    highlighted,
  }));
  return { tables, nearMisses: tables.length === 0 ? nearMisses(grids) : [], leftOut: [], settings, record };
}

/** The first table of a grid that must hold one. */
export function checkedOf(grid: Grid): Checked {
  const [checked] = workbookOf([grid]).tables;
  if (checked === undefined) throw new Error("The grid holds no follow-up table");
  return checked;
}
