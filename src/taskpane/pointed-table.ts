/** A table that the user points at: what each header of the row is to be read as, and the settings it becomes. */

import type { Settings, TableChoice } from "../core/settings";
import { readHeader } from "../core/table/header/headers";
import type { SelectedRow } from "../excel/read-selected-row";

/** What a column can be. */
export const roles = ["none", "goal", "subgoal", "commitment", "period"] as const;
export type Role = (typeof roles)[number];

/** What each header was probably meant as; the first of a kind, but every period. */
export function suggestedRoles(headers: readonly string[]): Role[] {
  const taken = new Set<Role>();
  return headers.map((header) => {
    const role = roles.find((candidate) => candidate === readHeader(header)?.kind) ?? "none";
    if (taken.has(role)) return "none";
    if (role !== "period" && role !== "none") taken.add(role);
    return role;
  });
}

/** The choice that the roles make; `null` where no commitment or no period is among them, or something stands twice. */
export function toChoice({ sheetName, headers }: SelectedRow, chosen: readonly Role[]): TableChoice | null {
  const named = (role: Role) => headers.filter((_, index) => chosen[index] === role);
  const [goals, subgoals, commitments, periods] = [
    named("goal"),
    named("subgoal"),
    named("commitment"),
    named("period"),
  ];
  const [commitment, second] = commitments;
  if (commitment === undefined || second !== undefined || periods.length === 0) return null;
  if (goals.length > 1 || subgoals.length > 1) return null;
  return { sheetName, goal: goals[0] ?? null, subgoal: subgoals[0] ?? null, commitment, periods };
}

/** The settings with a table pointed at; another one of the same sheet no longer holds. */
export function withTable(settings: Settings, choice: TableChoice): Settings {
  return { ...settings, tables: [...withoutTable(settings, choice.sheetName).tables, choice] };
}

export function withoutTable(settings: Settings, sheetName: string): Settings {
  return { ...settings, tables: settings.tables.filter((table) => table.sheetName !== sheetName) };
}
