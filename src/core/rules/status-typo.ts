import { rule } from "./rule";
import { allStatusCells } from "./status-cells";

/** A misspelt status has one plausible reading, and waits for a yes: it is not counted before. */
export const statusTypo = rule({
  id: "status-typo",
  severity: "error",
  check: ({ followUp }) =>
    allStatusCells(followUp).flatMap(({ reading, at, period }) =>
      reading.class === "suggested"
        ? [
            {
              at,
              data: { period: period.name, text: reading.text, suggestion: followUp.vocabulary[reading.suggestion] },
            },
          ]
        : [],
    ),
});
