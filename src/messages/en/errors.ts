/** What the workbook refused, in English. */

import type { ErrorWords } from "../messages";

export const errors: ErrorWords = {
  cellEditing: "A cell is being edited. Finish editing the cell (Enter) and try again.",
  sheetProtected:
    "The sheet is protected, so nothing was changed. Remove the protection under Review, or ask whoever locked it to do so.",
  onlyHidden:
    "The table is on a hidden sheet, and hidden sheets are not included in a summary. Unhide the sheet and try again.",
  structureProtected:
    "The workbook’s structure is protected, so no sheet can be added. Remove the protection under Review and try again.",
  readOnly: "The workbook is open for viewing. Checking works, but to write you need to edit a copy.",
  changedMeanwhile: "The workbook changed while Avstämt was working. Check again.",
  otherWorkbook: "Another workbook is active. Click in this workbook and try again.",
  tooLarge: "The sheet is larger than Excel hands out at once. Remove empty rows and columns at its end and try again.",
  noAnswer: "Excel did not answer. Wait a moment and try again.",
  calculationDiffers:
    "What Excel calculates on the summary differs from the check. Recalculate the workbook (F9) and create the summary again before you use the numbers.",
  busy: "Avstämt is already working. Wait until it is done and try again.",
  refused: "Excel refused the change, so the work stopped. Make sure that the sheet can be edited and try again.",
};
