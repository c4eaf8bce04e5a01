/** What the bench measures, packed into one file for it. */

import { read, utils, write } from "@e965/xlsx";
import { checkWorkbook } from "../../src/cli/check-file";
import { reports } from "../../src/cli/report";
import type { CellValue, Grid } from "../../src/core/grid";
import { surveyWorkbook } from "../../src/core/survey";
import { readFollowUps } from "../../src/core/table/read-follow-ups";
import { countTotals } from "../../src/core/totals";
import { messagesFor } from "../../src/messages";
import { paths } from "./paths";

const header = [
  "Nr",
  "Mål",
  "Delmål",
  "Utvecklingsåtaganden",
  "Ansvarig",
  "Kommentar",
  "Budget (tkr)",
  "Status delår 1",
  "Status delår 2",
  "Status helår",
];

/** A table of that many commitments, ten columns wide, with a slip in every thousandth row. */
export function tableOf(rows: number): CellValue[][] {
  const status = (row: number, period: number) => paths[row % paths.length]?.[period] ?? null;
  const body = Array.from({ length: rows }, (_, row): CellValue[] => [
    row + 1,
    `Mål ${Math.floor(row / 500) + 1}`,
    `Delmål ${Math.floor(row / 50) + 1}`,
    `Utveckla verksamheten inom område ${row + 1}`,
    `Enhet ${(row % 37) + 1}`,
    `Kommentar till åtagande ${row + 1}, av vanlig längd`,
    row * 10,
    status(row, 0),
    status(row, 1),
    row % 1000 === 999 ? "Klrat" : status(row, 2),
  ]);
  return [header, ...body];
}

/** The table as an .xlsx, with shared strings, as Excel writes them. */
export function workbookOf(rows: number): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(tableOf(rows)), "Uppföljning");
  return write(book, { type: "buffer", bookSST: true, compression: true }) as Uint8Array;
}

/** The table as a reader gives it. */
export function gridOf(rows: number): Grid {
  const values = tableOf(rows);
  const general = header.map(() => "General");
  const area = { topRow: 0, leftColumn: 0, rowCount: values.length, columnCount: header.length };
  const numberFormats = values.map(() => general);
  return { sheetName: "Uppföljning", hidden: false, ...area, values, numberFormats, merges: [], hiddenRows: [] };
}

/** From bytes to report. */
export function wholeCheck(bytes: Uint8Array): string {
  return reports.json([checkWorkbook("a.xlsx", bytes, null)], messagesFor("sv"));
}

/** Tables found, read and counted, before any rule is held against them. */
export function readAndCount(grid: Grid): number {
  return readFollowUps(grid).reduce((sum, followUp) => sum + countTotals(followUp).commitments, 0);
}

/** The same, and all rules. */
export function coreAlone(grid: Grid): number {
  return surveyWorkbook([grid]).reduce((sum, { totals }) => sum + totals.commitments, 0);
}

/** SheetJS as anyone would call it. */
export function bareRead(bytes: Uint8Array, options: { readonly dense?: boolean } = {}): number {
  return read(bytes, options).SheetNames.length;
}
