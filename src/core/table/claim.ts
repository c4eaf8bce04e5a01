/** Reads the line below a table in which somebody summed it up by hand. */

import { comparable } from "../status/normalise";
import type { Claim, ClaimedCounts } from "./follow-up";
import { numberFrom, numberPattern } from "./number-words";

/** A summing-up is a line; a page of prose with numbers in it is something else. */
const longestClaim = 1000;

const things =
  "(?:(?:utvecklings)?åtaganden\\b|(?:utvecklings)?åtagande\\b|aktiviteter\\b|åtgärder\\b|uppdrag\\b|insatser\\b)";
const start = "(?<![\\p{L}\\p{N}])";
const pattern = (text: string) => new RegExp(start + text.replaceAll("#", numberPattern), "u");

/** "27 stycken", "27 åtaganden", "av 27 åtaganden"; the last alternative is for "8 av 30". */
const total = [
  pattern(`# ?(?:st\\b|stycken\\b|${things})`),
  pattern(`(?:\\d+|\\p{L}+) av (?:de |totalt )?#(?![\\p{L}\\p{N}%])`),
];
const done = [
  pattern(`# (?:av (?:de |totalt )?(?:\\d+|\\p{L}+) )?(?:${things} )?(?:är )?(?:klart|klara|klar)(?![\\p{L}])`),
];
const notDone = [pattern(`# (?:${things} )?(?:är )?(?:ej|inte|icke) (?:klart|klara|klar)(?![\\p{L}])`)];

/**
 * A claim, where the text is one: it states how many are done or not done, and of how many.
 *
 * @param text as the cell holds it
 */
export function readClaim(text: string, row: number, column: number): Claim | null {
  if (text.length > longestClaim || !/klar/iu.test(text)) return null;
  const stated = readCounts(comparable(text));
  const parts = Object.values(stated).filter((count) => count !== null).length;
  return parts >= 2 ? { row, column, text, stated } : null;
}

function readCounts(typed: string): ClaimedCounts {
  const count = (patterns: readonly RegExp[]) => {
    const written = patterns.map((candidate) => candidate.exec(typed)?.[1]).find((found) => found !== undefined);
    return written === undefined ? null : numberFrom(written);
  };
  return { total: count(total), done: count(done), notDone: count(notDone) };
}
