/**
 * Addresses in A1 notation, read and written as Excel does: `Blad!A1:B2`, `'Mål 1'!A:C`, `3:5`.
 */
import { quoteSheet } from "../../book/formula";
import { isEntireColumn, isEntireRow, isOnSheet, LAST_COLUMN, LAST_ROW, type Zone } from "./zone";

const CELL = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i;
const COLUMN = /^\$?([A-Z]{1,3})$/i;
const ROW = /^\$?([1-9]\d{0,6})$/;

export interface SheetAddress {
  /** Null when the address names no sheet. */
  readonly sheetName: string | null;
  readonly zone: Zone;
}

/** Reads one rectangle; null for anything else, such as lists, names or positions off the sheet. */
export function parseAddress(address: string): SheetAddress | null {
  const [sheetName, reference] = splitSheetName(address);
  const zone = reference === null ? null : parseReference(reference);
  return zone === null ? null : { sheetName, zone };
}

/** `Blad!A1:B2`. */
export function formatAddress(sheetName: string, zone: Zone): string {
  return `${quoteSheet(sheetName)}!${formatZone(zone)}`;
}

/** `A1:B2`, `A:B` for whole columns, `1:2` for whole rows. */
export function formatZone(zone: Zone): string {
  if (isEntireColumn(zone) && !isEntireRow(zone)) return `${columnLetters(zone.left)}:${columnLetters(zone.right)}`;
  if (isEntireRow(zone) && !isEntireColumn(zone)) return `${zone.top + 1}:${zone.bottom + 1}`;
  const first = `${columnLetters(zone.left)}${zone.top + 1}`;
  const last = `${columnLetters(zone.right)}${zone.bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** `=Blad!$A$1:$B$2`, as a defined name refers to cells. */
export function absoluteReference(sheetName: string, zone: Zone): string {
  return `=${quoteSheet(sheetName)}!${formatZone(zone).replace(/[A-Z]+|\d+/g, "$$$&")}`;
}

export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function splitSheetName(address: string): [string | null, string | null] {
  const quoted = /^'((?:[^']|'')+)'!(.+)$/s.exec(address);
  if (quoted !== null) return [(quoted[1] ?? "").replaceAll("''", "'"), quoted[2] ?? null];
  const [name, reference, ...rest] = address.split("!");
  if (reference === undefined) return [null, address];
  return name === "" || rest.length > 0 ? [null, null] : [name ?? null, reference];
}

function parseReference(reference: string): Zone | null {
  const [first = "", last, ...rest] = reference.trim().split(":");
  if (rest.length > 0) return null;
  const a = parseCorner(first, last !== undefined);
  const b = last === undefined ? a : parseCorner(last, true);
  if (a === null || b === null || a.kind !== b.kind) return null;
  const zone = {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
  return isOnSheet(zone) ? zone : null;
}

interface Corner extends Zone {
  readonly kind: "cell" | "column" | "row";
}

function parseCorner(text: string, allowsHeader: boolean): Corner | null {
  const cell = CELL.exec(text);
  if (cell !== null) {
    const column = columnIndex(cell[1] ?? "");
    const row = Number(cell[2]) - 1;
    return { kind: "cell", top: row, bottom: row, left: column, right: column };
  }
  if (!allowsHeader) return null;
  const column = COLUMN.exec(text);
  if (column !== null) {
    const index = columnIndex(column[1] ?? "");
    return { kind: "column", top: 0, bottom: LAST_ROW, left: index, right: index };
  }
  const row = ROW.exec(text);
  if (row === null) return null;
  const index = Number(row[1]) - 1;
  return { kind: "row", top: index, bottom: index, left: 0, right: LAST_COLUMN };
}
