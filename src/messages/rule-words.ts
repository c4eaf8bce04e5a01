/** How rules are spoken about. */

import type { FindingData, RuleId } from "../core/rules";

/** How one rule is spoken about: in general, for the list of rules, and about one finding. */
export interface RuleWords<Data> {
  /** The heading over its findings. */
  readonly title: string;
  /** What must hold, as a sentence. */
  readonly must: string;
  /** What does not hold, with a value as it could stand in a table. */
  readonly example: string;
  /** What to do, as a sentence. */
  readonly remedy: string;
  /** One finding: what is wrong, and what to do. */
  readonly sentence: (data: Data) => string;
}

/** Every rule, by its id. */
export type RulesWords = { readonly [Id in RuleId]: RuleWords<FindingData[Id]> };
