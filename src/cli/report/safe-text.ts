/** Cell texts and file names are data that anyone may have written: nothing in them may steer a terminal or a format. */

/** Control characters, lone surrogates, non-characters, and the marks that turn the direction of writing. */
const steering = /[\p{Cc}\p{Cs}\uFFFE\uFFFF\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** One line of text: white space becomes a space, what could steer becomes the replacement character. */
export function safeText(text: string): string {
  return text.replace(/[\s\u0085]+/gu, " ").replace(steering, "\uFFFD");
}

/** Text for a place in Markdown where blocks cannot begin: a table's cell, a heading. */
export function markdownText(text: string): string {
  return safeText(text).replace(/[\\`*_[\]<>|~&$@]/gu, (mark) => `\\${mark}`);
}

/** Text for an XML attribute or element. */
export function xmlText(text: string): string {
  return safeText(text).replace(/[&<>"']/gu, (mark) => `&#${mark.charCodeAt(0)};`);
}
