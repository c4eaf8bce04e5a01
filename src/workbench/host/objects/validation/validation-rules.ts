/**
 * Data validations: the model's rules for those it can check, and the file's own words for all of them, as one list.
 */
import type { DataValidationRule } from "@odoo/o-spreadsheet";
import { toModelFormula } from "../../../book/formula";
import { parseAddress, formatZone } from "../address";
import { setSheetExtra, sheetExtras, type AttributeMap } from "../extras";
import { reached } from "../format/range-styles";
import type { Workspace } from "../workspace";
import { intersection, without, type Zone } from "../zone";
import { omit } from "../omit";

type Criterion = DataValidationRule["criterion"];

/** In the file's terms. ECMA-376 part 1, 18.3.1.32 */
export interface ValidationRule {
  readonly attributes: AttributeMap;
  /** Without "=". */
  readonly formulas: readonly string[];
}

export interface PlacedRule extends ValidationRule {
  readonly id: string;
  readonly zones: readonly Zone[];
}

export function validationsOf(workspace: Workspace, sheetId: string): PlacedRule[] {
  const kept = sheetExtras(workspace, sheetId).validations ?? {};
  const inModel = workspace.model.getters.getDataValidationRules(sheetId).map((rule): PlacedRule => {
    const own = kept[rule.id];
    const isSame = own?.seen === JSON.stringify(rule.criterion);
    return {
      id: rule.id,
      zones: rule.ranges.map(({ zone }) => zone),
      ...(own !== undefined && isSame ? own : fromCriterion(rule)),
    };
  });
  const beyond = Object.entries(kept).flatMap(([id, rule]): PlacedRule[] =>
    rule.ranges === undefined
      ? []
      : [{ id, ...rule, zones: rule.ranges.flatMap((range) => parseAddress(range)?.zone ?? []) }],
  );
  return [...inModel, ...beyond];
}

/** Takes cells out of every rule. */
export function clearValidation(workspace: Workspace, sheetId: string, zones: readonly Zone[]): void {
  for (const rule of validationsOf(workspace, sheetId)) {
    const touches = rule.zones.some((zone) => zones.some((gone) => intersection(zone, gone) !== null));
    if (!touches) continue;
    const left = rule.zones.flatMap((zone) =>
      zones.reduce((rest, gone) => rest.flatMap((one) => without(one, gone)), [zone]),
    );
    remove(workspace, sheetId, rule.id);
    if (left.length > 0) add(workspace, sheetId, { ...rule, zones: left });
  }
}

/** Gives cells a rule in place of whatever they have. */
export function setValidation(
  workspace: Workspace,
  sheetId: string,
  zones: readonly Zone[],
  rule: ValidationRule,
): void {
  clearValidation(workspace, sheetId, zones);
  add(workspace, sheetId, { ...rule, zones, id: `dv-${crypto.randomUUID()}` });
}

function add(workspace: Workspace, sheetId: string, { id, zones, attributes, formulas }: PlacedRule): void {
  const criterion = toCriterion(attributes, formulas);
  const kept = sheetExtras(workspace, sheetId).validations ?? {};
  if (criterion === undefined) {
    setSheetExtra(workspace, sheetId, "validations", {
      ...kept,
      [id]: { attributes, formulas, ranges: zones.map(formatZone) },
    });
    return;
  }
  const { getters } = workspace.structure;
  const ranges = zones.map((zone) => getters.getRangeDataFromZone(sheetId, reached(workspace, sheetId, zone)));
  const isBlocking = attributes["showErrorMessage"] === "1" && (attributes["errorStyle"] ?? "stop") === "stop";
  workspace.dispatch("ADD_DATA_VALIDATION_RULE", { sheetId, ranges, rule: { id, criterion, isBlocking } });
  const seen = JSON.stringify(getters.getDataValidationRule(sheetId, id)?.criterion ?? criterion);
  setSheetExtra(workspace, sheetId, "validations", { ...kept, [id]: { attributes, formulas, seen } });
}

function remove(workspace: Workspace, sheetId: string, id: string): void {
  if (workspace.model.getters.getDataValidationRule(sheetId, id) !== undefined) {
    workspace.dispatch("REMOVE_DATA_VALIDATION_RULE", { sheetId, id });
  }
  const others = omit(sheetExtras(workspace, sheetId).validations ?? {}, id);
  setSheetExtra(workspace, sheetId, "validations", others);
}

const comparisons = {
  between: "isBetween",
  notBetween: "isNotBetween",
  equal: "isEqual",
  notEqual: "isNotEqual",
  greaterThan: "isGreaterThan",
  lessThan: "isLessThan",
  greaterThanOrEqual: "isGreaterOrEqualTo",
  lessThanOrEqual: "isLessOrEqualTo",
} as const;

/** One area, with or without a sheet: the only kind of list source that the model can offer. */
const AREA = /^((?:'(?:[^']|'')+'|[^\s'!(),:"]+)!)?\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?$/i;

/** The model's check, where it has one. */
function toCriterion(attributes: AttributeMap, [first, second]: readonly string[]): Criterion | undefined {
  if (first === undefined) return undefined;
  const displayStyle = attributes["showDropDown"] === "1" ? "plainText" : "arrow";
  switch (attributes["type"]) {
    case "list": {
      const text = /^"(.*)"$/s.exec(first)?.[1];
      if (text !== undefined) {
        const values = text
          .replaceAll('""', '"')
          .split(",")
          .map((value) => value.trim());
        return { type: "isValueInList", values, displayStyle };
      }
      return AREA.test(first) ? { type: "isValueInRange", values: [first], displayStyle } : undefined;
    }
    case "custom":
      return { type: "customFormula", values: [toModelFormula(`=${first}`)] };
    case "decimal": {
      const operator = (attributes["operator"] ?? "between") as keyof typeof comparisons;
      const values = (second === undefined ? [first] : [first, second]).map(constantOrFormula);
      return { type: comparisons[operator], values } as Criterion;
    }
    default:
      return undefined;
  }
}

const constantOrFormula = (text: string): string => (/^-?\d+(\.\d+)?$/.test(text) ? text : toModelFormula(`=${text}`));

/** A rule that was made on screen, in the file's terms. */
function fromCriterion({ criterion, isBlocking }: DataValidationRule): ValidationRule {
  const { type, values } = criterion;
  const common = { allowBlank: "1", showErrorMessage: isBlocking === true ? "1" : "0" };
  const bare = values.map((value) => value.replace(/^=/, ""));
  if (type === "isValueInList") return { attributes: { ...common, type: "list" }, formulas: [`"${values.join(",")}"`] };
  if (type === "isValueInRange") return { attributes: { ...common, type: "list" }, formulas: bare };
  const operator = Object.entries(comparisons).find(([, own]) => own === type)?.[0];
  if (operator !== undefined) return { attributes: { ...common, type: "decimal", operator }, formulas: bare };
  return { attributes: { ...common, type: "custom" }, formulas: bare };
}
