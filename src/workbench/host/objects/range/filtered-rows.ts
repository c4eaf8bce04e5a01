/**
 * Arrays on their way into rows of which a filter hides some: Excel puts them elsewhere than it was told to, without an
 * error (https://github.com/OfficeDev/office-js/issues/224). So does this, in the way that was written down in full: "it
 * drops the first element into every non-hidden cell" (https://github.com/xlwings/xlwings/issues/747). An add-in that
 * writes an array there and does not look afterwards has lost data here too.
 */
import { bookTables } from "../../../book/tables";
import { parseAddress } from "../address";
import { sheetExtras } from "../extras";
import { intersection, type Zone } from "../zone";
import type { Range } from "./range";

/** The array that ends up in the range's cells; one row, or a single value for all, is taken as it is. */
export function asFilteredRangeTakesIt(self: Range, input: unknown): unknown {
  if (!Array.isArray(input) || input.length < 2) return input;
  const rows: readonly unknown[] = input;
  const hidden = filteredRows(self);
  if (hidden.size === 0) return input;
  const [first] = rows;
  return rows.map((row, index) => (hidden.has(self.zone.top + index) ? untouched(row) : first));
}

const untouched = (row: unknown): unknown => (Array.isArray(row) ? row.map(() => null) : row);

/** The rows of a range that a filter hides; rows that somebody hid by hand take what is meant for them. */
function filteredRows({ workspace, sheetId, zone }: Range): ReadonlySet<number> {
  const { getters } = workspace.structure;
  const areas = filteredAreas({ workspace, sheetId }).flatMap((area) => intersection(area, zone) ?? []);
  const found = new Set<number>();
  const last = Math.min(zone.bottom, getters.getNumberRows(sheetId) - 1);
  for (let row = zone.top; row <= last; row++) {
    const isInArea = areas.some(({ top, bottom }) => row >= top && row <= bottom);
    if (getters.isRowFiltered(sheetId, row) || (isInArea && getters.isRowHidden(sheetId, row))) found.add(row);
  }
  return found;
}

/** Where a filter of the file has criteria: what it hides came with the file as hidden rows. */
function filteredAreas({ workspace, sheetId }: Pick<Range, "workspace" | "sheetId">): Zone[] {
  const { autoFilter } = sheetExtras(workspace, sheetId);
  const own = autoFilter === undefined || autoFilter.criteria === "" ? null : parseAddress(autoFilter.range);
  const ofTables = bookTables(workspace.structure).filter((table) => table.sheetId === sheetId);
  const filtered = ofTables.filter(({ kept }) => (kept?.autoFilter ?? "") !== "").map(({ area }) => area);
  return [...(own === null ? [] : [own.zone]), ...filtered];
}
