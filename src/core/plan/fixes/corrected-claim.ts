/** The closing line with its numbers put right and its wording kept. */

import { tidy } from "../../status/normalise";
import { statedNumbers } from "../../table/claim";
import type { FollowUp } from "../../table/follow-up";
import { numberInWords } from "../../table/number-words";
import { claimHolds, rightClaim, type Totals } from "../../totals";
import type { CellFix } from "./cell-fix";

/** `null` where the table has no such line, or its numbers are right. */
export function correctedClaim({ claim, sheetName }: FollowUp, totals: Totals): CellFix | null {
  if (claim === null || claimHolds(claim, totals)) return null;
  const right = rightClaim(totals);
  const after = statedNumbers(claim.text)
    .sort((left, other) => other.start - left.start)
    .reduce((line, { count, written, start }) => {
      const end = start + written.length;
      return line.slice(0, start) + inTheStyleOf(line.slice(start, end), right[count]) + line.slice(end);
    }, tidy(claim.text));
  const at = { sheetName, row: claim.row, column: claim.column };
  return { kind: "claim", at, before: claim.text, after, commitment: null };
}

/** Digits for digits, a word for a word, with a capital where there was one. */
function inTheStyleOf(old: string, value: number): string {
  if (/^\d/u.test(old)) return String(value);
  const word = numberInWords(value, old.toLowerCase()) ?? String(value);
  return /^\p{Lu}/u.test(old) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
