/** Data validations: as the model's rules, with messages and all else that it does not know beside them. */
import { splitRanges, toModelRange } from "../address";
import type { KeptValidation } from "../extras/extras-state";
import { toModelFormula } from "../formula";
import type { XmlNode } from "../xml/parse-xml";
import { child, childrenOf, descendants, flag } from "../xml/xml-node";
import type { SheetData } from "./sheet-data";
import { without } from "../without";

export type ModelValidation = SheetData["dataValidationRules"][number];
export type Criterion = ModelValidation["criterion"];

export interface Validations {
  readonly model: ModelValidation[];
  readonly kept: Record<string, KeptValidation>;
}

export function readValidations(worksheet: XmlNode): Validations {
  const newer = childrenOf(child(worksheet, "extLst"), "ext").flatMap((ext) => descendants(ext, "dataValidation"));
  const found = [...childrenOf(child(worksheet, "dataValidations"), "dataValidation"), ...newer];
  const validations: Validations = { model: [], kept: {} };
  found.forEach((node, index) => {
    const id = `dv${String(index + 1)}`;
    const ranges = splitRanges(node.attributes["sqref"] ?? child(node, "sqref")?.text).flatMap(
      (range) => toModelRange(range) ?? [],
    );
    if (ranges.length === 0) return;
    const formulas = ["formula1", "formula2"].flatMap((name) => formulaText(child(node, name)) ?? []);
    const criterion = toCriterion(node, formulas);
    const attributes = without(node.attributes, "sqref");
    if (criterion !== undefined) validations.model.push({ id, ranges, criterion, isBlocking: isBlocking(node) });
    validations.kept[id] = {
      attributes: Object.fromEntries(Object.entries(attributes).filter(([name]) => !name.includes(":"))),
      formulas,
      ...(criterion ? { seen: JSON.stringify(criterion) } : { ranges }),
    };
  });
  return validations;
}

/** The newer form has the formula in an element of its own. */
function formulaText(node: XmlNode | undefined): string | undefined {
  const text = child(node, "f")?.text ?? node?.text;
  return text === undefined || text === "" ? undefined : text;
}

function isBlocking(node: XmlNode): boolean {
  return flag(node, "showErrorMessage") === true && (node.attributes["errorStyle"] ?? "stop") === "stop";
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

function toCriterion(node: XmlNode, formulas: readonly string[]): Criterion | undefined {
  const [first, second] = formulas;
  const type = node.attributes["type"] ?? "none";
  if (first === undefined) return undefined;
  if (type === "list") return listCriterion(first, flag(node, "showDropDown") === true ? "plainText" : "arrow");
  if (type === "custom") return { type: "customFormula", values: [toModelFormula(`=${first}`)] };
  if (type !== "decimal") return undefined; // whole numbers, dates, times and lengths check more than the model can
  const operator = (node.attributes["operator"] ?? "between") as keyof typeof comparisons;
  if (!(operator in comparisons)) return undefined;
  const values = second === undefined ? [first] : [first, second];
  if (values.length === 1 && /^(between|notBetween)$/u.test(operator)) return undefined;
  return { type: comparisons[operator], values: values.map(constantOrFormula) };
}

function constantOrFormula(text: string): string {
  return /^-?\d+(\.\d+)?$/u.test(text) ? text : toModelFormula(`=${text}`);
}

const range = /^=?((?:'(?:[^']|'')+'|[^\s'!(),:"]+)!)?\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?$/iu;

/** A text list is always separated by commas; a range is one area; anything else (INDIRECT, names) the model cannot offer. */
function listCriterion(source: string, displayStyle: "arrow" | "plainText"): Criterion | undefined {
  const text = /^"(.*)"$/su.exec(source)?.[1];
  if (text !== undefined) {
    const values = text
      .replaceAll('""', '"')
      .split(",")
      .map((value) => value.trim());
    return { type: "isValueInList", values, displayStyle };
  }
  return range.test(source) ? { type: "isValueInRange", values: [source.replace(/^=/u, "")], displayStyle } : undefined;
}
