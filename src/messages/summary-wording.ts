/** Messages → what the summary sheet needs of words, in the shape in which its plan takes them. */

import type { SummaryWording } from "../core/plan/summary/summary-sheets";
import { findingSentence } from "./finding-sentence";
import type { Messages } from "./messages";

/** @param version the add-in's own */
export function summaryWording(messages: Messages, version: string): SummaryWording {
  return {
    words: messages.summary,
    findingText: (finding) => ({
      title: messages.rules[finding.rule].title,
      sentence: findingSentence(messages, finding),
    }),
    version,
  };
}
