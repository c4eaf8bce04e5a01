/** The pane's words in English. */

import type { PaneWords } from "../pane-words";
import type { NearMiss } from "../../core/table/header/near-miss";
import { counted, formatted } from "./counted";
import { paneWork } from "./pane-work";

const list = new Intl.ListFormat("en-GB");
const and = (names: readonly string[]) => list.format(names.length > 4 ? [...names.slice(0, 3), "more"] : names);
const thingsLeft = (count: number) => (count === 1 ? "1 thing left" : `${formatted.format(count)} things left`);
const resembles = ({ row, sheetName, found }: NearMiss) =>
  `Row ${row + 1} on the sheet ${sheetName} resembles a header row: it has ${and(found)}`;

export const pane: PaneWords = {
  ...paneWork,
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
  leaveOut: "Other (counts as not done)",
  ownWords: "Words of your own",
  wordCountsAs: (word, label) =>
    label === null ? `“${word}” counts among the others, as not done` : `“${word}” counts as “${label}”`,
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
    setAside: (rows) => (rows === 1 ? "1 row is no commitment:" : `${counted(rows, "row")} are no commitments:`),
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
      : `${rows === 1 ? "1 row is highlighted" : `${counted(rows, "row")} are highlighted`}. The highlight follows edits.`,
  highlightOff: "The highlight is removed.",
  createSummary: "Create summary",
  summaryMade: (sheet, others) =>
    others === 0
      ? `The summary is on the sheet ${sheet}.`
      : `The summary is on the sheet ${sheet}, and each table’s own on ${others} more sheets.`,
  nameTaken: (name) => `There is already a sheet called ${name} that is not Avstämt’s.`,
  placeGone: "The place is not there any more: its sheet has been removed or renamed. Check again.",
  readyHere: (table) => `Ready in ${table}`,
  leftIn: (count, table) => `${table}: ${thingsLeft(count)}.`,
  ready: "Ready to report",
  left: thingsLeft,
  found: (table) =>
    [
      `Found ${counted(table.commitments, "commitment")} in ${table.place}`,
      ...(table.goals === 0 ? [] : [counted(table.goals, "goal")]),
      ...(table.subgoals === 0 ? [] : [counted(table.subgoals, "subgoal")]),
    ].join(", "),
  hiddenCounted: (rows) =>
    rows === 1 ? "1 hidden row is counted." : `${formatted.format(rows)} hidden rows are counted.`,
  noTable: "This does not look like a follow-up table",
  noTableHint:
    "Avstämt has searched every sheet for a header row with commitments, such as Actions, and one status column per period, such as Interim report 1. If the table is here all the same, you can point at it in Avstämt.",
  nearMiss: {
    noRows: ({ row, sheetName, found }) =>
      `Row ${row + 1} on the sheet ${sheetName} has the headers ${and(found)}, but there are no commitments below them. Fill them in and check again.`,
    emptyBelow: (miss) =>
      `${resembles(miss)}, but there is nothing below ${and(miss.periods)}. Fill in the statuses and check again.`,
    errands: (miss) =>
      `${resembles(miss)}, but there is no column for goals, and nothing below ${and(miss.periods)} is on track or deviates. Point at the table in Avstämt if this is it all the same.`,
    unknownWords: (miss) =>
      `${resembles(miss)}, but what stands below ${and(miss.periods)} is no status that Avstämt knows. Point at the table in Avstämt if this is it all the same.`,
    unknownHeaders: ({ row, sheetName, periods }) =>
      `Below ${and(periods)} on row ${row + 1} of the sheet ${sheetName} there are statuses, but the headers are not recognised. Point at the table in Avstämt.`,
    noPeriod: (miss) =>
      `${resembles(miss)}, but no column of statuses. Call that column Status full year, for example, or point at the table in Avstämt.`,
    noCommitment: (miss) =>
      `${resembles(miss)}, but no column of commitments. Call that column Commitments, or point at the table in Avstämt.`,
    numbers: (miss) =>
      `${resembles(miss)}, but below ${and(miss.periods)} there are numbers and no statuses. Point at the table in Avstämt if this is it all the same.`,
  },
  leftOut: (sheet, places) =>
    `On the sheet ${sheet} there is something in ${and(places)}, far to the right of everything else, and it is not counted. Remove it if it is litter, otherwise move it to the table.`,
  savedNotRead: "Your choice is saved in the workbook, but what is shown is from before it.",
  notStarted: "Avstämt reads the table, counts, and says what is left before you report.",
  done: "Done",
  onPlan: "On track",
  deviation: "Deviation",
  other: "Other",
  percent: (percent) => `${percent}%`,
  bar: (done, onPlan, deviation, other) =>
    [
      `${formatted.format(done)} done`,
      `${formatted.format(onPlan)} on track`,
      `${formatted.format(deviation)} deviating`,
      `${formatted.format(other)} other`,
    ].join(", "),
  goTo: (cell) => `Go to ${cell}`,
  showMore: (count) => `Show ${count} more`,
  showEarlier: (count) => `Show ${count} before`,
  checkedAt: (time) => `Checked ${time}`,
  tryAgain: "Try again",
  version: (version) => `Version ${version}`,
  severity: { error: "Must be corrected", warning: "Should be looked at", info: "Good to know" },
  unexpected: "Something went wrong in Avstämt and the work stopped. Check again; if it happens anew, contact support.",
  noOffice:
    "Avstämt is an add-in for Excel. Open it from the Home tab in Excel. If you see this page in Excel, access to appsforoffice.microsoft.com is blocked: ask IT to allow it.",
  close: "Close",
};
