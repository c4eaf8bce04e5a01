/** The book's extras for whoever does not want to know how they are kept: one reader and one writer for each. */
import type { Model } from "@odoo/o-spreadsheet";
import { styleOf } from "../cell-style";
import { extrasOf, setExtra } from "./extras-plugin";
import type { DefinedName, ExtrasState, SheetExtras, WorkbookExtras } from "./extras-state";
import { modelCell } from "../model-cell";
import { headerFormatOf } from "./header-format";

export class Extras {
  private readonly model: Model;

  constructor(model: Model) {
    this.model = model;
  }

  get state(): ExtrasState {
    return extrasOf(this.model);
  }

  get names(): readonly DefinedName[] {
    return this.state.names;
  }

  setNames(names: readonly DefinedName[]): void {
    setExtra(this.model, ["names"], names);
  }

  workbook<K extends keyof WorkbookExtras>(key: K): WorkbookExtras[K] | undefined {
    return this.state.workbook[key];
  }

  /** undefined takes it away */
  setWorkbook<K extends keyof WorkbookExtras>(key: K, value: WorkbookExtras[K] | undefined): void {
    setExtra(this.model, ["workbook", key], value);
  }

  sheet<K extends keyof SheetExtras>(sheetId: string, key: K): SheetExtras[K] | undefined {
    return this.state.sheets[sheetId]?.[key];
  }

  /** undefined takes it away */
  setSheet<K extends keyof SheetExtras>(sheetId: string, key: K, value: SheetExtras[K] | undefined): void {
    setExtra(this.model, ["sheets", sheetId, key], value);
  }

  /** Whether a cell is locked, by its own format or by its row's or column's; it counts while the sheet is protected. */
  isLocked(sheetId: string, row: number, column: number): boolean {
    const cell = modelCell(this.model.getters, { sheetId, row, col: column });
    const own = styleOf(cell).locked;
    if (own !== undefined) return own;
    const { formats, sheets } = this.state;
    const sheet = sheets[sheetId];
    const xf = styleOf(cell).xf ?? headerFormatOf(sheet, row, column) ?? 0;
    return formats[xf]?.locked !== false;
  }
}
