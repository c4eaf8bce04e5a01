/** Counts as a closing line states them: "17 klara", "varav klart 8 st", "8 av 12", "Antal åtaganden: 12". */

import { commitment, every, number, numberStart, share, stateWords, thing, wordEnd } from "./claim-words";
import type { ClaimedCounts } from "../follow-up";
import { matchesOf } from "./matches-of";
import { numberFrom, numberPattern } from "./number-words";

export type CountKind = keyof ClaimedCounts;

/** One number that a line states, and the words that say of what. */
export interface StatedCount {
  readonly of: CountKind;
  /** In lower case. */
  readonly written: string;
  readonly start: number;
  /** What was matched, from and to. */
  readonly span: readonly [number, number];
}

interface Wording {
  /** What each captured number is of. */
  readonly says: readonly CountKind[];
  readonly pattern: RegExp;
}

/** `#` stands for a number that is captured. */
const wording = (says: readonly CountKind[], text: string): Wording => ({
  says,
  pattern: new RegExp(text.replaceAll("#", `(${number})`), "dgu"),
});

const stateKinds = ["done", "notDone", "onPlan", "deviation"] as const;
const pieces = `(?: ?(?:st|stycken)${wordEnd}\\.?)`;
const verb = "(?: (?:är|var|blev|blivit|har blivit|hade blivit))?(?: nu)?";
const anyShare = share.replace("(\\d", "(?:\\d");
const noun = `${pieces}?(?: ${thing})?(?: \\(${anyShare}\\))?`;
/** What a number stands behind where it says of how many, and not how many. */
const notAfterOf = `(?<!(?<!\\p{L})av ${every})`;
const outOf = ` av ${every}#`;
const notYear = "(?!(?:19|20)\\d\\d(?!\\d))";
const nextWord = "och|samt|varav|därav|av|vid|i|under|totalt|summa|antal|klar|ej|inte|icke|enligt|avvik";
/** "4 avviker inte", "4 avvikelser är åtgärdade" say something else. */
const toldOf = {
  done: "",
  notDone: "",
  onPlan: "(?! (?:ej|inte|icke))",
  deviation: "(?= ?(?:$|[,;:.()–-])| (?:och|samt|varav|av|vid|i|under) )",
};
/** So that no sum of money and no date is taken for a count. */
const ended = `${pieces}?(?: ${thing})?(?= ?(?:$|[,;:.()–-])| (?:${nextWord}))`;
const led = "(?<=^|[,;:.(–-] ?|(?<!\\p{L})(?:varav|därav|och|samt|totalt|antal|antalet|summa) )";
const isAre = "(?: (?:är|var))?";

/** "Klara åtaganden: 8 av 12": no other reading of the number is as certain. */
const labelled = stateKinds.map((of) =>
  wording([of, "total"], `${stateWords(of)}(?: ${thing})?${isAre} ?[:=] ?${notYear}#(?:${outOf})?${ended}`),
);

const carriedOut = (words: string) => `${numberStart}#${outOf} ${commitment}${verb} ${words}(?!\\p{L})`;

/** "17 klara", "9 av 27 åtaganden är ej klara", "varav klart 8 st", "8/12 klara". */
const ofStates = [
  ...stateKinds.flatMap((of) => [
    wording(
      [of, "total"],
      `${numberStart}${notAfterOf}#(?: av ${every}(?:#|\\p{L}+))?${noun}${verb} ${stateWords(of)}${toldOf[of]}`,
    ),
    wording([of, "total"], `${stateWords(of, led)}(?: ${thing})?${isAre} ${notYear}#(?:${outOf})?${ended}`),
  ]),
  ...(["done", "notDone"] as const).flatMap((of) => [
    // "(8 av 12)" behind a share, or between it and what it is of.
    wording([of, "total"], `${stateWords(of)}(?: ${thing})?${isAre} ?[:=–-]? ?(?:${anyShare} )?\\(#${outOf}[^()]*\\)`),
    wording([of, "total"], `${anyShare} \\(#${outOf}[^()]*\\)(?: av [^()]{1,60})?${verb} ${stateWords(of)}`),
  ]),
  // Measures and activities are carried out in prose too.
  wording(["done", "total"], carriedOut("genomförda")),
  wording(["notDone", "total"], carriedOut("(?:ej|inte|icke) genomförda")),
  // "8/12 klart" is a day.
  wording(
    ["done", "total"],
    `${numberStart}(${numberPattern}) ?/ ?#(?: ${thing}${verb} ${stateWords("done")}|${verb} klara(?!\\p{L}))`,
  ),
];

