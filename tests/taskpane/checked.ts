/** What the pane is given to show, made from a grid as the add-in makes it from Excel. */

import { check } from "../../src/core/check";
import type { Grid } from "../../src/core/grid";
import { countTotals } from "../../src/core/totals";
import type { Checked } from "../../src/excel/actions";
import { followUpOf } from "../builders/follow-up";

export function checkedOf(grid: Grid, highlighted = false): Checked {
  const followUp = followUpOf(grid);
  const totals = countTotals(followUp);
  return { followUp, totals, findings: check(followUp, totals), highlighted };
}
