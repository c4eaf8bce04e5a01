/** Finding → sentence. */

import type { Finding } from "../core/rules";
import type { Messages } from "./messages";
import type { RuleWords } from "./rule-words";
import { shownText } from "./shown-text";

/** What is wrong in one place, and what to do. */
export function findingSentence(messages: Messages, finding: Finding): string {
  // A finding's rule and data belong together by its declaration; the compiler cannot follow them through the union.
  const words = messages.rules[finding.rule] as RuleWords<Finding["data"]>;
  return words.sentence(shown(finding.data));
}

/** The data with its texts as they may be shown. */
function shown<Data>(data: Data): Data {
  if (typeof data === "string") return shownText(data) as Data;
  if (typeof data !== "object" || data === null) return data;
  if (Array.isArray(data)) return data.map(shown) as Data;
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, shown(value as unknown)])) as Data;
}
