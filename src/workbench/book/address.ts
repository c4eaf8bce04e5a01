/** Cell and range references in A1 notation, 0-based inside. Excel writes whole columns as A1:A1048576, the model as A:A. */
import { helpers } from "@odoo/o-spreadsheet";

export const EXCEL_ROWS = 1_048_576;
export const EXCEL_COLUMNS = 16_384;

/** A rectangle of cells, both ends included. */
export interface CellArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const area = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Z]{1,3})?\$?(\d{1,7})?)?$/iu;

export function cellName(row: number, column: number): string {
  return `${helpers.numberToLetters(column)}${String(row + 1)}`;
}

/** The cells of "B2", "A1:C3", "A:B" or "2:4"; undefined for anything else and for what lies outside a sheet. */
export function parseArea(reference: string): CellArea | undefined {
  const [all, left, top, right, bottom] = area.exec(reference.trim()) ?? [];
  if (all === undefined || (left === undefined && top === undefined)) return undefined;
  const isOne = !all.includes(":");
  const columnOf = (letters: string | undefined, other: number): number =>
    letters === undefined ? other : helpers.lettersToNumber(letters.toUpperCase());
  const rowOf = (digits: string | undefined, other: number): number =>
    digits === undefined ? other : Number(digits) - 1;
  const first = { row: rowOf(top, 0), column: columnOf(left, 0) };
  const last = isOne ? first : { row: rowOf(bottom, EXCEL_ROWS - 1), column: columnOf(right, EXCEL_COLUMNS - 1) };
  const found = {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
  };
  const isInside = found.top >= 0 && found.left >= 0 && found.bottom < EXCEL_ROWS && found.right < EXCEL_COLUMNS;
  return isInside ? found : undefined;
}

/** The reference as a file writes it: bounded, without "$". */
export function areaName({ top, left, bottom, right }: CellArea): string {
  const first = cellName(top, left);
  return top === bottom && left === right ? first : `${first}:${cellName(bottom, right)}`;
}

export function overlaps(one: CellArea, other: CellArea): boolean {
  return one.top <= other.bottom && one.bottom >= other.top && one.left <= other.right && one.right >= other.left;
}

/** A range without a sheet's name as the model wants it: open to the bottom or the right where Excel's ends there. */
export function toModelRange(reference: string): string | undefined {
  const found = parseArea(reference);
  if (found === undefined) return undefined;
  const { top, left, bottom, right } = found;
  const isDown = bottom === EXCEL_ROWS - 1;
  const isAcross = right === EXCEL_COLUMNS - 1;
  if (isDown && isAcross) return `${cellName(top, left)}:${cellName(bottom, right)}`;
  if (isDown)
    return `${top === 0 ? helpers.numberToLetters(left) : cellName(top, left)}:${helpers.numberToLetters(right)}`;
  if (isAcross) return `${left === 0 ? String(top + 1) : cellName(top, left)}:${String(bottom + 1)}`;
  return areaName(found);
}

/** The model's range as a file writes it; undefined for a reference that has gone. */
export function toFileRange(reference: string): string | undefined {
  const found = parseArea(reference);
  return found && areaName(found);
}

/** The ranges of a `sqref`. */
export function splitRanges(sqref: string | undefined): readonly string[] {
  return (sqref ?? "").split(/\s+/u).filter((range) => range !== "");
}
