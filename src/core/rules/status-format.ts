import { rule } from "./rule";
import { allStatusCells } from "./status-cells";

/** Stray spaces and letter case do not change what a status means: it is counted, and worth tidying. */
export const statusFormat = rule({
  id: "status-format",
  severity: "info",
  check: ({ followUp }) =>
    allStatusCells(followUp).flatMap(({ reading, at, period }) =>
      reading.class === "format"
        ? [{ at, data: { period: period.name, text: reading.text, tidied: followUp.vocabulary[reading.status] } }]
        : [],
    ),
});
