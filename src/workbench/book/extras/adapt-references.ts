/** How extras follow rows, columns and sheet names: the same adapters that the model applies to its own ranges. */
import type { RangeAdapterFunctions } from "@odoo/o-spreadsheet";
import type { KeptChart } from "../charts/chart-state";
import type { DefinedName, ExtrasState, KeptPart, SheetExtras } from "./extras-state";

/** Returns the same object where nothing changed, so that undo records only what did. */
export function adaptNames(
  names: readonly DefinedName[],
  adapt: RangeAdapterFunctions,
  anySheet: string,
): readonly DefinedName[] {
  return mapChanged(names, (name) => {
    const reference = adaptFormula(name.reference, adapt, name.scope ?? anySheet);
    return reference === name.reference ? name : { ...name, reference };
  });
}

const sheetPart = String.raw`(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!`;
const cells = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7}`;
const reference = new RegExp(
  `("(?:[^"]|"")*")|(?<![\\p{L}\\p{N}_.$'!:])((?:${sheetPart})?(?:${cells}))(?![\\p{L}\\p{N}_(!.:])`,
  "giu",
);

/** A formula in Excel's notation after a change; a reference to what is gone becomes #REF!. */
export function adaptFormula(formula: string, adapt: RangeAdapterFunctions, sheetId: string): string {
  return formula.replace(reference, (all, text: string | undefined) => {
    if (text !== undefined) return all;
    const change = adapt.adaptRangeString(sheetId, all);
    return change.changeType === "REMOVE" ? "#REF!" : change.range;
  });
}

export function adaptParts(
  parts: ExtrasState["parts"],
  adapt: RangeAdapterFunctions,
  anySheet: string,
): readonly KeptPart[] {
  return mapChanged(parts, (part) => {
    if (part.formulas === undefined) return part;
    const formulas = mapChanged(part.formulas, (formula) => adaptFormula(formula, adapt, anySheet));
    return formulas === part.formulas ? part : { ...part, formulas };
  });
}

export function adaptChart(chart: KeptChart, adapt: (reference: string) => string): KeptChart {
  const series = mapChanged(chart.series, (one) => {
    const { nameReference, values, categories } = one;
    const changed = {
      ...one,
      values: adapt(values),
      ...(nameReference !== undefined && { nameReference: adapt(nameReference) }),
      ...(categories !== undefined && { categories: adapt(categories) }),
    };
    const isSame =
      changed.values === values && changed.nameReference === nameReference && changed.categories === categories;
    return isSame ? one : changed;
  });
  const { reference } = chart.title;
  const adapted = reference === undefined ? undefined : adapt(reference);
  if (series === chart.series && adapted === reference) return chart;
  return { ...chart, series, title: { ...chart.title, ...(adapted !== undefined && { reference: adapted }) } };
}

/** The ranges of one sheet's extras after a change. */
export function adaptSheet(sheetId: string, sheet: SheetExtras, adapt: RangeAdapterFunctions): SheetExtras {
  const range = (reference: string): string | undefined => {
    const change = adapt.adaptRangeString(sheetId, reference);
    return change.changeType === "REMOVE" ? undefined : change.range;
  };
  const one = <T extends { readonly range: string }>(item: T): T | undefined => {
    const adapted = range(item.range);
    if (adapted === undefined) return undefined;
    return adapted === item.range ? item : { ...item, range: adapted };
  };
  const rule = <T extends { readonly ranges?: readonly string[]; readonly formulas: readonly string[] }>(
    item: T,
  ): T => {
    const ranges = item.ranges && filterMap(item.ranges, range);
    const formulas = mapChanged(item.formulas, (formula) => adaptFormula(formula, adapt, sheetId));
    return ranges === item.ranges && formulas === item.formulas
      ? item
      : { ...item, formulas, ...(ranges && { ranges }) };
  };
  const formula = (text: string): string => adaptFormula(text, adapt, sheetId);
  const filter = sheet.autoFilter && one(sheet.autoFilter);
  const adapted = {
    ...sheet,
    ...(sheet.hyperlinks && { hyperlinks: filterMap(sheet.hyperlinks, one) }),
    ...(sheet.tables && { tables: filterMap(sheet.tables, one) }),
    ...(sheet.formatRules && { formatRules: mapRecord(sheet.formatRules, rule) }),
    ...(sheet.validations && { validations: mapRecord(sheet.validations, rule) }),
    ...(sheet.charts && { charts: mapChanged(sheet.charts, (chart) => adaptChart(chart, formula)) }),
    ...(filter && { autoFilter: filter }),
  };
  if (sheet.autoFilter !== undefined && filter === undefined) delete (adapted as { autoFilter?: unknown }).autoFilter;
  const keys = Object.keys(sheet) as (keyof SheetExtras)[];
  return keys.every((key) => adapted[key] === sheet[key]) ? sheet : adapted;
}

function mapChanged<T>(list: readonly T[], change: (item: T) => T): readonly T[] {
  const changed = list.map(change);
  return changed.every((item, index) => item === list[index]) ? list : changed;
}

function filterMap<T>(list: readonly T[], change: (item: T) => T | undefined): readonly T[] {
  const changed = list.flatMap((item) => change(item) ?? []);
  return changed.length === list.length && changed.every((item, index) => item === list[index]) ? list : changed;
}

function mapRecord<T>(record: Readonly<Record<string, T>>, change: (item: T) => T): Readonly<Record<string, T>> {
  const entries = Object.entries(record).map(([key, item]) => [key, change(item)] as const);
  return entries.every(([key, item]) => item === record[key]) ? record : Object.fromEntries(entries);
}
