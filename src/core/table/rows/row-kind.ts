/** What a row without any counted status is: a commitment yet to be followed up, or something else. */

import { claimOnSheet } from "../claim/claim-on-sheet";
import { isCommentRow } from "./comment-row";
import type { Claim, SetAsideRow } from "../follow-up";
import type { TableEnd } from "./notes-below";
import { hasStatus, isNamed, rowTexts, type Region } from "./region";
import type { SectionRows } from "./section-rows";
import { repeatsHeader } from "./small-table";
import { isSubtotal, namesSubtotal } from "./subtotal-row";

export type RowKind = SetAsideRow["kind"] | "commitment";

/** A table's region, and where it is over. */
export interface TableRegion extends Region, TableEnd {
  /** Goals in rows of their own, outside the columns of goals. */
  readonly sections: SectionRows;
}

/** What a row without any counted status is; a claim that is found goes into `claims`. */
export function kindOf(region: TableRegion, row: number, claims: Claim[]): RowKind {
  if (row < region.notesFrom && isCommentRow(region, row, region.lastFollowed)) return "note";
  if (region.sections.at(row) !== null) return "section";
  const followedUp = hasStatus(region, row);
  if (!followedUp && !isNamed(region, row)) return kindOfUnnamed(region, row, claims);
  const claim = followedUp ? null : findClaim(region, row);
  if (claim !== null) return kindOfClaim(region, claim, claims);
  if (repeatsHeader(region, row)) return "header";
  if (isSubtotal(region, row)) return "subtotal";
  return followedUp || row < region.notesFrom ? "commitment" : "note";
}

/** A row below the table that is a stray, though statuses may stand in it. */
export function kindOfStray(region: TableRegion, row: number, claims: Claim[]): RowKind {
  if (!hasStatus(region, row)) return kindOfUnnamed(region, row, claims);
  return isSubtotal(region, row) ? "subtotal" : "note";
}

/** A row with neither commitment nor status. */
function kindOfUnnamed(region: TableRegion, row: number, claims: Claim[]): RowKind {
  const texts = rowTexts(region, row);
  if (texts.length === 0) return "blank";
  const claim = findClaim(region, row);
  if (claim !== null) return kindOfClaim(region, claim, claims);
  if (namesSubtotal(texts[0]?.text ?? "")) return "subtotal";
  const { goal, subgoal } = region.header.columns;
  const isSection = row < region.notesFrom && texts.some(({ column }) => column === goal || column === subgoal);
  return isSection ? "section" : "note";
}

/** Between commitments a line sums up a part of them, such as a goal's. */
function kindOfClaim({ lastFollowed }: TableRegion, claim: Claim, claims: Claim[]): RowKind {
  if (claim.row < lastFollowed) return "subtotal";
  claims.push(claim);
  return "claim";
}

/**
 * A closing line that the row holds. Never in a comment: "3 av 5 åtgärder klara" speaks of one commitment there. Within the
 * table a named row is a commitment, and only what names it may be a closing line instead.
 */
function findClaim(region: TableRegion, row: number): Claim | null {
  const { columns, comments } = region.header;
  const { commitment, comment, responsible } = columns;
  const aside = new Set([comment, responsible, ...comments.map(({ column }) => column)]);
  const last = row < region.notesFrom && isNamed(region, row) ? commitment : Infinity;
  for (const { text, column } of rowTexts(region, row)) {
    if (aside.has(column) || column > last) continue;
    const claim = claimOnSheet(region.grid, text, row, column);
    if (claim !== null) return claim;
  }
  return null;
}
