/** Rows between commitments that comment on them: "Kommentar: arbetet följer planen", "Källa: Stratsys", "* Gemensamt med …". */

import { textOf, valueAt } from "../../grid";
import { beginningOf } from "../../status/normalise";
import { hasStatus, isNamed, rowTexts, type Region } from "./region";

const comment =
  /^(?:kommentar(?:er)?|anm|anmärkning(?:ar)?|analys|källa|källor|obs|comments?|note|source|merknad|kilde)\.? ?[:!]/iu;

/**
 * Whether a row without a status is a comment by how its text begins: the one where commitments stand, or its first.
 *
 * @param lastFollowed the last row with a commitment and its status: above it, "*" may be the bullet of a commitment
 */
export function isCommentRow(region: Region, row: number, lastFollowed: number): boolean {
  if (hasStatus(region, row)) return false;
  const { commitment } = region.header.columns;
  if (isNamed(region, row)) {
    const text = beginningOf(textOf(valueAt(region.grid, row, commitment)));
    return comment.test(text) || (row > lastFollowed && text.startsWith("*"));
  }
  const first = rowTexts(region, row).find(({ column }) => typeof valueAt(region.grid, row, column) === "string");
  const text = beginningOf(first?.text ?? "");
  return comment.test(text) || text.startsWith("*");
}
