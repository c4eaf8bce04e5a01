/** The summary's words in English. */

import type { SummaryWords } from "../../core/plan/summary/summary-words";
import { ruleTitles } from "../rule-titles";
import { boardSentences } from "./board-sentences";
import { rules } from "./rules";

export const summary: SummaryWords = {
  sheetName: "Summary",
  tableSheetName: "Summary {table}",
  totalSheetName: "Summary of all",
  archiveSheetName: "Archive {date}",
  title: "Summary – {sheet}, {period}",
  source: "Source: {source} · created {time} · Avstämt {version}",
  verdict: [
    {
      when: [
        ["left", "=", 0],
        ["accepted", "=", 0],
        ["frozen", "=", 1],
      ],
      say: "Ready to report (frozen {time})",
    },
    {
      when: [
        ["left", "=", 0],
        ["frozen", "=", 1],
      ],
      say: "Ready to report, with accepted exceptions (see below, frozen {time})",
    },
    {
      when: [
        ["left", "=", 0],
        ["accepted", "=", 0],
      ],
      say: "Ready to report",
    },
    {
      when: [
        ["left", "=", 0],
        ["accepted", "=", 1],
      ],
      say: "Ready to report, with 1 accepted exception (see below)",
    },
    { when: [["left", "=", 0]], say: "Ready to report, with {accepted} accepted exceptions (see below)" },
    { when: [["left", "=", 1]], say: "1 thing left before reporting (see below, frozen {time})" },
    { when: [], say: "{left} things left before reporting (see below, frozen {time})" },
  ],
  changed: "The table has changed. Check again.",
  rulesOff: "Rules switched off (frozen {time}): {rules}",
  ruleTitles: ruleTitles(rules),
  ...boardSentences,
  thousands: ",",
  date: "{day} {month}",
  dateAndYear: "{day} {month} {year}",
  months: "January February March April May June July August September October November December",
  during: "in {period}",
  atYearEnd: "at {period}",
  onDate: "on {period}",
  or: " or ",
  and: " and ",

  donePerPeriod: "Status per period – done: {counts}",
  countInPeriod: "{count} {period}",
  status: "Status",
  shareOf: "Share {period}",
  other: "Other",
  sum: "Total",
  notDone: "Not done",
  rowsInTable: "Rows in the table",
  equationHolds: "{done} done + {onPlan} on track + {deviation} deviation + {other} other = {rows} rows: correct",
  equationFails:
    "{done} done + {onPlan} on track + {deviation} deviation + {other} other is not {rows} rows: the table has grown, create the summary again",
  claimAgrees: "The closing line agrees: {claim}",
  claimAgreesWith: "The closing line agrees with {period}: {claim}",
  claimDiffers: "The closing line does not agree: {claim}",
  claimChanged: "The closing line has been rewritten since the summary was created: create the summary again",
  claimUnknown: "The closing line cannot be checked: the table has rows that are not counted",

  perGoal: "Status per goal, {period}",
  perSubgoal: "Status per subgoal, {period}",
  goal: "Goal",
  subgoal: "Subgoal",
  noGoal: "(no name)",
  count: "Count",
  done: "Done",
  onPlan: "On track",
  deviation: "Deviation",
  shareDone: "Share done",

  movement: "Movement from {previous} to {period}",
  noEarlierPeriod: "There is no earlier period to compare with.",
  move: "Movement",
  moves: {
    new: { name: "New deviations", meaning: "deviates now, but not in the period before" },
    remaining: { name: "Remaining deviations", meaning: "deviates now and in the period before" },
    recovered: { name: "Recovered", meaning: "has deviated in an earlier period, but not now" },
    late: { name: "Late surprises", meaning: "deviates at year end without having done so in any earlier period" },
    unjudged: {
      name: "Cannot be judged",
      meaning: "deviates now, but an earlier status is missing or not known",
    },
    early: { name: "Finished early", meaning: "done before year end" },
  },
  fromTo: "From {previous} to {period}",

  deviations: [
    {
      when: [
        ["listed", "=", "deviations"],
        ["listed", "=", 0],
      ],
      say: "No commitments deviate",
    },
    { when: [["listed", "=", "deviations"]], say: "Deviations ({listed}), frozen list" },
    {
      when: [],
      say: "Deviations: the list is frozen with {listed}, but {deviations} deviate now. Create the summary again.",
    },
  ],
  commitment: "Commitment",
  row: "Cell",
  moved: { new: "New", remaining: "Remaining", late: "Late surprise" },
  periodsDeviating: "Periods deviating",
  comment: "Comment",
  responsible: "Responsible",
  ownNote: "Own note",
  orphanedNotes: "Notes whose commitment deviates no longer or has been removed",

  remaining: "Left to do (frozen {time})",
  accepted: "Accepted exceptions (frozen {time})",
  kind: "Kind",
  what: "What",
  reason: "Reason",
  moreFindings: [
    { when: [["count", "=", 1]], say: "… and 1 more. All of them are in the pane." },
    { when: [], say: "… and {count} more. All of them are in the pane." },
  ],
  frozen:
    "The rows of the table are so scattered that some numbers cannot be written as formulas. They are frozen ({time}): create the summary again after edits.",
  totalTitle: "Summary of {tables} tables",
  totalSource: "Created {time} · Avstämt {version}",
  totalVerdict: [
    {
      when: [
        ["left", "=", 0],
        ["accepted", "=", 0],
      ],
      say: "Ready to report: all {tables} tables",
    },
    {
      when: [
        ["left", "=", 0],
        ["accepted", "=", 1],
      ],
      say: "Ready to report: all {tables} tables, with 1 accepted exception",
    },
    { when: [["left", "=", 0]], say: "Ready to report: all {tables} tables, with {accepted} accepted exceptions" },
    { when: [["left", "=", 1]], say: "1 thing left before reporting, in 1 of {tables} tables (frozen {time})" },
    { when: [], say: "{left} things left before reporting, in {unready} of {tables} tables (frozen {time})" },
  ],
  totalChanged: "A table has changed. Check again.",
  leftThen: "Left (frozen {time})",
  table: "Table",
  period: "Period",
  hiddenLeftOut: "Hidden sheets are not counted: {sheets}",
  percentFormat: "0%",
  footer: "Page &P of &N",
};
