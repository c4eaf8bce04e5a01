/** The model's own data format, as far as the reader fills it in. */
import type { helpers } from "@odoo/o-spreadsheet";

export type WorkbookData = ReturnType<typeof helpers.createEmptyWorkbookData>;
export type SheetData = WorkbookData["sheets"][number];
export type HeaderData = SheetData["cols"][number];

/** Gives equal things the same number, counted from 1 as the model's data does. */
export class Numbered<T extends object | string> {
  readonly items: Record<number, T> = {};
  private readonly ids = new Map<string, number>();

  idOf(item: T): number {
    const key = typeof item === "string" ? item : JSON.stringify(item);
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = this.ids.size + 1;
    this.ids.set(key, id);
    this.items[id] = item;
    return id;
  }
}
