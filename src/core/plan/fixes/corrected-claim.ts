/** The closing line with its numbers put right and its wording kept. */

import { tidy } from "../../status/normalise";
import { statedNumbers, type StatedNumber } from "../../table/claim/claim";
import type { FollowUp } from "../../table/follow-up";
import { numberInWords } from "../../table/claim/number-words";
import { claimHolds, rightClaim, unreadBehindClaim, type RightClaim, type Totals } from "../../totals";
import type { CellFix } from "./cell-fix";

/** `null` where the table has no such line, where it is right, and where statuses must be put right first. */
export function correctedClaim({ claim, sheetName }: FollowUp, totals: Totals): CellFix | null {
  if (claim === null || claimHolds(claim, totals) || unreadBehindClaim(totals) !== null) return null;
  const right = rightClaim(claim, totals);
  const numbers = statedNumbers(claim.text);
  if (needsOtherWords(numbers, right)) return null;
  const places = new Map(numbers.map((number) => [number.start, number]));
  const after = [...places.values()]
    .sort((left, other) => other.start - left.start)
    .reduce((line, number) => {
      const end = number.start + number.written.length;
      return line.slice(0, number.start) + corrected(line.slice(number.start, end), number, right) + line.slice(end);
    }, tidy(claim.text));
  const at = { sheetName, row: claim.row, column: claim.column };
  return { kind: "claim", at, before: claim.text, after, commitment: null };
}

/** "Samtliga 12 är klara" says two things with one number, and cannot say that some are not. */
function needsOtherWords(numbers: readonly StatedNumber[], right: RightClaim): boolean {
  return numbers.some(({ of, start }) =>
    numbers.some((other) => other.start === start && right[other.of] !== right[of]),
  );
}

/** @param old as the line spells it */
function corrected(old: string, number: StatedNumber, right: RightClaim): string {
  if (number.kind === "count") return inTheStyleOf(old, right[number.of] ?? 0);
  const share = right.shares[number.of];
  return share === null ? old : share.percent.toFixed(share.decimals).replace(".", old.includes(",") ? "," : ".");
}

/** Digits for digits, in groups where they were; a word for a word, with a capital where there was one. */
function inTheStyleOf(old: string, value: number): string {
  if (/^\d/u.test(old)) return old.includes(" ") ? String(value).replace(/\B(?=(?:\d{3})+$)/gu, " ") : String(value);
  const word = numberInWords(value, old.toLowerCase()) ?? String(value);
  return /^\p{Lu}/u.test(old) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
