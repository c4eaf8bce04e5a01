/**
 * Range members that are about what cells hold: values, formulas, types, displayed text and number formats.
 */
import { decodeText } from "../../../book/cell-content";
import type { CellState, CellValue } from "../../../book/cell-state";
import { numberFormatOf } from "../../../book/cell-style";
import { GENERAL } from "../../../book/number-format";
import { Refusal } from "../../protocol/refusal";
import { textOf } from "../../protocol/arguments";
import type { Members } from "../../protocol/object-type";
import { requireEditable } from "../protection";
import { cellCount, isUnbounded, mapCells } from "../zone";
import { toldValue, valueTypeOf } from "../told-value";
import { asFilteredRangeTakesIt } from "./filtered-rows";
import { forEachInput } from "./matrix";
import type { Range } from "./range";
import { readTyped, type CellInput } from "./typed-input";

/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-large */
const MOST_CELLS_IN_ONE_READ = 5_000_000;

/**
 * Reads each cell; whole rows and columns answer null. Above five million cells Excel "doesn't always throw an error. In
 * some cases, `Range.values` returns `null`": here `values` and `text` do, as they were seen to do
 * (https://github.com/OfficeDev/office-js/issues/4783), and all else is refused.
 */
function read<T>(
  self: Range,
  empty: T,
  of: (row: number, column: number) => T,
  beyond: "refused" | "null" = "refused",
): T[][] | null {
  const { zone, sheetId, workspace } = self;
  if (isUnbounded(zone)) return null;
  if (cellCount(zone) > MOST_CELLS_IN_ONE_READ) {
    if (beyond === "null") return null;
    throw new Refusal("RangeExceedsLimit");
  }
  const { getters } = workspace.model;
  const rows = getters.getNumberRows(sheetId);
  const columns = getters.getNumberCols(sheetId);
  return mapCells(zone, (row, column) => (row < rows && column < columns ? of(row, column) : empty));
}

/**
 * One cell's value without its text and formula, which cost more than all else together in a read of many cells. Errors
 * and links need the whole cell: what the file held may stand for an error.
 */
function valueReader({ workspace: { book }, sheetId }: Range): (row: number, column: number) => CellValue {
  const { getters } = book.model;
  return (row, column) => {
    const { type, value, link } = getters.getEvaluatedCell({ sheetId, row, col: column });
    if (type === "error" || link !== undefined) return book.cell(sheetId, row, column).value;
    return typeof value === "string" ? decodeText(value) : value;
  };
}

function readValues<T>(self: Range, of: (value: CellValue) => T, beyond: "refused" | "null"): T[][] | null {
  const valueAt = valueReader(self);
  return read(self, of(null), (row, column) => of(valueAt(row, column)), beyond);
}

function readFormulas(self: Range): (string | number | boolean)[][] | null {
  const { book } = self.workspace;
  const { getters } = book.model;
  const valueAt = valueReader(self);
  return read(self, "", (row, column) => {
    const isFormula = getters.getCell({ sheetId: self.sheetId, row, col: column })?.isFormula === true;
    return isFormula ? formulaOf(book.cell(self.sheetId, row, column)) : toldValue(valueAt(row, column));
  });
}

function readTexts(self: Range): string[][] | null {
  const { book } = self.workspace;
  return read(self, "", (row, column) => book.cell(self.sheetId, row, column).text, "null");
}

function readFormats(self: Range): string[][] | null {
  const { getters } = self.workspace.model;
  const { sheetId } = self;
  return read(self, GENERAL, (row, column) => numberFormatOf(getters.getCell({ sheetId, row, col: column })));
}

function formulaOf({ formula, value }: CellState): string | number | boolean {
  return formula ?? toldValue(value);
}

/** Cells hidden under a merge take nothing. */
function isHiddenByMerge(self: Range, row: number, column: number): boolean {
  const { getters } = self.workspace.structure;
  const position = { sheetId: self.sheetId, row, col: column };
  if (row >= getters.getNumberRows(self.sheetId) || column >= getters.getNumberCols(self.sheetId)) return false;
  return getters.isInMerge(position) && !getters.isMainCellPosition(position);
}

/** The number format a cell has or will have by the writes that wait. */
function formatNow(self: Range, row: number, column: number): string {
  const { edits, structure } = self.workspace;
  const waiting = edits.waiting(self.sheetId, row, column)?.numberFormat;
  if (waiting !== undefined) return waiting;
  return numberFormatOf(structure.getters.getCell({ sheetId: self.sheetId, row, col: column }));
}

function write(self: Range, input: unknown): void {
  const { zone, sheetId, workspace } = self;
  requireEditable(workspace, sheetId, zone);
  const writes: [number, number, CellInput][] = [];
  forEachInput(zone, asFilteredRangeTakesIt(self, input), (row, column, value) => {
    if (isHiddenByMerge(self, row, column)) return;
    writes.push([row, column, typed(self, row, column, value)]);
  });
  for (const [row, column, { error, ...cell }] of writes) {
    if (error === undefined) workspace.edits.write(sheetId, { row, column, ...cell });
    else writeError(self, row, column, error);
  }
}

/** The book's own writes have no errors: it is the model that takes the text of one for the error. */
function writeError({ workspace, sheetId }: Range, row: number, column: number, content: string): void {
  workspace.makeRoom(sheetId, row, column);
  workspace.dispatch("UPDATE_CELL", { sheetId, row, col: column, content });
}

function typed(self: Range, row: number, column: number, value: string | number | boolean): CellInput {
  if (typeof value !== "string") return { value };
  const format = value === "" ? "" : formatNow(self, row, column);
  const { numberFormat, ...input } = readTyped(value, format === "@");
  return numberFormat !== undefined && format === "General" ? { ...input, numberFormat } : input;
}

/**
 * One format in an array of its own goes to every cell, as in Microsoft's tutorial: a table's column gets `[["€#,##0.00"]]`.
 * https://learn.microsoft.com/office/dev/add-ins/tutorials/excel-tutorial#create-a-table
 */
function single(input: unknown): unknown {
  const rows: readonly unknown[] = Array.isArray(input) ? input : [];
  const [row] = rows;
  return rows.length === 1 && Array.isArray(row) && row.length === 1 ? row[0] : input;
}

function writeFormats(self: Range, input: unknown): void {
  const { zone, sheetId, workspace } = self;
  requireEditable(workspace, sheetId, zone, "formatCells");
  const writes: [number, number, string][] = [];
  forEachInput(zone, single(input), (row, column, code) => {
    const format = textOf(code);
    writes.push([row, column, format === "" ? "General" : format]);
  });
  for (const [row, column, numberFormat] of writes) workspace.edits.write(sheetId, { row, column, numberFormat });
}

export const content: Members<Range> = {
  properties: {
    Values: { set: "1.1", get: (self) => readValues(self, toldValue, "null"), put: write },
    Formulas: { set: "1.1", get: readFormulas, put: write },
    Text: { set: "1.1", get: readTexts },
    ValueTypes: { set: "1.1", get: (self) => readValues(self, valueTypeOf, "refused") },
    NumberFormat: { set: "1.1", get: readFormats, put: writeFormats },
  },
  methods: {
    _ValidateArraySize: {
      set: "1.3",
      call: (self, args) => {
        const { top, left, bottom, right } = self.zone;
        const fits = bottom - top + 1 === args.integer(0) && right - left + 1 === args.integer(1);
        if (!fits) throw new Refusal("InvalidArgument", "the array does not have the size of the range");
        return null;
      },
    },
  },
};
