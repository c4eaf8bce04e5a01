/** Finds sheets by name, since a book speaks of them by id. */
import type { Book } from "../../../src/workbench/book/book";

export function sheetIdOf(book: Book, name: string): string {
  const id = book.model.getters.getSheetIdByName(name);
  if (id === undefined) throw new Error(`No sheet ${name}`);
  return id;
}
