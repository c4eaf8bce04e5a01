/** From a file's bytes to a workbook on the page, or to a sentence that says why not. */
import { Book } from "../book/book";
import { BookError } from "../book/book-error";
import { gridLocale } from "./grid/locales";
import type { Words } from "./words";

export interface OpenedFile {
  readonly book: Book;
  /** The file's name, with its ending. */
  readonly fileName: string;
  /** What the file had that could not be carried, in words; null when it was opened whole. */
  readonly leftOut: string | null;
}

/** A file that could not be opened; the message is a sentence for the user. */
export class FileRefusal extends Error {}

/** @throws FileRefusal */
export async function openFile(file: { name: string; bytes: Uint8Array }, words: Words): Promise<OpenedFile> {
  const { name: fileName, bytes } = file;
  try {
    const { book, leftOut } = await Book.open(bytes, gridLocale(words.locale));
    const parts = leftOut.map(({ part, count }) => {
      const [one, many] = words.parts[part] ?? words.otherParts;
      return `${count} ${count === 1 ? one : many}`;
    });
    return { book, fileName, leftOut: parts.length === 0 ? null : words.leftOut(parts) };
  } catch (cause) {
    const code = cause instanceof BookError ? cause.code : "other";
    // What is not a known refusal is a fault of ours: the sentence is for the user, the console for us.
    if (code === "other") console.error(cause);
    throw new FileRefusal((words.notOpened[code] ?? words.notOpened.other)(fileName), { cause });
  }
}
