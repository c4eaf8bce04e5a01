/** Which of the add-in's own sheets one is: what it is called in the workbook is the user's to change. */

import { changeLogBlockName, isArchiveName, totalBlockName } from "./own-names";

/** `summary`: of one table; `total`: over all tables; `archive`: a frozen copy of a summary. */
export type OwnSheetKind = "summary" | "total" | "archive" | "changeLog";

/** @param blockName the hidden name over the sheet's block */
export function ownSheetKind(blockName: string): OwnSheetKind {
  if (blockName === changeLogBlockName) return "changeLog";
  if (isArchiveName(blockName)) return "archive";
  return blockName === totalBlockName ? "total" : "summary";
}
