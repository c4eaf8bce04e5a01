/** The command line's words in English. */

import type { CliWords } from "../cli-words";
import { counted, formatted } from "./counted";

export const cli: CliWords = {
  usage: `Usage: avstamt check FILE|FOLDER … [--format text|json|markdown|junit] [--period HEADER|ID] [--lang sv|en] [--out FILE]

Checks follow-up tables in .xlsx, .xlsm, .xls, .ods and .csv. Folders are searched to their bottom, in the order of names.

  --format   text (unless told otherwise), json, markdown or junit
  --period   the period that is to be current, as its header is written or as p1, p2 …; otherwise the last one filled in
  --lang     sv (unless told otherwise) or en
  --out      writes the report to a file

Exit code: 0 nothing must be corrected, 1 something must be, 2 something could not be read, 64 the command is wrong.
What somebody has accepted in Avstämt need not be corrected.`,
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
    `As of ${period}: ${formatted.format(done)} done + ${formatted.format(onPlan)} on track + ${formatted.format(deviation)} deviating + ${formatted.format(other)} other = ${counted(all, "commitment")}`,
  hiddenSheet: "The sheet is hidden, so the table is not added to any totals.",
  setAside: (rows) =>
    rows === 1
      ? "1 row is no commitment and is not counted."
      : `${formatted.format(rows)} rows are no commitments and are not counted.`,
  leftOut: (sheet, values) =>
    `On the sheet ${sheet}, ${values === 1 ? "1 value stands" : `${formatted.format(values)} values stand`} far away from everything else and ${values === 1 ? "is" : "are"} left out. Remove what is litter.`,
  sum: ({ files, unread, tables, withoutTable, errors, warnings, accepted }) =>
    [
      `${counted(files, "file")}, ${counted(tables, "table")}: ${formatted.format(errors)} must be corrected`,
      `${formatted.format(warnings)} should be looked at`,
      ...(accepted === 0 ? [] : [`${formatted.format(accepted)} ${accepted === 1 ? "has" : "have"} been accepted`]),
      ...(withoutTable === 0 ? [] : [`${counted(withoutTable, "file")} without a table`]),
      `${formatted.format(unread)} could not be read`,
    ].join(", "),
  severity: { error: "Error", warning: "Warning", info: "Note" },
  acceptedSeverity: { error: "Accepted error", warning: "Accepted warning", info: "Accepted note" },
  acceptedBecause: (reason) => `Accepted because: ${reason}`,
  findingColumns: ["Level", "Cell", "What"],
};
