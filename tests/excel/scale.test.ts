/** Reading at scale: round trips and bytes, counted at the bridge. */

import { areaName } from "../../src/core/address";
import { HostError } from "../../src/core/errors";
import { checkWorkbook } from "../../src/excel/actions";
import { readWorkbook, type LeftOut } from "../../src/excel/read-workbook";
import { Book, type CellWrite } from "../../src/workbench/book/book";
import { openExcel, type OpenedExcel } from "../../src/workbench/host/node";
import { header } from "../builders/grid";

const twoMegabytes = 2 * 1024 * 1024;
const statuses = ["Klart", "Enligt plan", "Avvikelse från plan"];

let opened: OpenedExcel | null = null;

afterEach(() => {
  opened?.close();
  opened = null;
});

async function open(book: Book, options: Parameters<typeof openExcel>[1] = {}): Promise<OpenedExcel> {
  opened = await openExcel(book, options);
  Object.assign(globalThis, { Excel: opened.Excel });
  return opened;
}

/** A table of this many commitments and ten columns, with a value far below it if asked. */
function longBook(rowCount: number, strayRow?: number): Book {
  const book = Book.empty("Blad1");
  const headers = [...header, "Ansvarig", "Kommentar", "Nr", "Budget"];
  const cells: CellWrite[] = headers.map((value, column) => ({ row: 0, column, value }));
  for (let row = 1; row <= rowCount; row++) {
    const status = (shift: number) => statuses[(row + shift) % 3] ?? "";
    const texts = [
      `Mål ${row % 7}`,
      `Delmål ${row % 31}`,
      `Utvecklingsåtagande nummer ${row}`,
      status(0),
      status(1),
      status(2),
      "Förvaltningschefen",
      "Arbetet fortsätter som planerat",
    ];
    texts.forEach((value, column) => cells.push({ row, column, value }));
    cells.push({ row, column: 8, value: row }, { row, column: 9, value: row * 1000 });
  }
  if (strayRow !== undefined) cells.push({ row: strayRow - 1, column: 2, value: "x" });
  book.write(book.model.getters.getActiveSheetId(), cells);
  return book;
}

const placesIn = (leftOut: readonly LeftOut[]) =>
  leftOut.map(({ sheetName, places }) => `${sheetName}: ${places.map(areaName).join(", ")}`);

test("20,000 rows take three round trips and one for each started two megabytes", async () => {
  const excel = await open(longBook(20_000), { platform: "web" });
  const { tables } = await excel.Excel.run((context) => checkWorkbook(context));
  expect(tables[0]?.totals.commitments).toBe(20_000);
  const { count, bytesIn } = excel.host.trips;
  expect(bytesIn).toBeGreaterThan(twoMegabytes);
  expect(count).toBeLessThanOrEqual(3 + Math.ceil(bytesIn / twoMegabytes));
  expect(Math.max(...excel.host.trips.log.map((trip) => trip.bytesIn))).toBeLessThan(5 * 1024 * 1024);
}, 120_000);

test("a stray value on the last row of the sheet costs next to nothing", async () => {
  const excel = await open(longBook(100, 1_048_576));
  const { tables } = await excel.Excel.run((context) => checkWorkbook(context));
  expect(tables[0]?.totals.commitments).toBe(100);
  expect(tables[0]?.followUp.setAside).toMatchObject([{ row: 1_048_575, kind: "note" }]);
  expect(excel.host.trips.count).toBeLessThanOrEqual(4);
  expect(excel.host.trips.bytesIn).toBeLessThan(150_000);
}, 120_000);

test("a long reading says how far it has come, and can be ended", async () => {
  const excel = await open(longBook(5000));
  const progress: string[] = [];
  const all = { onProgress: (read: number, of: number) => progress.push(`${read}/${of}`) };
  await excel.Excel.run((context) => readWorkbook(context, all));
  expect(progress[0]).toBe("2000/5001");
  expect(progress.at(-1)).toBe("5001/5001");
  const ending = new AbortController();
  const ended = { signal: ending.signal, onProgress: () => ending.abort() };
  await expect(excel.Excel.run((context) => readWorkbook(context, ended))).rejects.toMatchObject({
    name: "AbortError",
  });
}, 60_000);

