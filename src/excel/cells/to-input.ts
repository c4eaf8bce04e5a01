/** Text → what Excel must be given so that the cell holds exactly that text: Excel reads what it is given as if typed. */

/** The number format under which everything typed is text. */
const asText = "@";

/** Words that are values, in the languages that the add-in speaks. */
const values = /^(true|false|sant|falskt)$/iu;

/**
 * Behind an apostrophe, which Excel takes as "this is text" and does not show, unless nobody could take the text for a
 * number, a date, a formula or a truth value: a cell that is given one keeps a mark of it, and need not.
 */
export function toInput(text: string, numberFormat = "General"): string {
  if (text === "" || numberFormat === asText) return text;
  return isPlainWords(text) ? text : `'${text}`;
}

/** Letters first and no digit at all; or three words, which is more than any number or date has. */
function isPlainWords(text: string): boolean {
  if (/^\p{L}/u.test(text) && !/\p{N}/u.test(text)) return !values.test(text);
  return /^[\p{L}\p{N}]/u.test(text) && (text.match(/\p{L}{2,}/gu) ?? []).length >= 3;
}
