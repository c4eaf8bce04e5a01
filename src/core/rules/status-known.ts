import { rule } from "./rule";
import { allStatusCells } from "./status-cells";

/** A word outside the vocabulary is counted as nothing until somebody says what it means. */
export const statusKnown = rule({
  id: "status-known",
  severity: "error",
  check: ({ followUp }) =>
    allStatusCells(followUp).flatMap(({ reading, at, period }) =>
      reading.class === "unknown" && reading.isText ? [{ at, data: { period: period.name, text: reading.text } }] : [],
    ),
});
