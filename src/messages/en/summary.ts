/** The summary's words in English. */

import type { SummaryWords } from "../../core/plan/summary/summary-words";

export const summary: SummaryWords = {
  sheetName: "Summary",
  title: "Summary – {sheet}, {period}",
  source: "Source: {source} · created {time}",
  sentence: "Of {all} commitments, {done} are done ({percent}%) and {notDone} are not done.",
  perPeriod: "Status per period",
  status: "Status",
  share: "Share",
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
  perGoal: "Per goal and subgoal",
  goalAndSubgoal: "Goal and subgoal",
  noGoal: "(no name)",
  count: "Number",
  done: "Done",
  onPlan: "On plan",
  deviation: "Deviation",
  shareDone: "Share done",
  deviations: "Deviations ({count})",
  noDeviations: "No commitment deviates.",
  commitment: "Commitment",
  row: "Cell",
  goal: "Goal",
  subgoal: "Subgoal",
  frozen:
    "The rows of the table are so scattered that some numbers cannot be written as formulas. They are frozen: create the summary again after edits.",
};
