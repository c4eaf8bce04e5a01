/** Conditional formats: as rules that the model draws, each with the file's own beside it. */
import type { ConditionalFormat, Style } from "@odoo/o-spreadsheet";
import { splitRanges, toModelRange } from "../address";
import type { KeptFormatRule } from "../extras/extras-state";
import { toModelFormula } from "../formula";
import type { RuleStyle } from "../cell-style";
import type { CellFormat, Side } from "../styles/cell-format";
import { toHexColor } from "../styles/colors";
import type { Palette } from "../styles/colors";
import { serialize } from "../xml/write-xml";
import type { XmlNode } from "../xml/parse-xml";
import { child, childrenOf, flag, numberAttribute } from "../xml/xml-node";

export type ModelRule = ConditionalFormat["rule"];

export interface FormatRules {
  readonly model: ConditionalFormat[];
  readonly kept: Record<string, KeptFormatRule>;
}

export function readFormatRules(
  worksheet: XmlNode,
  differential: readonly CellFormat[],
  palette: Palette,
): FormatRules {
  const found = childrenOf(worksheet, "conditionalFormatting").flatMap((block) =>
    childrenOf(block, "cfRule").map((rule) => ({ rule, ranges: splitRanges(block.attributes["sqref"]) })),
  );
  const byPriority = found
    .map((one, order) => ({ ...one, priority: numberAttribute(one.rule, "priority") ?? order + 1 }))
    .sort((one, other) => one.priority - other.priority);
  const rules: FormatRules = { model: [], kept: {} };
  byPriority.forEach(({ rule, ranges, priority }, index) => {
    const id = `cf${String(index + 1)}`;
    const format = differential[numberAttribute(rule, "dxfId") ?? NaN];
    const modelRanges = ranges.flatMap((range) => toModelRange(range) ?? []);
    if (modelRanges.length === 0) return;
    const drawn = toModelRule(rule, ruleStyle(format), palette);
    if (drawn !== undefined) {
      const stopIfTrue = flag(rule, "stopIfTrue") === true;
      rules.model.push({ id, ranges: modelRanges, rule: drawn, ...(stopIfTrue && { stopIfTrue }) });
    }
    rules.kept[id] = {
      priority,
      attributes: rule.attributes,
      formulas: childrenOf(rule, "formula").map(({ text }) => text),
      content: rule.children
        .filter(({ name }) => name !== "formula" && name !== "extLst")
        .map(serialize)
        .join(""),
      ...(format && { format }),
      ...(drawn ? { seen: JSON.stringify(drawn) } : { ranges: modelRanges }),
    };
  });
  return rules;
}

const lineWords: Readonly<Record<string, string>> = {
  dashed: "Dash",
  dashDot: "DashDot",
  dashDotDot: "DashDotDot",
  dotted: "Dot",
  hair: "Dot",
};

/** The look of a rule in the model's style; its borders travel there too, in the words of Office.js. */
function ruleStyle(format: CellFormat | undefined): RuleStyle {
  const drawn = Object.entries(format?.shown.border ?? {}).map(([side, line]: [string, { color: string }]) => {
    const style = lineWords[format?.border?.lines[side as Side]?.style ?? ""] ?? "Continuous";
    return [`Edge${side.charAt(0).toUpperCase()}${side.slice(1)}`, { style, color: line.color }] as const;
  });
  return { ...format?.shown.style, ...(drawn.length > 0 && { borders: Object.fromEntries(drawn) }) };
}

const textOperators: Readonly<Record<string, "containsText" | "notContainsText" | "beginsWithText" | "endsWithText">> =
  {
    containsText: "containsText",
    notContainsText: "notContainsText",
    beginsWith: "beginsWithText",
    endsWith: "endsWithText",
  };

const comparisons = {
  equal: "isEqual",
  notEqual: "isNotEqual",
  greaterThan: "isGreaterThan",
  greaterThanOrEqual: "isGreaterOrEqualTo",
  lessThan: "isLessThan",
  lessThanOrEqual: "isLessOrEqualTo",
  between: "isBetween",
  notBetween: "isNotBetween",
} as const;

