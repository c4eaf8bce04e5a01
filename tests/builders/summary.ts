/** Summary plans for tests, of grids as the add-in reads them. */

import type { Grid } from "../../src/core/grid";
import type { SheetPlan } from "../../src/core/plan/sheet-plan";
import { planSummary } from "../../src/core/plan/summary/summary";
import type { SummaryRequest } from "../../src/core/plan/summary/summary-context";
import { checkTable } from "../../src/core/survey";
import { messagesFor } from "../../src/messages";
import { findingSentence } from "../../src/messages/finding-sentence";
import { followUpOf } from "./follow-up";

/** The Swedish summary of a grid's table. */
export function summaryOf(grid: Grid, given: Partial<SummaryRequest> = {}): SheetPlan {
  const messages = messagesFor("sv-SE");
  return planSummary({
    table: checkTable(followUpOf(grid)),
    words: messages.summary,
    findingText: (finding) => ({
      title: messages.rules[finding.rule].title,
      sentence: findingSentence(messages, finding),
    }),
    time: "2023-12-31 14:05",
    version: "1.2.3",
    notes: [],
    suffix: "",
    ...given,
  });
}
