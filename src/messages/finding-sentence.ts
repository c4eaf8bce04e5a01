/** Finding → sentence. */

import type { Finding } from "../core/rules";
import type { Messages } from "./messages";
import type { RuleWords } from "./rule-words";

/** What is wrong in one place, and what to do. */
export function findingSentence(messages: Messages, finding: Finding): string {
  // A finding's rule and data belong together by its declaration; the compiler cannot follow them through the union.
  const words = messages.rules[finding.rule] as RuleWords<Finding["data"]>;
  return words.sentence(finding.data);
}
