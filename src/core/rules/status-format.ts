import { rule } from "./rule";
import { breachesIn, ofClass } from "./status-cells";

/** Stray spaces and letter case do not change what a status means: it is counted, and worth tidying. */
export const statusFormat = rule({
  id: "status-format",
  severity: "info",
  check: ({ followUp }) =>
    breachesIn(followUp, "all", ofClass("format"), ({ reading, period }) => ({
      period: period.name,
      text: reading.text,
      tidied: followUp.vocabulary.labels[reading.status],
    })),
});
