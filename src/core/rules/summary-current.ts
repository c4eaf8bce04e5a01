import { tableFingerprint } from "../table/table-fingerprint";
import { rule } from "./rule";

/** A summary that is older than its table would be reported by mistake. */
export const summaryCurrent = rule({
  id: "summary-current",
  severity: "warning",
  applies: ({ summarised }) => summarised !== null,
  check: ({ followUp, summarised }) => {
    if (summarised === null || summarised === tableFingerprint(followUp)) return [];
    const { sheetName, area } = followUp;
    // Names the summary that it is about: who accepts an old one has said nothing about the next.
    return [{ at: { sheetName, row: area.topRow, column: area.leftColumn }, data: { summary: summarised } }];
  },
});
