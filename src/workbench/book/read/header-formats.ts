/**
 * Formats of whole rows and columns, given to the empty cells that the model has there: it knows no other way to draw them,
 * and what is typed into such a cell has them. In the file they stay formats of the row or column.
 */
import { cellName } from "../address";
import type { HeaderExtras } from "../extras/extras-state";
import type { CellFormat } from "../styles/cell-format";
import { recordLook } from "./looks";
import type { Looks, RecordLook } from "./looks";
import type { SheetData } from "./sheet-data";

const mostCells = 100_000; // a sheet that is formatted throughout is drawn plain below this

export interface HeaderFormatInput {
  readonly data: SheetData;
  readonly columns: Readonly<Record<string, HeaderExtras>>;
  readonly rows: Readonly<Record<string, HeaderExtras>>;
  readonly formats: readonly CellFormat[];
  readonly looks: Looks;
}

export function fillHeaderFormats({ data, columns, rows, formats, looks }: HeaderFormatInput): void {
  let left = mostCells;
  const known = new Map<number, RecordLook>();
  const fill = (row: number, column: number, xf: number): void => {
    const name = cellName(row, column);
    if (formats[xf] === undefined || data.styles[name] !== undefined || left-- <= 0) return;
    const look = known.get(xf) ?? recordLook(formats, xf, looks);
    known.set(xf, look);
    data.styles[name] = look.styleId;
    if (look.formatId !== undefined) data.formats[name] = look.formatId;
    if (look.borderId !== undefined) data.borders[name] = look.borderId;
  };
  for (const [row, { xf }] of Object.entries(rows)) {
    if (xf === undefined || xf === 0 || Number(row) >= data.rowNumber) continue;
    for (let column = 0; column < data.colNumber; column++) fill(Number(row), column, xf);
  }
  for (const [column, { xf }] of Object.entries(columns)) {
    if (xf === undefined || xf === 0 || Number(column) >= data.colNumber) continue;
    for (let row = 0; row < data.rowNumber; row++) fill(row, Number(column), xf);
  }
}
