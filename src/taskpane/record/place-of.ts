/** RecordedChange → where it was made, as a person says it. */

import { spokenAddress } from "../../core/address";
import { cellArea } from "../../core/grid";
import type { RecordedChange } from "../../core/change-record";
import { ownSheetKind } from "../../core/own-sheet-kind";
import type { Messages } from "../../messages";

export function placeOf(change: RecordedChange, messages: Messages): string {
  switch (change.kind) {
    case "dropdown":
      return spokenAddress(change.sheetName, change.area);
    case "highlight":
      return change.sheetName;
    case "sheet":
      return messages.record.log.ownSheets[ownSheetKind(change.blockName)];
    default:
      return spokenAddress(change.at.sheetName, cellArea(change.at.row, change.at.column));
  }
}
