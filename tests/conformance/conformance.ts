/**
 * One row of the conformance tables: what Excel's documentation says, and the page that says it, held against the
 * embedded Excel through Microsoft's own client.
 */
import { Book } from "../../src/workbench/book/book";
import { openExcel, type OpenedExcel, type OpenOptions } from "../../src/workbench/host/node";

export interface Claim {
  /** What is claimed, as the end of the sentence "Excel …". */
  readonly says: string;
  /** The page that says so; without https://learn.microsoft.com/ where it is there. */
  readonly page: string;
  readonly options?: OpenOptions;
  /** What is in the workbook before: its first sheet is called Blad1. */
  readonly given?: (book: Book, sheetId: string) => void;
  /** What the add-in does; what it returns is compared. */
  readonly when: (context: Excel.RequestContext, excel: OpenedExcel) => Promise<unknown>;
  /** What comes of it… */
  readonly gives?: unknown;
  /** …or the code with which Excel refuses. */
  readonly refuses?: string;
}

export function conformance(subject: string, claims: readonly Claim[]): void {
  describe(subject, () => {
    test.each(claims.map((claim) => [claim.says, claim.page, claim] as const))(
      "%s (%s)",
      async (_says, _page, claim) => {
        const excel = await openExcel(bookFor(claim), claim.options);
        try {
          expect(await outcome(excel, claim)).toEqual(
            "refuses" in claim ? { refused: claim.refuses } : { given: claim.gives },
          );
        } finally {
          excel.close();
        }
      },
    );
  });
}

function bookFor({ given }: Claim): Book {
  const book = Book.empty("Blad1");
  given?.(book, book.model.getters.getActiveSheetId());
  return book;
}

async function outcome(excel: OpenedExcel, claim: Claim): Promise<{ given: unknown } | { refused: string }> {
  try {
    return { given: await excel.Excel.run((context) => claim.when(context, excel)) };
  } catch (error) {
    if (error instanceof excel.OfficeExtension.Error) return { refused: error.code };
    throw error;
  }
}

/** Cells from the top left, row by row; null leaves one empty. */
export function cells(rows: readonly (readonly (string | number | boolean | null)[])[]): NonNullable<Claim["given"]> {
  return (book, sheetId) =>
    book.write(
      sheetId,
      rows.flatMap((values, row) => values.map((value, column) => ({ row, column, value }))),
    );
}

/** The first sheet. */
export const blad1 = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem("Blad1");

/** Loads some properties of an object and gives exactly those as plain data; `format/fill/color` under its whole path. */
export async function loaded(
  context: Excel.RequestContext,
  object: OfficeExtension.ClientObject & { load(option: string[]): unknown },
  properties: string,
): Promise<Record<string, unknown>> {
  const paths = properties.split(",").map((path) => path.trim());
  object.load(paths);
  await context.sync();
  return Object.fromEntries(paths.map((path) => [path, path.split("/").reduce(step, object)]));
}

function step(object: unknown, name: string): unknown {
  return (object as Record<string, unknown>)[name];
}

/** Types a value into A1 and gives what the cell then is. */
export async function typed(context: Excel.RequestContext, value: unknown): Promise<unknown> {
  const cell = blad1(context).getRange("A1");
  cell.values = [[value]];
  return loaded(context, cell, "values, valueTypes, numberFormat");
}

/** What a method answered, once it has been synchronised. */
export function answered<T>({ value }: OfficeExtension.ClientResult<T>): T {
  return value;
}

/** Whether an object turned out to be a null object, once it has been synchronised. */
export function isNull({ isNullObject }: OfficeExtension.ClientObject): boolean {
  return isNullObject;
}
