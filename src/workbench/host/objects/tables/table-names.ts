/**
 * What a table may be called: "Begin with a letter, an underscore or a backslash; use letters, numbers, periods and
 * underscores for the rest; no cell references; no spaces; up to 255 characters; unique."
 *
 * https://support.microsoft.com/office/rename-an-excel-table-fbf49a4f-82a3-43eb-8ba2-44d21233b114
 */
import { Refusal } from "../../protocol/refusal";
import { parseAddress } from "../address";
import { definedNames } from "../extras";
import type { Workspace } from "../workspace";
import { tableId, tablesOf } from "./table-list";

/**
 * @param ownId the table that is to be called so
 * @throws Refusal InvalidArgument for a name that is illegal, and for one that another table or a defined name has
 *   (not ItemAlreadyExists: https://github.com/OfficeDev/office-js/issues/551)
 */
export function requireTableName(workspace: Workspace, name: string, ownId: string): void {
  const looksLikeCell = parseAddress(name) !== null || /^(r|c|r\d*c\d*)$/i.test(name);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) || looksLikeCell) {
    throw new Refusal("InvalidArgument", `${name} cannot be a table's name`);
  }
  const isSame = (other: string): boolean => other.toLowerCase() === name.toLowerCase();
  const hasTable = tablesOf(workspace, null).some((table) => tableId(table) !== ownId && isSame(table.name));
  if (hasTable || definedNames(workspace).some((one) => isSame(one.name))) {
    throw new Refusal("InvalidArgument", `there is a table or a name ${name} already`);
  }
}
