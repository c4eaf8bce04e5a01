/** What already stands on a sheet of ours besides its cells: tables, charts, and what the reader has written. */

import { ownChartPrefix, ownTablePrefix } from "../../core/plan/plan-builder";
import type { KeptNote } from "../../core/plan/summary/notes";
import { isNotesOf, keptNotes } from "../../core/plan/summary/note-places";
import type { CellValue } from "../../core/grid";
import { isBegun, type OwnName } from "../own-sheets";

export interface SheetParts {
  /** Names of our tables on the sheet; of all of them where its content was broken off, since some may not be named yet. */
  readonly tables: readonly string[];
  /** Names of our charts on the sheet, and likewise. */
  readonly ownCharts: readonly string[];
  /** In the order of the sheet. */
  readonly notes: readonly KeptNote[];
}

export const noParts: SheetParts = { tables: [], ownCharts: [], notes: [] };

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
    const { sheetName, topRow, leftColumn, rowCount, columnCount } = place;
    const range = context.workbook.worksheets
      .getItem(sheetName)
      .getRangeByIndexes(topRow, leftColumn, rowCount, columnCount);
    range.load({ values: true });
    return [{ name, range }];
  });
  const areOurs = (prefix: string) => (name: string) => isBegun(block) || name.startsWith(prefix);
  return () => ({
    tables: sheet.tables.items.map(({ name }) => name).filter(areOurs(ownTablePrefix)),
    ownCharts: sheet.charts.items.map(({ name }) => name).filter(areOurs(ownChartPrefix)),
    notes: written.flatMap(({ name, range }) => keptNotes(name, range.values as CellValue[][])),
  });
}
