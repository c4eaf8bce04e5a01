/** What stands in a part's bytes in ASCII: names, numbers, cell references. */

import type { Area } from "../../core/grid";
import type { CellPlace } from "../sheet-content";

const zero = code("0");
const colon = code(":");

/** A character's code. */
export function code(character: string): number {
  return character.charCodeAt(0);
}

/** A name to look for; made once, since it is compared a million times. */
export function asciiBytes(name: string): Uint8Array {
  return Uint8Array.from(name, code);
}

/** The whole number that begins at a place, 0 where none does. */
export function digitsAt(bytes: Uint8Array, from: number): number {
  let value = 0;
  for (let at = from; ; at++) {
    const digit = (bytes[at] ?? 0) - zero;
    if (digit < 0 || digit > 9) return value;
    value = value * 10 + digit;
  }
}

/** So many digits are a whole number without rounding. */
const exactDigits = 15;

/** The number between two places (XML Schema's type double), `NaN` where there is none. */
export function numberBetween(bytes: Uint8Array, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = (bytes[at] ?? 0) - zero;
    if (digit < 0 || digit > 9 || at - from >= exactDigits) return parseFloat(asciiBetween(bytes, from, to));
    value = value * 10 + digit;
  }
  return to > from ? value : NaN;
}

/** No number, error or date is longer. */
const longestAscii = 400;

/** What is written between two places, for what can be nothing but short and ASCII. */
export function asciiBetween(bytes: Uint8Array, from: number, to: number): string {
  let text = "";
  for (let at = from; at < Math.min(to, from + longestAscii); at++) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}

/**
 * The cell reference that begins at a place, such as "AB12" (ECMA-376 part 1, 18.18.7 ST_CellRef), 0-based; -1 for what
 * it does not name.
 */
export function cellPlaceAt(bytes: Uint8Array, from: number): CellPlace {
  let at = from;
  let column = 0;
  for (let letter = letterAt(bytes, at); letter > 0; letter = letterAt(bytes, ++at)) column = column * 26 + letter;
  return { row: digitsAt(bytes, at) - 1, column: column - 1 };
}

/** The reference to an area that begins at a place, such as "A1:B2" or "A1" (18.18.62 ST_Ref). */
export function areaAt(bytes: Uint8Array, from: number): Area {
  const start = cellPlaceAt(bytes, from);
  let at = from;
  while (isReference(bytes[at] ?? 0)) at++;
  const end = bytes[at] === colon ? cellPlaceAt(bytes, at + 1) : start;
  return {
    topRow: start.row,
    leftColumn: start.column,
    rowCount: end.row - start.row + 1,
    columnCount: end.column - start.column + 1,
  };
}

function isReference(byte: number): boolean {
  return letterOf(byte) > 0 || (byte >= zero && byte <= zero + 9);
}

function letterAt(bytes: Uint8Array, at: number): number {
  return letterOf(bytes[at] ?? 0);
}

/** 1 for "A" to 26 for "Z", in either case; 0 for anything else. */
function letterOf(byte: number): number {
  const letter = byte & ~32;
  return letter >= 65 && letter <= 90 ? letter - 64 : 0;
}