const wholeCell = {
  containsBlanks: "isEmpty",
  notContainsBlanks: "isNotEmpty",
  duplicateValues: "duplicateValues",
  uniqueValues: "uniqueValues",
} as const;

function isKey<T extends object>(record: T, key: string): key is Extract<keyof T, string> {
  return key in record;
}

/** The model's rule for one of the file's; undefined where it has none. */
function toModelRule(rule: XmlNode, style: Style, palette: Palette): ModelRule | undefined {
  const { type = "", text, operator = "" } = rule.attributes;
  const formulas = childrenOf(rule, "formula").map((one) => toModelFormula(`=${one.text}`));
  const [first] = formulas;
  const textOperator = textOperators[type];
  if (textOperator !== undefined && text !== undefined && text !== "" && !text.startsWith("=")) {
    return { type: "CellIsRule", operator: textOperator, values: [text], style };
  }
  if (isKey(wholeCell, type)) return { type: "CellIsRule", operator: wholeCell[type], values: [], style };
  // What is left of the text rules, errors and time periods comes with the formula that defines it.
  if (
    type === "expression" ||
    textOperator !== undefined ||
    /^(notContainsErrors|containsErrors|timePeriod)$/u.test(type)
  ) {
    return first === undefined ? undefined : { type: "CellIsRule", operator: "customFormula", values: [first], style };
  }
  if (type === "cellIs" && isKey(comparisons, operator) && first !== undefined) {
    return {
      type: "CellIsRule",
      operator: comparisons[operator],
      values: formulas.slice(0, 2).map(bareConstant),
      style,
    };
  }
  if (type === "top10") return topRule(rule, style);
  return type === "colorScale" ? colorScale(rule, palette) : type === "dataBar" ? dataBar(rule, palette) : undefined;
}

/** "=5" as the model's menus write it: 5. */
function bareConstant(formula: string): string {
  return /^=-?\d+(\.\d+)?$/u.test(formula) ? formula.slice(1) : formula;
}

function topRule(rule: XmlNode, style: Style): ModelRule {
  const isPercent = flag(rule, "percent") === true;
  const isBottom = flag(rule, "bottom") === true;
  const values = [rule.attributes["rank"] ?? "10"];
  return {
    type: "CellIsRule",
    operator: "top10",
    values,
    style,
    ...(isPercent && { isPercent }),
    ...(isBottom && { isBottom }),
  };
}

function colorNumber(node: XmlNode | undefined, palette: Palette): number {
  return parseInt((toHexColor(node?.attributes, palette) ?? "#FFFFFF").slice(1), 16);
}

function dataBar(rule: XmlNode, palette: Palette): ModelRule | undefined {
  const bar = child(rule, "dataBar");
  return bar && { type: "DataBarRule", color: colorNumber(child(bar, "color"), palette) };
}

const thresholds = {
  min: "value",
  max: "value",
  num: "number",
  percent: "percentage",
  percentile: "percentile",
} as const;

function colorScale(rule: XmlNode, palette: Palette): ModelRule | undefined {
  const scale = child(rule, "colorScale");
  const values = childrenOf(scale, "cfvo");
  const colors = childrenOf(scale, "color");
  if (values.length !== colors.length || values.length < 2 || values.length > 3) return undefined;
  const points = values.map((one, index) => {
    const kind = one.attributes["type"] ?? "";
    const type = isKey(thresholds, kind) ? thresholds[kind] : undefined;
    return { color: colorNumber(colors[index], palette), type, value: one.attributes["val"] ?? "" };
  });
  const [minimum, middle] = points;
  const maximum = points.at(-1);
  if (minimum?.type === undefined || maximum?.type === undefined || points.some(({ type }) => type === undefined))
    return undefined;
  const midpoint =
    points.length === 3 && middle?.type !== undefined && middle.type !== "value"
      ? { ...middle, type: middle.type }
      : undefined;
  if (points.length === 3 && midpoint === undefined) return undefined;
  return {
    type: "ColorScaleRule",
    minimum: { ...minimum, type: minimum.type },
    maximum: { ...maximum, type: maximum.type },
    ...(midpoint && { midpoint }),
  };
}
