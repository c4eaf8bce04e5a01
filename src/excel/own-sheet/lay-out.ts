/** What is set once on a sheet of ours and then the user's own: widths, frozen rows, the printed page. */

import type { SheetPlan } from "../../core/plan/sheet-plan";

/** Queues only. */
export function layOut(sheet: Excel.Worksheet, plan: SheetPlan): void {
  setWidths(sheet, plan, 0);
  sheet.freezePanes.freezeRows(plan.frozenRows);
  sheet.showGridlines = false;
  const { pageLayout } = sheet;
  pageLayout.orientation = Excel.PageOrientation.landscape;
  pageLayout.paperSize = Excel.PaperType.a4;
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintTitleRows(`$1:$${plan.frozenRows}`);
  // &A is the sheet's name and &F the workbook's, in whatever language Excel speaks.
  pageLayout.headersFooters.defaultForAllPages.leftHeader = "&F";
  pageLayout.headersFooters.defaultForAllPages.rightHeader = "&A";
  pageLayout.headersFooters.defaultForAllPages.centerFooter = plan.footer;
}

/** From one column of the plan on. Queues only. */
export function setWidths(sheet: Excel.Worksheet, { origin, columnWidths }: SheetPlan, first: number): void {
  columnWidths.slice(first).forEach((characters, index) => {
    const column = sheet.getRangeByIndexes(0, origin.column + first + index, 1, 1);
    column.format.columnWidth = pointsOf(characters);
  });
}

/** Excel.RangeFormat.columnWidth is in points: a character of the standard font is 7 pixels, and a cell has 5 of margin. */
function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
