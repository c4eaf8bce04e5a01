/** The rules about what stands in the status cells, and how it moves over the year. */

import type { RulesWords } from "../../rule-words";
import { counted } from "../counted";
import { rowOf } from "./row-name";

export const statusRules = {
  "status-readable": {
    title: "Unreadable status",
    must: "No status cell holds an Excel error, a number or a date.",
    example: "“#N/A” in Status helår",
    remedy: "Type a status in the cell.",
    sentence: ({ text, period }) =>
      `“${text}” in ${period} is an error, a number or a date and cannot be counted. Type a status in the cell.`,
  },
  "status-known": {
    title: "Unknown status",
    must: "Every status is a known word, or one that you have decided what it counts as.",
    example: "“Pausad” in Status delår 2",
    remedy: "Type one of the statuses, or choose what the word counts as.",
    sentence: ({ text, period }) =>
      `“${text}” in ${period} is not one of the statuses and is not counted. Replace it with one of them, or choose in Avstämt what the word counts as.`,
  },
  "status-typo": {
    title: "Misspelt status",
    must: "No status is misspelt: a suggestion is not counted until somebody says yes to it.",
    example: "“Enlight plan” instead of “Enligt plan”",
    remedy: "Correct it as suggested, or type another status.",
    sentence: ({ text, suggestion, period }) =>
      `“${text}” in ${period} is not counted. Type “${suggestion}” if that is what is meant.`,
  },
  "status-present": {
    title: "Missing status",
    must: "Every commitment has a status in the current period and in those before it.",
    example: "Status delår 2 is empty although Status helår is filled in",
    remedy: "Fill in a status.",
    sentence: ({ period, commitment, mergedWith }) => {
      if (mergedWith !== null)
        return `${period} is not counted for “${commitment}”: the cell is merged with ${mergedWith}. Unmerge it and fill in a status in each cell.`;
      return commitment === ""
        ? `${period} is empty on a row without a commitment. Fill in the row or remove it.`
        : `${period} is empty for “${commitment}”. Fill in a status.`;
    },
  },
  "period-order": {
    title: "Periods out of order",
    must: "No period is filled in where the one before it is empty on at least half of the rows, and none after the one that you chose as current.",
    example: "Status helår is filled in on every row but Status delår 2 on none",
    remedy: "Fill in the earlier period, swap the columns, or choose the right current period.",
    sentence: ({ kind, period, other, rows }) =>
      kind === "afterEmpty"
        ? `${period} is filled in on ${counted(rows, "row")} where ${other} is empty. Fill in what is missing, or swap the columns if they are the wrong way round.`
        : `${period} is filled in on ${counted(rows, "row")} although you chose ${other} as the current period. Choose the right period, or move the statuses if they stand in the wrong column.`,
  },
  "progress-forward": {
    title: "Done, and then not",
    must: "What is done in one period is done in the later ones too.",
    example: "“Klart” in Status delår 1 but “Enligt plan” in Status delår 2",
    remedy: "Correct whichever of the two statuses is wrong.",
    sentence: ({ commitment, earlier, was, period, now }) =>
      `${rowOf(commitment)} was “${was}” in ${earlier} but is “${now}” in ${period}. Correct whichever of the two is wrong.`,
  },
  "year-end-final": {
    title: "On track when the year is over",
    must: "When the year is over, a commitment is done or it deviates.",
    example: "“Enligt plan” in Status helår, which counts as not done",
    remedy: "Type Klart or Avvikelse från plan, unless the commitment is meant to count as not done.",
    sentence: ({ commitment, text, period, done, deviation }) =>
      `${rowOf(commitment)} is “${text}” in ${period} and counts as not done. Type “${done}” or “${deviation}” if that is not what is meant.`,
  },
  "late-surprise": {
    title: "Late surprises",
    must: "What deviates at the end of the year has deviated in some earlier period.",
    example: "“Enligt plan” in both interim reports but “Avvikelse från plan” in Status helår",
    remedy: "Be prepared to explain why it did not show earlier.",
    sentence: ({ commitment, period }) =>
      `${rowOf(commitment)} deviates in ${period} but did not in any earlier period. Be prepared to explain why it did not show earlier.`,
  },
  "status-format": {
    title: "Status with extra spaces or other capitals",
    must: "Statuses are typed as in the template, without extra spaces and with the same capital letters.",
    example: "“KLART” instead of “Klart”",
    remedy: "Nothing needs doing, but it can be tidied.",
    sentence: ({ text, tidied, period }) =>
      `“${text}” in ${period} is counted as “${tidied}”. Nothing needs doing, but it can be tidied.`,
  },
} satisfies Partial<RulesWords>;
