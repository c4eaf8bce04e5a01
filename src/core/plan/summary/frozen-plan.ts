/** A summary as it stands at one moment: every formula replaced by what it showed, for the archive. */

import { isErrorValue, type CellValue } from "../../grid";
import { number, text, type PlannedCell, type SheetPlan } from "../sheet-plan";

/**
 * The plan with values for formulas.
 *
 * @param shown what each cell of the written plan shows, row by row
 */
export function frozenPlan(plan: SheetPlan, shown: readonly (readonly CellValue[])[]): SheetPlan {
  const rows = plan.rows.map((row, rowIndex) =>
    row.map((cell, column) => frozenCell(cell, shown[rowIndex]?.[column] ?? null)),
  );
  return { ...plan, rows, notes: [] };
}

/** A link would lead astray in a year: what it says is kept, and not where it led. */
function frozenCell(cell: PlannedCell, shown: CellValue): PlannedCell {
  if (cell.content.kind !== "formula") return cell;
  const look = cell.look === "link" ? "label" : cell.look;
  if (typeof shown === "number") return number(shown, look);
  return text(shown === null ? "" : isErrorValue(shown) ? shown.error : String(shown), look);
}
