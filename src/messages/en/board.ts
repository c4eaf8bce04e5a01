/** The words around what goes to the board, in English. */

import type { BoardWords } from "../board-words";

export const board: BoardWords = {
  title: "To the board",
  old: "The workbook has been changed since it was checked. Check again, and the right numbers stand here.",
  copyText: "Copy text",
  copyTable: "Copy table",
  textCopied: "The text is copied. Paste it into the report.",
  tableCopied: "The table is copied. Paste it into the report.",
  copyYourself: "Nothing can be copied for you here. The text below is selected: press Ctrl+C (Command+C on a Mac).",
  toCopy: "To copy",
  archive: "Save a frozen copy",
  archivedCopy: "Frozen copy",
  archived: (sheet) => `A copy without formulas is on the sheet ${sheet}. It will not change any more.`,
};
