/** The first round trips of every check: which sheets there are, how large each one is, and what is saved with them. */

import { parseSettings, settingsNamespace, type Settings } from "../core/settings";
import type { Area } from "../core/grid";
import { loadHighlights, type Highlight } from "./highlight";
import { probeStripes } from "./probe-stripes";
import { blockOf, loadBlockName } from "./summary-block";

/** A sheet that holds values, or a part of one. */
export interface Extent extends Area {
  readonly sheetName: string;
}

/** A sheet that holds values, and where in it they stand. */
export interface SheetMeasures {
  readonly extent: Extent;
  /** Whether the user sees the sheet's tab. */
  readonly hidden: boolean;
  /** The parts of the extent that hold anything, from the top; the extent itself unless it is very long. */
  readonly parts: readonly Extent[];
}

export interface WorkbookMeasures {
  /** Whether the workbook can only be viewed. */
  readonly readOnly: boolean;
  readonly settings: Settings;
  readonly highlights: readonly Highlight[];
  /** The active sheet first, then the others in tab order, hidden ones last; our own summary is left out. */
  readonly sheets: readonly SheetMeasures[];
}

/** Measures every sheet's used range, so that reading can be cut into blocks. Two round trips, three for a huge sheet. */
export async function measureWorkbook(context: Excel.RequestContext): Promise<WorkbookMeasures> {
  const { workbook } = context;
  const { worksheets } = workbook;
  const active = worksheets.getActiveWorksheet();
  const summary = loadBlockName(context);
  const part = workbook.customXmlParts.getByNamespace(settingsNamespace).getOnlyItemOrNullObject();
  workbook.load({ readOnly: true });
  worksheets.load({ name: true, visibility: true });
  active.load({ name: true });
  part.load({ id: true });
  await context.sync();

  const summarySheet = blockOf(summary)?.sheetName;
  const order = (sheet: Excel.Worksheet) => (sheet.name === active.name ? 0 : isHidden(sheet) ? 2 : 1);
  const sheets = worksheets.items.filter(({ name }) => name !== summarySheet).sort((a, b) => order(a) - order(b));
  const xml = part.isNullObject ? null : part.getXml();
  const ranges = sheets.map((sheet) => sheet.getUsedRangeOrNullObject(true));
  ranges.forEach((range) => range.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true }));
  const highlights = loadHighlights(
    context,
    sheets.map(({ name }) => name),
  );
  await context.sync();

  const measured = ranges.flatMap((range, index) => toMeasures(sheets[index], range));
  return {
    readOnly: workbook.readOnly,
    settings: parseSettings(xml?.value ?? null),
    highlights: highlights(),
    sheets: await probeStripes(context, measured),
  };
}

function isHidden({ visibility }: Excel.Worksheet): boolean {
  return visibility !== Excel.SheetVisibility.visible;
}

function toMeasures(sheet: Excel.Worksheet | undefined, range: Excel.Range): SheetMeasures[] {
  if (sheet === undefined || range.isNullObject) return [];
  const { rowIndex: topRow, columnIndex: leftColumn, rowCount, columnCount } = range;
  const extent = { sheetName: sheet.name, topRow, leftColumn, rowCount, columnCount };
  return [{ extent, hidden: isHidden(sheet), parts: [extent] }];
}
