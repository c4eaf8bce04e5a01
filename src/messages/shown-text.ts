/** A cell's text within a sentence of ours: it is repeated, and must not take the sentence over. */

/** Marks that turn the direction of writing (Unicode 15, Bidi_Control). */
const turning = /\p{Bidi_Control}/gu;

/** Longer texts are told by their beginning. */
const longestText = 200;

/** The text with turning marks made visible, and cut where it is long. */
export function shownText(text: string): string {
  const shown = text.replace(turning, "\uFFFD");
  return shown.length <= longestText ? shown : `${shown.slice(0, longestText).replace(/[\s\uD800-\uDBFF]+$/u, "")}…`;
}
