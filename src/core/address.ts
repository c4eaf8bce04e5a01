/** Cell addresses as Excel writes them, in A1 style; everything inside counts rows and columns from 0. */

import { lastColumn, lastRow, type Area } from "./grid";

/** @example columnName(0) === "A"; columnName(27) === "AB" */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** @example columnIndex("A") === 0; columnIndex("AB") === 27 */
export function columnIndex(name: string): number {
  return [...name].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** @example cellName(3, 5) === "F4" */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** @example areaName({ topRow: 0, leftColumn: 0, rowCount: 28, columnCount: 6 }) === "A1:F28" */
export function areaName(area: Area): string {
  const first = cellName(area.topRow, area.leftColumn);
  const last = cellName(lastRow(area), lastColumn(area));
  return first === last ? first : `${first}:${last}`;
}

/** The same area with both ends pinned, as a formula that is not to shift needs it: "$A$1:$F$28". */
export function pinnedAreaName(area: Area): string {
  const pin = (row: number, column: number) => `$${columnName(column)}$${row + 1}`;
  const first = pin(area.topRow, area.leftColumn);
  const last = pin(lastRow(area), lastColumn(area));
  return first === last ? first : `${first}:${last}`;
}

/**
 * A sheet's name as a formula needs it. Always quoted: Excel drops quotes that are not needed, and the list of names
 * that need them (spaces, digits first, R1C1 look-alikes, "TRUE" …) is longer than it is worth knowing.
 *
 * @example sheetReference("Nämndens mål") === "'Nämndens mål'!"
 */
export function sheetReference(sheetName: string): string {
  return `'${sheetName.replaceAll("'", "''")}'!`;
}

/**
 * A place as a person reads it: quotes only where the name holds something else than letters, digits and "_", and nothing
 * that turns the sentence round it the other way.
 */
export function spokenAddress(sheetName: string, area: Area): string {
  const name = sheetName.replace(/\p{Bidi_Control}/gu, "\uFFFD");
  const plain = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name);
  return `${plain ? `${name}!` : sheetReference(name)}${areaName(area)}`;
}