test("an answer that is too large is asked for in smaller ones", async () => {
  const book = longBook(40);
  const sheetId = book.model.getters.getActiveSheetId();
  const long = "å".repeat(32_000);
  book.write(
    sheetId,
    Array.from({ length: 200 }, (_, row) => ({ row: row + 1, column: 7, value: long })),
  );
  const excel = await open(book, { platform: "web" });
  const { grids } = await excel.Excel.run((context) => readWorkbook(context));
  expect(grids[0]?.rowCount).toBe(201);
  expect(grids[0]?.values[200]?.[7]).toBe(long);
  expect(excel.host.trips.log.some(({ refused }) => refused === "ResponsePayloadSizeLimitExceeded")).toBe(true);
}, 60_000);

test("a refusal that is not about size is told as it is", async () => {
  const excel = await open(longBook(3));
  excel.host.beforeTrip = ({ number }) => (number === 3 ? { kind: "refuse", code: "AccessDenied" } : undefined);
  const reading = excel.Excel.run((context) => readWorkbook(context));
  await expect(reading).rejects.toMatchObject({ code: "AccessDenied" });
  await expect(reading).rejects.not.toBeInstanceOf(HostError);
});

test("a table with more merged areas than one call may meet is read all the same", async () => {
  const book = longBook(200);
  const sheetId = book.model.getters.getActiveSheetId();
  const target = Array.from({ length: 200 }, (_, row) =>
    [6, 8].map((left) => ({ left, right: left + 1, top: row + 1, bottom: row + 1 })),
  );
  const wide = Array.from({ length: 200 }, (_, row) =>
    [12, 14, 16, 18].map((left) => ({ left, right: left + 1, top: row + 1, bottom: row + 1 })),
  );
  book.write(
    sheetId,
    Array.from({ length: 200 }, (_, row) => ({ row: row + 1, column: 20, value: "x" })),
  );
  book.model.dispatch("ADD_MERGE", { sheetId, target: [...target, ...wide].flat(), force: true });
  const excel = await open(book);
  const { grids } = await excel.Excel.run((context) => readWorkbook(context));
  expect(grids[0]?.merges).toHaveLength(1200);
  expect(excel.host.trips.log.some(({ refused }) => refused === "GeneralException")).toBe(true);
}, 60_000);

test("a stray value in the last column of the sheet is left out, and costs next to nothing", async () => {
  const book = longBook(400);
  book.write(book.model.getters.getActiveSheetId(), [{ row: 200, column: 16_383, value: "x" }]);
  const excel = await open(book);
  const { tables, leftOut } = await excel.Excel.run((context) => checkWorkbook(context));
  expect(tables[0]?.totals.commitments).toBe(400);
  expect(placesIn(leftOut)).toEqual(["Blad1: XFD201"]);
  expect(excel.host.trips.count).toBeLessThanOrEqual(4);
  expect(excel.host.trips.bytesIn).toBeLessThan(500_000);
}, 60_000);

test("all that stands far away is told with its place, also what lies across two probes", async () => {
  const book = longBook(400);
  book.write(book.model.getters.getActiveSheetId(), [
    { row: 5, column: 898, value: "x" },
    { row: 9, column: 901, value: "y" },
    { row: 2, column: 16_383, value: "z" },
  ]);
  const excel = await open(book);
  const { tables, leftOut } = await excel.Excel.run((context) => checkWorkbook(context));
  expect(tables[0]?.totals.commitments).toBe(400);
  expect(placesIn(leftOut)).toEqual(["Blad1: AHO6:AHR10, XFD3"]);
}, 60_000);

test("a value not far enough away to cost anything is read, and nothing is left out", async () => {
  const book = longBook(400);
  book.write(book.model.getters.getActiveSheetId(), [{ row: 5, column: 900, value: "x" }]);
  const excel = await open(book);
  expect((await excel.Excel.run((context) => checkWorkbook(context))).leftOut).toEqual([]);
}, 60_000);
