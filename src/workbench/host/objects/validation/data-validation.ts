/**
 * Excel.DataValidation: the rule of a rectangle of cells, with its prompt and alert.
 *
 * https://learn.microsoft.com/javascript/api/excel/excel.datavalidation
 */
import { booleanOf, recordOf, textOf, wordOf } from "../../protocol/arguments";
import { isHostObject, type HostObject, type ObjectType } from "../../protocol/object-type";
import { Refusal } from "../../protocol/refusal";
import { absoluteReference } from "../address";
import type { AttributeMap } from "../extras";
import type { Styled } from "../format/range-styles";
import { requireEditable } from "../protection";
import type { Range } from "../range/range";
import { intersection, cellCount } from "../zone";
import { clearValidation, setValidation, validationsOf, type PlacedRule } from "./validation-rules";
import { omit } from "../omit";

export class DataValidation implements HostObject {
  readonly type: ObjectType = dataValidationType;

  constructor(readonly cells: Styled) {}

  /** The one rule of all cells; null for none, undefined where cells differ. */
  get rule(): PlacedRule | null | undefined {
    const { found, isOneRule } = this;
    const [only = null] = found;
    return isOneRule && (only === null || this.coversAll(found)) ? only : undefined;
  }

  /** Whether no two cells have different rules; some may have none. */
  get isOneRule(): boolean {
    const [only = null, ...others] = this.found;
    return others.every((other) => sameRule(other, only));
  }

  private coversAll(found: readonly PlacedRule[]): boolean {
    const { zones } = this.cells;
    const total = zones.reduce((sum, zone) => sum + cellCount(zone), 0);
    return found.reduce((sum, rule) => sum + overlap(rule, zones), 0) === total;
  }

  private get found(): PlacedRule[] {
    const { workspace, sheetId, zones } = this.cells;
    return validationsOf(workspace, sheetId).filter((rule) => overlap(rule, zones) > 0);
  }

  put(attributes: AttributeMap, formulas: readonly string[]): void {
    const { workspace, sheetId, zones } = this.cells;
    for (const zone of zones) requireEditable(workspace, sheetId, zone);
    setValidation(workspace, sheetId, zones, { attributes, formulas });
  }

  change(change: Readonly<Record<string, string>>): void {
    const { rule } = this;
    this.put({ ...rule?.attributes, ...change }, rule?.formulas ?? []);
  }
}

/** By what is in them: one that was set twice is the same in both places. */
function sameRule(a: PlacedRule | null, b: PlacedRule | null): boolean {
  const told = (rule: PlacedRule | null): string =>
    JSON.stringify([Object.entries(rule?.attributes ?? {}).sort(), rule?.formulas]);
  return told(a) === told(b);
}

function overlap(rule: PlacedRule, zones: Styled["zones"]): number {
  let cells = 0;
  for (const zone of zones) {
    for (const own of rule.zones) {
      const common = intersection(own, zone);
      if (common !== null) cells += cellCount(common);
    }
  }
  return cells;
}

const TYPES: Readonly<Record<string, string>> = {
  whole: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

const RULE_KEYS: Readonly<Record<string, string>> = {
  whole: "wholeNumber",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
};

const OPERATORS = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
} as const;

function readRule(self: DataValidation): Record<string, unknown> | null {
  const { rule } = self;
  if (rule === undefined) return null;
  if (rule === null) return {};
  const { attributes, formulas } = rule;
  const [first = "", second] = formulas;
  const type = attributes["type"] ?? "none";
  if (type === "list") {
    const text = /^"(.*)"$/s.exec(first)?.[1];
    return {
      list: { inCellDropDown: attributes["showDropDown"] !== "1", source: text?.replaceAll('""', '"') ?? `=${first}` },
    };
  }
  if (type === "custom") return { custom: { formula: `=${first}` } };
  const key = RULE_KEYS[type];
  if (key === undefined) return {};
  const operator = Object.entries(OPERATORS).find(([, own]) => own === (attributes["operator"] ?? "between"))?.[0];
  return {
    [key]: { formula1: formulaOf(first), ...(second !== undefined && { formula2: formulaOf(second) }), operator },
  };
}

const formulaOf = (text: string): string | number => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : `=${text}`);

function writeRule(self: DataValidation, value: unknown): void {
  const kinds = Object.entries(recordOf(value)).filter(([, rule]) => rule !== null && rule !== undefined);
  const [[kind, rule] = ["", {}], ...more] = kinds;
  if (kinds.length === 0 || more.length > 0) throw new Refusal("InvalidArgument", "a rule has exactly one kind");
  const before = self.rule?.attributes ?? { allowBlank: "1", showErrorMessage: "1", showInputMessage: "1" };
  const kept = omit<AttributeMap, string>(before, "type", "operator", "showDropDown");
  const { attributes, formulas } = ruleParts(kind, recordOf(rule));
  self.put({ ...kept, ...attributes }, formulas);
}

