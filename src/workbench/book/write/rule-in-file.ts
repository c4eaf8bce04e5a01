/** A rule that was made or changed in the model, in the words of a file (ECMA-376 part 1, 18.3.1.10). */
import type { ConditionalFormat } from "@odoo/o-spreadsheet";
import { constants, helpers } from "@odoo/o-spreadsheet";
import { toExcelFormula, toFileFormula } from "../formula";
import { element } from "../xml/write-xml";
import type { Attributes } from "../xml/write-xml";

type ModelRule = ConditionalFormat["rule"];
type CellIsRule = Extract<ModelRule, { type: "CellIsRule" }>;

export interface FileRule {
  readonly attributes: Readonly<Record<string, string | undefined>>;
  /** as a file holds them */
  readonly formulas: readonly string[];
  /** further children as XML */
  readonly content: string;
}

const comparisons: Readonly<Record<string, string>> = {
  isEqual: "equal",
  isNotEqual: "notEqual",
  isGreaterThan: "greaterThan",
  isGreaterOrEqualTo: "greaterThanOrEqual",
  isLessThan: "lessThan",
  isLessOrEqualTo: "lessThanOrEqual",
  isBetween: "between",
  isNotBetween: "notBetween",
  dateIsBefore: "lessThan",
  dateIsAfter: "greaterThan",
  dateIsOnOrBefore: "lessThanOrEqual",
  dateIsOnOrAfter: "greaterThanOrEqual",
};

/** What a moving date means, as a formula. */
const dates: Readonly<Record<string, string>> = {
  today: "TODAY()",
  yesterday: "TODAY()-1",
  tomorrow: "TODAY()+1",
  lastWeek: "TODAY()-7",
  lastMonth: "EDATE(TODAY(),-1)",
  lastYear: "EDATE(TODAY(),-12)",
};

/** @param cell the top-left cell, to which the formulas are relative */
export function ruleInFile(rule: ModelRule, cell: string): FileRule | undefined {
  switch (rule.type) {
    case "CellIsRule":
      return cellRule(rule, cell);
    case "ColorScaleRule":
      return plain("colorScale", colorScale(rule));
    case "DataBarRule": {
      const values = element("cfvo", { type: "min" }) + element("cfvo", { type: "max" });
      return plain("dataBar", element("dataBar", {}, values + element("color", { rgb: argb(rule.color) })));
    }
    case "IconSetRule":
      return plain("iconSet", iconSet(rule));
  }
}

const plain = (type: string, content: string): FileRule => ({ attributes: { type }, formulas: [], content });

/** A value of the model's rule as a formula in a file: a number, a formula, or a text in quotes. */
export function valueFormula(value: string): string {
  if (value.startsWith("=")) return toFileFormula(toExcelFormula(value));
  return /^-?\d+(\.\d+)?$/u.test(value) ? value : `"${value.replaceAll('"', '""')}"`;
}

function dateFormula({ dateValue, values }: CellIsRule): string {
  const moving = dates[dateValue ?? ""];
  const [value = ""] = values;
  if (moving !== undefined) return moving;
  return value.startsWith("=") ? valueFormula(value) : String(helpers.toNumber(value, constants.DEFAULT_LOCALE));
}

function cellRule(rule: CellIsRule, cell: string): FileRule | undefined {
  const { operator, values } = rule;
  const [first = ""] = values;
  const of = (attributes: FileRule["attributes"], ...formulas: string[]): FileRule => ({
    attributes,
    formulas,
    content: "",
  });
  const text = `"${first.replaceAll('"', '""')}"`;
  switch (operator) {
    case "customFormula":
      return of({ type: "expression" }, toFileFormula(toExcelFormula(first)));
    case "containsText":
      return of(
        { type: "containsText", operator: "containsText", text: first },
        `NOT(ISERROR(SEARCH(${text},${cell})))`,
      );
    case "notContainsText":
      return of({ type: "notContainsText", operator: "notContains", text: first }, `ISERROR(SEARCH(${text},${cell}))`);
    case "beginsWithText":
      return of({ type: "beginsWith", operator: "beginsWith", text: first }, `LEFT(${cell},LEN(${text}))=${text}`);
    case "endsWithText":
      return of({ type: "endsWith", operator: "endsWith", text: first }, `RIGHT(${cell},LEN(${text}))=${text}`);
    case "isEmpty":
      return of({ type: "containsBlanks" }, `LEN(TRIM(${cell}))=0`);
    case "isNotEmpty":
      return of({ type: "notContainsBlanks" }, `LEN(TRIM(${cell}))>0`);
    case "duplicateValues":
    case "uniqueValues":
      return of({ type: operator });
    case "top10":
      return of({
        type: "top10",
        rank: first,
        percent: rule.isPercent ? "1" : undefined,
        bottom: rule.isBottom ? "1" : undefined,
      });
    case "dateIs":
      return of({ type: "expression" }, `ROUNDDOWN(${cell},0)=ROUNDDOWN(${dateFormula(rule)},0)`);
  }
  const comparison = comparisons[operator];
  if (comparison === undefined) return undefined;
  const formulas = operator.startsWith("date") ? [dateFormula(rule)] : values.map(valueFormula);
  return of({ type: "cellIs", operator: comparison }, ...formulas);
}

const argb = (color: number): string => `FF${color.toString(16).toUpperCase().padStart(6, "0")}`;
const thresholds: Readonly<Record<string, string>> = {
  number: "num",
  percentage: "percent",
  percentile: "percentile",
  formula: "formula",
};

function threshold(point: { type: string; value?: string }, unset: "min" | "max", more: Attributes = {}): string {
  const type = thresholds[point.type];
  if (type === undefined) return element("cfvo", { type: unset });
  const value = point.value ?? "";
  return element("cfvo", { type, val: value.startsWith("=") ? valueFormula(value) : value, ...more });
}

function colorScale({ minimum, midpoint, maximum }: Extract<ModelRule, { type: "ColorScaleRule" }>): string {
  const middle = midpoint ? threshold(midpoint, "min") : "";
  const values = threshold(minimum, "min") + middle + threshold(maximum, "max");
  const colors = [minimum, ...(midpoint ? [midpoint] : []), maximum].map(({ color }) =>
    element("color", { rgb: argb(color) }),
  );
  return element("colorScale", {}, values + colors.join(""));
}

/** The model's own icons, by the word in the name of the upper one. */
function iconSet({
  icons,
  lowerInflectionPoint,
  upperInflectionPoint,
}: Extract<ModelRule, { type: "IconSetRule" }>): string {
  const name = icons.upper.startsWith("smiley")
    ? "3Symbols"
    : icons.upper.startsWith("dot")
      ? "3TrafficLights1"
      : "3Arrows";
  const reverse = icons.upper.endsWith("Bad") ? 1 : undefined;
  const points = [lowerInflectionPoint, upperInflectionPoint].map((point) =>
    threshold(point, "min", { gte: point.operator === "gt" ? 0 : undefined }),
  );
  return element("iconSet", { iconSet: name, reverse }, element("cfvo", { type: "percent", val: 0 }) + points.join(""));
}
