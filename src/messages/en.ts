/** English, for colleagues whose Office speaks it. The words of the tables stay as the tables write them. */

import type { Messages } from "./messages";

const counted = (count: number, one: string) => (count === 1 ? `1 ${one}` : `${count} ${one}s`);

export const en: Messages = {
  language: "en",
  rules: {
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
  },
  errors: {
    cellEditing: "A cell is being edited. Finish editing the cell (Enter) and try again.",
    sheetProtected:
      "The sheet is protected, so nothing was changed. Remove the protection under Review, or ask whoever locked it.",
    structureProtected:
      "The workbook’s structure is protected, so no sheet can be added. Remove the protection under Review and try again.",
    readOnly: "The workbook is open for viewing. Checking works, but to write you need to edit a copy.",
    changedMeanwhile: "The workbook changed while Avstämt was working. Check again.",
    otherWorkbook: "Another workbook is active. Click in this workbook and try again.",
    tooLarge:
      "The sheet is larger than Excel hands out at once. Remove empty rows and columns at its end and try again.",
    noAnswer: "Excel did not answer. Wait a moment and try again.",
    calculationDiffers:
      "What Excel calculates on the summary differs from the check. Recalculate the workbook (F9) and create the summary again before you use the numbers.",
    busy: "Avstämt is already working. Wait until it is done and try again.",
    refused: "Excel refused the change, so the work stopped. Make sure that the sheet can be edited and try again.",
  },
  pane: {
    name: "Avstämt",
    check: "Check",
    checkAgain: "Check again",
    working: "Working …",
    highlight: "Highlight deviations",
    highlightOn: (rows) =>
      rows === 0
        ? "No row deviates now. The highlight is on and follows edits."
        : `${rows === 1 ? "1 row is highlighted" : `${rows} rows are highlighted`}. The highlight follows edits.`,
    highlightOff: "The highlight is removed.",
    createSummary: "Create summary",
    summaryMade: (sheet) => `The summary is on the sheet ${sheet}.`,
    summaryMadeBeside: (taken, sheet) =>
      `There is already a sheet called ${taken} that is not Avstämt’s. The summary is on the sheet ${sheet}.`,
    ready: "Ready to report",
    left: (count) => (count === 1 ? "1 thing left" : `${count} things left`),
    found: (table) =>
      `Found ${counted(table.commitments, "commitment")} in ${table.place}, ${counted(table.goals, "goal")}, ${counted(table.subgoals, "subgoal")}`,
    hiddenCounted: (rows) => (rows === 1 ? "1 hidden row is counted." : `${rows} hidden rows are counted.`),
    claimAgrees: (claim) => `The closing line agrees: ${claim}`,
    noTable: "No follow-up table was found",
    noTableHint:
      "Avstämt looks for a header row with commitments, goals or subgoals, and one status column per period. Open the sheet with the table and check again.",
    notStarted: "Avstämt reads the table, counts, and says what is left before you report.",
    done: "Done",
    onPlan: "On plan",
    deviation: "Deviation",
    other: "Other",
    percent: (percent) => `${percent}%`,
    bar: (done, onPlan, deviation, other) => `${done} done, ${onPlan} on plan, ${deviation} deviating, ${other} other`,
    noFindings: "Every status can be counted and none is missing.",
    goTo: (cell) => `Go to ${cell}`,
    showMore: (count) => `Show ${count} more`,
    checkedAt: (time) => `Checked ${time}`,
    tryAgain: "Try again",
    version: (version) => `Version ${version}`,
    severity: { error: "Must be corrected", warning: "Should be looked at", info: "Good to know" },
    unexpected:
      "Something went wrong in Avstämt and the work stopped. Check again; if it happens anew, contact support.",
    noOffice:
      "Avstämt is an add-in for Excel. Open it from the Home tab in Excel. If you see this page in Excel, access to appsforoffice.microsoft.com is blocked: ask IT to allow it.",
    close: "Close",
  },
  summary: {
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
  },
};
