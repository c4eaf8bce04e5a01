/** Conditional formats as XML: the file's own words where the rule is still the same, the model's otherwise. */
import type { ConditionalFormat } from "@odoo/o-spreadsheet";
import { splitRanges, toFileRange } from "../address";
import type { RuleStyle } from "../cell-style";
import type { KeptFormatRule, SheetExtras } from "../extras/extras-state";
import { element, escapeCellText } from "../xml/write-xml";
import type { CellFormat, FileBorder } from "../styles/cell-format";
import { toArgb } from "../styles/colors";
import { effectiveFont } from "./effective-format";
import type { FormatPool } from "./format-pool";
import { ruleInFile } from "./rule-in-file";
import type { FileRule } from "./rule-in-file";
import { without } from "../without";

interface PlacedRule extends FileRule {
  readonly ranges: readonly string[];
  readonly format?: CellFormat | undefined;
}

/** One block a rule, the first in force first, with priorities counted from 1. */
export function writeFormatRules(
  rules: readonly ConditionalFormat[],
  kept: NonNullable<SheetExtras["formatRules"]>,
  pool: FormatPool,
): string {
  return inOrder(rules, kept)
    .map(({ ranges, attributes, formulas, content, format }, index) => {
      const dxfId = format && hasLook(format) ? pool.ruleIdOf(format) : undefined;
      const inner = formulas.map((formula) => element("formula", {}, escapeCellText(formula))).join("") + content;
      const { type, ...others } = without(attributes, "dxfId", "priority");
      const rule = element("cfRule", { type, dxfId, priority: index + 1, ...others }, inner);
      return element("conditionalFormatting", { sqref: fileRanges(ranges) }, rule);
    })
    .join("");
}

/** The ranges of a rule as a file writes them. */
export function fileRanges(ranges: readonly string[]): string {
  return ranges
    .flatMap((range) => splitRanges(range))
    .flatMap((range) => toFileRange(range) ?? [])
    .join(" ");
}

/** The model's rules in their order; one that the model does not have stands before the first with a higher number. */
function inOrder(
  rules: readonly ConditionalFormat[],
  kept: Readonly<Record<string, KeptFormatRule>>,
): readonly PlacedRule[] {
  const placed: { readonly rule: PlacedRule; readonly priority: number }[] = [];
  let last = 0;
  for (const rule of rules) {
    const own = kept[rule.id];
    last = Math.max(last, own?.priority ?? last);
    const found = drawnRule(rule, own);
    if (found !== undefined && fileRanges(found.ranges) !== "")
      placed.push({ rule: found, priority: own?.priority ?? last });
  }
  for (const { ranges, priority, ...rule } of Object.values(kept)) {
    if (ranges === undefined || fileRanges(ranges) === "") continue;
    const place = placed.findIndex((one) => one.priority > priority);
    placed.splice(place < 0 ? placed.length : place, 0, { rule: { ...rule, ranges }, priority });
  }
  return placed.map(({ rule }) => rule);
}

function drawnRule(
  { rule, ranges, stopIfTrue }: ConditionalFormat,
  kept: KeptFormatRule | undefined,
): PlacedRule | undefined {
  const stop = { stopIfTrue: stopIfTrue === true ? "1" : undefined };
  if (kept?.seen !== undefined && kept.seen === JSON.stringify(rule)) {
    const attributes = without(kept.attributes, "stopIfTrue");
    return {
      ranges,
      attributes: { ...attributes, ...stop },
      formulas: kept.formulas,
      content: kept.content,
      format: kept.format,
    };
  }
  const [first = ""] = ranges.flatMap((range) => splitRanges(fileRanges([range])));
  const written = ruleInFile(rule, first.split(":")[0] ?? "A1");
  if (written === undefined) return undefined;
  const format = rule.type === "CellIsRule" ? ruleFormat(rule.style, kept?.format) : undefined;
  return { ranges, ...written, attributes: { ...written.attributes, ...stop }, format };
}

const lineStyles: Readonly<Record<string, string>> = {
  Continuous: "thin",
  Dash: "dashed",
  DashDot: "dashDot",
  DashDotDot: "dashDotDot",
  Dot: "dotted",
};

/** The look of a rule, on top of what the file had for it. */
function ruleFormat(style: RuleStyle, kept: CellFormat | undefined): CellFormat {
  const before = kept ?? { shown: { style: {}, border: {} } };
  const font = effectiveFont(before, style);
  const keepsFill = kept !== undefined && kept.shown.style.fillColor === style.fillColor;
  const fill = keepsFill ? kept.fill : style.fillColor === undefined ? undefined : ruleFill(style.fillColor);
  const border = ruleBorder(style);
  const others = without(before, "fill", "border");
  return { ...others, font, ...(fill !== undefined && { fill }), ...(border && { border }) };
}

function ruleFill(color: string): string {
  return element(
    "fill",
    {},
    element(
      "patternFill",
      { patternType: "solid" },
      element("fgColor", { rgb: toArgb(color) }) + element("bgColor", { rgb: toArgb(color) }),
    ),
  );
}

function ruleBorder({ borders = {} }: RuleStyle): FileBorder | undefined {
  const lines = Object.entries(borders).map(([edge, { style, color }]) => {
    const side = edge.replace("Edge", "").toLowerCase();
    return [
      side,
      { style: lineStyles[style] ?? "thin", ...(color !== "" && { color: { rgb: toArgb(color) } }) },
    ] as const;
  });
  return lines.length === 0 ? undefined : { attributes: {}, lines: Object.fromEntries(lines) };
}

function hasLook({ font, fill, border, numberFormat, alignment }: CellFormat): boolean {
  return (
    Object.keys(font ?? {}).length > 0 || [fill, border, numberFormat, alignment].some((facet) => facet !== undefined)
  );
}
