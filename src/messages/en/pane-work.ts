/** The pane's words about findings and what is done about them, in English. */

import type { PaneWorkWords } from "../pane-work-words";
import { formatted } from "./counted";

const enumeration = new Intl.ListFormat("en-GB");
const cells = (count: number) => (count === 1 ? "1 cell" : `${formatted.format(count)} cells`);
const changes = (count: number) => (count === 1 ? "1 change" : `${formatted.format(count)} changes`);
const list = new Intl.ListFormat("en-GB", { type: "disjunction" });

export const paneWork: PaneWorkWords = {
  tabs: { check: "Check", deviations: "Deviations", settings: "Settings" },
  findings: {
    filter: "Show",
    previous: "Previous",
    next: "Next",
    fix: "Fix",
    fixCell: (cell) => `Fix ${cell}`,
    fixAll: "Fix all…",
    fixAllOf: (title) => `Fix all under ${title}`,
    fixEverything: (count) => `Fix all ${formatted.format(count)}…`,
    styleLost:
      "If part of the text in a cell has a style of its own, such as bold or a colour, it is lost when the cell is fixed.",
    accept: "Accept",
    acceptCell: (cell) => `Accept ${cell}`,
    reason: "Why is this in order?",
    saveAcceptance: "Accept",
    reasonMissing: "Write a reason, so that others understand.",
    accepted: "Accepted",
    acceptedBecause: (reason, time) => `Accepted ${time}: ${reason}`,
    reopen: "Reopen",
    reopenCell: (cell) => `Reopen ${cell}`,
    hiddenRow: "The row is hidden or filtered away. Show it?",
    show: "Show",
    leave: "Leave it",
  },
  fixes: {
    everything: "Fix all",
    goals: "Fill in blank goals",
    tickAll: "Tick all",
    tickNone: "Untick all",
    submit: (count) => `Fix ${cells(count)}`,
    submitGoals: (count) => `Fill in ${cells(count)}`,
    blank: "(blank)",
    becomes: "becomes",
    done: (written, asked) => {
      if (written === asked) return `${cells(written)} ${written === 1 ? "was" : "were"} fixed.`;
      if (asked === 1) return "The cell was not fixed.";
      return written === 0
        ? `None of ${cells(asked)} was fixed.`
        : `${formatted.format(written)} of ${cells(asked)} ${written === 1 ? "was" : "were"} fixed.`;
    },
    filledIn: (written, asked) => {
      if (written === asked) return `${cells(written)} ${written === 1 ? "was" : "were"} filled in.`;
      if (asked === 1) return "The cell was not filled in.";
      return written === 0
        ? `None of ${cells(asked)} was filled in.`
        : `${formatted.format(written)} of ${cells(asked)} ${written === 1 ? "was" : "were"} filled in.`;
    },
    tools: "Tidy the table",
    openGoals: "Fill in blank goals…",
    goalsHint: (count) =>
      count === 0
        ? "There are no blank goals or subgoals to fill in. Merged cells are left as they are."
        : `${cells(count)} ${count === 1 ? "takes its" : "take their"} goal or subgoal from the row above. Written out, they can be sorted and filtered by.`,
    dropdownsOffer:
      "The status cells can have a list to choose from. Columns that already have a rule are left as they are.",
    openDropdowns: "Add drop-down lists…",
    dropdowns: "Add drop-down lists",
    dropdownsHint: (words) =>
      `The status cells get a list to choose from: ${list.format(words)}. It means fewer misspellings.`,
    dropdownsLimit:
      "Columns that already have a rule for what may be written are left as they are; which ones is only seen when the lists are added. What is pasted passes the list by, so check all the same.",
    submitDropdowns: "Add",
  },
  history: {
    title: "What Avstämt has changed",
    cells,
    takeBack: "Restore",
    takeBackEntry: (what, time) => `Restore ${time}: ${what}`,
    takeBackAll: "Restore everything",
    log: "Change log",
    logMade: (sheet) => `The change log is on the sheet ${sheet}.`,
    sheetTitle: (count) => (count === 1 ? "Remove the sheet?" : `Remove ${formatted.format(count)} sheets?`),
    sheetSentence: (count, sheets) =>
      `${count === 1 ? "A sheet" : `${formatted.format(count)} sheets`} that Avstämt has made ${count === 1 ? "is" : "are"} removed, with all that stands there, your own notes too: ${enumeration.format(sheets)}. That cannot be undone, and Excel's own undo list is emptied by it.`,
    sheetSubmit: "Remove and restore",
    unfinished: (what, time) => `Last time, Avstämt was cut off in the middle of its work (${time}: ${what}).`,
    done: (restored, asked) => {
      if (restored === asked) return `${changes(asked)} ${asked === 1 ? "was" : "were"} restored.`;
      return restored === 0
        ? asked === 1
          ? "The change was not restored."
          : `None of ${changes(asked)} was restored.`
        : `${formatted.format(restored)} of ${changes(asked)} ${restored === 1 ? "was" : "were"} restored.`;
    },
  },
  checks: {
    title: "What is checked",
    intro:
      "Switch off what does not apply in this workbook. The choice is saved in the workbook and holds for everyone who opens it.",
    example: (example) => `For example: ${example}`,
    remedy: (remedy) => `What to do: ${remedy}`,
    checked: "What has been checked",
    holds: "Holds",
    notHere: "Does not apply here",
    off: "Switched off",
    known: (count) => `${formatted.format(count)} worth knowing`,
    accepted: (count) => `${formatted.format(count)} accepted`,
    exceptions: (count) => (count === 1 ? "1 accepted exception" : `${formatted.format(count)} accepted exceptions`),
    rulesOff: (count) => (count === 1 ? "1 rule is switched off" : `${formatted.format(count)} rules are switched off`),
  },
  deviations: {
    none: (period) => `No commitment deviates in ${period}.`,
    newOnes: "New deviations",
    remaining: "Remaining deviations",
    recovered: "Recovered",
    lateSurprise: "late surprise",
    unnamed: "(no commitment on the row)",
    empty: "blank",
  },
  changesSince: (count) => `${changes(count)} since then`,
};
