/**
 * The workbook's tables: the model holds their areas and draws them, the extras hold what it has no place for (names,
 * styles of the file, formulas of columns). Both are joined here, by the corner at which a table starts.
 */
import type { CoreTable, Model } from "@odoo/o-spreadsheet";
import { parseArea } from "./address";
import type { CellArea } from "./address";
import { readCell } from "./cell-state";
import { extrasOf } from "./extras/extras-plugin";
import type { KeptTable } from "./extras/extras-state";

/** A table as formulas speak of it. */
export interface NamedTable {
  readonly name: string;
  readonly sheetName: string;
  readonly area: CellArea;
  readonly columns: readonly string[];
  readonly headerRows: number;
  readonly totalRows: number;
}

/** At least one of `core` (what the model draws) and `kept` is there. */
export interface BookTable extends NamedTable {
  readonly sheetId: string;
  readonly core?: CoreTable;
  readonly kept?: KeptTable;
}

/** Every table, sheet by sheet: those of the model in its order, then those that it does not draw. */
export function bookTables(model: Model): readonly BookTable[] {
  const { sheets } = extrasOf(model);
  const taken = new Set(Object.values(sheets).flatMap(({ tables = [] }) => tables.map((one) => key(nameOf(one)))));
  return model.getters.getSheetIds().flatMap((sheetId) => {
    const kept = sheets[sheetId]?.tables ?? [];
    const drawn = model.getters.getCoreTables(sheetId);
    const found = drawn.map((core) => ({ core, own: kept.find((one) => startsAt(one, core.range.zone)) }));
    const others = kept.filter((one) => !found.some(({ own }) => own === one));
    return [
      ...found.map(({ core, own }) => joined(model, sheetId, core, own, own ? nameOf(own) : freeName(taken))),
      ...others.map((own) => joined(model, sheetId, undefined, own, nameOf(own))),
    ];
  });
}

const key = (name: string): string => name.toLowerCase();

export function nameOf({ attributes }: KeptTable): string {
  return attributes["displayName"] ?? attributes["name"] ?? "";
}

/** The first of Table1, Table2, … that no table has; taken from then on. */
function freeName(taken: Set<string>): string {
  let number = 1;
  while (taken.has(`table${String(number)}`)) number++;
  taken.add(`table${String(number)}`);
  return `Table${String(number)}`;
}

function startsAt({ range }: KeptTable, { top, left }: CellArea): boolean {
  const area = parseArea(range);
  return area?.top === top && area.left === left;
}

function joined(
  model: Model,
  sheetId: string,
  core: CoreTable | undefined,
  kept: KeptTable | undefined,
  name: string,
): BookTable {
  const attributes = kept?.attributes ?? {};
  const area = core?.range.zone ?? parseArea(kept?.range ?? "") ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const headerRows = core?.config.numberOfHeaders ?? Number(attributes["headerRowCount"] ?? 1);
  const totalRows = core === undefined ? Number(attributes["totalsRowCount"] ?? 0) : core.config.totalRow ? 1 : 0;
  return {
    name,
    sheetId,
    sheetName: model.getters.getSheetName(sheetId),
    area: { top: area.top, left: area.left, bottom: area.bottom, right: area.right },
    columns: columnNames(model, sheetId, area, headerRows, kept),
    headerRows,
    totalRows,
    ...(core && { core }),
    ...(kept && { kept }),
  };
}

/** Column names are the header's texts, made unique as Excel does; a table without a header keeps those it had. */
function columnNames(
  model: Model,
  sheetId: string,
  area: CellArea,
  headerRows: number,
  kept: KeptTable | undefined,
): readonly string[] {
  const texts: string[] = [];
  for (let col = area.left; col <= area.right; col++) {
    const own = kept?.columns[col - area.left]?.name;
    texts.push((headerRows > 0 ? readCell(model, { sheetId, row: area.top, col }).text : own) ?? "");
  }
  return uniqueNames(texts);
}

/** No name twice, whatever its case, and none empty: `Antal`, `Antal2`, `Column3`. */
export function uniqueNames(texts: readonly string[]): readonly string[] {
  const names = new Set<string>();
  return texts.map((text, index) => {
    const base = text || `Column${String(index + 1)}`;
    let name = base;
    for (let again = 2; names.has(key(name)); again++) name = `${base}${String(again)}`;
    names.add(key(name));
    return name;
  });
}
