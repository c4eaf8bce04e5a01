/**
 * The workbook beneath the embedded Excel: o-spreadsheet's headless model, with values that keep their types and with
 * what the model cannot hold. Positions are 0-based; sheets are addressed by the model's sheet id.
 */
import { constants, helpers, Model } from "@odoo/o-spreadsheet";
import type { Locale } from "@odoo/o-spreadsheet";
import { EXCEL_COLUMNS, EXCEL_ROWS } from "./address";
import { BookError } from "./book-error";
import { dressCharts } from "./charts/drawn-chart";
import { readCell } from "./cell-state";
import type { CellState } from "./cell-state";
import { encodeContent } from "./cell-content";
import { numberFormatOf, styleOf, withNumberFormat, withStyle } from "./cell-style";
import type { CellStyle } from "./cell-style";
import { canonicalFormula, toModelFormula, withoutPrefixes } from "./formula";
import { Extras } from "./extras/extras";
import { registerExtrasPlugin } from "./extras/extras-plugin";
import { defineMissingFunctions } from "./functions";
import { isTextFormat } from "./number-format";
import { defineLinks } from "./links";
import { quietly } from "./quiet";
import type { LeftOut } from "./read/left-out";
import { plainReferences } from "./structured-references";
import { recordStyle } from "./styles/record-style";
import { bookTables } from "./tables";
import { readFigures } from "./write/figures";
import { registerWritePlugin, writeCells } from "./write-plugin";
import type { ModelCellWrite } from "./write-plugin";
import { modelCell } from "./model-cell";

