/** What is said where the report to the board is taken from. */

export interface BoardWords {
  readonly title: string;
  /** The workbook has been changed since it was read. */
  readonly old: string;
  readonly copyText: string;
  readonly copyTable: string;
  readonly textCopied: string;
  readonly tableCopied: string;
  /** Where no program may copy: the text stands selected below. */
  readonly copyYourself: string;
  /** Names the box that the text stands in then. */
  readonly toCopy: string;
  readonly archive: string;
  /** What the copy is called where it is spoken of. */
  readonly archivedCopy: string;
  readonly archived: (sheet: string) => string;
}
