/** Carries out a highlight: one conditional format of ours a sheet, known again by the marker in its formula. */

import { highlightMarker, type HighlightPlan } from "../core/plan/highlight";
import { rangeOf } from "./range-of";

/** A highlight of ours that stands in the workbook. */
export interface Highlight {
  readonly sheetName: string;
  /** Excel's id of the conditional format. */
  readonly id: string;
  readonly formula: string;
}

/**
 * Queues the loading of our own highlights.
 *
 * @returns what gives them after the next sync
 */
export function loadHighlights(context: Excel.RequestContext, sheetNames: readonly string[]): () => Highlight[] {
  const sheets = sheetNames.map((sheetName) => {
    const formats = context.workbook.worksheets.getItem(sheetName).getRange().conditionalFormats;
    formats.load({
      id: true,
      type: true,
      customOrNullObject: { rule: { formula: true }, format: { fill: { color: true } } },
    });
    return { sheetName, formats };
  });
  return () =>
    sheets.flatMap(({ sheetName, formats }) =>
      formats.items
        .filter(({ type }) => type === Excel.ConditionalFormatType.custom)
        .filter(({ customOrNullObject }) => isOurs(customOrNullObject))
        .map(({ id, customOrNullObject }) => ({ sheetName, id, formula: customOrNullObject.rule.formula })),
    );
}

/** A rule that holds for no cell and has no look is what is left of ours where Excel broke off. */
function isOurs({ rule: { formula }, format }: Excel.CustomConditionalFormat): boolean {
  const isBegun = (formula === "" || formula.toUpperCase() === "=FALSE") && isUncoloured(format.fill.color);
  return isBegun || formula.includes(highlightMarker);
}

/** Excel tells of no colour as "" or as nothing. */
function isUncoloured(color: string | null): boolean {
  return (color ?? "") === "";
}

/** Takes our highlights away, so that nothing of them is left. Queues only. */
export function removeHighlights(context: Excel.RequestContext, highlights: readonly Highlight[]): void {
  for (const { sheetName, id } of highlights) {
    context.workbook.worksheets.getItem(sheetName).getRange().conditionalFormats.getItem(id).delete();
  }
}

/** Adds a highlight. Queues only. */
export function addHighlight(context: Excel.RequestContext, plan: HighlightPlan): void {
  const body = rangeOf(context.workbook.worksheets.getItem(plan.sheetName), plan.area);
  const { custom } = body.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  custom.rule.formula = plan.formula;
  custom.format.fill.color = plan.look.fill;
  custom.format.font.color = plan.look.ink;
  custom.format.font.bold = plan.look.bold;
}
