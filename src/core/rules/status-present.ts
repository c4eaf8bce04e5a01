import { cellName } from "../address";
import { rule } from "./rule";
import { breachesIn, ofClass } from "./status-cells";

/** A follow-up is complete when every commitment has a status, in the current period and in those before it. */
export const statusPresent = rule({
  id: "status-present",
  severity: "error",
  check: ({ followUp }) =>
    breachesIn(followUp, "reported", ofClass("empty"), ({ reading, period, commitment }) => ({
      period: period.name,
      commitment: commitment.text,
      mergedWith: reading.mergedWith === undefined ? null : cellName(reading.mergedWith.row, reading.mergedWith.column),
    })),
});
