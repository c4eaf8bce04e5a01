/** The summary's words in English. */

import type { SummaryWords } from "../../core/plan/summary/summary-words";

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
    { when: [["left", "=", 1]], say: "1 thing left before reporting (see below)" },
    { when: [], say: "{left} things left before reporting (see below)" },
  ],
  statement: [
    {
      when: [
        ["all", "=", 1],
        ["done", "=", 1],
      ],
      say: "The only commitment is done (100%).",
    },
    { when: [["all", "=", 1]], say: "The only commitment is not done (0%)." },
    { when: [["done", "=", 0]], say: "None of {all} commitments is done (0%)." },
    { when: [["done", "=", "all"]], say: "All {all} commitments are done (100%)." },
    {
      when: [
        ["done", "=", 1],
        ["notDone", "=", 1],
      ],
      say: "Of {all} commitments, 1 is done ({percent}%) and 1 is not done.",
    },
    { when: [["done", "=", 1]], say: "Of {all} commitments, 1 is done ({percent}%) and {notDone} are not done." },
    { when: [["notDone", "=", 1]], say: "Of {all} commitments, {done} are done ({percent}%) and 1 is not done." },
    { when: [], say: "Of {all} commitments, {done} are done ({percent}%) and {notDone} are not done." },
  ],
  lateSurprises: [
    { when: [["deviations", "=", 0]], say: "No commitment deviates from plan." },
    {
      when: [
        ["deviations", "=", 1],
        ["late", "=", 1],
      ],
      say: "The deviation did not show in {interim}.",
    },
    { when: [["late", "=", "deviations"]], say: "None of the {deviations} deviations showed in {interim}." },
    { when: [["deviations", "=", 1]], say: "The deviation was no late surprise." },
    { when: [["late", "=", 0]], say: "None of the {deviations} deviations was a late surprise." },
    { when: [], say: "{late} of the {deviations} deviations did not show in {interim}." },
  ],
  newDeviations: [
    { when: [["deviations", "=", 0]], say: "No commitment deviates from plan." },
    {
      when: [
        ["deviations", "=", 1],
        ["new", "=", 1],
      ],
      say: "The deviation is new since {previous}.",
    },
    { when: [["deviations", "=", 1]], say: "The deviation was there already in {previous}." },
    { when: [["new", "=", "deviations"]], say: "All {deviations} deviations are new since {previous}." },
    { when: [["new", "=", 0]], say: "None of the {deviations} deviations is new since {previous}." },
    { when: [["new", "=", 1]], say: "1 of the {deviations} deviations is new since {previous}." },
    { when: [], say: "{new} of the {deviations} deviations are new since {previous}." },
  ],
  whereDeviations: [
    { when: [["deviations", "=", 0]], say: "" },
    { when: [["goals", "=", 1]], say: "" },
    { when: [["shared", ">", 1]], say: "" },
    { when: [["deviations", "=", 1]], say: "The deviation is under {goal}." },
    { when: [["most", "=", "deviations"]], say: "All {deviations} deviations are under {goal}." },
    { when: [["most", "=", 1]], say: "1 of {deviations} deviations is under {goal}." },
    { when: [], say: "{most} of {deviations} deviations are under {goal}." },
  ],
  or: " or ",
  and: " and ",

  donePerPeriod: "Status per period – done: {counts}",
  countInPeriod: "{count} in {period}",
  status: "Status",
  shareOf: "Share {period}",
  other: "Other",
  sum: "Sum",
  notDone: "Not done",
  rowsInTable: "Rows in the table",
  equationHolds: "{done} done + {onPlan} on plan + {deviation} deviating + {other} other = {rows} rows: correct",
  equationFails:
    "{done} done + {onPlan} on plan + {deviation} deviating + {other} other is not {rows} rows: the table has grown, create the summary again",
  claimAgrees: "The closing line agrees: {claim}",
  claimDiffers: "The closing line does not agree: {claim}",
  claimChanged: "The closing line has been rewritten since the summary was created: create the summary again",

  perGoal: "Per goal, {period}",
  perSubgoal: "Per subgoal, {period}",
  goal: "Goal",
  subgoal: "Subgoal",
  noGoal: "(no name)",
  count: "Number",
  done: "Done",
  onPlan: "On plan",
  deviation: "Deviation",
  shareDone: "Share done",

  movement: "Movement from {previous} to {period}",
  noEarlierPeriod: "There is no earlier period to compare with.",
  move: "Movement",
  meaning: "What is counted",
  moves: {
    new: { name: "New deviations", meaning: "deviates now, but not in the period before" },
    remaining: { name: "Remaining deviations", meaning: "deviates now and in the period before" },
    recovered: { name: "Recovered", meaning: "has deviated in an earlier period, but not now" },
    late: { name: "Late surprises", meaning: "deviates at year end without having done so in any earlier period" },
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
    "The rows of the table are so scattered that some numbers cannot be written as formulas. They are frozen: create the summary again after edits.",
  totalTitle: "Summary of {tables} tables",
  totalSource: "Created {time} · Avstämt {version}",
  table: "Table",
  period: "Period",
  hiddenLeftOut: "Hidden sheets are not counted: {sheets}",
  footer: "Page &P of &N",
};
