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

export class WordList {
  private readonly pieces = new Map<string, readonly Word[]>();
  private readonly words = new Map<string, Word>();

  /** @param text in the form in which texts are compared: one line, one space between its pieces */
  wordsIn(text: string): Word[] {
    return text.split(" ").flatMap((piece) => this.inPiece(piece));
  }

  /** A piece may hold no word, as a dash, or several, as "boknings-/bidrag". */
  private inPiece(piece: string): readonly Word[] {
    const known = this.pieces.get(piece);
    if (known !== undefined) return known;
    const words = (piece.match(/[\p{L}\p{N}]+/gu) ?? []).map((text) => this.word(text));
    this.pieces.set(piece, words);
    return words;
  }

  private word(text: string): Word {
    const known = this.words.get(text);
    if (known !== undefined) return known;
    const id = this.words.size + 1;
    const mayBeMisspelt = text.length >= shortestMisspelt - 1 && !/\p{N}/u.test(text);
    const kept = mayBeMisspelt ? text.charCodeAt(0) : -id;
    const word = { text, isFiller: fillers.has(text), id, kept, ...lettersOf(text) };
    this.words.set(text, word);
    return word;
  }
}

/** Odd, so that no letter is lost in 32 bits. */
const base = 65_599;

function lettersOf(text: string): Pick<Word, "letters" | "shift"> {
  let [letters, shift] = [0, 1];
  for (let index = 0; index < text.length; index++) {
    letters = (Math.imul(letters, base) + text.charCodeAt(index)) | 0;
    shift = Math.imul(shift, base);
  }
  return { letters, shift };
}

/** The hash of a row of letters, with one more word at its end: the same however the letters are divided into words. */
export function appended(letters: number, word: Word): number {
  return (Math.imul(letters, word.shift) + word.letters) | 0;
}

/** The hash of a row of numbers, with one more at its end. */
export function mixed(hash: number, value: number): number {
  return Math.imul(hash ^ value, 2_654_435_761) ^ (hash >>> 15);
}
