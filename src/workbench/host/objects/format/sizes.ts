/**
 * Row heights and column widths: points to the add-in, pixels to the model (at 96 pixels an inch).
 */
import { requireAllowed } from "../protection";
import { numberOf } from "../../protocol/arguments";
import { Refusal } from "../../protocol/refusal";
import { styleOf } from "../../../book/cell-style";
import type { HeaderExtras } from "../../../book/extras/extras-state";
import { setSheetExtra, sheetExtras } from "../extras";
import { omit } from "../omit";
import { clipped, reached, type Styled } from "./range-styles";
import { lineCount, linesHeight } from "./text-size";

const POINTS_PER_PIXEL = 0.75;
const PIXELS_PER_CHARACTER = 7;
const CELL_PADDING = 12;
const USUAL_ROW_POINTS = 15;
const HIGHEST_ROW_POINTS = 409.5;

type Dimension = "ROW" | "COL";

const ends = { ROW: ["top", "bottom"], COL: ["left", "right"] } as const;

/** The size that all rows or columns have, in points; null when they differ. */
export function commonSize(self: Styled, dimension: Dimension): number | null {
  const { getters } = self.workspace.model;
  const found = new Set<number>();
  for (const index of indexes(self, dimension)) {
    found.add(dimension === "ROW" ? getters.getRowSize(self.sheetId, index) : getters.getColSize(self.sheetId, index));
  }
  const [only] = found;
  return found.size === 1 && only !== undefined ? only * POINTS_PER_PIXEL : null;
}

export function setSize(self: Styled, dimension: Dimension, value: unknown): void {
  const points = numberOf(value);
  const most = dimension === "ROW" ? HIGHEST_ROW_POINTS : 1790;
  if (points < 0 || points > most) throw new Refusal("InvalidArgument", `a size is 0 to ${most} points`);
  resize(self, dimension, () => Math.round(points / POINTS_PER_PIXEL));
}

/**
 * Rows get about the height of their text, wrapped at the columns' widths; a row of plain lines gets the usual height.
 * The height is stored, as Excel does, and not as one that somebody set.
 */
export function autofitRows(self: Styled): void {
  const fitted = new Map(indexes(self, "ROW").map((row) => [row, fittedHeight(self, row)] as const));
  resize(self, "ROW", (row) => fitted.get(row) ?? null);
  const rows: Record<string, HeaderExtras> = { ...sheetExtras(self.workspace, self.sheetId).rows };
  for (const [row, pixels] of fitted) {
    const others = omit(rows[String(row)] ?? {}, "fitted", "custom", "size");
    rows[String(row)] = pixels === null ? others : { ...others, fitted: pixels };
    if (Object.keys(rows[String(row)] ?? {}).length === 0) Reflect.deleteProperty(rows, String(row));
  }
  setSheetExtra(self.workspace, self.sheetId, "rows", rows);
}

/** In pixels; null for a row that the usual height is enough for. Cells of merges do not count, as in Excel. */
function fittedHeight({ workspace, sheetId }: Styled, row: number): number | null {
  const { book } = workspace;
  const { getters } = book.model;
  let highest = USUAL_ROW_POINTS;
  for (let col = 0; col < getters.getNumberCols(sheetId); col++) {
    const position = { sheetId, row, col };
    const cell = getters.getCell(position);
    if (cell === undefined || getters.isInMerge(position)) continue;
    const { wrapping, fontSize = 11, bold = false } = styleOf(cell);
    const font = { size: fontSize, bold };
    const { text } = book.cell(sheetId, row, col);
    if (text === "") continue;
    const lines = wrapping === "wrap" ? lineCount(text, font, getters.getColSize(sheetId, col)) : 1;
    highest = Math.max(highest, linesHeight(lines, font));
  }
  if (highest <= USUAL_ROW_POINTS) return null;
  return Math.round(Math.min(highest, HIGHEST_ROW_POINTS) / POINTS_PER_PIXEL);
}

/** Columns get about the width of their longest line: nothing here can measure a font. */
export function autofitColumns(self: Styled): void {
  const { book } = self.workspace;
  const rows = book.model.getters.getNumberRows(self.sheetId);
  resize(self, "COL", (column) => {
    let widest = 0;
    for (let row = 0; row < rows; row++) widest = Math.max(widest, textWidth(self, row, column));
    return widest === 0 ? undefined : Math.ceil(widest + CELL_PADDING);
  });
}

function textWidth(self: Styled, row: number, column: number): number {
  const { book } = self.workspace;
  const {
    wrapping,
    fontSize = 11,
    bold,
  } = styleOf(book.model.getters.getCell({ sheetId: self.sheetId, row, col: column }));
  const inMerge = book.model.getters.isInMerge({ sheetId: self.sheetId, row, col: column });
  if (wrapping === "wrap" || inMerge) return 0;
  const longest = Math.max(
    ...book
      .cell(self.sheetId, row, column)
      .text.split("\n")
      .map((line) => line.length),
  );
  return longest * PIXELS_PER_CHARACTER * (fontSize / 11) * (bold === true ? 1.1 : 1);
}

function resize(self: Styled, dimension: Dimension, sizeOf: (index: number) => number | null | undefined): void {
  const { workspace, sheetId } = self;
  requireAllowed(workspace, sheetId, dimension === "ROW" ? "formatRows" : "formatColumns");
  const sizes = new Map<number | null, number[]>();
  for (const index of indexes(self, dimension, true)) {
    const size = sizeOf(index);
    if (size !== undefined) sizes.set(size, [...(sizes.get(size) ?? []), index]);
  }
  for (const [size, elements] of sizes) {
    workspace.edits.run(elements.length, () =>
      workspace.structure.dispatch("RESIZE_COLUMNS_ROWS", { sheetId, dimension, elements, size }),
    );
  }
}

/** The rows or columns in question, as far as the model holds them. */
export function indexes(self: Styled, dimension: Dimension, grow = false): number[] {
  const [first, last] = ends[dimension];
  const found = new Set<number>();
  for (const zone of self.zones) {
    const held = grow ? reached(self.workspace, self.sheetId, zone) : clipped(self.workspace, self.sheetId, zone);
    for (let index = held?.[first] ?? 1; index <= (held?.[last] ?? 0); index++) found.add(index);
  }
  return [...found];
}
