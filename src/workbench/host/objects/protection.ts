/**
 * Protection: who may change what on a protected sheet, and in a workbook with a protected structure.
 *
 * Source: https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotectionoptions and, for what a file says,
 * ECMA-376 part 1, 18.3.1.85 (sheetProtection: an attribute that is on forbids).
 */
import { styleOf } from "../../book/cell-style";
import { Refusal } from "../protocol/refusal";
import { sheetExtras, workbookExtras, type AttributeMap } from "./extras";
import type { Workspace } from "./workspace";
import type { Zone } from "./zone";

/** What a protected sheet may still allow, by the attribute of the file; `true` where it is forbidden unless said. */
export const forbiddenByDefault = {
  autoFilter: true,
  deleteColumns: true,
  deleteRows: true,
  formatCells: true,
  formatColumns: true,
  formatRows: true,
  insertColumns: true,
  insertHyperlinks: true,
  insertRows: true,
  pivotTables: true,
  sort: true,
  objects: false,
  scenarios: false,
} as const;

export type Permission = keyof typeof forbiddenByDefault;

export const isOn = (value: string | undefined): boolean => value === "1" || value === "true";

export function isProtected(workspace: Workspace, sheetId: string): boolean {
  return isOn(sheetExtras(workspace, sheetId).protection?.["sheet"]);
}

export function isAllowed(protection: AttributeMap, permission: Permission): boolean {
  const value = protection[permission];
  return value === undefined ? !forbiddenByDefault[permission] : !isOn(value);
}

/** @throws Refusal AccessDenied unless the sheet is unprotected or allows this to protected users */
export function requireAllowed(workspace: Workspace, sheetId: string, permission: Permission): void {
  workspace.requireWritable();
  const { protection } = sheetExtras(workspace, sheetId);
  if (protection === undefined || !isProtected(workspace, sheetId)) return;
  if (!isAllowed(protection, permission)) throw new Refusal("AccessDenied", "the sheet is protected");
}

/** @throws Refusal AccessDenied on a protected sheet, which takes no change of tables at all */
export function requireUnprotected(workspace: Workspace, sheetId: string): void {
  workspace.requireWritable();
  if (isProtected(workspace, sheetId)) throw new Refusal("AccessDenied", "the sheet is protected");
}

/** @throws Refusal AccessDenied where a protected sheet forbids changing these cells' content, or their look */
export function requireEditable(
  workspace: Workspace,
  sheetId: string,
  zone: Zone,
  permission: "content" | Permission = "content",
): void {
  if (permission !== "content") return requireAllowed(workspace, sheetId, permission);
  workspace.requireWritable();
  if (!isProtected(workspace, sheetId)) return;
  const { getters } = workspace.model;
  for (let row = zone.top; row <= zone.bottom; row++) {
    for (let col = zone.left; col <= zone.right; col++) {
      const isLocked = styleOf(getters.getCell({ sheetId, row, col })).locked !== false;
      if (isLocked) throw new Refusal("AccessDenied", "the sheet is protected and the cell is locked");
    }
  }
}

export function isStructureProtected(workspace: Workspace): boolean {
  return isOn(workbookExtras(workspace).protection?.["lockStructure"]);
}

/** @throws Refusal AccessDenied where sheets may not be added, renamed, moved, hidden or deleted */
export function requireOpenStructure(workspace: Workspace): void {
  workspace.requireWritable();
  if (isStructureProtected(workspace)) throw new Refusal("AccessDenied", "the workbook's structure is protected");
}

/** The 16-bit hash of a password, as files of all editions know it. ECMA-376 part 4, 14.7.1 */
export function passwordHash(password: string): string {
  let hash = 0;
  for (const character of [...password].reverse()) {
    hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
    hash ^= character.charCodeAt(0);
  }
  hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
  return (hash ^ password.length ^ 0xce4b).toString(16).toUpperCase().padStart(4, "0");
}

/** @throws Refusal AccessDenied when the password is not the one; newer hashes than the one above cannot be checked */
export function requirePassword(protection: AttributeMap, key: string, password: string | undefined): void {
  const kept = protection[key];
  const isUnknown = Object.keys(protection).some((name) => /hashValue$/i.test(name));
  const matches = kept === undefined || (password !== undefined && passwordHash(password) === kept.toUpperCase());
  if (isUnknown || !matches) throw new Refusal("AccessDenied", "the password is not the right one");
}
