/** Reglerna på svenska. */

import type { RulesWords } from "../../rule-words";
import { statusRules } from "./statuses";
import { tableRules } from "./table";

export const rules: RulesWords = { ...statusRules, ...tableRules };
