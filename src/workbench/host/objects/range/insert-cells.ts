/** Moves part of rows or columns to make room, or to close it. The model does so only on the sheet that is shown. */
import { Refusal } from "../../protocol/refusal";
import { reached } from "../format/range-styles";
import type { Workspace } from "../workspace";
import type { Zone } from "../zone";

/** @throws Refusal InsertDeleteConflict where the model will not move the cells */
export function shiftCells(
  workspace: Workspace,
  sheetId: string,
  zone: Zone,
  type: "INSERT_CELL" | "DELETE_CELL",
  shiftDimension: "ROW" | "COL",
): void {
  const shown = workspace.model.getters.getActiveSheetId();
  const target = reached(workspace, sheetId, zone);
  workspace.activateQuietly(sheetId);
  try {
    const result = workspace.model.dispatch(type, { zone: target, shiftDimension });
    if (!result.isSuccessful) throw new Refusal("InsertDeleteConflict", result.reasons.join(", "));
  } finally {
    workspace.activateQuietly(shown);
  }
}

export function insertCells(workspace: Workspace, sheetId: string, zone: Zone, dimension: "ROW" | "COL"): void {
  shiftCells(workspace, sheetId, zone, "INSERT_CELL", dimension);
}
