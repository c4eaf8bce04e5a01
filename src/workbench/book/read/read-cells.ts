/** The cells of one sheet: formats from the sheet's XML, contents from SheetJS, into the model's data. */
import { cellName, EXCEL_COLUMNS, EXCEL_ROWS, parseArea } from "../address";
import { withStyle } from "../cell-style";
import type { CellFormat } from "../styles/cell-format";
import type { XmlNode } from "../xml/parse-xml";
import { child, childrenOf, numberAttribute } from "../xml/xml-node";
import type { LeftOutList } from "./left-out";
import { toModelCell } from "./read-cell";
import type { CellContext } from "./read-cell";
import { readRow } from "./read-headers";
import type { Headers } from "./read-headers";
import { recordLook } from "./looks";
import type { Looks, RecordLook } from "./looks";
import type { SheetData } from "./sheet-data";
import { toFileValue } from "./values";
import type { SheetValues } from "./values";

/** Cells that hold only a format are left out beyond this many, and this far from the content: such a sheet was formatted to its last row. */
const mostEmptyCells = 200_000;
const farthestEmptyRow = 2_000;
const farthestEmptyColumn = 200;

/** The largest grid that the model can be asked to draw, in cells; content beyond it is left out. */
const largestGrid = 200_000_000;

export interface CellsInput {
  readonly worksheet: XmlNode;
  readonly values: SheetValues;
  readonly formats: readonly CellFormat[];
  readonly context: CellContext;
  readonly looks: Looks;
  readonly leftOut: LeftOutList;
}

export interface Cells extends Pick<SheetData, "cells" | "styles" | "formats" | "borders"> {
  readonly rowHeaders: Headers;
  readonly rowCount: number;
  readonly columnCount: number;
}

export function readCells(input: CellsInput): Cells {
  const reader = new CellReader(input);
  let next = 0;
  for (const row of childrenOf(child(input.worksheet, "sheetData"), "row")) {
    const index = (numberAttribute(row, "r") ?? next + 1) - 1;
    if (index < 0 || index >= EXCEL_ROWS) continue;
    next = index + 1;
    readRow(row, index, reader.result.rowHeaders);
    reader.row(row, index);
  }
  input.leftOut.add("emptyFormattedCells", reader.emptyLeftOut);
  input.leftOut.add("cells", reader.contentLeftOut);
  return reader.result;
}

class CellReader {
  readonly result = {
    cells: {},
    styles: {},
    formats: {},
    borders: {},
    rowHeaders: { model: {}, extras: {} },
    rowCount: 0,
    columnCount: 0,
  } as {
    -readonly [K in keyof Cells]: Cells[K];
  };
  emptyLeftOut = 0;
  contentLeftOut = 0;
  private emptyCells = 0;
  private readonly known = new Map<number, RecordLook>();
  private readonly input: CellsInput;
  private readonly contentEnd: { readonly row: number; readonly column: number };

  constructor(input: CellsInput) {
    this.input = input;
    this.contentEnd = endOf(input.values);
  }

  row(row: XmlNode, index: number): void {
    let next = 0;
    for (const node of childrenOf(row, "c")) {
      const reference = node.attributes["r"];
      const column = reference === undefined ? next : columnOf(reference);
      if (column < 0 || column >= EXCEL_COLUMNS) continue;
      next = column + 1;
      this.cell(node, index, column);
    }
  }

  private cell(node: XmlNode, row: number, column: number): void {
    const { values, context, looks } = this.input;
    const look = this.look(numberAttribute(node, "s") ?? 0);
    const stored = values[row]?.[column];
    const file = stored === undefined || stored.t === "z" ? undefined : toFileValue(stored);
    const isSpilled =
      file?.arrayArea !== undefined && file.formula === undefined && !isFirst(file.arrayArea, row, column);
    const { content, written } = toModelCell({ row, column, file: isSpilled ? undefined : file }, look.code, context);
    if (content === "" ? !this.takesEmpty(row, column) : !this.takesContent(row, column)) return;
    const name = cellName(row, column);
    const { result } = this;
    if (content !== "") result.cells[name] = content;
    result.styles[name] =
      written === undefined ? look.styleId : looks.styles.idOf(withStyle(look.style, "written", written));
    if (look.formatId !== undefined) result.formats[name] = look.formatId;
    if (look.borderId !== undefined) result.borders[name] = look.borderId;
    result.rowCount = Math.max(result.rowCount, row + 1);
    result.columnCount = Math.max(result.columnCount, column + 1);
  }

  /** A format record as the model's styles, formats and borders; most cells of a sheet share a few. */
  private look(xf: number): RecordLook {
    const known = this.known.get(xf);
    if (known !== undefined) return known;
    const found = recordLook(this.input.formats, xf, this.input.looks);
    this.known.set(xf, found);
    return found;
  }

  private takesEmpty(row: number, column: number): boolean {
    const isNear =
      row <= this.contentEnd.row + farthestEmptyRow && column <= this.contentEnd.column + farthestEmptyColumn;
    if (isNear && this.emptyCells < mostEmptyCells && this.fits(row, column)) {
      this.emptyCells++;
      return true;
    }
    this.emptyLeftOut++;
    return false;
  }

  private takesContent(row: number, column: number): boolean {
    const fits = this.fits(row, column);
    if (!fits) this.contentLeftOut++;
    return fits;
  }

  private fits(row: number, column: number): boolean {
    const { rowCount, columnCount } = this.result;
    return Math.max(rowCount, row + 1) * Math.max(columnCount, column + 1) <= largestGrid;
  }
}

/** The last row and column with a value. */
function endOf(values: CellsInput["values"]): { row: number; column: number } {
  let column = 0;
  let row = 0;
  values.forEach((cells, index) => {
    cells?.forEach((cell, at) => {
      if (cell === undefined || (cell.v === undefined && cell.f === undefined)) return;
      row = Math.max(row, index);
      column = Math.max(column, at);
    });
  });
  return { row, column };
}

/** The column of a cell's reference. */
function columnOf(reference: string): number {
  let column = 0;
  let at = reference.startsWith("$") ? 1 : 0;
  for (; at < reference.length; at++) {
    const letter = (reference.charCodeAt(at) & 0xdf) - 64; // in upper case, counted from A
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}

function isFirst(area: string, row: number, column: number): boolean {
  const found = parseArea(area);
  return found?.top === row && found.left === column;
}
