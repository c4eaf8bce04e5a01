/** The first round trips of every check: which sheets there are, how large each one is, and what is saved with them. */

import { recordNamespace } from "../core/change-record";
import type { Area } from "../core/grid";
import { settingsNamespace } from "../core/settings";
import { loadHighlights, type Highlight } from "./highlight";
import { findOwnPart, loadOwnPart, type LoadedPart } from "./own-part";
import { loadOwnNames, type OwnName } from "./own-sheets";
import { probeStripes } from "./probe-stripes";

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
  /** Where values stand so far from all others that they are outside the extent. */
  readonly leftOut: readonly Area[];
}

/** What the workbook holds of ours, and what it allows, beside the sheets' values. */
export interface WorkbookFacts {
  /** Whether the workbook can only be viewed. */
  readonly readOnly: boolean;
  /** Whether sheets cannot be added or deleted. */
  readonly structureProtected: boolean;
  /** All of them, ours and empty ones too, in tab order. */
  readonly sheetNames: readonly string[];
  readonly protectedSheets: ReadonlySet<string>;
  readonly settingsPart: LoadedPart;
  readonly recordPart: LoadedPart;
  readonly ownNames: readonly OwnName[];
  readonly highlights: readonly Highlight[];
}

export interface WorkbookMeasures extends WorkbookFacts {
  /** The active sheet first, then the others in tab order, hidden ones last; our own are left out. */
  readonly sheets: readonly SheetMeasures[];
}

/** Measures every sheet's used range, so that reading can be cut into blocks. Two round trips, three for a huge sheet. */
export async function measureWorkbook(context: Excel.RequestContext): Promise<WorkbookMeasures> {
  const { workbook } = context;
  const { worksheets, protection } = workbook;
  const active = worksheets.getActiveWorksheet();
  const ownNames = loadOwnNames(context);
  const settings = findOwnPart(context, settingsNamespace);
  const record = findOwnPart(context, recordNamespace);
  workbook.load({ readOnly: true });
  protection.load({ protected: true });
  worksheets.load({ name: true, visibility: true, protection: { protected: true } });
  active.load({ name: true });
  await context.sync();

  const ownSheets = new Set(ownNames().map(({ block }) => block?.sheetName));
  const order = (sheet: Excel.Worksheet) => (sheet.name === active.name ? 0 : isHidden(sheet) ? 2 : 1);
  const sheets = worksheets.items.filter(({ name }) => !ownSheets.has(name)).sort((a, b) => order(a) - order(b));
  const settingsPart = loadOwnPart(context, settings());
  const recordPart = loadOwnPart(context, record());
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
    structureProtected: protection.protected,
    sheetNames: worksheets.items.map(({ name }) => name),
    protectedSheets: new Set(worksheets.items.filter((sheet) => sheet.protection.protected).map(({ name }) => name)),
    settingsPart: settingsPart(),
    recordPart: recordPart(),
    ownNames: ownNames(),
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
  return [{ extent, hidden: isHidden(sheet), parts: [extent], leftOut: [] }];
}
