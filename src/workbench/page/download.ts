/** Hands the workbook to the user as a new file: never over the one it came from. */
import type { Book } from "../book/book";

const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** @throws whatever the book's save throws */
export async function download(book: Book, fileName: string): Promise<void> {
  const bytes = await book.save();
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: workbookType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser has begun by the next turn; the address may then go.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
