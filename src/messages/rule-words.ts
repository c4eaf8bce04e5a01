/** How rules are spoken about. */

import type { FindingData, RuleId } from "../core/rules";

/** How one rule is spoken about. */
export interface RuleWords<Data> {
  /** The heading over its findings. */
  readonly title: string;
  /** One finding: what is wrong, and what to do. */
  readonly sentence: (data: Data) => string;
}

/** Every rule, by its id. */
export type RulesWords = { readonly [Id in RuleId]: RuleWords<FindingData[Id]> };
