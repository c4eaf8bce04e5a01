import { rule } from "./rule";
import { allStatusCells } from "./status-cells";

/** An Excel error, a number or a date is no status, and cannot be read as one. */
export const statusReadable = rule({
  id: "status-readable",
  severity: "error",
  check: ({ followUp }) =>
    allStatusCells(followUp).flatMap(({ reading, at, period }) =>
      reading.class === "error" || (reading.class === "unknown" && !reading.isText)
        ? [{ at, data: { period: period.name, text: reading.text } }]
        : [],
    ),
});
