/** What was written, restored and left alone, in English. */

import type { RecordWords } from "../record-words";
import { board } from "./board";
import { summary } from "./summary";

export const record: RecordWords = {
  outcomes: {
    written: (cell) => `${cell} is corrected.`,
    formula: (cell) => `${cell} was left alone: it holds a formula. Change the formula, or type the status yourself.`,
    locked: (cell) =>
      `${cell} was left alone: it is locked on a protected sheet. Remove the protection under Review, or ask whoever set it.`,
    changed: (cell) => `${cell} was left alone: somebody has changed it since the check. Check again.`,
    moved: (cell) =>
      `${cell} was left alone: its row is about another commitment than it was at the check. Check again, then correct.`,
    merged: (cell) => `${cell} was left alone: it lies under a merged cell. Unmerge the cells and check again.`,
    missing: (cell) => `${cell} was left alone: no sheet has that name any more. Check again.`,
    refused: (cell) => `${cell} was not corrected: Excel did not take the change. Correct the cell yourself.`,
    tooMany: (cell) => `${cell} remains: there were more cells than are corrected at once. Correct again for the rest.`,
  },
  takenBack: {
    restored: (place) => `${place} is restored.`,
    changed: (place) =>
      `${place} was not restored: somebody has changed it since Avstämt wrote there. Change it yourself if the old content is to return.`,
    moved: (place) =>
      `${place} was not restored: its row is about another commitment now. Change it yourself if the old content is to return.`,
    merged: (place) => `${place} was not restored: it lies under a merged cell. Unmerge the cells and try again.`,
    locked: (place) => `${place} was not restored: it is locked. Remove the protection under Review and try again.`,
    missing: (place) =>
      `${place} was not restored: no sheet has that name any more. Change it yourself if it was renamed.`,
    refused: (place) => `${place} was not restored: Excel did not take the change. Change it yourself.`,
  },
  dropdowns: {
    added: (period) => `${period} now has a list to choose a status from.`,
    there: (period) => `${period} has the list already.`,
    ownRule: (period) => `${period} already has a rule of its own for what may be typed, which was left as it is.`,
    locked: (period) =>
      `${period} got no list: the sheet is protected. Remove the protection under Review and try again.`,
    tooLong: (period) =>
      `${period} got no list: the words are more than a list in Excel holds. Forget words that are not needed.`,
    refused: (period) => `${period} got no list: Excel did not take it. Add it yourself under Data.`,
  },
  log: {
    sheetName: "Change log",
    title: "Change log",
    limits:
      "What Avstämt has written and can take back. The log holds 200 occasions, fewer if they are very large; older ones are dropped and can no longer be taken back.",
    nothing: "Avstämt has written nothing that can be taken back.",
    when: "When",
    what: "What",
    sheet: "Sheet",
    cell: "Cell",
    commitment: "Commitment",
    before: "Before",
    after: "After",
    ownSheets: {
      summary: summary.sheetName,
      total: summary.totalSheetName,
      archive: board.archivedCopy,
      changeLog: "Change log",
    },
    kinds: {
      typo: "Misspelt status corrected",
      format: "Status tidied",
      claim: "Closing line corrected",
      goal: "Blank goal filled in",
      dropdown: "List to choose from",
      highlight: "Deviations highlighted",
      sheet: "Sheet created",
    },
    unfinished: "(broken off)",
  },
};
