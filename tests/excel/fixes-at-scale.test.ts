/** Five thousand cells of a table of 20,000 rows put right and taken back: round trips and bytes, counted at the bridge. */

import { proposeFixes } from "../../src/core/plan/fixes/propose-fixes";
import { recordXml } from "../../src/core/change-record";
import { checkWorkbook, fixCells, takeBack } from "../../src/excel/actions";
import { Book, type CellWrite } from "../../src/workbench/book/book";
import { header } from "../builders/grid";
import { bookOf, close, open, run, sheetIdOf, type OpenedExcel } from "./opened";

afterEach(close);

const time = "2026-08-31T12:00:00.000Z";
const fiveMegabytes = 5 * 1024 * 1024;

/** One row in so many has a status in capitals, spread over the three periods. */
function untidyBook(rowCount: number, every: number): Book {
  const book = Book.empty("Blad1");
  const cells: CellWrite[] = header.map((value, column) => ({ row: 0, column, value }));
  for (let row = 1; row <= rowCount; row++) {
    const texts = [
      `Mål ${row % 7}`,
      `Delmål ${row % 31}`,
      `Utvecklingsåtagande nummer ${row}, som är så långt som de brukar vara`,
    ];
    texts.forEach((value, column) => cells.push({ row, column, value }));
    const untidy = row % every === 0 ? 3 + ((row / every) % 3) : -1;
    for (const column of [3, 4, 5]) cells.push({ row, column, value: column === untidy ? "KLART" : "Klart" });
  }
  book.write(sheetIdOf(book), cells);
  return book;
}

function heaviest({ host }: OpenedExcel): { out: number; in: number } {
  const { log } = host.trips;
  return { out: Math.max(...log.map(({ bytesOut }) => bytesOut)), in: Math.max(...log.map(({ bytesIn }) => bytesIn)) };
}

test("stays below what a message carries, there and back", async () => {
  const excel = await open(untidyBook(20_000, 4), { platform: "web" });
  const { tables } = await run((context) => checkWorkbook(context));
  const checkTrips = excel.host.trips.count;
  const fixes = tables.flatMap((table) => proposeFixes(table));
  expect(fixes).toHaveLength(5000);
  excel.host.trips.reset();
  const { results, workbook } = await run((context) => fixCells(context, fixes, time));
  expect(results.filter(({ outcome }) => outcome === "written")).toHaveLength(5000);
  // The cells in four trips, their writing in three, and a check on either side.
  expect(excel.host.trips.count).toBeLessThanOrEqual(2 * checkTrips + 8);
  expect(heaviest(excel).out).toBeLessThan(fiveMegabytes / 2);
  expect(heaviest(excel).in).toBeLessThan(fiveMegabytes);
  expect(recordXml(workbook.record).length).toBeLessThan(2_000_000);
  excel.host.trips.reset();
  const back = await run((context) => takeBack(context, "all"));
  expect(back.results.filter(({ outcome }) => outcome === "restored")).toHaveLength(5000);
  expect(back.workbook.record).toEqual([]);
  expect(heaviest(excel).out).toBeLessThan(fiveMegabytes / 2);
  expect(excel.host.trips.count).toBeLessThanOrEqual(2 * checkTrips + 8);
}, 240_000);

test("what is beyond five thousand is told to wait, and taken the next time", async () => {
  await open(untidyBook(5010, 1));
  const { tables } = await run((context) => checkWorkbook(context));
  const fixes = tables.flatMap((table) => proposeFixes(table));
  const { results, workbook } = await run((context) => fixCells(context, fixes, time));
  expect(results.filter(({ outcome }) => outcome === "tooMany")).toHaveLength(10);
  const left = workbook.tables.flatMap((table) => proposeFixes(table));
  const rest = await run((context) => fixCells(context, left, time));
  expect(rest.results.map(({ outcome }) => outcome)).toEqual(Array.from({ length: 10 }, () => "written"));
}, 240_000);

test("very long commitments are recorded whole, as many at once as a message carries", async () => {
  const long = Array.from({ length: 80 }, (_, row) => ["Mål", "D", `${row} ${"mycket ".repeat(4000)}`, "KLART"]);
  const excel = await open(bookOf([header, ...long]), { platform: "web" });
  const fixAll = async () => {
    const { tables } = await run((context) => checkWorkbook(context));
    const fixes = tables.flatMap((table) => proposeFixes(table));
    return run((context) => fixCells(context, fixes, time));
  };
  const outcomes = (await fixAll()).results.map(({ outcome }) => outcome);
  expect([outcomes.indexOf("tooMany"), outcomes.lastIndexOf("written")]).toEqual([70, 69]);
  expect((await fixAll()).results.map(({ outcome }) => outcome)).toEqual(Array.from({ length: 10 }, () => "written"));
  expect(heaviest(excel).out).toBeLessThan(fiveMegabytes / 2);
}, 60_000);
