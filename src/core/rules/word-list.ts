/** The words of many texts, each taken apart once: the same ones stand in many rows. */

export interface Word {
  readonly text: string;
  /** Comes and goes without another meaning. */
  readonly isFiller: boolean;
  /** Stands for the word: equal words are one object. */
  readonly id: number;
  /** What a misspelling of the word keeps: its first letter. A short word or a number is never misspelt, and keeps all. */
  readonly kept: number;
  /** What `appended` needs to put the word's letters after others. */
  readonly letters: number;
  readonly shift: number;
}

/** Not "från", "till" or "utan": those turn a text round. */
const fillers: ReadonlySet<string> = new Set([
  "och",
  "att",
  "en",
  "ett",
  "den",
  "det",
  "de",
  "av",
  "som",
  "samt",
  "the",
  "an",
  "and",
  "of",
  "og",
]);

/** A change in a shorter word makes another word: "juni" and "juli". The misspelling may lack a letter. */
export const shortestMisspelt = 5;

/** Knows words by the hash of their letters, so that no text has to be cut into pieces to find those that it holds. */
export class WordList {
  private readonly words = new Map<number, Link>();
  private count = 0;

  /** @param text in the form in which texts are compared */
  wordsIn(text: string): Word[] {
    const found: Word[] = [];
    let [start, letters, shift] = [-1, 0, 1];
    for (let index = 0; index <= text.length; index++) {
      if (isLetter(text, index)) {
        if (start < 0) [start, letters, shift] = [index, 0, 1];
        letters = (Math.imul(letters, base) + text.charCodeAt(index)) | 0;
        shift = Math.imul(shift, base);
      } else if (start >= 0) {
        found.push(this.word(text, start, index, letters, shift));
        start = -1;
      }
    }
    return found;
  }

  private word(text: string, start: number, end: number, letters: number, shift: number): Word {
    const first = this.words.get(letters);
    for (let link = first; link !== undefined; link = link.other) {
      const { word } = link;
      if (word.text.length === end - start && text.startsWith(word.text, start)) return word;
    }
    const id = ++this.count;
    const word = { id, letters, shift, ...aboutWord(text.slice(start, end), id) };
    this.words.set(letters, { word, other: first });
    return word;
  }
}

/** A word, and another whose letters have the same hash. */
interface Link {
  readonly word: Word;
  readonly other: Link | undefined;
}

function aboutWord(text: string, id: number): Pick<Word, "text" | "isFiller" | "kept"> {
  const mayBeMisspelt = text.length >= shortestMisspelt - 1 && !/\p{N}/u.test(text);
  return { text, isFiller: fillers.has(text), kept: mayBeMisspelt ? text.charCodeAt(0) : -id };
}

/** Odd, so that no letter is lost in 32 bits. */
const base = 65_599;

/** Of each UTF-16 code unit: 0 is not known yet, 1 a letter or digit, 2 something else. */
const kinds = new Uint8Array(0x10000);

/** Whether a letter or digit stands there, or half of one that takes two code units; not past the end. */
function isLetter(text: string, index: number): boolean {
  if (index >= text.length) return false;
  const unit = text.charCodeAt(index);
  if (unit >= 0xd800 && unit <= 0xdfff) return letter.test(wholeAt(text, index));
  if (kinds[unit] === 0) kinds[unit] = letter.test(String.fromCharCode(unit)) ? 1 : 2;
  return kinds[unit] === 1;
}

const letter = /[\p{L}\p{N}]/u;

/** The character of which half stands there. */
function wholeAt(text: string, index: number): string {
  const isLow = text.charCodeAt(index) >= 0xdc00;
  return String.fromCodePoint(text.codePointAt(isLow ? index - 1 : index) ?? 0);
}

/** The hash of a row of letters, with one more word at its end: the same however the letters are divided into words. */
export function appended(letters: number, word: Word): number {
  return (Math.imul(letters, word.shift) + word.letters) | 0;
}

/** The hash of a row of numbers, with one more at its end. */
export function mixed(hash: number, value: number): number {
  return Math.imul(hash ^ value, 2_654_435_761) ^ (hash >>> 15);
}
