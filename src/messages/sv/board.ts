/** Orden kring det som går till nämnden, på svenska. */

import type { BoardWords } from "../board-words";

export const board: BoardWords = {
  title: "Till nämnden",
  old: "Arbetsboken har ändrats sedan den kontrollerades. Kontrollera igen, så står de rätta talen här.",
  copyText: "Kopiera text",
  copyTable: "Kopiera tabell",
  textCopied: "Texten är kopierad. Klistra in den i rapporten.",
  tableCopied: "Tabellen är kopierad. Klistra in den i rapporten.",
  copyYourself: "Här går det inte att kopiera åt dig. Texten nedan är markerad: tryck Ctrl+C (Kommando+C på Mac).",
  toCopy: "Att kopiera",
  archive: "Spara fryst kopia",
  archivedCopy: "Fryst kopia",
  archived: (sheet) => `En kopia utan formler finns på bladet ${sheet}. Den ändras inte mer.`,
};
