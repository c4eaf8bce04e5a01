/** Lists to choose from: reads which rule stands where, adds ours, takes ours away. */

import type { Area } from "../core/grid";

/** A part of a column, and the words that it offers or is to offer, comma separated. */
export interface Dropdown {
  readonly sheetName: string;
  readonly area: Area;
  readonly words: string;
}

/** What stands where a list is to be, or was. */
export type RuleNow = "none" | "ours" | "another";

/** Queues the reading of what rule each area has. @returns what gives it, in the same order, after the next sync */
export function loadRules(context: Excel.RequestContext, dropdowns: readonly Dropdown[]): () => RuleNow[] {
  const loaded = dropdowns.map((dropdown) => {
    const validation = validationOf(context, dropdown);
    validation.load({ type: true, rule: true });
    return { words: dropdown.words, validation };
  });
  return () =>
    loaded.map(({ words, validation: { type, rule } }) => {
      if (type === Excel.DataValidationType.none) return "none";
      const isList = type === Excel.DataValidationType.list;
      return isList && offers(rule.list?.source, words) ? "ours" : "another";
    });
}

/**
 * Queues the adding of a list. A word that is not in it is asked about and may stay: tables have words of their own, and
 * what is misspelt gets a second look. A list that stopped them would be a lock, and pasting passes it by all the same.
 */
export function addDropdown(context: Excel.RequestContext, dropdown: Dropdown): void {
  const validation = validationOf(context, dropdown);
  // Comma separated whatever the computer's own list separator is: https://github.com/OfficeDev/office-js/issues/2128
  validation.rule = { list: { inCellDropDown: true, source: dropdown.words } };
  // Without words of ours Excel uses its own, in the reader's language.
  validation.errorAlert = { showAlert: true, style: Excel.DataValidationAlertStyle.warning, title: "", message: "" };
}

/** Queues the taking away of whatever rule the area has: only where it is ours. */
export function removeDropdown(context: Excel.RequestContext, dropdown: Dropdown): void {
  validationOf(context, dropdown).clear();
}

function validationOf(context: Excel.RequestContext, { sheetName, area }: Dropdown): Excel.DataValidation {
  const { topRow, leftColumn, rowCount, columnCount } = area;
  const { worksheets } = context.workbook;
  return worksheets.getItem(sheetName).getRangeByIndexes(topRow, leftColumn, rowCount, columnCount).dataValidation;
}

function offers(source: unknown, words: string): boolean {
  const tidied = (list: string) => list.split(",").map((word) => word.trim());
  return typeof source === "string" && tidied(source).join(",") === tidied(words).join(",");
}
