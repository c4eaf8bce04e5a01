/**
 * Reading and writing the look of a rectangle of cells: one answer where all cells agree, null where they differ.
 */
import type { Zone as ModelZone } from "@odoo/o-spreadsheet";
import { styleOf, type CellStyle } from "../../../book/cell-style";
import { requireEditable } from "../protection";
import type { Workspace } from "../workspace";
import { cellCount, isEntireColumn, isEntireRow, type Zone } from "../zone";

/** The cells that a look belongs to. */
export interface Styled {
  readonly workspace: Workspace;
  readonly sheetId: string;
  readonly zones: readonly Zone[];
}

/** What all cells have in common; null when they differ. Cells that the model does not hold have the default look. */
export function common<T>(self: Styled, of: (style: CellStyle) => T): T | null {
  const { getters } = self.workspace.model;
  const found = new Set<T>();
  for (const zone of self.zones) {
    const held = clipped(self.workspace, self.sheetId, zone);
    if (held === null || cellCount(held) < cellCount(zone)) found.add(of({}));
    for (let row = held?.top ?? 1; row <= (held?.bottom ?? 0) && found.size < 2; row++) {
      for (let col = held?.left ?? 1; col <= (held?.right ?? 0); col++) {
        found.add(of(styleOf(getters.getCell({ sheetId: self.sheetId, row, col }))));
      }
    }
  }
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

/** Gives all cells a part of a look; `undefined` in it takes that part away. */
export function apply(self: Styled, change: Partial<Record<keyof CellStyle, unknown>>): void {
  const { workspace, sheetId } = self;
  for (const zone of self.zones) requireEditable(workspace, sheetId, zone, "formatCells");
  for (const zone of self.zones) {
    workspace.edits.run(estimate(zone), () => {
      const target = [reached(workspace, sheetId, zone)];
      workspace.structure.dispatch("SET_FORMATTING", { sheetId, target, style: change as CellStyle });
    });
  }
}

const estimate = (zone: Zone): number => Math.min(cellCount(zone), 20_000);

/** The part of a zone that the model holds. */
export function clipped(workspace: Workspace, sheetId: string, zone: Zone): Zone | null {
  const { getters } = workspace.structure;
  const bottom = Math.min(zone.bottom, getters.getNumberRows(sheetId) - 1);
  const right = Math.min(zone.right, getters.getNumberCols(sheetId) - 1);
  return bottom < zone.top || right < zone.left ? null : { ...zone, bottom, right };
}

/** The zone to write to: the sheet grows for cells, and whole rows and columns end where the model's sheet ends. */
export function reached(workspace: Workspace, sheetId: string, zone: Zone): ModelZone {
  const { getters } = workspace.structure;
  const bottom = isEntireColumn(zone) ? getters.getNumberRows(sheetId) - 1 : zone.bottom;
  const right = isEntireRow(zone) ? getters.getNumberCols(sheetId) - 1 : zone.right;
  workspace.makeRoom(sheetId, bottom, right);
  return { top: zone.top, left: zone.left, bottom, right };
}
