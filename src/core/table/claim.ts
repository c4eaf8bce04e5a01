/** Reads the line below a table in which somebody summed it up by hand. */

import { comparable } from "../status/normalise";
import type { Claim, ClaimedCounts } from "./follow-up";
import { numberFrom, numberPattern } from "./number-words";

/** A summing-up is a line; a page of prose with numbers in it is something else. */
const longestClaim = 1000;

const things =
  "(?:(?:utvecklings)?åtaganden\\b|(?:utvecklings)?åtagande\\b|aktiviteter\\b|åtgärder\\b|uppdrag\\b|insatser\\b)";
const start = "(?<![\\p{L}\\p{N}])";
const pattern = (text: string) => new RegExp(start + text.replaceAll("#", numberPattern), "du");

/** "27 stycken", "27 åtaganden", "av 27 åtaganden"; the last alternative is for "8 av 30". */
const total = [
  pattern(`# ?(?:st\\b|stycken\\b|${things})`),
  pattern(`(?:\\d+|\\p{L}+) av (?:de |totalt )?#(?![\\p{L}\\p{N}%])`),
];
const done = [
  pattern(`# (?:av (?:de |totalt )?(?:\\d+|\\p{L}+) )?(?:${things} )?(?:är )?(?:klart|klara|klar)(?![\\p{L}])`),
];
const notDone = [pattern(`# (?:${things} )?(?:är )?(?:ej|inte|icke) (?:klart|klara|klar)(?![\\p{L}])`)];

const patterns: Readonly<Record<keyof ClaimedCounts, readonly RegExp[]>> = { total, done, notDone };

/** A number that a closing line states, and where in the line it is written. */
export interface StatedNumber {
  readonly count: keyof ClaimedCounts;
  /** Digits or a word, in lower case. */
  readonly written: string;
  /** Of its first character, in the tidied line. */
  readonly start: number;
}

/**
 * A claim, where the text is one: it states how many are done or not done, and of how many.
 *
 * @param text as the cell holds it
 */
export function readClaim(text: string, row: number, column: number): Claim | null {
  if (text.length > longestClaim || !/klar/iu.test(text)) return null;
  const numbers = statedNumbers(text);
  if (numbers.length < 2) return null;
  const stated = { total: null, done: null, notDone: null };
  const found = Object.fromEntries(numbers.map(({ count, written }) => [count, numberFrom(written)]));
  return { row, column, text, stated: { ...stated, ...found } };
}

/** The numbers of a closing line, each count once. @param text as the cell holds it */
export function statedNumbers(text: string): StatedNumber[] {
  const typed = comparable(text);
  return (Object.keys(patterns) as (keyof ClaimedCounts)[]).flatMap((count) => {
    const found = patterns[count].map((candidate) => candidate.exec(typed)).find((match) => match !== null);
    const [start] = found?.indices?.[1] ?? [];
    return start === undefined ? [] : [{ count, written: found?.[1] ?? "", start }];
  });
}
