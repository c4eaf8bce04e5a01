/** One block of a sheet: queued, and after the round trip turned into the rows of a Grid. */

import type { Area, CellValue, Grid } from "../core/grid";
import type { Block } from "./blocks";
import { rangeOf } from "./range-of";

/** The rows of one block. */
export interface BlockReading extends Pick<Grid, "values" | "numberFormats" | "merges" | "hiddenRows"> {
  readonly block: Block;
  /** Follows its cells as long as the action lasts. */
  readonly range: Excel.Range;
  /** About how many bytes of answer it took. */
  readonly bytes: number;
}

/** Loaded on the object that may be null, not on what hangs from it. */
const mergedProperties = ["rowIndex", "columnIndex", "rowCount", "columnCount"].map((name) => `areas/items/${name}`);

const general = "General";

/**
 * Queues the reading of a block.
 *
 * @param bandRows merges are asked for in bands of so many rows: Excel refuses a call that meets more than 512 of them
 * @returns what gives it after the next sync
 */
export function queueBlock(context: Excel.RequestContext, block: Block, bandRows: number): () => BlockReading {
  const sheet = context.workbook.worksheets.getItem(block.sheetName);
  const range = rangeOf(sheet, block);
  range.load({ values: true, valueTypes: true, numberFormat: true });
  const rows = range.getRowProperties({ rowHidden: true });
  const merged = bandsOf(block, bandRows).map((band) => {
    const areas = rangeOf(sheet, band).getMergedAreasOrNullObject();
    areas.load(mergedProperties);
    return areas;
  });
  return () => ({
    block,
    range,
    ...cellsOf(range),
    merges: merged.flatMap((areas) => (areas.isNullObject ? [] : areas.areas.items.map(toArea))),
    hiddenRows: rows.value.flatMap(({ rowHidden }, index) => (rowHidden === true ? [block.topRow + index] : [])),
  });
}

function bandsOf(block: Block, bandRows: number): Area[] {
  return Array.from({ length: Math.ceil(block.rowCount / bandRows) }, (_, index) => {
    const offset = index * bandRows;
    return { ...block, topRow: block.topRow + offset, rowCount: Math.min(bandRows, block.rowCount - offset) };
  });
}

/** The cells; an empty one has no format of interest, whatever has been chosen for what may come. */
function cellsOf(range: Excel.Range): Pick<BlockReading, "values" | "numberFormats" | "bytes"> {
  const types = range.valueTypes;
  const formats = range.numberFormat as string[][];
  let bytes = 0;
  const values = range.values.map((row: unknown[], index) =>
    row.map((value, column) => {
      const formatBytes = formats[index]?.[column]?.length ?? 0;
      bytes += 16 + formatBytes + (typeof value === "string" ? utf8Length(value) : 6);
      return toValue(value, types[index]?.[column]);
    }),
  );
  const numberFormats = values.map((row, index) =>
    row.map((value, column) => (value === null ? general : (formats[index]?.[column] ?? general))),
  );
  return { values, numberFormats, bytes };
}

/** Close enough without encoding: Swedish texts have a letter of two bytes in every ten. */
function utf8Length(text: string): number {
  return Math.ceil(text.length * 1.1);
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
