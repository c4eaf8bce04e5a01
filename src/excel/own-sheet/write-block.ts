/** Writes a plan's cells as one block, and holds what Excel makes of them against the plan. */

import { HostError } from "../../core/errors";
import { lastColumn, lastRow } from "../../core/grid";
import { areaOf, areasByLook, onSheet, type Content, type SheetPlan } from "../../core/plan/sheet-plan";
import { draw } from "../looks";
import type { OwnBlock } from "../own-sheets";
import { rangeOf } from "../range-of";
import { setWidths } from "./lay-out";

/**
 * Empties the old block, and moves what somebody wrote below it down where the new one is longer, and what stands beside it
 * to the right where the new one is wider. Rows and columns go in before the old block's last ones, so that its name grows
 * with them at once: a writing that is broken off knows then how much room it has. Queues only.
 */
export function makeRoom(sheet: Excel.Worksheet, old: OwnBlock, plan: SheetPlan): void {
  rangeOf(sheet, old).clear();
  const { rowCount, columnCount } = areaOf(plan);
  const [longer, wider] = [rowCount - old.rowCount, columnCount - old.columnCount];
  if (longer > 0) {
    const above = sheet.getRangeByIndexes(lastRow(old), 0, longer, 1).getEntireRow();
    above.insert(Excel.InsertShiftDirection.down).clear(Excel.ClearApplyTo.formats);
  }
  if (wider > 0) {
    const before = sheet.getRangeByIndexes(0, lastColumn(old), 1, wider).getEntireColumn();
    before.insert(Excel.InsertShiftDirection.right).clear(Excel.ClearApplyTo.formats);
    setWidths(sheet, plan, old.columnCount - 1);
  }
}

/** Queues only. */
export function writeBlock(sheet: Excel.Worksheet, plan: SheetPlan): Excel.Range {
  const block = rangeOf(sheet, areaOf(plan));
  writeValues(block, plan);
  for (const { look, area } of areasByLook(plan)) draw(rangeOf(sheet, onSheet(plan, area)), look, plan);
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
