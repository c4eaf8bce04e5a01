/** Closing lines that hold two periods against each other: no single period can be checked against them. */

import { matchesOf } from "./matches-of";

const periodWords =
  /(?<!\p{L})(?:(?:delår|delåret|delårsrapport|delårsbokslut|tertial|kvartal) ?(?:\d|i{1,3}|ett|två|tre)|[dtkq] ?[1-4]|helår(?:et)?|halvår(?:et)?|års(?:slut|rapporten|rapport|bokslut|redovisning)|årets slut|bokslut(?:et)?|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)(?![\p{L}\p{N}])/gu;

/** A date's year names no period. */
const years = /(?<![\p{L}\p{N}])(?:19|20)\d\d(?![\p{L}\p{N}-])/gu;

/**
 * Whether the numbers are of two periods: "i delår 2 var 3 av 12 klara, vid helår 8 av 12".
 *
 * @param places where in the line the numbers stand
 */
export function comparesPeriods(typed: string, places: readonly number[]): boolean {
  return [periodWords, years].some((words) => {
    const named = matchesOf(words, typed);
    const before = places.map((place) => named.filter(({ index }) => index < place).length);
    return new Set(named.map(([word]) => word)).size > 1 && new Set(before).size > 1;
  });
}
