/** What a row without any counted status is: a commitment yet to be followed up, or something else. */

import { textOf, valueAt } from "../grid";
import { comparable } from "../status/normalise";
import { readClaim } from "./claim";
import { isCommentRow } from "./comment-row";
import type { Claim, SetAsideRow } from "./follow-up";
import { hasStatus, isNamed, rowTexts, type Region } from "./region";
import type { SectionRows } from "./section-rows";
import { isSubtotal, namesSubtotal } from "./subtotal-row";

export type RowKind = SetAsideRow["kind"] | "commitment";

/** A table's region, and where it is over. */
export interface TableRegion extends Region {
  /** From this row on, below a blank row and every status, a text is a note and no commitment. */
  readonly notesFrom: number;
  /** The last row that names a commitment and holds its status; the header's where none does. */
  readonly lastFollowed: number;
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
  if (claim !== null) {
    claims.push(claim);
    return "claim";
  }
  if (repeatsHeader(region, row)) return "header";
  if (isSubtotal(region, row)) return "subtotal";
  return followedUp || row < region.notesFrom ? "commitment" : "note";
}

/** A row with neither commitment nor status. */
function kindOfUnnamed(region: TableRegion, row: number, claims: Claim[]): RowKind {
  const texts = rowTexts(region, row);
  if (texts.length === 0) return "blank";
  const claim = findClaim(region, row);
  if (claim !== null) {
    claims.push(claim);
    return "claim";
  }
  if (namesSubtotal(texts[0]?.text ?? "")) return "subtotal";
  const { goal, subgoal } = region.header.columns;
  const isSection = row < region.notesFrom && texts.some(({ column }) => column === goal || column === subgoal);
  return isSection ? "section" : "note";
}

/** Whether a row repeats the header, as printed tables do at the top of a page. */
function repeatsHeader({ grid, header }: Region, row: number): boolean {
  const told = [header.columns.commitment, ...header.periods.map(({ column }) => column)];
  return told.every((column) => {
    const text = textOf(valueAt(grid, row, column));
    return text !== "" && comparable(text) === comparable(textOf(valueAt(grid, header.row, column)));
  });
}

/**
 * A closing line that the row holds. Never in a comment: "3 av 5 åtgärder klara" speaks of one commitment there. Within the
 * table a named row is a commitment, and only what names it may be a closing line instead.
 */
function findClaim(region: TableRegion, row: number): Claim | null {
  const { commitment, comment, responsible } = region.header.columns;
  const last = row < region.notesFrom && isNamed(region, row) ? commitment : Infinity;
  for (const { text, column } of rowTexts(region, row)) {
    if (column === comment || column === responsible || column > last) continue;
    const claim = readClaim(text, row, column);
    if (claim !== null) return claim;
  }
  return null;
}
