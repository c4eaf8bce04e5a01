/**
 * Conditional formats as the model and the extras keep them, in the order in which they apply.
 */
import { CompiledFormula, type ConditionalFormat as ModelFormat } from "@odoo/o-spreadsheet";
import type { RuleStyle } from "../../../book/cell-style";
import { toExcelFormula, toModelFormula } from "../../../book/formula";
import { Refusal } from "../../protocol/refusal";
import { parseAddress } from "../address";
import { sheetExtras, setSheetExtra } from "../extras";
import { clipped } from "../format/range-styles";
import type { Workspace } from "../workspace";
import { intersection, without, type Zone } from "../zone";
import { omit } from "../omit";

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalformattype */
export type FormatType =
  "Custom" | "DataBar" | "ColorScale" | "IconSet" | "TopBottom" | "PresetCriteria" | "ContainsText" | "CellValue";

export interface Rule {
  readonly id: string;
  readonly type: FormatType;
  readonly zones: readonly Zone[];
  readonly stopIfTrue: boolean;
  /** Absent for a rule that only the extras keep. */
  readonly inModel?: ModelFormat;
  /** "=…" of a custom rule, relative to the top-left cell of its first rectangle. */
  readonly formula?: string;
}

export function rulesOf(workspace: Workspace, sheetId: string): Rule[] {
  const inModel = workspace.model.getters.getConditionalFormats(sheetId).map(fromModel);
  const kept = Object.entries(sheetExtras(workspace, sheetId).formatRules ?? {});
  const beyond = kept.flatMap(([id, rule]): Rule[] => {
    if (rule.ranges === undefined) return [];
    const type = keptTypes[rule.attributes["type"] ?? ""] ?? "PresetCriteria";
    const [formula] = rule.formulas;
    return [
      {
        id,
        type,
        zones: zonesOf(rule.ranges),
        stopIfTrue: rule.attributes["stopIfTrue"] === "1",
        ...(type === "Custom" && formula !== undefined && { formula: `=${formula.replace(/^=/, "")}` }),
      },
    ];
  });
  return [...inModel, ...beyond];
}

function fromModel(format: ModelFormat): Rule {
  const { id, rule, ranges, stopIfTrue = false } = format;
  const type = typeOf(rule);
  const formula = rule.type === "CellIsRule" && type === "Custom" ? rule.values[0] : undefined;
  return {
    id,
    type,
    zones: zonesOf(ranges),
    stopIfTrue,
    inModel: format,
    ...(formula !== undefined && { formula: toExcelFormula(formula) }),
  };
}

const zonesOf = (ranges: readonly string[]): Zone[] => ranges.flatMap((range) => parseAddress(range)?.zone ?? []);

const keptTypes: Readonly<Record<string, FormatType>> = {
  expression: "Custom",
  cellIs: "CellValue",
  colorScale: "ColorScale",
  dataBar: "DataBar",
  iconSet: "IconSet",
  top10: "TopBottom",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
};

function typeOf(rule: ModelFormat["rule"]): FormatType {
  if (rule.type === "ColorScaleRule") return "ColorScale";
  if (rule.type === "IconSetRule") return "IconSet";
  if (rule.type === "DataBarRule") return "DataBar";
  const { operator } = rule;
  if (operator === "customFormula") return "Custom";
  if (operator === "top10") return "TopBottom";
  if (/text$/i.test(operator)) return "ContainsText";
  return /^is(not)?(equal|between|greater|less)/i.test(operator) ? "CellValue" : "PresetCriteria";
}

export function findRule(workspace: Workspace, sheetId: string, id: string): Rule {
  const rule = rulesOf(workspace, sheetId).find((one) => one.id === id);
  if (rule === undefined) throw new Refusal("ItemNotFound", "the conditional format was deleted");
  return rule;
}

/** Until it is told its formula, a new custom rule holds for no cell. */
const NO_CELL = "=FALSE";

/** A new custom rule; it gets the first place. */
export function addCustomRule(workspace: Workspace, sheetId: string, zone: Zone): string {
  const id = `{${crypto.randomUUID().toUpperCase()}}`;
  const rule = { type: "CellIsRule", operator: "customFormula", values: [NO_CELL], style: {} } as const;
  put(workspace, sheetId, { id, rule: { ...rule, values: [...rule.values] }, ranges: [] }, [zone]);
  moveRule(workspace, sheetId, id, 0);
  return id;
}

