/** Shares as a closing line states them: "50 % klara", "Andel klara: 33,3 procent". */

import { every, share, stateWords, thing } from "./claim-words";
import type { ClaimedShares, StatedShare } from "../follow-up";
import { numberPattern } from "./number-words";

const ofAll = `(?:av ${every}(?:${numberPattern} )?(?:${thing} )?)?`;
const is = "(?:är |var |blev )?";
/** "(8 av 12)": read as counts. */
const inNumbers = "(?:\\([^()%]{1,60}\\) )?";

/** "50 % är klara", "17 av 27 (63 %) är klara"; "Andel klara: 50 %", "Klart 50 %"; "17 klara av 27 (63 %)". */
const patternsOf = (state: string) =>
  [
    `${share}\\)? ${inNumbers}${ofAll}${is}${state}`,
    `(?:^|andel(?:en)? (?:${thing} )?(?:som )?${is})${state}(?: ${thing})?(?: är| var)? ?[:=–-]? ?${share}`,
    `${state}(?: ${thing})?(?: ?[:=]? ${numberPattern})?(?: av ${every}${numberPattern}(?: (?:st|stycken|${thing}))?)? ?[:=(] ?${share}`,
  ].map((text) => new RegExp(text, "dgu"));

/** The share is what is captured, in digits. */
export const sharePatterns: Readonly<Record<keyof ClaimedShares, readonly RegExp[]>> = {
  done: patternsOf(stateWords("done")),
  notDone: patternsOf(stateWords("notDone")),
};

/** @param written what a pattern has captured */
export function shareFrom(written: string): StatedShare {
  return { percent: Number(written.replace(",", ".")), decimals: written.split(/[.,]/u)[1]?.length ?? 0 };
}
