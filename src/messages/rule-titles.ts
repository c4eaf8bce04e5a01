/** The rules' titles alone, for the summary sheet: the core takes words as data. */

import type { RuleId } from "../core/rules";
import type { RulesWords } from "./rule-words";

export function ruleTitles(rules: RulesWords): Readonly<Record<RuleId, string>> {
  const titles = Object.entries(rules).map(([id, { title }]) => [id, title]);
  return Object.fromEntries(titles) as Record<RuleId, string>;
}
