/** CheckedTable → the fix that waits for each finding, and those of one kind. */

import type { CellAddress } from "../../core/grid";
import type { CellFix, FixKind } from "../../core/plan/fixes/cell-fix";
import { proposeFixes, proposeGoals } from "../../core/plan/fixes/propose-fixes";
import type { Finding, RuleId } from "../../core/rules";
import type { CheckedTable } from "../../core/survey";
import type { FixChoice } from "../form";

/** Which kind of fix a rule's findings ask for. */
const kindOf: Partial<Record<RuleId, FixKind>> = {
  "status-typo": "typo",
  "status-format": "format",
  "claim-agrees": "claim",
};

/** By the finding's subject. What has been accepted is left as it is. */
export type Fixes = ReadonlyMap<string, CellFix>;

export function fixesOf(table: CheckedTable): Fixes {
  const byPlace = new Map(proposeFixes(table).map((fix) => [placeOf(fix.kind, fix.at), fix]));
  const fixes = new Map<string, CellFix>();
  for (const { rule, at, subject, accepted } of table.findings) {
    const kind = kindOf[rule];
    const fix = kind === undefined || accepted !== null ? undefined : byPlace.get(placeOf(kind, at));
    if (fix !== undefined) fixes.set(subject, fix);
  }
  return fixes;
}

/** What is proposed: in the order of the findings, or of the sheet. */
export function fixesIn(table: CheckedTable, choice: FixChoice): CellFix[] {
  if (choice === "goals") return proposeGoals(table.followUp);
  const fixes = fixesOf(table);
  const isChosen = ({ rule }: Finding) => choice === "all" || rule === choice;
  return table.findings.filter(isChosen).flatMap(({ subject }) => fixes.get(subject) ?? []);
}

function placeOf(kind: FixKind, { sheetName, row, column }: CellAddress): string {
  return `${kind} ${row} ${column} ${sheetName}`;
}
