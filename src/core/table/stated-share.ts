/** Shares as a closing line states them: "50 % klara", "Andel klara: 33,3 procent". */

import type { ClaimedShares, StatedShare } from "./follow-up";
import { numberPattern } from "./number-words";

/** Decimals beyond these are nobody's. */
const share = "(?<![\\p{L}\\p{N}]|\\p{N}[.,])(\\d{1,3}(?:[.,]\\d{1,9})?) ?(?:%|procent(?!\\p{L}))";
const things =
  "(?:(?:utvecklings)?åtagande(?:na|n|t)?|aktivitet(?:er|erna)|åtgärder(?:na)?|uppdrag(?:en)?|insatser(?:na)?)(?!\\p{L})";
const ofAll = `(?:av (?:de |alla |samtliga |våra |totalt )*(?:${numberPattern} )?(?:${things} )?)?`;
const is = "(?:är |var )?";
const not = "(?:ej|inte|icke) (?:är )?";
const notAfterNot = "(?<!(?:ej|inte|icke) (?:är )?)";
const ready = "(?<!\\p{L})(?:klart|klara|klar)(?!\\p{L})";

/** "50 % är klara"; "Andel klara: 50 %", "Klart 50 %"; "17 klara (63 %)". */
const patternsOf = (state: string) =>
  [
    `${share} ${ofAll}${is}${state}`,
    `(?:^|andel(?:en)? (?:${things} )?(?:som )?${is})${state}(?: ${things})?(?: är| var)? ?[:=–-]? ?${share}`,
    `${state}(?: ${things})? ?[:=(] ?${share}`,
  ].map((text) => new RegExp(text, "du"));

/** The share is what is captured, in digits. */
export const sharePatterns: Readonly<Record<keyof ClaimedShares, readonly RegExp[]>> = {
  done: patternsOf(`${notAfterNot}${ready}`),
  notDone: patternsOf(`${not}${ready}`),
};

/** @param written what a pattern has captured */
export function shareFrom(written: string): StatedShare {
  return { percent: Number(written.replace(",", ".")), decimals: written.split(/[.,]/u)[1]?.length ?? 0 };
}
