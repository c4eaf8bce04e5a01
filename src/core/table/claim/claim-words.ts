/** What closing lines are made of, as pieces of patterns: they are matched against a line that is tidied and in lower case. */

import { numberPattern } from "./number-words";

/** Ends a word as Swedish does: `\b` would end "st" before the "ä" of "stängda". */
export const wordEnd = "(?![\\p{L}\\p{N}])";

/** "Åtgärd 2 klar" says which, not how many. */
const named =
  "(?:åtagande|aktivitet|åtgärd|insats|uppdrag|mål|delmål|etapp|steg|fas|del|nr|nummer|punkt|delår|tertial|kvartal)";

/** Neither within a word, a number or a name, nor behind a decimal sign or a hyphen, nor below a stroke. */
export const numberStart = `(?<![\\p{L}\\p{N}])(?=${numberPattern})(?<!\\p{N}[.,-]|\\p{N} ?/ ?|(?<!\\p{L})${named} )`;

/** A word that says that the line is of the table's rows, and not of something else that is counted. */
export const commitment = `(?:utvecklings)?åtagande(?:na|n|t)?${wordEnd}`;

/** What is counted, in any form. */
export const thing = `(?:${commitment}|aktivitet(?:er|erna)?|åtgärd(?:er|erna)?|uppdrag(?:en)?|insats(?:er|erna)?)${wordEnd}`;

/** "de totalt", "nämndens": what may stand between "av" and a number. */
export const every = "(?:(?:de|alla|samtliga|våra|nämndens|totalt|sammanlagt) )*";

/** A share in per cent, its digits captured. Decimals beyond these are nobody's. */
export const share = `(?<![\\p{L}\\p{N}]|\\p{N}[.,])(\\d{1,3}(?:[.,]\\d{1,9})?) ?(?:%|procent(?!\\p{L}))`;

/** A number that is no share, no decimal and no date. */
export const number = `(?:${numberPattern})(?![\\p{L}\\p{N}]| ?%| procent|[.,]\\d| ?/ ?\\d|-\\d)`;

const ready = "(?:klart|klara|klar)";
const notAfterNot = "(?<!(?<!\\p{L})(?:ej|inte|icke) (?:är )?)";

/** What a line says of a number of commitments. */
const forms = {
  done: ready,
  notDone: `(?:ej|inte|icke) (?:är )?${ready}`,
  onPlan: "enligt plan(?:en)?",
  deviation: "(?:(?:med|har) )?(?:avvikelser|avvikelse|avviker|avvikande)(?: från plan(?:en)?)?",
} as const;

export type State = keyof typeof forms;

/** A pattern of a state's words. @param behind a lookbehind; asked only where the words stand, since it is slow */
export function stateWords(state: State, behind = ""): string {
  return `(?<!\\p{L})(?=${forms[state]}(?!\\p{L}))${notAfterNot}${behind}${forms[state]}(?!\\p{L})`;
}

/** Whether a line can be a claim at all: asked of every text in rows without a status. */
export function mayClaim(text: string): boolean {
  return speaksOfDone(text) && anyNumber.test(text);
}

/** Which nearly no text does; it costs next to nothing to ask. */
export function speaksOfDone(text: string): boolean {
  return /klar/iu.test(text) || /genomför/iu.test(text);
}

const anyNumber = new RegExp(`(?<!\\p{L})(?:${numberPattern})`, "iu");
