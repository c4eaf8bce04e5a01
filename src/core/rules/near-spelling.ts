/**
 * Finds texts that are probably one text spelt in two ways, in near linear time: for goals, subgoals and commitments.
 *
 * Two spellings differ in a hyphen, a comma or a filler word, or by a slip in one or two words. A difference in a number, a
 * single letter, a short word or the first letter of a word is no slip: "Etapp 1" is not "Etapp 2".
 */

import { editDistance } from "../status/edit-distance";
import { appended, mixed, shortestMisspelt, WordList, type Word } from "./word-list";

/** Of the texts that share a block, so many are compared with a new one: the latest. */
const mostCompared = 6;

/** A text taken apart. */
interface Spelling {
  readonly text: string;
  /** Without fillers. */
  readonly words: readonly Word[];
}

/**
 * Remembers texts, and for each new one finds an earlier one that it is nearly spelt as.
 *
 * Texts meet only in blocks that share all letters in a row, or one half of their words and what a misspelling keeps of the
 * other: twenty thousand texts cost twenty thousand look-ups. Two slips, one in each half, are therefore missed.
 */
export class NearSpellings {
  private readonly words = new WordList();
  private readonly sameRun = new Blocks((one, other) => isSameRun(one.text, other.text));
  private readonly nearFirst = new Blocks(isNear);
  private readonly nearSecond = new Blocks(isNear);

  /**
   * @param text in the form in which texts are compared, each only once
   * @returns the earlier text, or `null`
   */
  meet(text: string): string | null {
    const all = this.words.wordsIn(text);
    const words = all.filter(isTelling);
    const spelling = { text, words };
    const [byFirst, bySecond] = halfKeys(words);
    const run = this.sameRun.meet(all.reduce(appended, 0), spelling);
    const first = this.nearFirst.meet(byFirst, spelling);
    const second = this.nearSecond.meet(bySecond, spelling);
    return (run ?? first ?? second)?.text ?? null;
  }
}

const isTelling = ({ isFiller }: Word): boolean => !isFiller;

/** Texts by a key; those that share one are compared, so the key needs to be nothing more than likely to tell apart. */
class Blocks {
  private readonly latest = new Map<number, Link>();

  constructor(private readonly isFound: (earlier: Spelling, spelling: Spelling) => boolean) {}

  meet(key: number, spelling: Spelling): Spelling | null {
    const before = this.latest.get(key);
    this.latest.set(key, { spelling, before });
    let link = before;
    for (let compared = 0; link !== undefined && compared < mostCompared; compared++) {
      if (this.isFound(link.spelling, spelling)) return link.spelling;
      link = link.before;
    }
    return null;
  }
}

/** A text of a block, and the one before it. */
interface Link {
  readonly spelling: Spelling;
  readonly before: Link | undefined;
}

/** One half of the words as they are, and what is kept of the other; both ways round. */
function halfKeys(words: readonly Word[]): [number, number] {
  const half = Math.ceil(words.length / 2);
  let [byFirst, bySecond] = [0, 0];
  for (const [index, { id, kept }] of words.entries()) {
    byFirst = mixed(byFirst, index < half ? id : kept);
    bySecond = mixed(bySecond, index < half ? kept : id);
  }
  return [byFirst, bySecond];
}

/** Whether two texts differ only in hyphens, spaces and the like. */
function isSameRun(one: string, other: string): boolean {
  const run = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "");
  const numbers = (text: string) => text.match(/\d+/gu)?.join(" ");
  return run(one) === run(other) && numbers(one) === numbers(other);
}

function isNear(one: Spelling, other: Spelling): boolean {
  if (one.words.length !== other.words.length) return false;
  let slips = 0;
  for (let index = 0; index < one.words.length; index++) {
    const [word, against] = [one.words[index], other.words[index]];
    if (word === against) continue;
    if (++slips > 2 || word === undefined || against === undefined || !isSlip(word, against)) return false;
  }
  return true;
}

/** Whether two words are one, misspelt or inflected. */
function isSlip(one: Word, other: Word): boolean {
  if (one.kept !== other.kept) return false;
  const [short, long] = one.text.length < other.text.length ? [one.text, other.text] : [other.text, one.text];
  if (long.length < shortestMisspelt || long.length - short.length > 2) return false;
  if (short.length >= shortestMisspelt && long.startsWith(short)) return true;
  const [less, more] = unlike(short, long);
  if (long.length >= 12) return editDistance(less, more) <= 2;
  // One letter put in, taken out or changed, or two that have changed places. "Ekologisk" and "ekonomisk" are two apart.
  return more.length <= 1 || (less.length === 2 && less[0] === more[1] && less[1] === more[0]);
}

/** What is left of two words without the letters that they share at their beginnings and ends. */
function unlike(short: string, long: string): [string, string] {
  let first = 0;
  while (first < short.length && short.charCodeAt(first) === long.charCodeAt(first)) first++;
  let last = 0;
  const rest = short.length - first;
  while (last < rest && short.charCodeAt(short.length - 1 - last) === long.charCodeAt(long.length - 1 - last)) last++;
  return [short.slice(first, short.length - last), long.slice(first, long.length - last)];
}
