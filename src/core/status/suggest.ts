/** One plausible reading of a misspelt status, or none: a suggestion waits for a yes and is never counted before. */

import { editDistance } from "./edit-distance";
import { comparable } from "./normalise";
import { statuses, vocabularies, wordsOfTheirOwn, type Counted, type Status, type Vocabulary } from "./vocabulary";

/** Edits (insert, delete, replace, swap of neighbours) that a misspelling may hold, by the length of the right word. */
const editsAllowed = (word: string) => (word.length < 7 ? 1 : 2);

/** Words that turn a status into its opposite: no suggestion is made across them. */
const negation = /(^|\s)(ej|inte|icke|inga|ingen|inget|utan|ikke|uten|not|no|never)(\s|$)/u;

/** Shortenings in use, by the word they stand for. */
const abbreviations: ReadonlyMap<string, Status> = new Map([
  ["enl plan", "onPlan"],
  ["enl. plan", "onPlan"],
  ["avvikelse", "deviation"],
  ["avvikelser", "deviation"],
  ["avv", "deviation"],
  ["avv.", "deviation"],
  ["avv från plan", "deviation"],
  ["avv. från plan", "deviation"],
  ["avvikelse fr plan", "deviation"],
  ["avvikelse fr. plan", "deviation"],
  ["klar", "done"],
]);

/**
 * The status that a text was probably meant to be.
 *
 * @param text as the cell holds it
 * @returns `null` where the text is a known word of its own, negates, or has no or several plausible readings
 */
export function suggestStatus(text: string, vocabulary: Vocabulary): Status | null {
  const typed = comparable(text);
  if (negation.test(typed) || wordsOfTheirOwn.includes(typed) || isWordElsewhere(typed)) return null;
  const abbreviated = abbreviations.get(typed);
  if (abbreviated !== undefined) return abbreviated;
  const isNear = ([word]: readonly [string, Counted]) => editDistance(typed, word) <= editsAllowed(word);
  const near = new Set([...vocabulary.comparables].filter(isNear).map(([, countsAs]) => countsAs));
  const readings = statuses.filter((status) => near.has(status));
  return near.size === 1 ? (readings[0] ?? null) : null;
}

/** Whether a text is a word of another language's vocabulary: it means what it says there, and is no misspelling. */
function isWordElsewhere(typed: string): boolean {
  return vocabularies.some(({ comparables }) => comparables.has(typed));
}
