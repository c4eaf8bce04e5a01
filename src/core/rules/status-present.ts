import { rule } from "./rule";
import { reportedStatusCells } from "./status-cells";

/** A follow-up is complete when every commitment has a status, in the current period and in those before it. */
export const statusPresent = rule({
  id: "status-present",
  severity: "error",
  check: ({ followUp }) =>
    reportedStatusCells(followUp).flatMap(({ reading, at, period, commitment }) =>
      reading.class === "empty" ? [{ at, data: { period: period.name, commitment } }] : [],
    ),
});
