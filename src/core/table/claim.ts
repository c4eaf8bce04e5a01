/** Reads the line below a table in which somebody summed it up by hand. */

import { comparable } from "../status/normalise";
import type { Claim, ClaimedCounts, ClaimedShares, StatedShare } from "./follow-up";
import { numberFrom, numberPattern } from "./number-words";
import { shareFrom, sharePatterns } from "./stated-share";

/** A summing-up is a line; a page of prose with numbers in it is something else. */
const longestClaim = 1000;

const things =
  "(?:(?:utvecklings)?åtaganden\\b|(?:utvecklings)?åtagande\\b|aktiviteter\\b|åtgärder\\b|uppdrag\\b|insatser\\b)";
/** Neither within a word or a number, nor behind a decimal sign. */
const start = "(?<![\\p{L}\\p{N}]|\\p{N}[.,])";
/** What a number stands behind where it says of how many, and not how many. */
const notAfterOf = "(?<!(?<!\\p{L})av (?:de |totalt )?)";
const pattern = (text: string) => new RegExp(start + text.replaceAll("#", `(${numberPattern})`), "du");

/** "27 stycken", "27 åtaganden", "av 27 åtaganden"; the last alternative is for "8 av 30". */
const total = [
  pattern(`# ?(?:st\\b|stycken\\b|${things})`),
  pattern(`(?:\\d+|\\p{L}+) av (?:de |totalt )?#(?![\\p{L}\\p{N}]| ?%| procent|[.,]\\d)`),
];
const ofAll = "(?:av (?:de |totalt )?(?:\\d+|\\p{L}+) )?";
const done = [pattern(`${notAfterOf}# ${ofAll}(?:${things} )?(?:är )?(?:klart|klara|klar)(?![\\p{L}])`)];
const notDone = [
  pattern(`${notAfterOf}# ${ofAll}(?:${things} )?(?:är )?(?:ej|inte|icke) (?:klart|klara|klar)(?![\\p{L}])`),
];

const countPatterns: Readonly<Record<keyof ClaimedCounts, readonly RegExp[]>> = { total, done, notDone };

/** A number that a closing line states, and where in the line it is written. */
export type StatedNumber = {
  /** Digits, or for a count perhaps a word, in lower case. */
  readonly written: string;
  /** Of its first character, in the tidied line. */
  readonly start: number;
} & (
  | { readonly kind: "count"; readonly of: keyof ClaimedCounts }
  /** Without its "%". `isWhole`: the line says nothing else. */
  | { readonly kind: "share"; readonly of: keyof ClaimedShares; readonly isWhole: boolean }
);

/**
 * A claim, where the text is one: it states how many are done or not done, and of how many; or it says their share, and
 * nothing else.
 *
 * @param text as the cell holds it
 */
export function readClaim(text: string, row: number, column: number): Claim | null {
  if (text.length > longestClaim || !/klar/iu.test(text)) return null;
  const numbers = statedNumbers(text);
  if (numbers.length < 2 && !numbers.some((number) => number.kind === "share" && number.isWhole)) return null;
  const counts = numbers.flatMap(({ kind, of, written }) => (kind === "count" ? [[of, numberFrom(written)]] : []));
  const shares = numbers.flatMap(({ kind, of, written }): [string, StatedShare][] =>
    kind === "share" ? [[of, shareFrom(written)]] : [],
  );
  const stated = { total: null, done: null, notDone: null, ...Object.fromEntries(counts) };
  return { row, column, text, stated, shares: { done: null, notDone: null, ...Object.fromEntries(shares) } };
}

/** The numbers of a closing line, each count and each share once. @param text as the cell holds it */
export function statedNumbers(text: string): StatedNumber[] {
  const typed = comparable(text);
  return [
    ...countKinds.flatMap((of): StatedNumber[] => {
      const found = firstOf(countPatterns[of], typed);
      return found === null ? [] : [{ kind: "count", of, written: found.written, start: found.start }];
    }),
    ...shareKinds.flatMap((of): StatedNumber[] => {
      const found = firstOf(sharePatterns[of], typed);
      return found === null ? [] : [{ kind: "share", of, ...found }];
    }),
  ];
}

const countKinds = ["total", "done", "notDone"] as const;
const shareKinds = ["done", "notDone"] as const;

/** What the first of the patterns that is found says, and whether the line says nothing but that. */
function firstOf(patterns: readonly RegExp[], typed: string) {
  const match = patterns.map((candidate) => candidate.exec(typed)).find((found) => found !== null);
  const [place] = match?.indices?.[1] ?? [];
  if (match === undefined || place === undefined) return null;
  const isWhole = match[0].length >= typed.replace(/[\s.)]+$/u, "").length;
  return { written: match[1] ?? "", start: place, isWhole };
}
