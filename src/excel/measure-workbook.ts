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
  /** The used range as Excel gave it. */
  readonly used: Area;
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
  const ranges = sheets.map(loadUsedRange);
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

function loadUsedRange(sheet: Excel.Worksheet): Excel.Range {
  const range = sheet.getUsedRangeOrNullObject(true);
  return range.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
}

/**
 * Queues measuring sheets again, in the round trip that reads them: cells that have come or gone since they were measured
 * would be missed, or taken for others.
 *
 * @returns whether a sheet's values reach over other cells than they did, after the next sync
 */
export function loadResized(context: Excel.RequestContext, sheets: readonly SheetMeasures[]): () => boolean {
  const again = sheets.map(({ extent, used }) => {
    const sheet = context.workbook.worksheets.getItem(extent.sheetName);
    return { used, range: loadUsedRange(sheet) };
  });
  return () => again.some(({ used, range }) => range.isNullObject || !isSameArea(used, toArea(range)));
}

function isHidden({ visibility }: Excel.Worksheet): boolean {
  return visibility !== Excel.SheetVisibility.visible;
}

function toMeasures(sheet: Excel.Worksheet | undefined, range: Excel.Range): SheetMeasures[] {
  if (sheet === undefined || range.isNullObject) return [];
  const used = toArea(range);
  const extent = { sheetName: sheet.name, ...used };
  return [{ extent, used, hidden: isHidden(sheet), parts: [extent], leftOut: [] }];
}

function toArea({ rowIndex: topRow, columnIndex: leftColumn, rowCount, columnCount }: Excel.Range): Area {
  return { topRow, leftColumn, rowCount, columnCount };
}

function isSameArea(one: Area, other: Area): boolean {
  const isSameStart = one.topRow === other.topRow && one.leftColumn === other.leftColumn;
  return isSameStart && one.rowCount === other.rowCount && one.columnCount === other.columnCount;
}
