/** The way in to the words: one set for each language. */

import { en } from "./en";
import type { Messages } from "./messages";
import { sv } from "./sv";

export type { Language, Messages } from "./messages";

/** The words for Office's display language, e.g. "sv-SE": Swedish for Swedish, English for everyone else. */
export function messagesFor(displayLanguage: string): Messages {
  return /^sv\b/iu.test(displayLanguage) ? sv : en;
}
