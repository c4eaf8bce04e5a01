/**
 * Keeps the ranges that a batch or a kept reference holds at their cells while rows, columns and sheets come and go.
 *
 * "Tracked objects: the range adjusts automatically to surrounding changes in the document."
 * https://learn.microsoft.com/javascript/api/office/officeextension.trackedobjects
 */
import type { Command, Model } from "@odoo/o-spreadsheet";
import type { HostObject } from "../protocol/object-type";
import type { References } from "../protocol/references";
import type { Zone } from "./zone";

/** An object that stands for cells. */
export interface Anchored extends HostObject {
  readonly sheetId: string;
  /** The cells, or null when they are gone. */
  readonly anchor: Zone | null;
  moveTo(zone: Zone | null): void;
}

const isAnchored = (object: HostObject): object is Anchored => "moveTo" in object;

export class LiveRanges {
  private inBatch = new Set<Anchored>();

  constructor(
    private readonly model: Model,
    private readonly references: References,
  ) {
    model.on("command-dispatched", this, (command) => this.follow(command as Command));
  }

  add(range: Anchored): void {
    this.inBatch.add(range);
  }

  stop(): void {
    this.model.off("command-dispatched", this);
  }

  endBatch(): void {
    this.inBatch = new Set();
  }

  /** Moves whatever stands for cells of a sheet. */
  adapt(sheetId: string, move: (zone: Zone) => Zone | null): void {
    const kept = [...this.references.all()].filter(isAnchored);
    for (const range of new Set([...this.inBatch, ...kept])) {
      if (range.sheetId === sheetId && range.anchor !== null) range.moveTo(move(range.anchor));
    }
  }

  private follow(command: Command): void {
    if (command.type === "DELETE_SHEET") {
      this.adapt(command.sheetId, () => null);
    } else if (command.type === "ADD_COLUMNS_ROWS") {
      const first = command.position === "before" ? command.base : command.base + 1;
      if (isGrowth(this.model, command)) return;
      this.adapt(command.sheetId, (zone) => afterInsert(zone, command.dimension, first, command.quantity));
    } else if (command.type === "REMOVE_COLUMNS_ROWS") {
      const gone = new Set(command.elements);
      this.adapt(command.sheetId, (zone) => afterRemove(zone, command.dimension, gone));
    }
  }
}

/** Rows or columns added behind the model's last one only give it more of Excel's endless sheet. */
export function isGrowth(
  model: Model,
  command: { sheetId: string; dimension: "ROW" | "COL"; base: number; quantity: number; position: string },
): boolean {
  const { getters } = model;
  const size =
    command.dimension === "ROW" ? getters.getNumberRows(command.sheetId) : getters.getNumberCols(command.sheetId);
  return command.position === "after" && command.base + 1 + command.quantity === size;
}

function afterInsert(zone: Zone, dimension: "ROW" | "COL", first: number, quantity: number): Zone {
  const [low, high] = dimension === "ROW" ? [zone.top, zone.bottom] : [zone.left, zone.right];
  if (first > high) return zone;
  const start = first <= low ? low + quantity : low;
  return along(zone, dimension, start, high + quantity);
}

function afterRemove(zone: Zone, dimension: "ROW" | "COL", gone: ReadonlySet<number>): Zone | null {
  const [low, high] = dimension === "ROW" ? [zone.top, zone.bottom] : [zone.left, zone.right];
  let before = 0;
  let inside = 0;
  for (const index of gone) {
    if (index < low) before += 1;
    else if (index <= high) inside += 1;
  }
  const size = high - low + 1 - inside;
  return size === 0 ? null : along(zone, dimension, low - before, low - before + size - 1);
}

function along(zone: Zone, dimension: "ROW" | "COL", start: number, end: number): Zone {
  return dimension === "ROW" ? { ...zone, top: start, bottom: end } : { ...zone, left: start, right: end };
}
