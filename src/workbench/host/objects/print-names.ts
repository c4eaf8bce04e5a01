/** Print areas and print titles: to the file they are defined names that Excel keeps for itself. */
import { absoluteReference, parseAddress } from "./address";
import { definedNames, setDefinedNames } from "./extras";
import type { Workspace } from "./workspace";
import { isEntireColumn, isEntireRow, type Zone } from "./zone";

const AREA = "_xlnm.Print_Area";
const TITLES = "_xlnm.Print_Titles";

function zonesOf(workspace: Workspace, sheetId: string, name: string): Zone[] {
  const own = definedNames(workspace).find((one) => one.name === name && one.scope === sheetId);
  // A comma inside a quoted sheet name does not part two areas.
  const parts = own?.reference.replace(/^=/, "").match(/('(?:[^']|'')*'|[^,'])+/g) ?? [];
  return parts.flatMap((part) => parseAddress(part)?.zone ?? []);
}

function setZones(workspace: Workspace, sheetId: string, name: string, zones: readonly Zone[]): void {
  const others = definedNames(workspace).filter((one) => one.name !== name || one.scope !== sheetId);
  const sheetName = workspace.structure.getters.getSheetName(sheetId);
  const reference = `=${zones.map((zone) => absoluteReference(sheetName, zone).slice(1)).join(",")}`;
  const own = zones.length === 0 ? [] : [{ name, scope: sheetId, reference, visible: true }];
  setDefinedNames(workspace, [...others, ...own]);
}

export const printArea = (workspace: Workspace, sheetId: string): Zone[] => zonesOf(workspace, sheetId, AREA);

export function setPrintArea(workspace: Workspace, sheetId: string, zones: readonly Zone[]): void {
  setZones(workspace, sheetId, AREA, zones);
}

export function printTitles(
  workspace: Workspace,
  sheetId: string,
): { readonly rows: Zone | null; readonly columns: Zone | null } {
  const zones = zonesOf(workspace, sheetId, TITLES);
  return { rows: zones.find(isEntireRow) ?? null, columns: zones.find(isEntireColumn) ?? null };
}

export function setPrintTitles(workspace: Workspace, sheetId: string, change: { rows?: Zone; columns?: Zone }): void {
  const { rows, columns } = { ...printTitles(workspace, sheetId), ...change };
  setZones(
    workspace,
    sheetId,
    TITLES,
    [columns, rows].flatMap((zone) => zone ?? []),
  );
}
