import type { StatusReading } from "../status/classify";
import { rule } from "./rule";
import { breachesIn } from "./status-cells";

/** A word outside the vocabulary is counted as nothing until somebody says what it means. */
export const statusKnown = rule({
  id: "status-known",
  severity: "error",
  check: ({ followUp }) =>
    breachesIn(followUp, "all", isUnknownWord, ({ reading, period }) => ({ period: period.name, text: reading.text })),
});

function isUnknownWord(reading: StatusReading): reading is Extract<StatusReading, { readonly class: "unknown" }> {
  return reading.class === "unknown" && reading.isText;
}
