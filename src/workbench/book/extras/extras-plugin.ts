/** The core plugin that keeps the extras inside the model: inserts, deletes, renames, duplicates and undo carry them along. */
import { CorePlugin, registries } from "@odoo/o-spreadsheet";
import type { CoreCommand, Model, RangeAdapterFunctions, RangeData, WorkbookData } from "@odoo/o-spreadsheet";
import { overlaps, parseArea } from "../address";
import type { CellArea } from "../address";
import { dispatchOwn, registerCommand } from "../write-plugin";
import { adaptChart, adaptNames, adaptParts, adaptSheet } from "./adapt-references";
import { nameChanges, namesAfter } from "./model-names";
import type { KeptChart } from "../charts/chart-state";
import { quoteSheet } from "../formula";
import { noExtras } from "./extras-state";
import type { ExtrasState, HeaderExtras, SheetExtras } from "./extras-state";
import { without } from "../without";

const SET_EXTRA = "BOOK_SET_EXTRA";

/** What an opened workbook's data carries for this plugin. */
export interface ExtrasData {
  excelExtras?: ExtrasState;
}

interface SetExtra {
  readonly type: typeof SET_EXTRA;
  /** where in the state, from the top */
  readonly path: readonly string[];
  /** absent: take it away */
  readonly value?: unknown;
}

type Headers = Readonly<Record<string, HeaderExtras>>;

class ExtrasPlugin extends CorePlugin {
  static override getters = ["getBookExtras"];

  private extras: ExtrasState = noExtras;

  getBookExtras(): ExtrasState {
    return this.extras;
  }

  override import(data: WorkbookData & ExtrasData): void {
    this.extras = data.excelExtras ?? noExtras;
  }

  override export(data: WorkbookData & ExtrasData): void {
    data.excelExtras = this.extras;
  }

  override adaptRanges(adapt: RangeAdapterFunctions): void {
    const { names, parts, sheets } = this.extras;
    const [anySheet = ""] = this.getters.getSheetIds();
    this.set("names", adaptNames(names, adapt, anySheet));
    this.set("parts", adaptParts(parts, adapt, anySheet));
    for (const [sheetId, sheet] of Object.entries(sheets)) this.setSheet(sheetId, adaptSheet(sheetId, sheet, adapt));
  }

  override handle(command: CoreCommand | SetExtra): void {
    switch (command.type) {
      case SET_EXTRA:
        this.history.update("extras", withPath(this.extras, command.path, command.value) as ExtrasState);
        if (command.path[0] === "names") this.tellNames();
        return;
      case "DUPLICATE_SHEET":
        return this.duplicate(command.sheetId, command.sheetIdTo);
      case "DELETE_SHEET":
        return this.remove(command.sheetId);
      case "REMOVE_TABLE":
        return this.removeTables(command.sheetId, command.target);
      case "CREATE_NAMED_RANGE":
      case "UPDATE_NAMED_RANGE":
        return this.set("names", namesAfter(this.extras.names, command, this.reference(command.ranges[0])));
      case "DELETE_NAMED_RANGE":
        return this.set("names", namesAfter(this.extras.names, command, ""));
      case "ADD_COLUMNS_ROWS": {
        const first = command.position === "before" ? command.base : command.base + 1;
        return this.shift(command.sheetId, command.dimension, (index) =>
          index < first ? index : index + command.quantity,
        );
      }
      case "REMOVE_COLUMNS_ROWS": {
        const gone = [...command.elements].sort((one, other) => one - other);
        return this.shift(command.sheetId, command.dimension, (index) =>
          gone.includes(index) ? undefined : index - gone.filter((removed) => removed < index).length,
        );
      }
    }
  }

  /** Gives the model the names it can have, so that formulas with them compute. */
  private tellNames(): void {
    const [anySheet = ""] = this.getters.getSheetIds();
    const held = this.getters.getNamedRanges();
    const { removed, added } = nameChanges(this.extras.names, held, ({ range }) => this.getters.getRangeString(range));
    const names = this.extras.names;
    for (const name of removed) this.dispatch("DELETE_NAMED_RANGE", { name });
    this.set("names", names); // a name that only moved was taken from the list with the model's old one
    for (const [name, reference] of added) {
      const range = this.getters.getRangeFromSheetXC(anySheet, reference);
      const ranges = [this.getters.getRangeData(range)];
      if (range.invalidXc !== undefined || range.invalidSheetName !== undefined) continue;
      this.dispatch("CREATE_NAMED_RANGE", { name, ranges });
    }
  }

