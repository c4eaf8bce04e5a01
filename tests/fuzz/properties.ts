/** Everything that is fuzzed, by name: what is made up, and what must hold of it. */

import fc from "fast-check";
import { checkWorkbook } from "../../src/cli/check-file";
import { unread } from "../../src/cli/checked-file";
import type { Grid } from "../../src/core/grid";
import { parseSettings } from "../../src/core/settings";
import { FileError } from "../../src/files/file-error";
import { readWorkbookFile } from "../../src/files/read-workbook-file";
import { anySettings, anyWorkbook } from "./arbitrary-workbook";
import { anyBytes, anyCsv, damagedDirectory, damagedFile, damagedXml, type NamedFile } from "./damage";
import { Broken, holdsForReports, holdsForSettings, holdsForTable, holdsForWorkbook } from "./invariants";

export interface Property {
  readonly name: string;
  /** How many runs of it a short campaign makes. */
  readonly runs: number;
  /** @param around is called with each case, and runs it */
  readonly build: (around: (run: () => void) => void) => fc.IProperty<unknown[]>;
}

function property<Values extends [unknown, ...unknown[]]>(
  name: string,
  runs: number,
  arbitraries: { [Index in keyof Values]: fc.Arbitrary<Values[Index]> },
  holds: (...values: Values) => void,
): Property {
  const build: Property["build"] = (around) =>
    fc.property(...arbitraries, (...values: Values) => {
      around(() => {
        holds(...values);
      });
    }) as unknown as fc.IProperty<unknown[]>;
  return { name, runs, build };
}

export const properties: readonly Property[] = [
  property("random workbooks, from sheets to plans", 150, [anyWorkbook, anySettings], (grids, settings) => {
    holdsForWorkbook(grids, settings);
  }),
  property("random settings come back as they were", 100, [anySettings], holdsForSettings),
  property(
    "random settings parts",
    300,
    [
      fc.oneof(
        fc.string(),
        fc.json().map((json) => `<settings>${json}</settings>`),
      ),
    ],
    (xml) => {
      parseSettings(xml);
    },
  ),
  property("files with damaged bytes", 250, [damagedFile], readsOrRefuses),
  property("zips with damaged directories", 150, [damagedDirectory], readsOrRefuses),
  property("damaged XML in sound zips", 200, [damagedXml], readsOrRefuses),
  property("bytes of nothing", 300, [anyBytes], readsOrRefuses),
  property("random .csv", 150, [anyCsv], readsOrRefuses),
];

/** A file is read into sheets that are whole, or refused with a code, by the reader and by the command line alike. */
export function readsOrRefuses({ name, bytes }: NamedFile): void {
  try {
    const { grids } = readWorkbookFile(bytes, name);
    grids.forEach(holdsForGrid);
    const checked = checkWorkbook(name, bytes, null);
    for (const table of checked.tables) {
      const grid = grids.find(({ sheetName }) => sheetName === table.followUp.sheetName);
      if (grid !== undefined && isAlone(grid, grids)) holdsForTable(grid, table);
    }
    holdsForReports(checked);
  } catch (thrown) {
    if (!(thrown instanceof FileError)) throw thrown;
    holdsForReports(unread(name, thrown.code));
  }
}

/** A damaged file may call two sheets by one name. */
function isAlone(grid: Grid, grids: readonly Grid[]): boolean {
  return grids.filter(({ sheetName }) => sheetName === grid.sheetName).length === 1;
}

/** A grid as its type promises it. */
function holdsForGrid({ topRow, leftColumn, rowCount, columnCount, values, numberFormats, hiddenRows }: Grid): void {
  const places = [topRow, leftColumn, rowCount, columnCount];
  const isRectangle = [values, numberFormats].every(
    (rows) => rows.length === rowCount && rows.every((row) => row.length === columnCount),
  );
  const isWhole = values.every((row) =>
    row.every((value) => value === null || typeof value !== "number" || Number.isFinite(value)),
  );
  if (!places.every((place) => Number.isInteger(place) && place >= 0)) throw new Broken(`a sheet at ${places.join()}`);
  if (!isRectangle) throw new Broken("a sheet whose rows differ");
  if (!isWhole) throw new Broken("a number that is none");
  if (hiddenRows.some((row) => row < topRow || row >= topRow + rowCount))
    throw new Broken("a hidden row outside the sheet");
}
