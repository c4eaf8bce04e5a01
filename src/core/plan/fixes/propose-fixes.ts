/** CheckedTable → the cells that can be put right, in the order of the sheet within each kind. */

import type { Finding } from "../../rules";
import type { CheckedTable } from "../../survey";
import type { Commitment, FollowUp } from "../../table/follow-up";
import { correctedClaim } from "./corrected-claim";
import type { CellFix } from "./cell-fix";

/** What the findings ask for: misspelt and untidy statuses, and the closing line. */
export function proposeFixes({ followUp, totals, findings }: CheckedTable): CellFix[] {
  const commitments = new Map(followUp.commitments.map((commitment) => [commitment.row, commitment]));
  const claim = correctedClaim(followUp, totals);
  return [...findings.flatMap((finding) => statusFix(finding, commitments) ?? []), ...(claim === null ? [] : [claim])];
}

/** Blank goals and subgoals below the first of their group, spelt out: only for who asks for it. */
export function proposeGoals({ sheetName, columns, commitments }: FollowUp): CellFix[] {
  return commitments.flatMap((commitment) =>
    (["goal", "subgoal"] as const).flatMap((level): CellFix[] => {
      const { text, source } = commitment[level];
      const column = columns[level];
      if (column === null || source !== "above") return [];
      const at = { sheetName, row: commitment.row, column };
      return [{ kind: "goal", at, before: "", after: text, commitment: commitment.text }];
    }),
  );
}

function statusFix(finding: Finding, commitments: ReadonlyMap<number, Commitment>): CellFix | null {
  const commitment = commitments.get(finding.at.row)?.text ?? null;
  const { at } = finding;
  if (finding.rule === "status-typo") {
    return { kind: "typo", at, before: finding.data.text, after: finding.data.suggestion, commitment };
  }
  if (finding.rule === "status-format") {
    return { kind: "format", at, before: finding.data.text, after: finding.data.tidied, commitment };
  }
  return null;
}
