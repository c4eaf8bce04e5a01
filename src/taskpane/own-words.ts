/** The user's own words among the settings: added, forgotten, and where they are asked for. */

import type { Finding } from "../core/rules";
import type { Settings } from "../core/settings";
import { comparable, tidy } from "../core/status/normalise";
import type { Counted } from "../core/status/vocabulary";

/** A finding about a word that nobody has said what it counts as. */
export type WordFinding = Extract<Finding, { rule: "status-known" | "status-typo" }>;

/** The settings with a word that counts as something; what was said of the word before no longer holds. */
export function withWord(settings: Settings, text: string, countsAs: Counted): Settings {
  return { ...settings, words: [...withoutWord(settings, text).words, { text: tidy(text), countsAs }] };
}

export function withoutWord(settings: Settings, text: string): Settings {
  return { ...settings, words: settings.words.filter((word) => comparable(word.text) !== comparable(text)) };
}

/** The first finding of each word: what is said of it there holds for all the others. */
export function firstOfEachWord(findings: readonly Finding[]): ReadonlySet<Finding> {
  const firsts = new Map<string, Finding>();
  for (const finding of findings) {
    if (!isWordFinding(finding)) continue;
    const word = comparable(finding.data.text);
    if (!firsts.has(word)) firsts.set(word, finding);
  }
  return new Set(firsts.values());
}

export function isWordFinding(finding: Finding): finding is WordFinding {
  return finding.rule === "status-known" || finding.rule === "status-typo";
}
