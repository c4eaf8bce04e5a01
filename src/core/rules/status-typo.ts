import { rule } from "./rule";
import { breachesIn, ofClass } from "./status-cells";

/** A misspelt status has one plausible reading, and waits for a yes: it is not counted before. */
export const statusTypo = rule({
  id: "status-typo",
  severity: "error",
  check: ({ followUp }) =>
    breachesIn(followUp, "all", ofClass("suggested"), ({ reading, period }) => ({
      period: period.name,
      text: reading.text,
      suggestion: followUp.vocabulary.labels[reading.suggestion],
    })),
});
