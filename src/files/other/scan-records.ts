/**
 * Walks the records of an .xls workbook for what SheetJS does not tell: passwords, tab order, hidden rows, and how many
 * cells there are before any is made.
 *
 * @see [MS-XLS] 2.3 record enumeration; 2.4.28 BoundSheet8, 2.4.221 Row, 2.4.90 DefaultRowHeight, 2.4.117 FilePass
 */

import { FileError } from "../file-error";

export interface RecordSheet {
  /** Where the sheet's records begin in the stream. */
  readonly position: number;
  readonly hidden: boolean;
  readonly isWorksheet: boolean;
  /** 0-based. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly listedRows: ReadonlySet<number>;
  /** Rows without a record are hidden. */
  readonly hidesOtherRows: boolean;
}

const filePass = 0x2f;
const boundSheet = 0x85;
const rowRecord = 0x208;
const defaultRowHeight = 0x225;
const multipleNumbers = 0xbd;
const endOfSubstream = 0x0a;
const beginOfSubstream = 0x809;
/** Formula, number, label, rich string, shared string, number in short, boolean or error. */
const oneCell = new Set([0x06, 0x203, 0x204, 0xd6, 0xfd, 0x27e, 0x205]);
const hiddenRowBit = 0x20;
const hiddenByDefaultBit = 0x02;

/** The sheets in tab order. @throws FileError `encrypted`, `damaged`, `tooLarge` */
export function scanRecords(stream: Uint8Array, mostCells: number): RecordSheet[] {
  const listed: { position: number; hidden: boolean; isWorksheet: boolean }[] = [];
  for (const { type, data } of recordsFrom(stream, 0)) {
    if (type === filePass) throw new FileError("encrypted");
    if (type !== boundSheet) continue;
    const [state, kind] = [data.getUint8(4) & 3, data.getUint8(5)];
    listed.push({ position: data.getUint32(0, true), hidden: state !== 0, isWorksheet: kind === 0 });
  }
  if (listed.length === 0) throw new FileError("damaged", "no sheet is listed");
  let room = mostCells;
  return listed.map((sheet) => {
    const scan = scanSheet(stream, sheet.position);
    room -= scan.cells;
    if (room < 0) throw new FileError("tooLarge", "cells");
    return { ...sheet, ...scan };
  });
}

function scanSheet(stream: Uint8Array, position: number) {
  const hiddenRows = new Set<number>();
  const listedRows = new Set<number>();
  let hidesOtherRows = false;
  let cells = 0;
  for (const { type, data } of recordsFrom(stream, position)) {
    if (oneCell.has(type)) cells++;
    else if (type === multipleNumbers) cells += Math.floor((data.byteLength - 6) / 6);
    else if (type === defaultRowHeight) hidesOtherRows = (data.getUint16(0, true) & hiddenByDefaultBit) !== 0;
    else if (type === rowRecord) {
      const row = data.getUint16(0, true);
      listedRows.add(row);
      if ((data.getUint16(12, true) & hiddenRowBit) !== 0) hiddenRows.add(row);
    }
  }
  return { hiddenRows, listedRows, hidesOtherRows, cells };
}

interface BinaryRecord {
  readonly type: number;
  readonly data: DataView;
}

/** The records of one substream, from its beginning to its end; those of charts within it are passed over. */
function* recordsFrom(stream: Uint8Array, position: number): Generator<BinaryRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let depth = 0;
  for (let at = position; at + 4 <= stream.length;) {
    const type = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    if (at + 4 + length > stream.length) break;
    if (type === beginOfSubstream) depth++;
    else if (type === endOfSubstream && --depth <= 0) return;
    else if (depth === 1) yield { type, data: new DataView(stream.buffer, stream.byteOffset + at + 4, length) };
    at += 4 + length;
  }
  throw new FileError("damaged", "the records end before the sheet does");
}
