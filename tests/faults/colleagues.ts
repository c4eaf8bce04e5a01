/** What a colleague does in the workbook between two round trips of ours, at once and without asking. */

import { parseRecord, recordNamespace, recordXml, withEntry } from "../../src/core/change-record";
import { parseSettings, settingsNamespace, settingsXml, type Settings } from "../../src/core/settings";
import type { Book } from "../../src/workbench/book/book";
import { setExtra } from "../../src/workbench/book/extras/extras-plugin";
import { placeOf, sheetIdOf } from "../excel/opened";
import { customXmlOf, writeCustomXml } from "./exported";
import { theirCell } from "./workbooks";

export type Edit = (book: Book) => void;

/** Each leaves the workbook as it is where its sheet is not there. */
export const edits: Readonly<Record<string, Edit>> = {
  "edits a cell that is to be put right": (book) => {
    write(book, "D2", "Avvikelse från plan");
  },
  "edits another cell": (book) => {
    write(book, "E4", "Enligt plan");
  },
  "inserts a row above": (book) => {
    const [sheetId, dimension] = [sheetIdOf(book), "ROW"] as const;
    const place = { base: 1, quantity: 1, position: "before" } as const;
    book.model.dispatch("ADD_COLUMNS_ROWS", { sheetId, sheetName: "Blad1", dimension, ...place });
  },
  "deletes a row": (book) => {
    const sheetId = sheetIdOf(book);
    book.model.dispatch("REMOVE_COLUMNS_ROWS", { sheetId, sheetName: "Blad1", dimension: "ROW", elements: [2] });
  },
  "renames the sheet": (book) => {
    book.model.dispatch("RENAME_SHEET", { sheetId: sheetIdOf(book), oldName: "Blad1", newName: "Uppföljning 2026" });
  },
  "deletes the sheet": (book) => {
    book.model.dispatch("DELETE_SHEET", { sheetId: sheetIdOf(book), sheetName: "Blad1" });
  },
  "protects the sheet": (book) => {
    setExtra(book.model, ["sheets", sheetIdOf(book), "protection"], { sheet: "1", objects: "1", scenarios: "1" });
  },
  "decides what a word means": (book) => {
    const [part] = ownPart(book, settingsNamespace);
    const settings: Settings = parseSettings(part?.xml ?? "");
    const words = [...settings.words, { text: "Påbörjat", countsAs: "onPlan" as const }];
    savePart(book, settingsNamespace, settingsXml({ ...settings, words }));
  },
  "puts a cell right with the add-in": (book) => {
    const before = { text: theirCell.before, numberFormat: "General" };
    const after = { text: theirCell.after, numberFormat: "General" };
    const at = { sheetName: "Blad2", row: 0, column: 0 };
    const change = { kind: "format", at, before, after, commitment: null } as const;
    const [part] = ownPart(book, recordNamespace);
    const record = withEntry(parseRecord(part?.xml ?? ""), {
      time: "2026-08-31T11:59:00.000Z",
      state: "done",
      changes: [change],
    });
    savePart(book, recordNamespace, recordXml(record));
    book.write(sheetIdOf(book, "Blad2"), [{ row: 0, column: 0, value: theirCell.after }]);
  },
};

function write(book: Book, cell: string, value: string): void {
  book.write(sheetIdOf(book), [{ ...placeOf(cell), value }]);
}

function ownPart(book: Book, namespace: string) {
  return customXmlOf(book).filter(({ xml }) => xml.includes(`"${namespace}"`));
}

function savePart(book: Book, namespace: string, xml: string): void {
  const [part] = ownPart(book, namespace);
  const others = customXmlOf(book).filter((one) => one !== part);
  writeCustomXml(book, [...others, { id: part?.id ?? "{8A3C4C6B-0000-4000-8000-000000000001}", xml }]);
}
