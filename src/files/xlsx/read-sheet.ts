/**
 * A worksheet's part → cells, merged areas and hidden rows, in one pass over its bytes. Values are never calculated and
 * never guessed: a formula without a result is an error, and a cell without content is none.
 *
 * @see ECMA-376 part 1, 18.3.1 (worksheet, sheetFormatPr, sheetData, row, c, f, v, is, mergeCell)
 */

import type { Area } from "../../core/grid";
import { FileError } from "../file-error";
import { mostColumns, mostRows, type Cell, type CellPlace, type CellRows } from "../sheet-content";
import { areaAt, asciiBytes, cellPlaceAt } from "./ascii";
import { OpenCell, type CellSources } from "./open-cell";
import { XmlBytes } from "./xml-bytes";

export interface SheetPart {
  readonly cells: CellRows;
  readonly merges: readonly Area[];
  readonly isRowHidden: (row: number) => boolean;
  /** Cells with content. */
  readonly cellCount: number;
}

/**
 * Reads a sheet's part.
 *
 * @param sources what its cells refer to
 * @param room how many cells with content may still come
 * @returns `null` where the part is no worksheet: a chart, a dialog, a macro sheet
 * @throws FileError `damaged` where the sheet ends before its data does, or a cell refers to what is not there; `tooLarge`
 */
export function readSheet(bytes: Uint8Array, sources: CellSources, room: number): SheetPart | null {
  return new SheetReader(bytes, sources, room).read();
}

const names = {
  worksheet: asciiBytes("worksheet"),
  sheetFormatPr: asciiBytes("sheetFormatPr"),
  sheetData: asciiBytes("sheetData"),
  row: asciiBytes("row"),
  cell: asciiBytes("c"),
  formula: asciiBytes("f"),
  result: asciiBytes("v"),
  inlineText: asciiBytes("is"),
  reference: asciiBytes("r"),
  hidden: asciiBytes("hidden"),
  zeroHeight: asciiBytes("zeroHeight"),
  mergeCell: asciiBytes("mergeCell"),
  mergeReference: asciiBytes("ref"),
};

class SheetReader {
  private readonly xml: XmlBytes;
  private readonly cell: OpenCell;
  private readonly room: number;
  private readonly rows: (Cell[] | undefined)[] = [];
  private readonly hiddenRows = new Set<number>();
  /** Rows that the part mentions, where it hides all others. */
  private readonly listedRows = new Set<number>();
  private hidesOtherRows = false;
  private cellCount = 0;
  /** The row and the column that are being read, 0-based. */
  private row = -1;
  private column = -1;
  /** Where the cells of the open row go; none until the first. */
  private line: Cell[] | null = null;

  constructor(bytes: Uint8Array, sources: CellSources, room: number) {
    this.xml = new XmlBytes(bytes);
    this.cell = new OpenCell(this.xml, sources);
    this.room = room;
  }

  read(): SheetPart | null {
    const { xml, hiddenRows, listedRows } = this;
    if (!xml.openRoot(names.worksheet)) return null;
    this.findSheetData();
    if (!xml.isEmptyElement()) this.readRows();
    return {
      cells: this.rows,
      merges: this.readMerges(),
      isRowHidden: (row) => hiddenRows.has(row) || (this.hidesOtherRows && !listedRows.has(row)),
      cellCount: this.cellCount,
    };
  }

  /** Goes to the element that every worksheet must have: to miss it would be to call a full sheet empty. */
  private findSheetData(): void {
    const { xml } = this;
    while (xml.nextTag()) {
      if (xml.isStart(names.sheetFormatPr)) this.hidesOtherRows = xml.flag(names.zeroHeight);
      if (xml.isStart(names.sheetData)) return;
    }
    throw new FileError("damaged", "a sheet without data");
  }

  private readRows(): void {
    const { xml, cell } = this;
    while (xml.nextTag()) {
      if (xml.isStart(names.cell)) this.startCell();
      else if (xml.isStart(names.result)) cell.startResult();
      else if (xml.isEnd(names.result)) cell.endResult();
      else if (xml.isEnd(names.cell)) this.endCell();
      else if (xml.isStart(names.row)) this.startRow();
      else if (xml.isStart(names.inlineText)) cell.readOwnText();
      else if (xml.isStart(names.formula)) cell.readFormula();
      else if (xml.isEnd(names.sheetData)) return;
    }
    throw new FileError("damaged", "the sheet ends before its data does");
  }

  private startRow(): void {
    const { xml } = this;
    const number = xml.number(names.reference) ?? 0;
    this.row = number > 0 ? number - 1 : this.row + 1;
    this.column = -1;
    this.line = null;
    if (this.row >= mostRows) return;
    if (xml.flag(names.hidden)) this.hiddenRows.add(this.row);
    if (this.hidesOtherRows) this.listedRows.add(this.row);
  }

  private startCell(): void {
    const { xml } = this;
    const at = xml.attribute(names.reference);
    if (at < 0) this.column++;
    else this.goTo(cellPlaceAt(xml.bytes, at));
    this.cell.start();
    if (xml.isEmptyElement()) this.endCell();
  }

  /** A cell's own reference counts, wherever it stands. */
  private goTo({ row, column }: CellPlace): void {
    this.column = column < 0 ? this.column + 1 : column;
    if (row < 0 || row === this.row) return;
    this.row = row;
    this.line = null;
  }

  private endCell(): void {
    const cell = this.cell.finish();
    if (cell === null) return;
    if (++this.cellCount > this.room) throw new FileError("tooLarge", "cells");
    if (this.row >= mostRows || this.column >= mostColumns) {
      throw new FileError("damaged", "a cell beyond the last row or column");
    }
    this.line ??= this.lineAt(Math.max(0, this.row));
    this.line[this.column] = cell;
  }

  /** The list of rows has no holes: one that is filled from its end, or far apart, would take many times as long. */
  private lineAt(row: number): Cell[] {
    while (this.rows.length <= row) this.rows.push(undefined);
    return (this.rows[row] ??= []);
  }

  /** They stand behind the data (18.3.1.55 mergeCells). */
  private readMerges(): Area[] {
    const { xml } = this;
    const merges: Area[] = [];
    while (xml.nextTag()) {
      const at = xml.isStart(names.mergeCell) ? xml.attribute(names.mergeReference) : -1;
      if (at < 0) continue;
      if (merges.length === this.room) throw new FileError("tooLarge", "merged areas");
      merges.push(areaAt(xml.bytes, at));
    }
    return merges;
  }
}