function ruleParts(
  kind: string,
  rule: Readonly<Record<string, unknown>>,
): { attributes: AttributeMap; formulas: string[] } {
  if (kind === "list") {
    const isHidden = rule["inCellDropDown"] === false;
    return {
      attributes: { type: "list", ...(isHidden && { showDropDown: "1" }) },
      formulas: [listSource(rule["source"])],
    };
  }
  if (kind === "custom")
    return { attributes: { type: "custom" }, formulas: [textOf(rule["formula"]).replace(/^=/, "")] };
  const type = Object.entries(RULE_KEYS).find(([, key]) => key === kind)?.[0];
  if (type === undefined) throw new Refusal("InvalidArgument", `${kind} is not a kind of rule`);
  const word = wordOf(rule["operator"], Object.keys(OPERATORS) as (keyof typeof OPERATORS)[]);
  const needsTwo = word === "Between" || word === "NotBetween";
  const formulas = [operand(rule["formula1"]), ...(needsTwo ? [operand(rule["formula2"])] : [])];
  return { attributes: { type, operator: OPERATORS[word] }, formulas };
}

/** A text list is separated by commas, also where Excel's own dialog wants semicolons; OfficeDev/office-js issue 2128. */
function listSource(source: unknown): string {
  if (isHostObject(source)) {
    if (source.type.name !== "Range") throw new Refusal("InvalidArgument", "a list comes from a text or a range");
    const { sheetName, zone } = source as Range;
    return absoluteReference(sheetName, zone).slice(1);
  }
  const text = textOf(source);
  if (text === "") throw new Refusal("InvalidArgument", "the list is empty");
  if (text.startsWith("=")) return text.slice(1);
  if (text.length > 255) throw new Refusal("InvalidArgument", "a text list takes at most 255 characters");
  return `"${text.replaceAll('"', '""')}"`;
}

function operand(value: unknown): string {
  if (typeof value === "number") return String(value);
  if (isHostObject(value) && value.type.name === "Range") {
    const { sheetName, zone } = value as Range;
    return absoluteReference(sheetName, zone).slice(1);
  }
  return textOf(value).replace(/^=/, "");
}

const flagOf = (value: unknown): string => (booleanOf(value) ? "1" : "0");

const ALERT_STYLES = { Stop: "stop", Warning: "warning", Information: "information" } as const;

export const dataValidationType: ObjectType<DataValidation> = {
  name: "DataValidation",
  properties: {
    Type: {
      set: "1.8",
      get: ({ rule, isOneRule }) => {
        if (rule === undefined) return isOneRule ? "MixedCriteria" : "Inconsistent";
        return rule === null ? "None" : (TYPES[rule.attributes["type"] ?? ""] ?? "None");
      },
    },
    Rule: { set: "1.8", get: readRule, put: writeRule },
    IgnoreBlanks: {
      set: "1.8",
      get: ({ rule }) => (rule === undefined ? null : (rule?.attributes["allowBlank"] ?? "1") === "1"),
      put: (self, value) => self.change({ allowBlank: flagOf(value) }),
    },
    Prompt: {
      set: "1.8",
      get: ({ rule }) => ({
        message: rule?.attributes["prompt"] ?? "",
        showPrompt: (rule?.attributes["showInputMessage"] ?? "0") === "1",
        title: rule?.attributes["promptTitle"] ?? "",
      }),
      put: (self, value) => {
        const { message, showPrompt, title } = recordOf(value);
        self.change({ prompt: textOf(message), showInputMessage: flagOf(showPrompt), promptTitle: textOf(title) });
      },
    },
    ErrorAlert: {
      set: "1.8",
      get: ({ rule }) => ({
        message: rule?.attributes["error"] ?? "",
        showAlert: (rule?.attributes["showErrorMessage"] ?? "0") === "1",
        style: Object.entries(ALERT_STYLES).find(([, own]) => own === (rule?.attributes["errorStyle"] ?? "stop"))?.[0],
        title: rule?.attributes["errorTitle"] ?? "",
      }),
      put: (self, value) => {
        const { message, showAlert, style, title } = recordOf(value);
        const word = wordOf(style, Object.keys(ALERT_STYLES) as (keyof typeof ALERT_STYLES)[]);
        self.change({
          error: textOf(message),
          showErrorMessage: flagOf(showAlert),
          errorStyle: ALERT_STYLES[word],
          errorTitle: textOf(title),
        });
      },
    },
  },
  methods: {
    Clear: {
      set: "1.8",
      call: ({ cells: { workspace, sheetId, zones } }) => {
        for (const zone of zones) requireEditable(workspace, sheetId, zone);
        clearValidation(workspace, sheetId, zones);
        return null;
      },
    },
  },
};