/** "Samtliga 12 åtaganden är klara" says of how many as well. */
const all = wording(
  ["total"],
  `(?<!\\p{L})(?:alla|samtliga) ${every}#${noun}${verb} (?:${stateWords("done")}|${stateWords("notDone")})`,
);

/** "27 stycken", "av 27 åtaganden", "Antal åtaganden: 27", "8 klara av 30". */
const totals = [
  wording(["total"], `${numberStart}(${numberPattern})(?:${pieces}| ${thing})`),
  wording(
    ["total"],
    `(?:(?<!\\p{L})(?:antal|antalet|totalt|total|summa|sammanlagt)(?: antal)?(?: ${thing})?${isAre} ?[:=]?|^${thing} ?[:=]) ?${notYear}#${ended}`,
  ),
  wording(["total"], `${stateWords("done")}(?: ${thing})?${outOf}`),
];

/** "Vi har hunnit med 8 av 30", where nothing else says of how many. */
const bare = wording(["total"], `(?<![\\p{L}\\p{N}])(?:\\d+|\\p{L}+)${outOf}`);

export interface StatedCounts {
  readonly counts: readonly StatedCount[];
  /** Where any number stands that is of so many, or of which so many. */
  readonly places: readonly number[];
}

/** The counts of a closing line; `null` where it says two things of one number, or two numbers of one thing. */
export function statedCounts(typed: string): StatedCounts | null {
  const certain = labelled.flatMap((one) => read(one, typed));
  const isCertainlyElse = ({ of, start }: StatedCount) =>
    of !== "total" && certain.some((other) => other.start === start && other.of !== of);
  const stated = ofStates.flatMap((one) => read(one, typed)).filter((count) => !isCertainlyElse(count));
  const parts = [...certain, ...stated].filter(({ of }) => of !== "total");
  // A total alone is no claim, and in a new table there may be thousands of texts to ask.
  if (parts.length === 0 && !/%|procent/u.test(typed)) return null;
  const isPart = ({ start }: StatedCount) => parts.some((part) => part.start === start);
  const wholes = [...certain, ...stated].filter(({ of }) => of === "total");
  const named = [
    ...[...wholes, ...totals.flatMap((one) => read(one, typed))].filter((whole) => !isPart(whole)),
    ...read(all, typed),
  ];
  const outOfAny = read(bare, typed).filter((whole) => !isPart(whole));
  const total = oneTotal(named.length > 0 ? named : outOfAny.slice(0, 1));
  const found = stateKinds.map((of) =>
    oneNumber(
      parts.filter((part) => part.of === of),
      typed,
    ),
  );
  const isTwofold = parts.some(({ of, start }) => parts.some((other) => other.start === start && other.of !== of));
  if (total === null || found.includes(null) || isTwofold) return null;
  const places = [...parts, ...named, ...outOfAny].map(({ start }) => start);
  return { counts: [...total, ...found.flatMap((one) => one ?? [])], places };
}

function read({ says, pattern }: Wording, typed: string): StatedCount[] {
  return matchesOf(pattern, typed).flatMap((match) =>
    says.flatMap((of, index): StatedCount[] => {
      const [start] = match.indices?.[index + 1] ?? [];
      const span = [match.index, match.index + match[0].length] as const;
      return start === undefined ? [] : [{ of, written: match[index + 1] ?? "", start, span }];
    }),
  );
}

/** Every place of the total: the first one, when no other number is larger; a smaller one is of a part. */
function oneTotal(named: readonly StatedCount[]): StatedCount[] | null {
  const [first] = distinct(named);
  if (first === undefined) return [];
  const value = numberFrom(first.written);
  if (named.some(({ written }) => numberFrom(written) > value)) return null;
  return distinct(named).filter(({ written }) => numberFrom(written) === value);
}

/** Every place of one number; "varav 3 klara i förtid" is of a part. `null` where several numbers are stated. */
function oneNumber(parts: readonly StatedCount[], typed: string): StatedCount[] | null {
  const [first, ...others] = distinct(parts);
  if (first === undefined) return [];
  const again = others.filter(({ start }) => !/(?<!\p{L})(?:varav|därav) $/u.test(typed.slice(0, start)));
  return again.every(({ written }) => numberFrom(written) === numberFrom(first.written)) ? [first, ...again] : null;
}

/** In the order of the line, each place once; one place may be told by several wordings. */
function distinct(counts: readonly StatedCount[]): StatedCount[] {
  const byPlace = new Map(counts.map((count) => [count.start, count]));
  return [...byPlace.values()].sort((one, other) => one.start - other.start);
}
