/** Excel → Grid[]: the visible sheets of the open workbook, and what the add-in itself has left in it. */

import type { Area, CellValue, Grid } from "../core/grid";
import { packIntoTrips, type Block } from "./blocks";
import { loadHighlights, type Highlight } from "./highlight";
import { measureWorkbook, type Extent } from "./measure-workbook";

export interface WorkbookReading {
  /** Whether the workbook can only be viewed. */
  readonly readOnly: boolean;
  /** The active sheet first, then in tab order; our own summary and hidden sheets are left out. */
  readonly grids: readonly Grid[];
  readonly highlights: readonly Highlight[];
}

/** Merges are asked for in bands of rows: Excel refuses a call that meets more than 512 of them. */
const mergeBandRows = 100;

/** Loaded on the object that may be null, not on what hangs from it. */
const mergedProperties = ["rowIndex", "columnIndex", "rowCount", "columnCount"].map((name) => `areas/items/${name}`);

/** Reads the workbook: two round trips for its measures, then one for each block of some 40,000 cells. */
export async function readWorkbook(context: Excel.RequestContext): Promise<WorkbookReading> {
  const { extents, readOnly } = await measureWorkbook(context);
  const trips = packIntoTrips(extents);
  const highlights = loadHighlights(
    context,
    extents.map(({ sheetName }) => sheetName),
  );
  const blocks: BlockReading[] = [];
  for (const trip of trips) {
    const queued = trip.map((block) => queueBlock(context, block));
    // One trip a block is the point: all at once would not fit one message.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    blocks.push(...queued.map(mapBlock));
  }
  if (trips.length === 0) await context.sync();
  return { readOnly, grids: extents.map((extent) => joinBlocks(extent, blocks)), highlights: highlights() };
}

interface QueuedBlock {
  readonly block: Block;
  readonly range: Excel.Range;
  readonly merged: readonly Excel.RangeAreas[];
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
}

interface BlockReading extends Pick<Grid, "values" | "numberFormats" | "merges" | "hiddenRows"> {
  readonly block: Block;
}

function queueBlock(context: Excel.RequestContext, block: Block): QueuedBlock {
  const { topRow, leftColumn, rowCount, columnCount } = block;
  const sheet = context.workbook.worksheets.getItem(block.sheetName);
  const range = sheet.getRangeByIndexes(topRow, leftColumn, rowCount, columnCount);
  range.load({ values: true, valueTypes: true, numberFormat: true });
  const rows = range.getRowProperties({ rowHidden: true });
  const merged = bandsOf(block).map((band) => {
    const areas = sheet
      .getRangeByIndexes(band.topRow, leftColumn, band.rowCount, columnCount)
      .getMergedAreasOrNullObject();
    areas.load(mergedProperties);
    return areas;
  });
  return { block, range, merged, rows };
}

function bandsOf({ topRow, rowCount }: Block): { topRow: number; rowCount: number }[] {
  return Array.from({ length: Math.ceil(rowCount / mergeBandRows) }, (_, index) => {
    const offset = index * mergeBandRows;
    return { topRow: topRow + offset, rowCount: Math.min(mergeBandRows, rowCount - offset) };
  });
}

function mapBlock({ block, range, merged, rows }: QueuedBlock): BlockReading {
  const { values, valueTypes } = range;
  return {
    block,
    values: values.map((row: unknown[], index) =>
      row.map((value, column) => toValue(value, valueTypes[index]?.[column])),
    ),
    numberFormats: range.numberFormat as string[][],
    merges: merged.flatMap((areas) => (areas.isNullObject ? [] : areas.areas.items.map(toArea))),
    hiddenRows: rows.value.flatMap(({ rowHidden }, index) => (rowHidden === true ? [block.topRow + index] : [])),
  };
}

/** Tells an Excel error from a text that looks like one, by the type that Excel gives beside the value. */
function toValue(value: unknown, type: Excel.RangeValueType | undefined): CellValue {
  if (type === Excel.RangeValueType.empty) return null;
  if (type === Excel.RangeValueType.error) return { error: String(value) };
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}

function toArea({ rowIndex: topRow, columnIndex: leftColumn, rowCount, columnCount }: Excel.Range): Area {
  return { topRow, leftColumn, rowCount, columnCount };
}

function joinBlocks(extent: Extent, blocks: readonly BlockReading[]): Grid {
  const own = blocks.filter(({ block }) => block.sheetName === extent.sheetName);
  return {
    ...extent,
    hidden: false,
    values: own.flatMap(({ values }) => values),
    numberFormats: own.flatMap(({ numberFormats }) => numberFormats),
    merges: own.flatMap(({ merges }) => merges),
    hiddenRows: own.flatMap(({ hiddenRows }) => hiddenRows),
  };
}
