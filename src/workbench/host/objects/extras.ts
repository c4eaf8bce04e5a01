/**
 * The part of the workbook that the model cannot hold, for the objects that stand on it: one place that knows its paths.
 */
import { extrasOf, setExtra } from "../../book/extras/extras-plugin";
import type { DefinedName, SheetExtras, WorkbookExtras } from "../../book/extras/extras-state";
import type { CellStyle } from "../../book/cell-style";
import type { CellFormat } from "../../book/styles/cell-format";
import type { Workspace } from "./workspace";

export type { AttributeMap, CustomXmlPart, DefinedName, Hyperlink, PageLayout } from "../../book/extras/extras-state";

export function sheetExtras(workspace: Workspace, sheetId: string): SheetExtras {
  return extrasOf(workspace.structure).sheets[sheetId] ?? {};
}

/** Sets one of a sheet's extras at once; undefined takes it away. */
export function setSheetExtra<K extends keyof SheetExtras>(
  workspace: Workspace,
  sheetId: string,
  key: K,
  value: SheetExtras[K] | undefined,
): void {
  setExtra(workspace.model, ["sheets", sheetId, key], value);
}

export function workbookExtras(workspace: Workspace): WorkbookExtras {
  return extrasOf(workspace.structure).workbook;
}

export function setWorkbookExtra<K extends keyof WorkbookExtras>(
  workspace: Workspace,
  key: K,
  value: WorkbookExtras[K] | undefined,
): void {
  setExtra(workspace.model, ["workbook", key], value);
}

export function definedNames(workspace: Workspace): readonly DefinedName[] {
  return extrasOf(workspace.structure).names;
}

export function setDefinedNames(workspace: Workspace, names: readonly DefinedName[]): void {
  setExtra(workspace.model, ["names"], names);
}

/** The format record that a cell came with from its file. */
export function fileFormat(workspace: Workspace, { xf }: CellStyle): CellFormat | undefined {
  return xf === undefined ? undefined : extrasOf(workspace.structure).formats[xf];
}
