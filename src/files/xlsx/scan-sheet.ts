/**
 * One pass over the bytes of a worksheet before SheetJS reads it, for what SheetJS does not tell or cannot bear:
 * hidden rows, formulas that were never calculated, how many cells there are, and the rows without content that a sheet
 * formatted to its last row is full of. Bytes and not text: nothing is decoded, and ten megabytes take some 20 ms.
 *
 * @see ECMA-376 part 1, 18.3.1 (worksheet, sheetFormatPr, sheetData, row, c, f, v, is)
 */

import { FileError } from "../file-error";
import type { CellPlace } from "../sheet-content";
import { asciiBytes, XmlBytes } from "./xml-bytes";

export interface SheetScan {
  /** The part without the rows that hold nothing; the same bytes where there are none. */
  readonly xml: Uint8Array;
  /** 0-based, ascending. */
  readonly hiddenRows: readonly number[];
  /** Rows that the part does not mention are hidden ("hide unused rows"). */
  readonly hidesOtherRows: boolean;
  /** Rows that the part mentions, where `hidesOtherRows`. */
  readonly listedRows: ReadonlySet<number>;
  /** Cells with a formula and no result. */
  readonly uncalculated: readonly CellPlace[];
  /** Cells with content. */
  readonly cells: number;
}

/**
 * Scans a sheet's part.
 *
 * @param room how many cells with content may still come
 * @returns `null` where the part is no worksheet: a chart, a dialog, a macro sheet
 * @throws FileError `damaged` where the sheet ends before its data does, `tooLarge`
 */
export function scanSheet(bytes: Uint8Array, room: number): SheetScan | null {
  return new SheetScanner(bytes, room).scan();
}

const nothing = -1;

const formulaText = asciiBytes("str");
const ownText = asciiBytes("inlineStr");

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
  type: asciiBytes("t"),
  hidden: asciiBytes("hidden"),
  zeroHeight: asciiBytes("zeroHeight"),
};

class SheetScanner {
  private readonly xml: XmlBytes;
  private readonly room: number;
  private readonly hiddenRows: number[] = [];
  private readonly listedRows = new Set<number>();
  private readonly uncalculated: CellPlace[] = [];
  private readonly kept: Uint8Array[] = [];
  private keptTo = 0;
  private everyRowIsNumbered = true;
  private hidesOtherRows = false;
  private cells = 0;
  private row = nothing;
  private rowStart = nothing;
  private rowHasContent = false;
  private column = nothing;
  /** Whether the open cell's result is a text, which may be empty. */
  private isText = false;
  private hasFormula = false;
  private hasResult = false;

  constructor(bytes: Uint8Array, room: number) {
    this.xml = new XmlBytes(bytes);
    this.room = room;
  }

  scan(): SheetScan | null {
    const { xml } = this;
    if (!xml.openRoot(names.worksheet)) return null;
    this.findSheetData();
    if (!xml.isEmptyElement()) this.readRows();
    this.kept.push(xml.bytes.subarray(this.keptTo));
    const isWhole = this.kept.length === 1 || !this.everyRowIsNumbered;
    return {
      xml: isWhole ? xml.bytes : joined(this.kept),
      hiddenRows: this.hiddenRows,
      hidesOtherRows: this.hidesOtherRows,
      listedRows: this.listedRows,
      uncalculated: this.uncalculated,
      cells: this.cells,
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
    const { xml } = this;
    while (xml.nextTag()) {
      if (xml.isStart(names.cell)) this.startCell();
      else if (xml.isStart(names.result) || xml.isStart(names.inlineText)) this.startResult();
      else if (xml.isStart(names.formula)) this.hasFormula = true;
      else if (xml.isEnd(names.cell)) this.endCell();
      else if (xml.isStart(names.row)) this.startRow();
      else if (xml.isEnd(names.row)) this.endRow();
      else if (xml.isEnd(names.sheetData)) return;
    }
    throw new FileError("damaged", "the sheet ends before its data does");
  }

  private startRow(): void {
    const { xml } = this;
    const number = xml.number(names.reference);
    if (number === null) this.everyRowIsNumbered = false;
    this.row = number === null ? this.row + 1 : number - 1;
    this.rowStart = xml.tagStart;
    this.rowHasContent = false;
    this.column = nothing;
    if (xml.flag(names.hidden)) this.hiddenRows.push(this.row);
    if (this.hidesOtherRows) this.listedRows.add(this.row);
    if (xml.isEmptyElement()) this.endRow();
  }

  private endRow(): void {
    if (this.rowHasContent) return;
    if (this.rowStart > this.keptTo) this.kept.push(this.xml.bytes.subarray(this.keptTo, this.rowStart));
    this.keptTo = this.xml.tagEnd;
  }

  private startCell(): void {
    const { xml } = this;
    this.column = xml.columnOf(names.reference) ?? this.column + 1;
    this.isText = xml.hasValue(names.type, formulaText) || xml.hasValue(names.type, ownText);
    this.hasFormula = false;
    this.hasResult = false;
    if (xml.isEmptyElement()) this.endCell();
  }

  /** An empty result is one only where it is a text: Excel writes `<v></v>` for "". */
  private startResult(): void {
    const isEmpty = this.xml.isEmptyElement() || this.xml.endsNext();
    this.hasResult ||= !isEmpty || this.isText;
  }

  private endCell(): void {
    if (!this.hasResult && !this.hasFormula && !this.isText) return;
    this.rowHasContent = true;
    if (++this.cells > this.room) throw new FileError("tooLarge", "cells");
    if (this.hasFormula && !this.hasResult) this.uncalculated.push({ row: this.row, column: this.column });
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let filled = 0;
  for (const piece of pieces) {
    whole.set(piece, filled);
    filled += piece.length;
  }
  return whole;
}
