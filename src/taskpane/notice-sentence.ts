/** Notice → the sentence that says what a piece of work did. */

import type { WrittenSheet } from "../excel/write-sheet";
import type { Messages } from "../messages";
import type { Notice } from "./work";

export function noticeSentence(notice: Notice, { board, pane, record }: Messages): string {
  switch (notice.kind) {
    case "highlightOn":
      return pane.highlightOn(notice.rows);
    case "highlightOff":
      return pane.highlightOff;
    case "summaryMade":
      return summariesMade(notice.written, pane);
    case "archived":
      return board.archived(notice.written.sheetName);
    case "logMade":
      return pane.history.logMade(notice.written.sheetName);
    case "fixed": {
      const written = notice.results.filter(({ outcome }) => outcome === "written").length;
      return (notice.fills ? pane.fixes.filledIn : pane.fixes.done)(written, notice.results.length);
    }
    case "dropdowns":
      return notice.results.map(({ period, outcome }) => record.dropdowns[outcome](period)).join(" ");
    case "takenBack": {
      const restored = notice.results.filter(({ outcome }) => outcome === "restored").length;
      return pane.history.done(restored, notice.results.length);
    }
  }
}

/** Where the first is, how many more there are, and which wished name was somebody else's. */
function summariesMade(written: readonly WrittenSheet[], { summaryMade, nameTaken }: Messages["pane"]): string {
  const [first, ...others] = written;
  if (first === undefined) return "";
  const taken = written.map(({ takenName }) => takenName).filter((name) => name !== null);
  return [...taken.map(nameTaken), summaryMade(first.sheetName, others.length)].join(" ");
}
