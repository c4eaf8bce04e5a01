/** Lists to choose from: reads which rule stands where, adds ours, takes ours away. */

import type { Area } from "../core/grid";
import { rangeOf } from "./range-of";

/** A part of a column, and the words that it offers or is to offer, comma separated. */
export interface Dropdown {
  readonly sheetName: string;
  readonly area: Area;
  readonly words: string;
}

/** With its cells, which it follows when rows come or go and when the sheet gets another name. */
export interface PlacedDropdown extends Dropdown {
  readonly range: Excel.Range;
}

/** What stands where a list is to be, or was. `begun`: our list, without our alert; that is what is left of a broken batch. */
export type RuleNow = "none" | "ours" | "begun" | "another";

/** A list's cells as they are now. */
export interface DropdownNow {
  readonly rule: RuleNow;
  readonly at: Dropdown;
}

export function placeDropdowns(context: Excel.RequestContext, dropdowns: readonly Dropdown[]): PlacedDropdown[] {
  return dropdowns.map(({ sheetName, area, words }) => {
    const range = rangeOf(context.workbook.worksheets.getItem(sheetName), area);
    return { sheetName, area, words, range };
  });
}

/**
 * Queues the reading of where the cells are and what rule they have. Excel refuses that, and with it what is queued behind,
 * where they are gone.
 *
 * @returns what gives it, in the same order, after the next sync
 */
export function loadRules(dropdowns: readonly PlacedDropdown[]): () => DropdownNow[] {
  for (const { range } of dropdowns) {
    range.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true, worksheet: { name: true } });
    range.dataValidation.load({ type: true, rule: true, errorAlert: true });
  }
  return () =>
    dropdowns.map(({ words, range }) => ({ rule: ruleNow(range.dataValidation, words), at: at(range, words) }));
}

function at(
  { worksheet, rowIndex: topRow, columnIndex: leftColumn, rowCount, columnCount }: Excel.Range,
  words: string,
) {
  return { sheetName: worksheet.name, area: { topRow, leftColumn, rowCount, columnCount }, words };
}

function ruleNow({ type, rule, errorAlert }: Excel.DataValidation, words: string): RuleNow {
  if (type === Excel.DataValidationType.none) return "none";
  if (type !== Excel.DataValidationType.list || !offers(rule.list?.source, words)) return "another";
  return (errorAlert as Excel.DataValidationErrorAlert | null)?.style === warning ? "ours" : "begun";
}

const warning = "Warning" satisfies `${Excel.DataValidationAlertStyle.warning}`;

/**
 * Queues the adding of a list. A word that is not in it is asked about and may stay: tables have words of their own, and
 * what is misspelt gets a second look. A list that stopped them would be a lock, and pasting passes it by all the same.
 */
export function addDropdown({ range: { dataValidation }, words }: PlacedDropdown): void {
  // Comma separated whatever the computer's own list separator is: https://github.com/OfficeDev/office-js/issues/2128
  dataValidation.rule = { list: { inCellDropDown: true, source: words } };
  // Without words of ours Excel uses its own, in the reader's language.
  dataValidation.errorAlert = { showAlert: true, style: warning, title: "", message: "" };
}

/** Queues the taking away of whatever rule the cells have: only where it is ours. */
export function removeDropdown({ range }: PlacedDropdown): void {
  range.dataValidation.clear();
}

function offers(source: unknown, words: string): boolean {
  const tidied = (list: string) => list.split(",").map((word) => word.trim());
  return typeof source === "string" && tidied(source).join(",") === tidied(words).join(",");
}
