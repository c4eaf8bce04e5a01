/**
 * What a sheet may be called, and finding one by name or id.
 *
 * https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9
 */
import { Refusal } from "../protocol/refusal";
import type { Workspace } from "./workspace";

const LONGEST_NAME = 31;

/** @throws Refusal InvalidArgument for a name that Excel does not take; ItemAlreadyExists for one that another sheet has */
export function requireFreeName(workspace: Workspace, name: string, except?: string): void {
  const isLegal =
    name.trim() !== "" &&
    name.length <= LONGEST_NAME &&
    !/[\\/?*:[\]]/.test(name) &&
    !/^'|'$/.test(name) &&
    name.toLowerCase() !== "history";
  if (!isLegal) throw new Refusal("InvalidArgument", `${name} cannot be a sheet's name`);
  if (name.includes("'"))
    throw new Refusal("NotImplemented", "the model has no sheets with an apostrophe in their name");
  const taken = findSheet(workspace, name);
  if (taken !== undefined && taken !== except) throw new Refusal("ItemAlreadyExists", `there is a sheet ${name}`);
}

/** A sheet's id by its name, in any case. */
export function findSheet(workspace: Workspace, name: string): string | undefined {
  const { getters } = workspace.structure;
  return getters.getSheetIds().find((id) => getters.getSheetName(id).toLowerCase() === name.toLowerCase());
}

/** A sheet's id by its name or id. */
export function findByKey(workspace: Workspace, key: string): string | undefined {
  const { getters } = workspace.structure;
  return getters.getSheetIds().find((id) => id === key) ?? findSheet(workspace, key);
}

/** `Sheet1`, `Sheet2`: the first that is free. */
export function nextName(workspace: Workspace): string {
  for (let number = workspace.structure.getters.getSheetIds().length; ; number++) {
    const name = `Sheet${number + 1}`;
    if (findSheet(workspace, name) === undefined) return name;
  }
}
