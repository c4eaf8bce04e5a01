/**
 * Formula text that reads a status cell as the tool itself reads it (status/normalise.ts): numbers and colours that
 * live on in the workbook must never differ from the pane's.
 */

import { zeroWidth } from "../status/normalise";

/** A piece of text that a formula has to look through, and what it stands for: both as formula expressions. */
export interface OddSpelling {
  readonly find: string;
  readonly meant: string;
}

/** A no-break space and a line break are so common in real files that every formula looks through them. */
const alwaysSeen: readonly OddSpelling[] = [
  // UNICHAR, since CHAR(160) is another character in Excel for Mac.
  { find: "UNICHAR(160)", meant: '" "' },
  { find: "CHAR(10)", meant: '" "' },
];

const oddWhiteSpace = /[^\S \u00A0\n]/gu;
/** A letter and its marks; no writing puts more on one letter, and a formula has no room for what plays at it. */
const decomposed = /\p{L}\p{M}{1,4}/gu;

/** Each is one level of a formula, of which Excel takes 64. */
const mostSpellings = 40;

/** The rarer characters that these texts hold and that every formula over them must look through too. */
export function oddSpellingsIn(texts: Iterable<string>): OddSpelling[] {
  const found = new Map<string, string>();
  for (const text of new Set(texts)) {
    for (const [space] of text.matchAll(oddWhiteSpace)) found.set(characters(space), '" "');
    for (const [nothing] of text.matchAll(zeroWidth)) found.set(characters(nothing), '""');
    for (const [letter] of text.matchAll(decomposed)) {
      if (letter.normalize("NFC") !== letter) found.set(characters(letter), quoted(letter.normalize("NFC")));
    }
  }
  return [...found].slice(0, mostSpellings).map(([find, meant]) => ({ find, meant }));
}

/** The cell's text, tidied by the formula itself. @param reference a cell or an area, e.g. `$F2` */
export function tidied(reference: string, odd: readonly OddSpelling[]): string {
  const spelled = [...alwaysSeen, ...odd];
  return `TRIM(${spelled.reduce((inner, { find, meant }) => `SUBSTITUTE(${inner},${find},${meant})`, reference)})`;
}

/**
 * TRUE where an expression says a text, FALSE where it says another or is an Excel error. The division turns "another"
 * into an error too, so that one function sees to both; IFERROR would not be evaluated row by row in a workbook that
 * Excel 2019 or an export has written.
 */
export function says(expression: string, text: string): string {
  return `ISNUMBER(1/(${expression}=${quoted(text)}))`;
}

/**
 * A text as a formula writes it. Excel allows 255 characters in one string and counts them in UTF-16, where an emoji is
 * two, so a longer text is joined.
 *
 * @see https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3
 */
export function quoted(text: string): string {
  const parts = text.match(/[^]{1,125}/gu) ?? [""];
  return parts.map((part) => `"${part.replaceAll('"', '""')}"`).join("&");
}

function characters(text: string): string {
  return [...text].map((character) => `UNICHAR(${character.codePointAt(0) ?? 0})`).join("&");
}
