/** Safe normalising: what may differ between two texts that every reader would call the same. */

/** Zero-width characters that come along from web pages and PDF files (Unicode 15, general category Cf). */
export const zeroWidth = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;

/** What an untidy text holds: odd or doubled white space, zero-width characters, a combining mark. Most texts hold none. */
const untidy = /[^\S ]| {2}|^ | $|[\u00AD\u200B-\u200D\u2060\uFEFF\u0300-\u036F]/u;

/** The text as one line: Unicode NFC, zero-width characters removed, runs of any white space made one space, trimmed. */
export function tidy(text: string): string {
  if (!untidy.test(text)) return text;
  return text.normalize("NFC").replace(zeroWidth, "").replace(/\s+/gu, " ").trim();
}

/** Whether nothing is left of a text when it is tidied: most are known by their first character. */
export function isBlankText(text: string): boolean {
  return !/[^\s\u00AD\u200B-\u200D\u2060\uFEFF]/u.test(text);
}

/** The beginning of a text, tidied: enough to know it by its first words, however long it is. */
export function beginningOf(text: string): string {
  return tidy(text.slice(0, 200));
}

/** The form in which two texts are compared: tidied and case folded. Never shown. */
export function comparable(text: string): string {
  return tidy(text).toLowerCase();
}