  private reference(range: RangeData | undefined): string {
    const { getters } = this;
    return range === undefined
      ? ""
      : `=${getters.getRangeString(getters.getRangeFromRangeData(range), undefined, { useFixedReference: true })}`;
  }

  private set<K extends keyof ExtrasState>(key: K, value: ExtrasState[K]): void {
    if (this.extras[key] !== value) this.history.update("extras", { ...this.extras, [key]: value });
  }

  private setSheet(sheetId: string, sheet: SheetExtras): void {
    if (this.extras.sheets[sheetId] !== sheet) this.set("sheets", { ...this.extras.sheets, [sheetId]: sheet });
  }

  private duplicate(from: string, to: string): void {
    const sheet = this.extras.sheets[from];
    if (sheet === undefined) return;
    // A table's name is unique in a workbook, and kept parts belong to one sheet.
    this.setSheet(to, { ...without(sheet, "tables", "links"), ...(sheet.charts && { charts: this.copies(from, to) }) });
    const scoped = this.extras.names.filter(({ scope }) => scope === from).map((name) => ({ ...name, scope: to }));
    if (scoped.length > 0) this.set("names", [...this.extras.names, ...scoped]);
  }

  /** The model has copied the charts under ids of its own making, and so that they show the copy's cells. */
  private copies(from: string, to: string): readonly KeptChart[] {
    const { getters } = this;
    const [old, now] = [from, to].map((id) => quoteSheet(getters.getSheetName(id)));
    const moved = (reference: string): string =>
      old !== undefined && reference.startsWith(`${old}!`) ? `${now ?? ""}${reference.slice(old.length)}` : reference;
    return (this.extras.sheets[from]?.charts ?? []).map((chart) => ({
      ...adaptChart(chart, moved),
      id: `${to}??${chart.id.split("??").pop() ?? ""}`,
    }));
  }

  private remove(sheetId: string): void {
    if (sheetId in this.extras.sheets) this.set("sheets", without(this.extras.sheets, sheetId));
    const names = this.extras.names.filter(({ scope }) => scope !== sheetId);
    if (names.length < this.extras.names.length) this.set("names", names);
  }

  /** A table that was taken away on screen must not come back in the file. */
  private removeTables(sheetId: string, target: readonly CellArea[]): void {
    const sheet = this.extras.sheets[sheetId];
    const tables = sheet?.tables?.filter(({ range }) => {
      const area = parseArea(range);
      return area === undefined || !target.some((zone) => overlaps(zone, area));
    });
    if (sheet !== undefined && tables !== undefined && tables.length < (sheet.tables?.length ?? 0))
      this.setSheet(sheetId, { ...sheet, tables });
  }

  private shift(sheetId: string, dimension: "ROW" | "COL", moved: (index: number) => number | undefined): void {
    const key = dimension === "ROW" ? "rows" : "columns";
    const sheet = this.extras.sheets[sheetId];
    const headers: Headers | undefined = sheet?.[key];
    if (sheet === undefined || headers === undefined) return;
    const entries = Object.entries(headers).flatMap(([index, header]) => {
      const to = moved(Number(index));
      return to === undefined ? [] : [[String(to), header] as const];
    });
    this.setSheet(sheetId, { ...sheet, [key]: Object.fromEntries(entries) });
  }
}

function withPath(state: unknown, path: readonly string[], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const record = (state ?? {}) as Record<string, unknown>;
  const inner = withPath(record[key], rest, value);
  const others = without(record, key);
  return inner === undefined ? others : { ...others, [key]: inner };
}

export function registerExtrasPlugin(): void {
  if (registries.corePluginRegistry.contains(SET_EXTRA)) return;
  registerCommand(SET_EXTRA);
  registries.corePluginRegistry.add(SET_EXTRA, ExtrasPlugin);
}

export function extrasOf(model: Model): ExtrasState {
  return (model.getters as unknown as { getBookExtras: () => ExtrasState }).getBookExtras();
}

/** Changes one thing in the extras; undefined takes it away. It can be undone. */
export function setExtra(model: Model, path: readonly string[], value: unknown): void {
  dispatchOwn(model, SET_EXTRA, { path, value });
}
