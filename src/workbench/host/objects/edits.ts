/**
 * Gathers the writes of a batch and hands them to the model in as few steps as possible.
 *
 * Each command that the model takes alone costs time that grows with the sheet (about 2 ms at 20,000 rows), however small
 * it is. So writes wait here until something is read or the batch ends; then all of them are one step, which is also one
 * step for undo. Content of the same cell is joined: the book reads a cell's value to change its number format.
 */
import { registries, UIPlugin, type Command, type Model } from "@odoo/o-spreadsheet";
import { BookError } from "../../book/book-error";
import type { Book, CellWrite } from "../../book/book";
import { Refusal } from "../protocol/refusal";
import { addMissingGroupBy } from "./group-by";
import { omit } from "./omit";

const RUN_EDITS = "HOST_RUN_EDITS";
/** The model's history cannot take much more than 100,000 commands in one step. */
const MOST_AT_ONCE = 20_000;

/** A command that does nothing but let others run inside it. */
class RunEditsPlugin extends UIPlugin {
  static override getters = [];

  override handle(command: Command): void {
    const asked = command as { readonly type: string; readonly run?: () => void };
    if (asked.type === RUN_EDITS) asked.run?.();
  }
}

addMissingGroupBy();

if (!registries.featurePluginRegistry.contains(RUN_EDITS)) {
  registries.featurePluginRegistry.add(RUN_EDITS, RunEditsPlugin);
}

export class Edits {
  private readonly cells = new Map<string, Map<string, CellWrite>>();
  private works: (() => void)[] = [];
  private size = 0;

  constructor(private readonly book: Book) {}

  /** Content of one cell; a later write of the same part of it takes the place of an earlier one. */
  write(sheetId: string, write: CellWrite): void {
    const sheet = this.cells.get(sheetId) ?? new Map<string, CellWrite>();
    this.cells.set(sheetId, sheet);
    const key = `${write.row}:${write.column}`;
    sheet.set(key, joined(sheet.get(key), write));
    this.size += 1;
    if (this.size >= MOST_AT_ONCE) this.flush();
  }

  /** What a cell will have, of what waits here. */
  waiting(sheetId: string, row: number, column: number): CellWrite | undefined {
    return this.cells.get(sheetId)?.get(`${row}:${column}`);
  }

  /** Any other write of so many cells. */
  run(size: number, work: () => void): void {
    this.works.push(work);
    this.size += size;
    if (this.size >= MOST_AT_ONCE) this.flush();
  }

  /** Carries everything out. Must run before anything is read. */
  flush(): void {
    if (this.size === 0) return;
    const cells = [...this.cells];
    const works = this.works;
    this.cells.clear();
    this.works = [];
    this.size = 0;
    inOneStep(this.book.model, () => {
      for (const [sheetId, writes] of cells) this.book.write(sheetId, [...writes.values()]);
      for (const work of works) work();
    });
  }
}

function joined(earlier: CellWrite | undefined, later: CellWrite): CellWrite {
  if (earlier === undefined) return later;
  const replacesContent = later.value !== undefined || later.formula !== undefined;
  if (!replacesContent) return { ...earlier, ...later };
  return { ...omit(earlier, "value", "formula"), ...later };
}

/** Runs `work` so that the model evaluates once; a book made before this file was loaded takes the steps one by one. */
function inOneStep(model: Model, work: () => void): void {
  let hasRun = false;
  let problem: unknown;
  const run = (): void => {
    hasRun = true;
    try {
      work();
    } catch (error) {
      problem = error; // the model must finish its step, or it would take no other
    }
  };
  (model.dispatch as unknown as (type: string, payload: object) => void)(RUN_EDITS, { run });
  if (!hasRun) run();
  if (problem !== undefined) throw asRefusal(problem);
}

function asRefusal(problem: unknown): unknown {
  if (!(problem instanceof BookError)) return problem;
  return new Refusal(problem.code === "outsideSheet" ? "InvalidArgument" : "GeneralException", problem.message);
}
