/**
 * Watches the model and raises Excel's events for what changes in it, whoever made the change: the add-in, the grid on
 * screen, or a test that plays a colleague.
 */
import type { Command } from "@odoo/o-spreadsheet";
import { isWithinStep } from "../../book/one-step";
import { formatZone } from "./address";
import { valueAt, type ToldValue } from "./told-value";
import { isGrowth } from "./live-ranges";
import type { Workspace } from "./workspace";
import { bounding, cellZone, LAST_COLUMN, LAST_ROW, sameZone, type Zone } from "./zone";

/** https://learn.microsoft.com/javascript/api/excel/excel.datachangetype */
type ChangeType = "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted";

interface Change {
  readonly changeType: ChangeType;
  readonly zone: Zone;
  /** What a single cell held before. */
  readonly before?: ToldValue;
}

interface Edited {
  readonly zone: Zone;
  readonly before?: ToldValue;
}

/** A handler can ask for the range of an event that is not older than so many. */
const KEPT_EVENTS = 100;

export class ChangeWatch {
  private edited = new Map<string, Edited>();
  private inserted: (Change & { readonly sheetId: string })[] = [];
  private sheets: { readonly name: "Added" | "Deleted"; readonly sheetId: string }[] = [];
  private shown: string | undefined;
  private readonly told: string[] = [];

  constructor(private readonly workspace: Workspace) {
    const model = workspace.structure;
    this.shown = model.getters.getActiveSheetId();
    model.on("command-dispatched", this, (command) => this.note(command as Command));
    model.on("command-finalized", this, () => this.tell());
  }

  stop(): void {
    this.workspace.structure.off("command-dispatched", this);
    this.workspace.structure.off("command-finalized", this);
  }

  private note(command: Command): void {
    switch (command.type) {
      case "UPDATE_CELL":
        if ("content" in command) this.edit(command.sheetId, cellZone(command.row, command.col));
        break;
      case "ADD_COLUMNS_ROWS":
        if (isGrowth(this.workspace.structure, command)) break;
        this.line(
          command.sheetId,
          command.dimension,
          "Inserted",
          command.position === "before" ? command.base : command.base + 1,
          command.quantity,
        );
        break;
      case "REMOVE_COLUMNS_ROWS":
        this.line(
          command.sheetId,
          command.dimension,
          "Deleted",
          Math.min(...command.elements),
          command.elements.length,
        );
        break;
      case "CREATE_SHEET":
        this.sheets.push({ name: "Added", sheetId: command.sheetId });
        break;
      case "DUPLICATE_SHEET":
        this.sheets.push({ name: "Added", sheetId: command.sheetIdTo });
        break;
      case "DELETE_SHEET":
        this.edited.delete(command.sheetId);
        this.sheets.push({ name: "Deleted", sheetId: command.sheetId });
        break;
    }
  }

  /** The model has the new content by now, and evaluates it when the command is done: the old value still stands. */
  private edit(sheetId: string, cell: Zone): void {
    const so = this.edited.get(sheetId);
    if (so === undefined) {
      const isHeard = this.workspace.events.wants("Changed", sheetId);
      this.edited.set(sheetId, { zone: cell, ...(isHeard && { before: this.valueOf(sheetId, cell) }) });
    } else if (!sameZone(so.zone, cell)) {
      this.edited.set(sheetId, { zone: bounding(so.zone, cell) });
    }
  }

  private valueOf(sheetId: string, { top, left }: Zone): ToldValue {
    return valueAt(this.workspace.structure, { sheetId, row: top, col: left });
  }

  private line(
    sheetId: string,
    dimension: "ROW" | "COL",
    what: "Inserted" | "Deleted",
    first: number,
    count: number,
  ): void {
    this.edited.delete(sheetId); // the model moves cells by updating them, before it tells of the rows or columns
    const last = first + count - 1;
    const zone =
      dimension === "ROW"
        ? { top: first, bottom: last, left: 0, right: LAST_COLUMN }
        : { top: 0, bottom: LAST_ROW, left: first, right: last };
    this.inserted.push({ sheetId, changeType: `${dimension === "ROW" ? "Row" : "Column"}${what}`, zone });
  }

  private tell(): void {
    const { edited, inserted, sheets } = this;
    this.edited = new Map();
    this.inserted = [];
    this.sheets = [];
    for (const { name, sheetId } of sheets) this.workspace.events.raise(name, sheetId, { source: "Local" });
    for (const change of inserted) this.changed(change.sheetId, change);
    for (const [sheetId, edit] of edited) this.changed(sheetId, { changeType: "RangeEdited", ...edit });
    this.tellShown();
  }

  private changed(sheetId: string, { changeType, zone, before }: Change): void {
    const { events, references, objects, structure } = this.workspace;
    if (!events.wants("Changed", sheetId)) return;
    const referenceId = references.keep(objects.range(sheetId, zone));
    this.told.push(referenceId);
    if (this.told.length > KEPT_EVENTS) references.release(this.told.shift() ?? "");
    events.raise("Changed", sheetId, {
      changeType,
      source: "Local",
      address: formatZone(zone),
      referenceId,
      shiftDirection: "None",
      ...(before !== undefined && events.tells("1.9") && beforeAndAfter(before, this.valueOf(sheetId, zone))),
      ...(events.tells("1.14") && { triggerSource: isWithinStep(structure) ? "ThisLocalAddin" : "Unknown" }),
    });
  }

  private tellShown(): void {
    const now = this.workspace.structure.getters.getActiveSheetId();
    const before = this.shown;
    if (now === before) return;
    this.shown = now;
    if (before !== undefined) this.workspace.events.raise("Deactivated", before, {});
    this.workspace.events.raise("Activated", now, {});
  }
}

/** The details of a single cell. https://learn.microsoft.com/javascript/api/excel/excel.changedeventdetail */
function beforeAndAfter(before: ToldValue, after: ToldValue): Readonly<Record<string, unknown>> {
  const { value: valueBefore, type: valueTypeBefore } = before;
  const { value: valueAfter, type: valueTypeAfter } = after;
  return { valueBefore, valueTypeBefore, valueAfter, valueTypeAfter };
}
