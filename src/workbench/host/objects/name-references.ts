/** What a defined name stands for. */
import { parseAddress } from "./address";
import { definedNames, type DefinedName } from "./extras";
import { findSheet } from "./sheet-names";
import type { Workspace } from "./workspace";
import type { Zone } from "./zone";

/** Names that Excel keeps for itself, such as print areas, are not in the collections. */
export const isBuiltIn = (name: string): boolean => name.startsWith("_xlnm.");

/** A name of the sheet goes before one of the workbook. */
export function findName(workspace: Workspace, name: string, scope: string | null): DefinedName | undefined {
  const same = definedNames(workspace).filter((one) => one.name.toLowerCase() === name.toLowerCase());
  return same.find((one) => one.scope === scope);
}

export function rangeOf(workspace: Workspace, { reference }: DefinedName): { sheetId: string; zone: Zone } | null {
  const address = parseAddress(reference.replace(/^=/, ""));
  if (address?.sheetName === null || address === null) return null;
  const sheetId = findSheet(workspace, address.sheetName);
  return sheetId === undefined ? null : { sheetId, zone: address.zone };
}

/** The cells of a name that is known on a sheet. */
export function rangeOfName(
  workspace: Workspace,
  name: string,
  sheetId: string,
): { sheetId: string; zone: Zone } | null {
  const found = findName(workspace, name, sheetId) ?? findName(workspace, name, null);
  return found === undefined ? null : rangeOf(workspace, found);
}