/** One cell to write. A `formula` and a `value` exclude each other; what is absent stays as it is. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly value?: string | number | boolean | null;
  readonly formula?: string;
  readonly numberFormat?: string;
}

export type { CellState, CellValue } from "./cell-state";
export type { LeftOut } from "./read/left-out";

export class Book {
  readonly model: Model;
  /** what the model cannot hold */
  readonly extras: Extras;

  private constructor(data: object) {
    defineMissingFunctions();
    defineLinks();
    registerWritePlugin();
    registerExtrasPlugin();
    this.model = quietly(() => new Model(data));
    this.extras = new Extras(this.model);
    dressCharts(this.model);
    const dispatch = this.model.dispatch;
    this.model.dispatch = ((...command: Parameters<typeof dispatch>) =>
      quietly(() => dispatch(...command))) as typeof dispatch;
  }

  /** A workbook with one empty sheet. */
  static empty(sheetName = "Sheet1"): Book {
    return new Book(helpers.createEmptyWorkbookData(sheetName));
  }

  /**
   * Opens an .xlsx package.
   *
   * @param locale how numbers and dates are shown, and written into cells on screen; American where it is absent
   * @returns the book and what of the file it could not carry
   * @throws BookError notAWorkbook, encrypted, damaged, tooLarge
   */
  static async open(bytes: Uint8Array, locale?: Locale): Promise<{ book: Book; leftOut: readonly LeftOut[] }> {
    const { readWorkbook } = await import("./read/read-workbook");
    try {
      const { data, extras, leftOut } = readWorkbook(bytes);
      const settings = { locale: locale ?? constants.DEFAULT_LOCALE };
      return { book: new Book({ ...data, settings, excelExtras: extras }), leftOut };
    } catch (cause) {
      if (cause instanceof BookError) throw cause;
      throw new BookError("damaged", cause instanceof Error ? cause.message : "");
    }
  }

  /** The complete .xlsx package. The same book gives the same bytes. */
  async save(): Promise<Uint8Array> {
    const { writeWorkbook } = await import("./write/write-workbook");
    const figures = await readFigures(this.model);
    return quietly(() => writeWorkbook(this.model, figures));
  }

  cell(sheetId: string, row: number, column: number): CellState {
    return readCell(this.model, { sheetId, row, col: column });
  }

  /** Stores a value as exactly the type it has; null empties the cell. @throws BookError */
  setValue(sheetId: string, row: number, column: number, value: string | number | boolean | null): void {
    this.write(sheetId, [{ row, column, value }]);
  }

  /** @throws BookError */
  setFormula(sheetId: string, row: number, column: number, formula: string): void {
    this.write(sheetId, [{ row, column, formula }]);
  }

  /** @throws BookError */
  setNumberFormat(sheetId: string, row: number, column: number, code: string): void {
    this.write(sheetId, [{ row, column, numberFormat: code }]);
  }

  /** Writes many cells as one step. The sheet grows as far as Excel's would. @throws BookError */
  write(sheetId: string, writes: readonly CellWrite[]): void {
    if (writes.length === 0) return;
    this.makeRoom(sheetId, writes);
    const encoded = writes.map((write) => this.encode(sheetId, write));
    if (!writeCells(this.model, sheetId, encoded)) throw new BookError("refused");
  }

  private encode(sheetId: string, write: CellWrite): ModelCellWrite {
    const { row, column } = write;
    const cell = modelCell(this.model.getters, { sheetId, row, col: column });
    const code = write.numberFormat ?? numberFormatOf(cell);
    const style = cell === undefined ? this.usualStyle() : styleOf(cell);
    if (write.formula !== undefined) {
      const plain = this.withoutTables(sheetId, row, column, write.formula);
      const written = { as: canonicalFormula(plain), text: withoutPrefixes(write.formula) };
      return { row, column, content: toModelFormula(plain), ...withNumberFormat({ ...style, written }, code) };
    }
    if (write.value === undefined) return { row, column, ...this.reformat(sheetId, write, code) };
    const content = encodeContent(write.value);
    return { row, column, content, ...withNumberFormat(withStyle(style, "written", undefined), code) };
  }

  /** The model knows no references to tables: it gets the ranges that they mean now. */
  private withoutTables(sheetId: string, row: number, column: number, formula: string): string {
    if (!formula.includes("[")) return formula;
    const sheetName = this.model.getters.getSheetName(sheetId);
    return plainReferences(formula, bookTables(this.model), { sheetName, row, column });
  }

  /** The look of the opened file's unformatted cells. */
  private usualStyle(): CellStyle {
    const [usual] = this.extras.state.formats;
    return usual === undefined ? {} : recordStyle(usual, 0);
  }

  /** A new number format leaves the value alone, also where a text format set on screen made it one. */
  private reformat(sheetId: string, { row, column }: CellWrite, code: string): Omit<ModelCellWrite, "row" | "column"> {
    const cell = modelCell(this.model.getters, { sheetId, row, col: column });
    const formatted = withNumberFormat(styleOf(cell), code);
    const { value } = this.cell(sheetId, row, column);
    const isReadAsText = isTextFormat(cell?.format ?? "") && cell?.isFormula === false && typeof value !== "object";
    return isReadAsText ? { content: encodeContent(value), ...formatted } : formatted;
  }

  private makeRoom(sheetId: string, writes: readonly CellWrite[]): void {
    const { getters } = this.model;
    if (getters.tryGetSheet(sheetId) === undefined) throw new BookError("unknownSheet", sheetId);
    let lastRow = 0;
    let lastColumn = 0;
    for (const { row, column } of writes) {
      if (row < 0 || column < 0 || row >= EXCEL_ROWS || column >= EXCEL_COLUMNS) throw new BookError("outsideSheet");
      lastRow = Math.max(lastRow, row);
      lastColumn = Math.max(lastColumn, column);
    }
    this.grow(sheetId, "ROW", getters.getNumberRows(sheetId), lastRow);
    this.grow(sheetId, "COL", getters.getNumberCols(sheetId), lastColumn);
  }

  private grow(sheetId: string, dimension: "ROW" | "COL", size: number, last: number): void {
    if (last < size) return;
    const sheetName = this.model.getters.getSheetName(sheetId);
    const quantity = last + 1 - size;
    this.model.dispatch("ADD_COLUMNS_ROWS", {
      sheetId,
      sheetName,
      dimension,
      base: size - 1,
      position: "after",
      quantity,
    });
  }
}