/** Rewrites a custom rule's formula, look or stop. */
export function changeRule(
  workspace: Workspace,
  sheetId: string,
  id: string,
  change: { readonly formula?: string; readonly style?: RuleStyle; readonly stopIfTrue?: boolean },
): void {
  const { inModel, zones } = findRule(workspace, sheetId, id);
  if (inModel === undefined) throw new Refusal("UnsupportedOperation", "this rule is kept as the file had it");
  const { formula, style, stopIfTrue } = change;
  const rule =
    inModel.rule.type !== "CellIsRule"
      ? inModel.rule
      : {
          ...inModel.rule,
          ...(formula !== undefined && { values: [toModelFormula(formula)] }),
          ...(style !== undefined && { style }),
        };
  put(workspace, sheetId, { ...inModel, rule, ...(stopIfTrue !== undefined && { stopIfTrue }) }, zones);
}

function put(workspace: Workspace, sheetId: string, format: ModelFormat, zones: readonly Zone[]): void {
  const { getters } = workspace.structure;
  const held = zones.flatMap((zone) => clipped(workspace, sheetId, zone) ?? []);
  const cf = omit(format, "ranges");
  const ranges = held.map((zone) => getters.getRangeDataFromZone(sheetId, zone));
  workspace.dispatch("ADD_CONDITIONAL_FORMAT", { sheetId, cf, ranges });
}

/** Gives a rule another place; 0 is the first, and what is beyond the end is the last. */
export function moveRule(workspace: Workspace, sheetId: string, id: string, place: number): void {
  const formats = workspace.model.getters.getConditionalFormats(sheetId);
  const now = formats.findIndex((format) => format.id === id);
  const wanted = place < 0 ? formats.length + place : place;
  const next = Math.max(0, Math.min(wanted, formats.length - 1));
  if (now < 0 || now === next) return;
  workspace.dispatch("CHANGE_CONDITIONAL_FORMAT_PRIORITY", { sheetId, cfId: id, delta: now - next });
}

export function removeRule(workspace: Workspace, sheetId: string, { id, inModel }: Rule): void {
  if (inModel !== undefined) workspace.dispatch("REMOVE_CONDITIONAL_FORMAT", { sheetId, id });
  const { [id]: gone, ...others } = sheetExtras(workspace, sheetId).formatRules ?? {};
  if (gone !== undefined) setSheetExtra(workspace, sheetId, "formatRules", others);
}

/** Takes cells out of every rule; a rule without cells is gone. */
export function removeFrom(workspace: Workspace, sheetId: string, zones: readonly Zone[]): void {
  for (const rule of rulesOf(workspace, sheetId)) {
    if (!rule.zones.some((zone) => zones.some((gone) => intersection(zone, gone) !== null))) continue;
    const left = rule.zones.flatMap((zone) =>
      zones.reduce((rest, gone) => rest.flatMap((one) => without(one, gone)), [zone]),
    );
    if (left.length === 0 || rule.inModel === undefined) removeRule(workspace, sheetId, rule);
    else put(workspace, sheetId, shifted(workspace, sheetId, rule, left), left);
  }
}

/** The formula belongs to the top-left cell; when that cell goes, it is moved along. */
function shifted(workspace: Workspace, sheetId: string, rule: Rule, left: readonly Zone[]): ModelFormat {
  const { inModel, zones } = rule;
  if (inModel === undefined) throw new Refusal("UnsupportedOperation");
  const [before] = zones;
  const [after] = left;
  if (rule.formula === undefined || before === undefined || after === undefined) return inModel;
  const formula = translated(workspace, sheetId, rule.formula, after.top - before.top, after.left - before.left);
  if (inModel.rule.type !== "CellIsRule") return inModel;
  return { ...inModel, rule: { ...inModel.rule, values: [toModelFormula(formula)] } };
}

/** A formula with its relative references moved so many rows and columns. */
export function translated(
  workspace: Workspace,
  sheetId: string,
  formula: string,
  rows: number,
  columns: number,
): string {
  if (rows === 0 && columns === 0) return formula;
  const { getters } = workspace.structure;
  const compiled = CompiledFormula.Compile(toModelFormula(formula), sheetId, getters);
  return toExcelFormula(getters.getTranslatedCellFormula(sheetId, columns, rows, compiled));
}
