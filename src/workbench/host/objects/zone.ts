/**
 * Rectangles of cells, 0-based and inclusive, within Excel's sheet of 1,048,576 × 16,384 cells.
 */
export interface Zone {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

export const rowCount = (zone: Zone): number => zone.bottom - zone.top + 1;
export const columnCount = (zone: Zone): number => zone.right - zone.left + 1;
export const cellCount = (zone: Zone): number => rowCount(zone) * columnCount(zone);

/** Whole rows: every column of the sheet. */
export const isEntireRow = (zone: Zone): boolean => zone.left === 0 && zone.right === LAST_COLUMN;
/** Whole columns: every row of the sheet. */
export const isEntireColumn = (zone: Zone): boolean => zone.top === 0 && zone.bottom === LAST_ROW;
export const isUnbounded = (zone: Zone): boolean => isEntireRow(zone) || isEntireColumn(zone);

export const wholeSheet: Zone = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

export function isOnSheet(zone: Zone): boolean {
  const { top, left, bottom, right } = zone;
  return top >= 0 && left >= 0 && bottom <= LAST_ROW && right <= LAST_COLUMN && top <= bottom && left <= right;
}

export function intersection(a: Zone, b: Zone): Zone | null {
  const zone = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return zone.top <= zone.bottom && zone.left <= zone.right ? zone : null;
}

/** The smallest rectangle around both. */
export function bounding(a: Zone, b: Zone): Zone {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

export function contains(outer: Zone, row: number, column: number): boolean {
  return row >= outer.top && row <= outer.bottom && column >= outer.left && column <= outer.right;
}

export const sameZone = (a: Zone, b: Zone): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

/** One cell. */
export const cellZone = (row: number, column: number): Zone => ({ top: row, left: column, bottom: row, right: column });

/** `map` over a zone's cells, as an array of rows. */
export function mapCells<T>(zone: Zone, map: (row: number, column: number) => T): T[][] {
  const rows: T[][] = [];
  for (let row = zone.top; row <= zone.bottom; row++) {
    const cells: T[] = [];
    for (let column = zone.left; column <= zone.right; column++) cells.push(map(row, column));
    rows.push(cells);
  }
  return rows;
}

/** What is left of a rectangle when another is cut out: up to four rectangles. */
export function without(zone: Zone, gone: Zone): Zone[] {
  const common = intersection(zone, gone);
  if (common === null) return [zone];
  const parts: Zone[] = [
    { ...zone, bottom: common.top - 1 },
    { ...zone, top: common.bottom + 1 },
    { ...zone, top: common.top, bottom: common.bottom, right: common.left - 1 },
    { ...zone, top: common.top, bottom: common.bottom, left: common.right + 1 },
  ];
  return parts.filter(({ top, bottom, left, right }) => top <= bottom && left <= right);
}
