/** Workbooks opened in the embedded Excel, for tests: what a colleague does in them, and what they hold afterwards. */

import { columnIndex } from "../../src/core/address";
import { inExcel } from "../../src/excel/run";
import { Book, type CellState } from "../../src/workbench/book/book";
import { openExcel, type OpenedExcel } from "../../src/workbench/host/node";

export type { OpenedExcel } from "../../src/workbench/host/node";

let opened: OpenedExcel | null = null;

/** Opens a workbook, in place of the one that was open, and gives the code under test its globals. */
export async function open(
  workbook: Uint8Array | Book,
  options: Parameters<typeof openExcel>[1] = {},
): Promise<OpenedExcel> {
  close();
  opened = await openExcel(workbook, options);
  const locks = { request: (_: string, __: object, work: () => unknown) => Promise.resolve(work()) };
  Object.assign(globalThis, { Excel: opened.Excel, Office: opened.Office, navigator: { locks } });
  return opened;
}

export function close(): void {
  opened?.close();
  opened = null;
}

/** Runs an action as the pane does. */
export const run = inExcel;

type Rows = readonly (readonly (string | number)[])[];

/** A workbook of one sheet, "Blad1", that holds these rows; "" is an empty cell. */
export function bookOf(rows: Rows): Book {
  const book = Book.empty("Blad1");
  book.write(
    sheetIdOf(book),
    rows.flatMap((row, index) =>
      row.map((value, column) => ({ row: index, column, value: value === "" ? null : value })),
    ),
  );
  return book;
}

export function sheetIdOf({ model }: Book, sheetName = "Blad1"): string {
  return model.getters.getSheetIds().find((id) => model.getters.getSheetName(id) === sheetName) ?? "";
}

/** @example placeOf("D2") gives row 1, column 3 */
export function placeOf(cell: string): { readonly row: number; readonly column: number } {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/u.exec(cell) ?? [];
  return { row: Number(digits) - 1, column: columnIndex(letters) };
}

export function cellAt({ book }: OpenedExcel, cell: string, sheetName?: string): CellState {
  const { row, column } = placeOf(cell);
  return book.cell(sheetIdOf(book, sheetName), row, column);
}

/** What the cells hold, by their addresses. */
export function textsAt(excel: OpenedExcel, ...cells: string[]): string[] {
  return cells.map((cell) => cellAt(excel, cell).text);
}

/** A colleague types into a cell. */
export function type({ book }: OpenedExcel, cell: string, value: string | number | null, sheetName?: string): void {
  book.write(sheetIdOf(book, sheetName), [{ ...placeOf(cell), value }]);
}

/** Someone does something to the workbook in Excel. */
export async function change(
  excel: OpenedExcel,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
): Promise<void> {
  await excel.Excel.run(async (context) => {
    work(context.workbook.worksheets.getFirst(), context);
    await context.sync();
  });
}

/** The workbook as a file: the same bytes for the same content. */
export async function saved({ book }: OpenedExcel): Promise<string> {
  return Buffer.from(await book.save()).toString("base64");
}

/** How many round trips some work waits for. */
export async function tripsOf(excel: OpenedExcel, work: () => Promise<unknown>): Promise<number> {
  const before = excel.host.trips.count;
  await work();
  return excel.host.trips.count - before;
}

/** The code with which some work is refused; "nothing" where it is not. */
export async function codeOf(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
    return "nothing";
  } catch (thrown) {
    return thrown instanceof Error && "code" in thrown ? String(thrown.code) : String(thrown);
  }
}
