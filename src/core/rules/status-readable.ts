import type { StatusReading } from "../status/classify";
import { rule } from "./rule";
import { breachesIn } from "./status-cells";

/** An Excel error, a number or a date is no status, and cannot be read as one. */
export const statusReadable = rule({
  id: "status-readable",
  severity: "error",
  check: ({ followUp }) =>
    breachesIn(followUp, "all", isNoText, ({ reading, period }) => ({ period: period.name, text: reading.text })),
});

function isNoText(reading: StatusReading): reading is Extract<StatusReading, { readonly class: "unknown" | "error" }> {
  return reading.class === "error" || (reading.class === "unknown" && !reading.isText);
}
