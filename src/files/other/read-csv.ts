/**
 * .csv → cells. The file has no types and no language: everything is a text as it stands, but for whole numbers, which
 * are numbers to every Excel.
 */

import { FileError } from "../file-error";
import { general } from "../number-format";
import type { Cell, SheetContent } from "../sheet-content";
import type { Limits } from "../workbook-file";
import { readCells, toCells } from "./sheet-js";

const separators = [";", ",", "\t"] as const;
const longestSheetName = 31;

/** One sheet, named as Excel would name it: by the file. @throws FileError `notAWorkbook`, `tooLarge` */
export function readCsv(bytes: Uint8Array, fileName: string, limits: Limits): SheetContent[] {
  const { separator, text } = withoutHint(decode(bytes));
  if (countFields(text, separator) > limits.cells) throw new FileError("tooLarge", "cells");
  const workbook = readCells(beginQuoted(text, separator), { raw: true, FS: separator });
  const sheet = workbook.Sheets[workbook.SheetNames[0] ?? ""];
  return [
    {
      sheetName: fileName.replace(/\.[^.]*$/u, "").slice(0, longestSheetName),
      hidden: false,
      cells: toCells(sheet).map((row) => row?.map(withNumber)),
      merges: [],
      isRowHidden: () => false,
    },
  ];
}

/** UTF-8 or UTF-16 where the file says so or cannot be anything else, otherwise the code page of Western Windows. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (bytes.includes(0)) throw new FileError("notAWorkbook", "no text");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** Takes Excel's own hint "sep=;" from the first line; without one, the separator that the first line has most of. */
function withoutHint(text: string): { separator: string; text: string } {
  const hint = /^sep=(.)(?:\r\n|\r|\n)/u.exec(text);
  if (hint?.[1] !== undefined) return { separator: hint[1], text: text.slice(hint[0].length) };
  const bare = text.replace(/"[^"]*"/gu, "");
  const line = /^.*[;,\t].*$/mu.exec(bare)?.[0] ?? "";
  const count = (separator: string) => line.split(separator).length;
  const [separator] = [...separators].sort((one, other) => count(other) - count(one));
  return { separator: separator ?? ";", text };
}

function countFields(text: string, separator: string): number {
  let fields = 0;
  for (let at = 0; at < text.length; at++) {
    const isEnd = text[at] === separator || text[at] === "\n";
    if (isEnd && at > 0 && text[at - 1] !== separator && text[at - 1] !== "\n") fields++;
  }
  return fields;
}

/** SheetJS takes some first letters for the mark of another format ("ID", "<", "PK"); a quote is none. */
function beginQuoted(text: string, separator: string): string {
  if (text.startsWith('"')) return text;
  const ends = [separator, "\r", "\n"].map((end) => text.indexOf(end)).filter((at) => at >= 0);
  const first = text.slice(0, Math.min(text.length, ...ends));
  return `"${first.replaceAll('"', '""')}"${text.slice(first.length)}`;
}

function withNumber(cell: Cell | undefined): Cell | undefined {
  const text = cell?.value;
  return typeof text === "string" && /^-?\d{1,15}$/u.test(text) ? { value: Number(text), format: general } : cell;
}
