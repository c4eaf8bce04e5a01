/**
 * What the add-in does in the open workbook, each a whole: what the pane's buttons and the ribbon's commands share.
 * Checking never writes; what writes checks first, so that it acts on the workbook as it is now.
 */

export type { Checked, CheckedWorkbook, Request } from "./actions/read-checked";
export { archiveSummary } from "./actions/archive-summary";
export { addDropdowns, type AddedDropdowns } from "./actions/add-dropdowns";
export { changeSettings, type Saving } from "./actions/change-settings";
export { checkWorkbook } from "./actions/check-workbook";
export { createSummary } from "./actions/create-summary";
export { fixCells, type FixedCells } from "./actions/fix-cells";
export { setHighlight } from "./actions/set-highlight";
export { takeBack, type TakenBackChanges } from "./actions/take-back";
export { writeChangeLog } from "./actions/write-change-log";
export { showRow } from "./actions/show-row";
export { watchChanges, type WorkbookChange } from "./watch-changes";
