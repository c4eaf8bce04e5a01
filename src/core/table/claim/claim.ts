/** Reads the line below a table in which somebody summed it up by hand. */

import { comparable } from "../../status/normalise";
import { commitment, mayClaim } from "./claim-words";
import { comparesPeriods } from "./compared-periods";
import type { Claim, ClaimedShares, StatedShare } from "../follow-up";
import { matchesOf } from "./matches-of";
import { numberFrom } from "./number-words";
import { statedCounts, type CountKind, type StatedCount } from "./stated-count";
import { shareFrom, sharePatterns } from "./stated-share";

/** A summing-up is a line; a page of prose with numbers in it is something else. */
const longestClaim = 500;

/** Of so many things a line tells at most: each of the statuses with its share, and the whole, said twice. */
const mostNumbers = 20;

/** A number that a closing line states, and where in the line it is written. */
export type StatedNumber = {
  /** Digits, or for a count perhaps a word, in lower case. */
  readonly written: string;
  /** Of its first character, in the tidied line. */
  readonly start: number;
} & (
  | { readonly kind: "count"; readonly of: CountKind }
  /** Without its "%". `isWhole`: the line says nothing else. */
  | { readonly kind: "share"; readonly of: keyof ClaimedShares; readonly isWhole: boolean }
);

/**
 * A claim, where the text is one: it states how many are done or not done, and of how many; or it says one number or the
 * statuses' numbers, and nothing else.
 *
 * @param text as the cell holds it
 */
export function readClaim(text: string, row: number, column: number): Claim | null {
  if (text.length > longestClaim || !mayClaim(text) || (text.match(/\d+/gu)?.length ?? 0) > mostNumbers) return null;
  const typed = comparable(text);
  if (typed.startsWith("delsumma")) return null;
  const numbers = numbersIn(typed);
  if (numbers === null || !isClaim(typed, numbers)) return null;
  const counts = numbers.counts.map(({ of, written }) => [of, numberFrom(written)] as const);
  const shares = numbers.shares.map(({ of, written }): [string, StatedShare] => [of, shareFrom(written)]);
  const stated = { total: null, done: null, notDone: null, ...Object.fromEntries(counts) };
  return { row, column, text, stated, shares: { done: null, notDone: null, ...Object.fromEntries(shares) } };
}

/** The numbers of a closing line, wherever they stand in it. @param text as the cell holds it */
export function statedNumbers(text: string): StatedNumber[] {
  const { counts, shares } = numbersIn(comparable(text)) ?? { counts: [], shares: [] };
  return [...counts.map(({ of, written, start }) => ({ kind: "count", of, written, start }) as const), ...shares];
}

interface Numbers {
  readonly counts: readonly StatedCount[];
  readonly shares: readonly Share[];
}

type Share = StatedNumber & { readonly kind: "share" };

/** `null` where a line says several things, so that nobody knows which of them is to agree. */
function numbersIn(typed: string): Numbers | null {
  const counted = statedCounts(typed);
  const found = shareKinds.map((of) => statedShares(of, typed));
  const shares = found.flatMap((one) => one ?? []);
  if (counted === null || found.includes(null)) return null;
  const places = [...counted.places, ...shares.map(({ start }) => start)];
  return comparesPeriods(typed, places) ? null : { counts: counted.counts, shares };
}

const shareKinds = ["done", "notDone"] as const;

function isClaim(typed: string, { counts, shares }: Numbers): boolean {
  const kinds = new Set(counts.map(({ of }) => of));
  const shared = new Set(shares.map(({ of }) => of));
  if (shares.some(({ isWhole }) => isWhole)) return true;
  if ((["total", "done", "notDone"] as const).filter((of) => kinds.has(of)).length + shared.size >= 2) return true;
  if (!kinds.has("done") && !kinds.has("notDone")) return false;
  return saysNothingElse(typed, counts) && (kinds.size > 1 || speaksOfAll.test(typed));
}

const speaksOfAll = new RegExp(`(?<!\\p{L})(?:antal|antalet|${commitment})(?!\\p{L})`, "u");

function saysNothingElse(typed: string, counts: readonly StatedCount[]): boolean {
  const rest = counts.reduce(
    (line, { span: [from, to] }) => line.slice(0, from) + " ".repeat(to - from) + line.slice(to),
    typed,
  );
  return /^(?:[\s.,;:()–-]|(?:antal|antalet|totalt|summa|och|samt)(?!\p{L}))*$/u.test(rest);
}

/** What the first of the patterns that is found says; `null` where it is found with several shares. */
function statedShares(of: keyof ClaimedShares, typed: string): Share[] | null {
  const matches = sharePatterns[of].map((pattern) => matchesOf(pattern, typed)).find((found) => found.length > 0);
  const length = typed.replace(/[\s.)]+$/u, "").length;
  const shares = (matches ?? []).flatMap((match): Share[] => {
    const [start] = match.indices?.[1] ?? [];
    const written = match[1] ?? "";
    return start === undefined ? [] : [{ kind: "share", of, written, start, isWhole: match[0].length >= length }];
  });
  return new Set(shares.map(({ written }) => written)).size > 1 ? null : shares;
}
