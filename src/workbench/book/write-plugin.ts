/**
 * One command that writes many cells: contents, formats and styles together, so that an Excel write of a whole range is
 * one step for evaluation, for undo and for whoever watches the model.
 */
import { CorePlugin, coreTypes, registries } from "@odoo/o-spreadsheet";
import type { CoreCommand, Model } from "@odoo/o-spreadsheet";
import { styleOf } from "./cell-style";
import type { CellStyle } from "./cell-style";
import { quietly } from "./quiet";
import { modelCell } from "./model-cell";

const WRITE_CELLS = "BOOK_WRITE_CELLS";

/** One cell to write, already in the model's terms; what is absent stays as it is. */
export interface ModelCellWrite {
  readonly row: number;
  readonly column: number;
  readonly content?: string;
  readonly format?: string;
  readonly style?: CellStyle;
}

interface WriteCells {
  readonly type: typeof WRITE_CELLS;
  readonly sheetId: string;
  readonly writes: readonly ModelCellWrite[];
}

function isWriteCells(command: { readonly type: string }): command is WriteCells {
  return command.type === WRITE_CELLS;
}

class WritePlugin extends CorePlugin {
  static override getters = [];
  private isWriting = false;

  override handle(command: CoreCommand): void {
    const asked: { readonly type: string } = command;
    if (isWriteCells(asked)) this.write(asked);
    else if (command.type === "UPDATE_CELL" && !this.isWriting) this.keepText(command);
  }

  private write({ sheetId, writes }: WriteCells): void {
    this.isWriting = true;
    for (const { row, column, ...update } of writes) {
      this.dispatch("UPDATE_CELL", { sheetId, row, col: column, ...update });
    }
    this.isWriting = false;
  }

  /** What is typed into a cell with Excel's text format is a text; the model was told of no such format. */
  private keepText({
    sheetId,
    row,
    col,
    content,
  }: {
    sheetId: string;
    row: number;
    col: number;
    content?: string;
  }): void {
    if (content === undefined || content === "" || content.startsWith("'")) return;
    const cell = modelCell(this.getters, { sheetId, row, col });
    if (cell === undefined || styleOf(cell).trueFormat?.code !== "@") return;
    this.isWriting = true;
    this.dispatch("UPDATE_CELL", { sheetId, row, col, content: `'${content}`, format: "" });
    this.isWriting = false;
  }
}

/** Teaches every model made from here on the command; doing it again changes nothing. */
export function registerWritePlugin(): void {
  if (registries.corePluginRegistry.contains(WRITE_CELLS)) return;
  registerCommand(WRITE_CELLS);
  registries.corePluginRegistry.add(WRITE_CELLS, WritePlugin);
}

/** Makes a command of ours one that the history records. */
export function registerCommand(type: string): void {
  (coreTypes as Set<string>).add(type);
  registries.inverseCommandRegistry.add(type, (command) => [command]);
}

type Dispatch = (type: string, payload: object) => { readonly isSuccessful: boolean };

/** Dispatches a command of ours. @returns whether the model took it */
export function dispatchOwn(model: Model, type: string, payload: object): boolean {
  const dispatch = model.dispatch as unknown as Dispatch;
  return quietly(() => dispatch(type, payload).isSuccessful);
}

export function writeCells(model: Model, sheetId: string, writes: readonly ModelCellWrite[]): boolean {
  return dispatchOwn(model, WRITE_CELLS, { sheetId, writes });
}
