/** The statuses that the tool counts, and the words that tables use for them. */

import { comparable } from "./normalise";

/** The three standard statuses, in the order in which they are reported. */
export const statuses = ["done", "onPlan", "deviation"] as const;
export type Status = (typeof statuses)[number];

/** What a word counts as; the user may leave a word out of the three. */
export type Counted = Status | "leftOut";

/** A word that somebody has said what it counts as. */
export interface OwnWord {
  readonly text: string;
  readonly countsAs: Counted;
}

/** The words of one table. */
export interface Vocabulary {
  /** The word that a status is called by in suggestions and on the summary. */
  readonly labels: Readonly<Record<Status, string>>;
  /** Every word as it is spelt, and what it counts as. */
  readonly spellings: ReadonlyMap<string, Counted>;
  /** The same, in the form in which texts are compared. */
  readonly comparables: ReadonlyMap<string, Counted>;
}

/** What each status is called in one language; the first spelling is its label. */
type Spellings = Readonly<Record<Status, readonly [string, ...string[]]>>;

const swedishSpellings: Spellings = {
  done: ["Klart"],
  onPlan: ["Enligt plan"],
  deviation: ["Avvikelse från plan"],
};

const englishSpellings: Spellings = {
  done: ["Completed", "Complete", "Done"],
  onPlan: ["On track", "On plan", "According to plan"],
  deviation: ["Off track", "Deviation from plan"],
};

const norwegianSpellings: Spellings = {
  done: ["Fullført"],
  onPlan: ["I rute", "Etter plan"],
  deviation: ["Avvik fra plan"],
};

/** The words of the Swedish follow-up templates. */
export const swedish = vocabularyOf(swedishSpellings);

/** The vocabularies a table is tried against, Swedish first. */
export const vocabularies: readonly Vocabulary[] = [
  swedish,
  vocabularyOf(englishSpellings),
  vocabularyOf(norwegianSpellings),
];

/** A vocabulary with the user's own words added; where they say otherwise than it does, theirs hold. */
export function withOwnWords({ labels, spellings }: Vocabulary, own: readonly OwnWord[]): Vocabulary {
  return build(labels, [...spellings, ...own.map(({ text, countsAs }): [string, Counted] => [text, countsAs])]);
}

function vocabularyOf(spelt: Spellings): Vocabulary {
  const labels = { done: spelt.done[0], onPlan: spelt.onPlan[0], deviation: spelt.deviation[0] };
  return build(
    labels,
    statuses.flatMap((status) => spelt[status].map((word): [string, Counted] => [word, status])),
  );
}

function build(labels: Vocabulary["labels"], words: readonly (readonly [string, Counted])[]): Vocabulary {
  const comparables = words.map(([word, countsAs]): [string, Counted] => [comparable(word), countsAs]);
  return { labels, spellings: new Map(words), comparables: new Map(comparables) };
}

/**
 * Words that mean something of their own and so must never be "corrected" into one of the three: other families of
 * status (not started, stopped, partly, not assessed), in the three languages. Compared after safe normalising; negations
 * are told apart by their negating word.
 */
export const wordsOfTheirOwn: readonly string[] = [
  "oklart",
  "genomförd",
  "genomfört",
  "påbörjad",
  "påbörjat",
  "försenad",
  "försenat",
  "avförd",
  "inställd",
  "pågår",
  "pågår enligt plan",
  "pågår med avvikelse",
  "avslutad",
  "bedömning saknas",
  "uppfylls helt",
  "uppfylls delvis",
  "delvis klart",
  "delvis enligt plan",
  "delvis",
  "pausad",
  "incomplete",
  "behind schedule",
  "in progress",
  "on hold",
  "cancelled",
  "delayed",
  "ufullført",
  "forsinket",
  "påbegynt",
];
