/** An argument that is a Range or its address. */
import { isHostObject } from "../../protocol/object-type";
import { textOf } from "../../protocol/arguments";
import { Refusal } from "../../protocol/refusal";
import { parseAddress } from "../address";
import { rangeOfName } from "../name-references";
import type { Range } from "../range/range";
import { findSheet } from "../sheet-names";
import type { Workspace } from "../workspace";
import type { Zone } from "../zone";

/**
 * @param scope the sheet it must be on, or null for any; an address without a sheet is on that, or on the active one
 * @throws Refusal InvalidArgument for anything that is not cells there
 */
export function cellsArgument(
  workspace: Workspace,
  scope: string | null,
  value: unknown,
): { readonly sheetId: string; readonly zone: Zone } {
  const cells = cellsOf(workspace, scope, value);
  if (cells === null) throw new Refusal("InvalidArgument", "the argument is not a range");
  if (scope !== null && cells.sheetId !== scope) throw new Refusal("InvalidArgument", "the range is on another sheet");
  return cells;
}

function cellsOf(workspace: Workspace, scope: string | null, value: unknown): { sheetId: string; zone: Zone } | null {
  if (isHostObject(value)) {
    if (value.type.name !== "Range") return null;
    const { sheetId, zone } = value as Range;
    return { sheetId, zone };
  }
  const text = textOf(value).replace(/^=/, "");
  const usual = scope ?? workspace.structure.getters.getActiveSheetId();
  const address = parseAddress(text);
  if (address === null) return rangeOfName(workspace, text, usual);
  const sheetId = address.sheetName === null ? usual : findSheet(workspace, address.sheetName);
  return sheetId === undefined ? null : { sheetId, zone: address.zone };
}
