/** Data validations as XML: the file's own words where the rule is still the same, the model's otherwise. */
import { constants, helpers } from "@odoo/o-spreadsheet";
import type { DataValidationRule, Model } from "@odoo/o-spreadsheet";
import type { AttributeMap, KeptValidation, SheetExtras } from "../extras/extras-state";
import { toExcelFormula, toFileFormula } from "../formula";
import { element, escapeCellText } from "../xml/write-xml";
import { fileRanges } from "./write-format-rules";
import { without } from "../without";

export function writeValidations(model: Model, sheetId: string, extras: SheetExtras): string {
  const kept = extras.validations ?? {};
  const { getters } = model;
  const drawn = getters.getDataValidationRules(sheetId).map((rule) => {
    const ranges = rule.ranges.map((range) => getters.getRangeString(range, sheetId));
    return validation(fileRanges(ranges), inFile(rule, kept[rule.id]));
  });
  const others = Object.values(kept).map((rule) =>
    rule.ranges === undefined ? "" : validation(fileRanges(rule.ranges), rule),
  );
  const all = [...drawn, ...others].filter((one) => one !== "");
  return all.length === 0 ? "" : element("dataValidations", { count: all.length }, all.join(""));
}

type FileValidation = Pick<KeptValidation, "attributes" | "formulas">;

function validation(sqref: string, rule: FileValidation | undefined): string {
  if (sqref === "" || rule === undefined) return "";
  const formulas = rule.formulas.map((formula, index) =>
    element(`formula${String(index + 1)}`, {}, escapeCellText(formula)),
  );
  return element("dataValidation", { ...rule.attributes, sqref }, formulas.join(""));
}

const comparisons: Readonly<Record<string, string>> = {
  isBetween: "between",
  isNotBetween: "notBetween",
  isEqual: "equal",
  isNotEqual: "notEqual",
  isGreaterThan: "greaterThan",
  isLessThan: "lessThan",
  isGreaterOrEqualTo: "greaterThanOrEqual",
  isLessOrEqualTo: "lessThanOrEqual",
  dateIs: "equal",
  dateIsBefore: "lessThan",
  dateIsAfter: "greaterThan",
  dateIsOnOrBefore: "lessThanOrEqual",
  dateIsOnOrAfter: "greaterThanOrEqual",
  dateIsBetween: "between",
  dateIsNotBetween: "notBetween",
};

function inFile(rule: DataValidationRule, kept: KeptValidation | undefined): FileValidation | undefined {
  if (kept !== undefined && kept.seen === JSON.stringify(rule.criterion)) return kept;
  const { criterion, isBlocking } = rule;
  const attributes: AttributeMap = kept?.attributes ?? {
    allowBlank: "1",
    showInputMessage: "1",
    showErrorMessage: "1",
    ...(isBlocking !== true && { errorStyle: "warning" }),
  };
  const messages = without(attributes, "type", "operator", "showDropDown");
  const operator = comparisons[criterion.type];
  if (criterion.type === "isValueInList" || criterion.type === "isValueInRange") {
    const hidden = criterion.displayStyle === "plainText" ? { showDropDown: "1" } : {};
    return { attributes: { type: "list", ...messages, ...hidden }, formulas: [listSource(criterion)] };
  }
  if (operator !== undefined) {
    const type = criterion.type.startsWith("date") ? "date" : "decimal";
    return { attributes: { type, operator, ...messages }, formulas: criterion.values.map(operand) };
  }
  if (criterion.type !== "customFormula") return undefined; // the model's other checks (e-mail, link …) have no word in a file
  return { attributes: { type: "custom", ...messages }, formulas: criterion.values.map(operand) };
}

function listSource({ type, values }: DataValidationRule["criterion"]): string {
  if (type === "isValueInRange") return (values[0] ?? "").replace(/^=/u, "");
  return `"${values.join(",").replaceAll('"', '""')}"`;
}

/** A number, a formula, or a date as the model's menus write it. */
function operand(value: string): string {
  if (value.startsWith("=")) return toFileFormula(toExcelFormula(value));
  return String(helpers.toNumber(value, constants.DEFAULT_LOCALE));
}
