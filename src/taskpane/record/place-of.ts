/** RecordedChange → where it was made, as a person says it. */

import { areaName, cellName } from "../../core/address";
import type { RecordedChange } from "../../core/change-record";
import { changeLogBlockName, isArchiveName, totalBlockName } from "../../core/own-names";
import type { Messages } from "../../messages";

export function placeOf(change: RecordedChange, messages: Messages): string {
  switch (change.kind) {
    case "dropdown":
      return `${change.sheetName} ${areaName(change.area)}`;
    case "highlight":
      return change.sheetName;
    case "sheet":
      return ownSheet(change.blockName, messages);
    default:
      return cellName(change.at.row, change.at.column);
  }
}

/** Which of our sheets it is: what it is called in the workbook is the user's to change. */
function ownSheet(blockName: string, { summary, record, board }: Messages): string {
  if (blockName === changeLogBlockName) return record.log.sheetName;
  if (isArchiveName(blockName)) return board.archivedCopy;
  return blockName === totalBlockName ? summary.totalSheetName : summary.sheetName;
}
