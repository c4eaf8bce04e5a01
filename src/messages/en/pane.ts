/** The pane's words in English. */

import type { PaneWords } from "../pane-words";
import { counted, formatted } from "./counted";

export const pane: PaneWords = {
  name: "Avstämt",
  check: "Check",
  checkAgain: "Check again",
  working: "Working …",
  readingRows: (read, all) => `Reading row ${formatted.format(read)} of ${formatted.format(all)}`,
  cancel: "Cancel",
  table: "Table",
  tables: (count, hidden) => {
    const all = `The workbook has ${counted(count, "table")}`;
    if (hidden === 0) return `${all}.`;
    if (hidden === count) return `${all}, ${count === 1 ? "on a hidden sheet" : "all on hidden sheets"}.`;
    return `${all}, ${hidden} of them on ${hidden === 1 ? "a hidden sheet" : "hidden sheets"}.`;
  },
  hiddenSheet: "hidden sheet",
  currentPeriod: "Current period",
  lastFilled: (period) => `${period} (last filled in)`,
  countAs: "Counts as …",
  countWordAs: (word) => `Counts as … (“${word}”)`,
  countAsStatus: (label) => `Counts as “${label}”`,
  leaveOut: "Is not counted",
  ownWords: "Words of your own",
  wordCountsAs: (word, label) => (label === null ? `“${word}” is not counted` : `“${word}” counts as “${label}”`),
  forget: "Forget",
  forgetWord: (word) => `Forget “${word}”`,
  howRead: {
    title: "How the table was read",
    headerRow: (row) => `The headers are on row ${row}.`,
    columns: (columns) => `Columns: ${columns.map(({ name, letter }) => `${letter} ${name}`).join(", ")}.`,
    columnNames: {
      goal: "goal",
      subgoal: "subgoal",
      commitment: "commitment",
      comment: "comment",
      responsible: "responsible",
    },
    headings: (level, source, rows) => {
      if (source === "none") return `${counted(rows, "row")} without a ${level}.`;
      return source === "merged"
        ? `${counted(rows, "row")} with the ${level} from a merged cell.`
        : `${counted(rows, "row")} with the ${level} from the row above.`;
    },
    setAside: (rows) => (rows === 1 ? "1 row is no commitment:" : `${rows} rows are no commitments:`),
    kinds: {
      blank: "empty row",
      section: "heading for the rows below",
      subtotal: "sum",
      header: "the headers again",
      claim: "closing line",
      note: "note",
    },
  },
  point: {
    title: "Point at the table",
    hint: "If the table was not found, or was misread: select a cell in its header row on the sheet and read the row from here.",
    read: "Read the selected row",
    emptyRow: "The row is empty. Select a cell in the header row and read the row again.",
    roles: {
      none: "Not used",
      goal: "Goal",
      subgoal: "Subgoal",
      commitment: "Commitment",
      period: "Status",
    },
    incomplete:
      "Choose one column of commitments and at least one of statuses. Goal and subgoal can only be one column each.",
    use: "Read the table like this",
    forget: (sheet) => `Forget what was pointed at on ${sheet}`,
  },
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
  noTable: "This does not look like a follow-up table",
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
  unexpected: "Something went wrong in Avstämt and the work stopped. Check again; if it happens anew, contact support.",
  noOffice:
    "Avstämt is an add-in for Excel. Open it from the Home tab in Excel. If you see this page in Excel, access to appsforoffice.microsoft.com is blocked: ask IT to allow it.",
  close: "Close",
};
