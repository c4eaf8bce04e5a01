/** English, for colleagues whose Office speaks it. The words of the tables stay as the tables write them. */

import type { Messages } from "./messages";

const counted = (count: number, one: string) => (count === 1 ? `1 ${one}` : `${count} ${one}s`);

const formatted = new Intl.NumberFormat("en-GB");

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
  cli: {
    usage: `Usage: avstamt check FILE|FOLDER … [--format text|json|markdown|junit] [--period HEADER|ID] [--lang sv|en] [--out FILE]

Checks follow-up tables in .xlsx, .xlsm, .xls, .ods and .csv. Folders are searched to their bottom, in the order of names.

  --format   text (unless told otherwise), json, markdown or junit
  --period   the period that is to be current, as its header is written or as p1, p2 …; otherwise the last one filled in
  --lang     sv (unless told otherwise) or en
  --out      writes the report to a file

Exit code: 0 nothing must be corrected, 1 something must be, 2 something could not be read, 64 the command is wrong.`,
    usageProblems: {
      unknownCommand: (about) => `There is no command “${about}”. Write avstamt check followed by files or folders.`,
      unknownOption: (about) => `There is no option ${about}. Choose among those below.`,
      missingValue: (about) => `The option ${about} has no value. Write the value after it.`,
      unknownFormat: (about) => `There is no format “${about}”. Choose text, json, markdown or junit.`,
      unknownLanguage: (about) => `There is no language “${about}”. Choose sv or en.`,
      noPaths: () => "No files are named. Write at least one file or folder.",
    },
    errors: {
      encrypted: "The file has a password. Remove the password in Excel and check again.",
      damaged: "The file is damaged or cut short. Open it in Excel, let Excel repair it and save it anew.",
      notAWorkbook: "The file is no workbook. Save it as .xlsx from Excel and check again.",
      unsupportedFormat: "This kind of workbook is not read. Save it as .xlsx and check again.",
      tooLarge: "The file is larger than what is read. Remove attachments, pictures and empty sheets, or split it.",
      empty: "The file is empty. Fetch it anew from where it came.",
      lockFile: "Somebody has the workbook open: this is only Excel’s mark of that. Ask them to save and close it.",
      notFound: "The file or folder does not exist. Check how the name is written.",
      noAccess: "The file may not be read. Close it where it is open, or ask for permission.",
      noWorkbooks: "The folder holds no workbooks. Name another folder.",
      unexpected:
        "Something went wrong in Avstämt when the file was read. Send the file’s name and the error above to support.",
    },
    noSuchPeriod: (period, known) =>
      `No table has the period “${period}”. Choose one of those there are: ${known.join(", ")}.`,
    periodMissing: (period, path) =>
      `${path} does not have the period “${period}”, so there the last period filled in is current.`,
    cannotWrite: (path) => `The report could not be written to ${path}. Name another place.`,
    equation: ({ period, done, onPlan, deviation, other, all }) =>
      `As of ${period}: ${done} done + ${onPlan} on plan + ${deviation} deviating + ${other} other = ${counted(all, "commitment")}`,
    hiddenSheet: "The sheet is hidden, so the table is not added to any totals.",
    setAside: (rows) =>
      rows === 1
        ? "1 row is no commitment and is not counted."
        : `${rows} rows are no commitments and are not counted.`,
    leftOut: (sheet, values) =>
      `On the sheet ${sheet}, ${values === 1 ? "1 value stands" : `${values} values stand`} far away from everything else and ${values === 1 ? "is" : "are"} left out. Remove what is litter.`,
    sum: ({ files, unread, tables, errors, warnings }) =>
      `${counted(files, "file")}, ${counted(tables, "table")}: ${errors} must be corrected, ${warnings} should be looked at, ${unread} could not be read`,
    severity: { error: "Error", warning: "Warning", info: "Note" },
    findingColumns: ["Level", "Cell", "What"],
  },
};
