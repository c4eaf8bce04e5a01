/**
 * Range members that change the sheet around the cells: insert, delete, clear, merge, hide, select.
 */
import { modelCell } from "../../../book/model-cell";
import { booleanOf, type Arguments } from "../../protocol/arguments";
import type { Members } from "../../protocol/object-type";
import { removeFrom } from "../conditional-formats/rules";
import { clearValidation } from "../validation/validation-rules";
import { clipped, reached } from "../format/range-styles";
import { indexes } from "../format/sizes";
import { clearHyperlinks } from "../hyperlinks";
import { requireAllowed, requireEditable } from "../protection";
import { isEntireColumn, isEntireRow, mapCells, rowCount, columnCount, type Zone } from "../zone";
import { shiftCells } from "./insert-cells";
import type { Range } from "./range";

type Dimension = "ROW" | "COL";

/** Rows move down or columns right; part of a row or column moves only the cells beside it. */
function insert(self: Range, args: Arguments): Range {
  const { zone, sheetId, workspace } = self;
  const shift = args.word(0, ["Down", "Right"]);
  const dimension: Dimension = shift === "Down" ? "ROW" : "COL";
  const isWhole = dimension === "ROW" ? isEntireRow(zone) : isEntireColumn(zone);
  if (!isWhole) return moveCells(self, "INSERT_CELL", dimension);
  requireAllowed(workspace, sheetId, dimension === "ROW" ? "insertRows" : "insertColumns");
  const [base, quantity] = dimension === "ROW" ? [zone.top, rowCount(zone)] : [zone.left, columnCount(zone)];
  const held = dimension === "ROW" ? [base, 0] : [0, base];
  workspace.makeRoom(sheetId, held[0] ?? 0, held[1] ?? 0);
  const sheetName = self.sheetName;
  workspace.dispatch("ADD_COLUMNS_ROWS", { sheetId, sheetName, dimension, base, quantity, position: "before" });
  return self.sibling(zone);
}

function remove(self: Range, args: Arguments): null {
  const { zone, sheetId, workspace } = self;
  const dimension: Dimension = args.word(0, ["Up", "Left"]) === "Up" ? "ROW" : "COL";
  const isWhole = dimension === "ROW" ? isEntireRow(zone) : isEntireColumn(zone);
  if (!isWhole) {
    moveCells(self, "DELETE_CELL", dimension);
    return null;
  }
  requireAllowed(workspace, sheetId, dimension === "ROW" ? "deleteRows" : "deleteColumns");
  const elements = indexes({ workspace, sheetId, zones: [zone] }, dimension);
  if (elements.length === 0) return null;
  keepOneMore(self, dimension, elements.length);
  workspace.dispatch("REMOVE_COLUMNS_ROWS", { sheetId, sheetName: self.sheetName, dimension, elements });
  return null;
}

/** The model wants a row and a column to remain; Excel's sheet always has more. */
function keepOneMore(self: Range, dimension: Dimension, removed: number): void {
  const { workspace, sheetId } = self;
  const { getters } = workspace.structure;
  const [rows, columns] = [getters.getNumberRows(sheetId), getters.getNumberCols(sheetId)];
  if (dimension === "ROW" && removed >= rows) workspace.makeRoom(sheetId, rows, columns - 1);
  if (dimension === "COL" && removed >= columns) workspace.makeRoom(sheetId, rows - 1, columns);
}

function moveCells(self: Range, type: "INSERT_CELL" | "DELETE_CELL", dimension: Dimension): Range {
  const { workspace, sheetId, zone } = self;
  requireEditable(workspace, sheetId, zone);
  shiftCells(workspace, sheetId, zone, type, dimension);
  return self.sibling(zone);
}

const APPLY_TO = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;

function clear(self: Range, args: Arguments): null {
  const { workspace, sheetId, zone } = self;
  const applyTo = args.word(0, APPLY_TO, "All");
  const isAll = applyTo === "All";
  requireEditable(workspace, sheetId, zone, applyTo === "Formats" ? "formatCells" : "content");
  workspace.edits.flush(); // cells that wait to be written may lie beyond what the model has so far
  const held = clipped(workspace, sheetId, zone);
  if (held === null) return null;
  if (isAll) clearValidation(workspace, sheetId, [held]);
  if (isAll) workspace.dispatch("DELETE_CONTENT", { sheetId, target: [held] });
  if (applyTo === "Contents") clearContents(self, held);
  if (isAll || applyTo === "Formats") clearFormats(self, held);
  if (applyTo !== "Formats") clearHyperlinks(workspace, sheetId, held, applyTo !== "Hyperlinks");
  return null;
}

