/** What already stands on a sheet of ours besides its cells: tables, charts, and what the reader has written. */

import { ownChartPrefix, ownTablePrefix } from "../../core/plan/plan-builder";
import { topLeft } from "../../core/plan/sheet-plan";
import { isNotesOf, keptNotes } from "../../core/plan/summary/note-places";
import type { Standing } from "../../core/plan/summary/summary-sheets";
import type { CellValue } from "../../core/grid";
import { rangeOf } from "../range-of";
import { isBegun, type OwnName } from "../own-sheets";

export interface SheetParts extends Standing {
  /** Names of our tables on the sheet; of all of them where its content was broken off, since some may not be named yet. */
  readonly tables: readonly string[];
  /** Names of our charts on the sheet, and likewise. */
  readonly ownCharts: readonly string[];
}

export const noParts: SheetParts = { origin: topLeft, tables: [], ownCharts: [], notes: [] };

/**
 * Queues the loading of what stands on the sheet of a block.
 *
 * @param ownNames the names that the workbook holds now
 * @returns what gives it after the next sync
 */
export function loadSheetParts(
  context: Excel.RequestContext,
  ownNames: readonly OwnName[],
  blockName: string,
): () => SheetParts {
  const block = ownNames.find(({ name }) => name === blockName)?.block ?? null;
  if (block === null) return () => noParts;
  const sheet = context.workbook.worksheets.getItem(block.sheetName);
  sheet.tables.load({ name: true });
  sheet.charts.load({ name: true });
  const written = ownNames.flatMap(({ name, block: place }) => {
    if (place === null || !isNotesOf(name, blockName)) return [];
    const range = rangeOf(context.workbook.worksheets.getItem(place.sheetName), place);
    range.load({ values: true });
    return [{ name, range }];
  });
  const areOurs = (prefix: string) => (name: string) => isBegun(block) || name.startsWith(prefix);
  // What was broken off is laid out from the beginning.
  const origin = isBegun(block) ? topLeft : { row: block.topRow, column: block.leftColumn };
  return () => ({
    origin,
    tables: sheet.tables.items.map(({ name }) => name).filter(areOurs(ownTablePrefix)),
    ownCharts: sheet.charts.items.map(({ name }) => name).filter(areOurs(ownChartPrefix)),
    notes: written.flatMap(({ name, range }) => keptNotes(name, range.values as CellValue[][])),
  });
}
