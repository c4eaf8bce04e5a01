/** Reads the line below a table in which somebody summed it up by hand. */

import { comparable } from "../status/normalise";
import type { Claim, ClaimedCounts } from "./follow-up";

const total = /(\d+) ?(?:st\b|stycken\b|(?:utvecklings)?åtaganden\b)/u;
const done = /(\d+) (?:är )?(?:klart|klara|klar)\b/u;
const notDone = /(\d+) (?:är )?(?:ej|inte|icke) (?:klart|klara|klar)\b/u;

/** A summing-up is a line; a page of prose with numbers in it is something else. */
const longestClaim = 1000;

/**
 * A claim, where the text is one: it states how many are done or not done, and of how many.
 *
 * @param text as the cell holds it
 */
export function readClaim(text: string, row: number, column: number): Claim | null {
  if (text.length > longestClaim) return null;
  const stated = readCounts(comparable(text));
  const parts = Object.values(stated).filter((count) => count !== null).length;
  return parts >= 2 ? { row, column, text, stated } : null;
}

function readCounts(typed: string): ClaimedCounts {
  const count = (pattern: RegExp) => {
    const digits = pattern.exec(typed)?.[1];
    return digits === undefined ? null : Number(digits);
  };
  return { total: count(total), done: count(done), notDone: count(notDone) };
}
