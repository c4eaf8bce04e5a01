/**
 * What all objects of one Excel share: the workbook, the writes that wait, the ranges in play and the events.
 */
import type { Model } from "@odoo/o-spreadsheet";
import type { Book } from "../../book/book";
import { References } from "../protocol/references";
import { Refusal } from "../protocol/refusal";
import { Edits } from "./edits";
import type { Events } from "./events";
import { LiveRanges } from "./live-ranges";
import type { Range } from "./range/range";
import type { RangeAreas } from "./range/range-areas";
import type { Worksheet } from "./worksheet";
import type { Zone } from "./zone";

/** Makers of the objects that lead to each other; passed in, so that their files need not import one another. */
export interface Objects {
  range(sheetId: string, zone: Zone): Range;
  rangeAreas(sheetId: string, zones: readonly Zone[]): RangeAreas;
  worksheet(sheetId: string): Worksheet;
}

export interface WorkspaceOptions {
  /** The workbook's file name. */
  readonly name: string;
  /** A workbook opened for viewing only. */
  readonly readOnly: boolean;
}

export class Workspace {
  readonly references = new References();
  readonly edits: Edits;
  readonly ranges: LiveRanges;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";

  constructor(
    private readonly workbook: Book,
    readonly options: WorkspaceOptions,
    readonly events: Events,
    makeObjects: (workspace: Workspace) => Objects,
  ) {
    this.edits = new Edits(workbook);
    this.ranges = new LiveRanges(workbook.model, this.references);
    this.objects = makeObjects(this);
  }

  readonly objects: Objects;

  /** The workbook with every write carried out: for reading. */
  get book(): Book {
    this.edits.flush();
    return this.workbook;
  }

  /** The model with every write carried out. */
  get model(): Model {
    return this.book.model;
  }

  /** The model without its waiting writes: for what they cannot change, such as which sheets there are. */
  get structure(): Model {
    return this.workbook.model;
  }

  /** Shows another sheet; false if it is the one shown already. */
  activateQuietly(sheetId: string): boolean {
    const { getters } = this.model;
    const shown = getters.getActiveSheetId();
    if (shown === sheetId) return false;
    this.model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: shown, sheetIdTo: sheetId });
    return true;
  }

  /** Gives a sheet the rows and columns up to these; to Excel it has them all. */
  makeRoom(sheetId: string, lastRow: number, lastColumn: number): void {
    this.grow(sheetId, "ROW", this.structure.getters.getNumberRows(sheetId), lastRow);
    this.grow(sheetId, "COL", this.structure.getters.getNumberCols(sheetId), lastColumn);
  }

  private grow(sheetId: string, dimension: "ROW" | "COL", size: number, last: number): void {
    if (last < size) return;
    const sheetName = this.structure.getters.getSheetName(sheetId);
    const step = {
      sheetId,
      sheetName,
      dimension,
      base: size - 1,
      quantity: last + 1 - size,
      position: "after",
    } as const;
    this.structure.dispatch("ADD_COLUMNS_ROWS", step);
  }

  /** Carries out a command at once; what the model turns down becomes a refusal. */
  dispatch: Model["dispatch"] = ((type: never, payload: never) => {
    const result = this.model.dispatch(type, payload);
    if (!result.isSuccessful && !result.isCancelledBecause("NoChanges" as never)) {
      throw new Refusal("InvalidArgument", `${String(type)}: ${result.reasons.join(", ")}`);
    }
    return result;
  }) as Model["dispatch"];

  /** Refuses writes to a workbook that is open for viewing only. */
  requireWritable(): void {
    if (this.options.readOnly) throw new Refusal("AccessDenied", "the workbook is read-only");
  }
}
