/**
 * Range members that are about what cells hold: values, formulas, types, displayed text and number formats.
 */
import type { CellState } from "../../../book/cell-state";
import { numberFormatOf } from "../../../book/cell-style";
import { Refusal } from "../../protocol/refusal";
import { textOf } from "../../protocol/arguments";
import type { Members } from "../../protocol/object-type";
import { requireEditable } from "../protection";
import { cellCount, isUnbounded, mapCells } from "../zone";
import { forEachInput } from "./matrix";
import type { Range } from "./range";
import { readTyped, type CellInput } from "./typed-input";

/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-large */
const MOST_CELLS_IN_ONE_READ = 5_000_000;

const EMPTY: CellState = { value: null, formula: null, text: "", numberFormat: "General" };

/** Reads each cell; whole rows and columns answer null, and more than five million cells are refused. */
function read<T>(self: Range, map: (cell: CellState) => T): T[][] | null {
  const { zone, sheetId, workspace } = self;
  if (isUnbounded(zone)) return null;
  if (cellCount(zone) > MOST_CELLS_IN_ONE_READ) throw new Refusal("RangeExceedsLimit");
  const { book } = workspace;
  const rows = book.model.getters.getNumberRows(sheetId);
  const columns = book.model.getters.getNumberCols(sheetId);
  return mapCells(zone, (row, column) => map(row < rows && column < columns ? book.cell(sheetId, row, column) : EMPTY));
}

/** What `values` gives: an error as its code, a date as its serial number, an empty cell as "". */
export function valueOf({ value }: CellState): string | number | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.rangevaluetype */
export function valueTypeOf({ value }: CellState): "Empty" | "String" | "Double" | "Boolean" | "Error" {
  if (value === null) return "Empty";
  if (typeof value === "string") return "String";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "Error";
}

function formulaOf(cell: CellState): string | number | boolean {
  return cell.formula ?? valueOf(cell);
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
  forEachInput(zone, input, (row, column, value) => {
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
    Values: { set: "1.1", get: (self) => read(self, valueOf), put: write },
    Formulas: { set: "1.1", get: (self) => read(self, formulaOf), put: write },
    Text: { set: "1.1", get: (self) => read(self, (cell) => cell.text) },
    ValueTypes: { set: "1.1", get: (self) => read(self, valueTypeOf) },
    NumberFormat: { set: "1.1", get: (self) => read(self, (cell) => cell.numberFormat), put: writeFormats },
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
