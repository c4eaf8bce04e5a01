/** The small workbooks that the campaign works in. */

import type { Book } from "../../src/workbench/book/book";
import { header } from "../builders/grid";
import { bookOf, sheetIdOf } from "../excel/opened";

/** A misspelt status (D2), two with stray spaces (E3, F4), two deviations, and a claim that is wrong (A6). */
const rows = [
  header,
  ["Mål A", "Delmål A", "Ett", "Klat", "Klart", "Avvikelse från plan"],
  ["Mål A", "Delmål A", "Två", "Klart", "klart ", "Klart"],
  ["Mål A", "Delmål B", "Tre", "Klart", "Avvikelse från plan", "Enligt  plan"],
  [],
  ["3 stycken: 2 klart, 1 ej klara"],
];

/** What a colleague's add-in has put right in `Blad2!A1`, from what to what. */
export const theirCell = { before: "Anteckning ", after: "Anteckning" };

/** One table, and a sheet with a note. */
export function oneTable(): Book {
  return withSecondSheet(bookOf(rows), [[theirCell.before]]);
}

/** A table on each of two sheets. */
export function twoTables(): Book {
  return withSecondSheet(bookOf(rows), [
    [theirCell.before],
    header,
    ["Mål B", "Delmål C", "Fyra", "Klart", "Klart", "Avvikelse från plan"],
    ["Mål B", "Delmål C", "Fem", "Klart", "Klart", "Klart"],
  ]);
}

/** The row of the second commitment is hidden. */
export function hiddenRow(): Book {
  const book = oneTable();
  book.model.dispatch("HIDE_COLUMNS_ROWS", { sheetId: sheetIdOf(book), dimension: "ROW", elements: [2] });
  return book;
}

function withSecondSheet(book: Book, cells: readonly (readonly string[])[]): Book {
  book.model.dispatch("CREATE_SHEET", { sheetId: "second", name: "Blad2", position: 1 });
  book.write(
    "second",
    cells.flatMap((row, index) => row.map((value, column) => ({ row: index, column, value }))),
  );
  return book;
}