/** Cell by cell: the model's own command takes list validations from cells that are empty already, and whole tables. */
function clearContents({ workspace, sheetId }: Range, zone: Zone): void {
  const { getters } = workspace.structure;
  mapCells(zone, (row, column) => {
    const held = modelCell(getters, { sheetId, row, col: column });
    if (held?.isFormula === true || (held?.content ?? "") !== "")
      workspace.edits.write(sheetId, { row, column, value: null });
  });
}

/** Clearing formats also takes merges and conditional formats away. */
function clearFormats({ workspace, sheetId }: Range, held: Zone): void {
  unmergeIn(workspace.model.getters.getMerges(sheetId), held, (target) =>
    workspace.dispatch("REMOVE_MERGE", { sheetId, target: [target] }),
  );
  workspace.dispatch("CLEAR_FORMATTING", { sheetId, target: [held] });
  removeFrom(workspace, sheetId, [held]);
}

function unmergeIn(merges: readonly Zone[], zone: Zone, unmerge: (merge: Zone) => void): void {
  for (const { top, left, bottom, right } of merges) {
    const touches = top <= zone.bottom && bottom >= zone.top && left <= zone.right && right >= zone.left;
    if (touches) unmerge({ top, left, bottom, right });
  }
}

/** Only the top-left value stays, as after Excel's own warning. */
function merge(self: Range, args: Arguments): null {
  const { workspace, sheetId, zone } = self;
  requireEditable(workspace, sheetId, zone, "formatCells");
  const whole = reached(workspace, sheetId, zone);
  const isAcross = args.boolean(0, false);
  const zones = isAcross
    ? Array.from({ length: rowCount(whole) }, (_, row) => ({ ...whole, top: whole.top + row, bottom: whole.top + row }))
    : [whole];
  const target = zones.filter((one) => one.top < one.bottom || one.left < one.right);
  if (target.length > 0) workspace.dispatch("ADD_MERGE", { sheetId, target, force: true });
  return null;
}

function unmerge({ workspace, sheetId, zone }: Range): null {
  requireEditable(workspace, sheetId, zone, "formatCells");
  unmergeIn(workspace.model.getters.getMerges(sheetId), zone, (target) =>
    workspace.dispatch("REMOVE_MERGE", { sheetId, target: [target] }),
  );
  return null;
}

/** true or false where all agree, null where they differ. https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-rowhidden-member */
function hidden({ workspace, sheetId, zone }: Range, dimension: Dimension): boolean | null {
  const { getters } = workspace.model;
  const found = new Set<boolean>();
  const [first, last] = dimension === "ROW" ? [zone.top, zone.bottom] : [zone.left, zone.right];
  const size = dimension === "ROW" ? getters.getNumberRows(sheetId) : getters.getNumberCols(sheetId);
  if (last >= size) found.add(false);
  for (let index = first; index <= Math.min(last, size - 1) && found.size < 2; index++) {
    found.add(dimension === "ROW" ? getters.isRowHidden(sheetId, index) : getters.isColHidden(sheetId, index));
  }
  return found.size === 1 ? found.has(true) : null;
}

function hide({ workspace, sheetId, zone }: Range, dimension: Dimension, value: unknown): void {
  const isHiding = booleanOf(value);
  requireAllowed(workspace, sheetId, dimension === "ROW" ? "formatRows" : "formatColumns");
  const elements = indexes({ workspace, sheetId, zones: [zone] }, dimension, true);
  workspace.edits.run(elements.length, () =>
    workspace.structure.dispatch(isHiding ? "HIDE_COLUMNS_ROWS" : "UNHIDE_COLUMNS_ROWS", {
      sheetId,
      dimension,
      elements,
    }),
  );
}

function select(self: Range): null {
  const { workspace, sheetId, zone } = self;
  const held = reached(workspace, sheetId, zone);
  workspace.objects.worksheet(sheetId).activate();
  workspace.model.selection.selectZone({ cell: { col: held.left, row: held.top }, zone: held });
  return null;
}

export const structure: Members<Range> = {
  properties: {
    RowHidden: { set: "1.2", get: (self) => hidden(self, "ROW"), put: (self, value) => hide(self, "ROW", value) },
    ColumnHidden: { set: "1.2", get: (self) => hidden(self, "COL"), put: (self, value) => hide(self, "COL", value) },
    Hidden: {
      set: "1.2",
      get: (self) => {
        const [rows, columns] = [hidden(self, "ROW"), hidden(self, "COL")];
        if (rows === true || columns === true) return true;
        return rows === false && columns === false ? false : null;
      },
    },
  },
  methods: {
    Insert: { set: "1.1", call: insert },
    Delete: { set: "1.1", call: remove },
    Clear: { set: "1.1", call: clear },
    Merge: { set: "1.2", call: merge },
    Unmerge: { set: "1.2", call: unmerge },
    Select: { set: "1.1", call: select },
  },
};
