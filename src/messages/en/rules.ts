/** The rules in English. */

import type { RulesWords } from "../rule-words";

export const rules: RulesWords = {
  "status-readable": {
    title: "Unreadable status",
    sentence: ({ text, period }) =>
      `“${text}” in ${period} is an error, a number or a date and cannot be counted. Type a status in the cell.`,
  },
  "status-known": {
    title: "Unknown status",
    sentence: ({ text, period }) =>
      `“${text}” in ${period} is not one of the statuses and is not counted. Replace it with one of them.`,
  },
  "status-typo": {
    title: "Misspelt status",
    sentence: ({ text, suggestion, period }) =>
      `“${text}” in ${period} is not counted. Type “${suggestion}” if that is what is meant.`,
  },
  "status-present": {
    title: "Missing status",
    sentence: ({ period, commitment }) =>
      commitment === ""
        ? `${period} is empty on a row without a commitment. Fill in the row or remove it.`
        : `${period} is empty for “${commitment}”. Fill in a status.`,
  },
  "claim-agrees": {
    title: "The closing line does not agree",
    sentence: ({ text, counted }) =>
      `The closing line says “${text}”, but the count gives ${counted.total}: ${counted.done} done, ${counted.notDone} not done. Correct the line or the statuses.`,
  },
  "status-format": {
    title: "Status with extra spaces or other spelling",
    sentence: ({ text, tidied, period }) =>
      `“${text}” in ${period} is counted as “${tidied}”. Nothing needs doing, but it can be tidied.`,
  },
};
