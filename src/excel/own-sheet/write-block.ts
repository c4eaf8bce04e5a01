/** Writes a plan's cells as one block from A1, and holds what Excel makes of them against the plan. */

import { HostError } from "../../core/errors";
import type { Area } from "../../core/grid";
import { areasByLook, type Content, type SheetPlan } from "../../core/plan/sheet-plan";
import { draw } from "../looks";
import type { OwnBlock } from "../own-sheets";

export function areaOf(plan: SheetPlan): Area {
  return { topRow: 0, leftColumn: 0, rowCount: plan.rows.length, columnCount: plan.columnWidths.length };
}

/**
 * Empties the old block, and moves what somebody wrote below it down where the new one is longer. Rows go in above the old
 * block's last one, so that its name grows with them at once: a writing that is broken off knows then how much room it has.
 * Queues only.
 */
export function makeRoom(sheet: Excel.Worksheet, old: OwnBlock, plan: SheetPlan): void {
  sheet.getRangeByIndexes(old.topRow, old.leftColumn, old.rowCount, old.columnCount).clear();
  const grown = plan.rows.length - old.rowCount;
  if (grown <= 0) return;
  const above = sheet.getRangeByIndexes(old.topRow + old.rowCount - 1, 0, grown, 1).getEntireRow();
  above.insert(Excel.InsertShiftDirection.down).clear(Excel.ClearApplyTo.formats);
}

/** Queues only. */
export function writeBlock(sheet: Excel.Worksheet, plan: SheetPlan): Excel.Range {
  const { rowCount, columnCount } = areaOf(plan);
  const block = sheet.getRangeByIndexes(0, 0, rowCount, columnCount);
  writeValues(block, plan);
  for (const { look, area } of areasByLook(plan)) {
    draw(sheet.getRangeByIndexes(area.topRow, area.leftColumn, area.rowCount, area.columnCount), look);
  }
  block.format.autofitRows();
  return block;
}

/** What stands in the cells, without their looks. Queues only. */
export function writeValues(block: Excel.Range, plan: SheetPlan): void {
  block.formulas = plan.rows.map((row) => row.map(({ content }) => toInput(content)));
}

/** A text goes in behind an apostrophe, which Excel takes as "this is text" and does not show. */
function toInput(content: Content): string | number {
  switch (content.kind) {
    case "text":
      return content.text === "" ? "" : `'${content.text}`;
    case "number":
      return content.number;
    case "formula":
      return content.formula;
    case "empty":
      return "";
  }
}

/** @throws HostError `calculationDiffers` where a formula does not show what the plan counted */
export function compareWithPlan(shown: readonly (readonly unknown[])[], plan: SheetPlan): void {
  plan.rows.forEach((row, rowIndex) => {
    row.forEach(({ content }, column) => {
      const value = shown[rowIndex]?.[column];
      if (content.kind !== "formula" || content.now === undefined || value === content.now) return;
      throw new HostError("calculationDiffers", `${rowIndex},${column}: ${String(value)} instead of ${content.now}`);
    });
  });
}
