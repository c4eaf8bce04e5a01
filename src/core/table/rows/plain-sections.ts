/** Goals as rows of their own that nothing but their place tells from commitments: "Trygga skolor", alone in its row. */

import { isSubtotal } from "./subtotal-row";
import { claimOnSheet } from "../claim/claim-on-sheet";
import { isCommentRow } from "./comment-row";
import { hasStatus, namingText, rowTexts, wordsIn, type Region } from "./region";

/** Two goals are a habit, one may be a commitment without a status. */
const fewest = 2;

/**
 * The rows of such goals in a table without a column for them; none where any of this fails, since they would be
 * commitments yet to be followed up: the table begins with one, there are two or more, right below each is a row with a
 * status, and most rows have one.
 *
 * @param notesFrom rows from here on are not looked at
 */
export function plainSections(region: Region, notesFrom: number): ReadonlySet<number> {
  const sections = new Set<number>();
  const none: ReadonlySet<number> = new Set();
  let [followed, others] = [0, 0];
  let isOpen = false;
  for (let row = region.header.row + 1; row < notesFrom; row++) {
    if (hasStatus(region, row)) {
      if (sections.size === 0) return none;
      followed++;
      isOpen = false;
      continue;
    }
    if (isPassedOver(region, row)) continue;
    if (isOpen) return none;
    isOpen = namingText(region, row) !== null && wordsIn(region, row).length === 1;
    if (!isOpen) others++;
    else sections.add(row);
    if (sections.size === 0) return none;
  }
  const isHabit = sections.size >= fewest && !isOpen && followed >= sections.size + others;
  return isHabit ? sections : none;
}

/** Blank rows, comments, sums and closing lines stand anywhere. */
function isPassedOver(region: Region, row: number): boolean {
  const texts = rowTexts(region, row);
  if (texts.length === 0 || isSubtotal(region, row) || isCommentRow(region, row, row)) return true;
  return texts.some(({ text, column }) => claimOnSheet(region.grid, text, row, column) !== null);
}
