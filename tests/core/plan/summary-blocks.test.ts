import type { Grid } from "../../../src/core/grid";
import { summaryBlockName } from "../../../src/core/own-names";
import { summaryBlocks } from "../../../src/core/plan/summary/summary-blocks";
import type { SummaryMade } from "../../../src/core/settings";
import { surveyWorkbook } from "../../../src/core/survey";
import { tableKey, type FollowUp } from "../../../src/core/table/follow-up";
import { tableFingerprint } from "../../../src/core/table/table-fingerprint";
import { gridOf, header } from "../../builders/grid";

const tableWith = (...names: string[]) => [header, ...names.map((name) => ["Mål", "Delmål", name, "Klart"])];
const sheet = (sheetName: string, ...rows: Parameters<typeof gridOf>[0]): Grid => gridOf(rows, { sheetName });
const tablesOf = (...grids: Grid[]): FollowUp[] => surveyWorkbook(grids).map(({ followUp }) => followUp);

/** What stands in the workbook after a summary of these tables, by these names. */
function summarised(followUps: readonly FollowUp[], blockNames: readonly string[]): SummaryMade[] {
  return followUps.map((followUp, index) => ({
    table: tableKey(followUp),
    blockName: blockNames[index] ?? "",
    fingerprint: tableFingerprint(followUp),
  }));
}

/** The names after a workbook has gone through these states, summed up in each of them. */
function namesAfter(...states: readonly (readonly Grid[])[]): string[] {
  let summaries: SummaryMade[] = [];
  for (const grids of states) {
    const followUps = tablesOf(...grids);
    const sheetNames = grids.map(({ sheetName }) => sheetName);
    summaries = summarised(followUps, summaryBlocks(followUps, { summaries, sheetNames }));
  }
  return summaries.map(({ blockName }) => blockName);
}

const [a0, a1, b0] = [summaryBlockName("A", 0), summaryBlockName("A", 1), summaryBlockName("B", 0)];
const [A, B, empty] = [sheet("A", ...tableWith("Ett", "Två")), sheet("B", ...tableWith("Tre")), [] as string[]];
const twoOn = (name: string) =>
  sheet(name, ["Nämnd A"], ...tableWith("Ett", "Två"), empty, ["Nämnd B"], ...tableWith("Tre", "Fyra"));

test.each<[string, readonly (readonly Grid[])[], readonly string[]]>([
  ["made for the first time", [[A, B]], [a0, b0]],
  [
    "the same again",
    [
      [A, B],
      [A, B],
    ],
    [a0, b0],
  ],
  ["edited", [[A], [sheet("A", ...tableWith("Ett", "Två", "Tre"))]], [a0]],
  ["moved down on its sheet", [[A], [sheet("A", ["Rubrik"], empty, ...tableWith("Ett"))]], [a0]],
  ["two on a sheet", [[twoOn("A")], [twoOn("A")]], [a0, a1]],
  [
    "its sheet renamed",
    [
      [A, B],
      [sheet("Ny", ...tableWith("Ett", "Två")), B],
    ],
    [a0, b0],
  ],
  [
    "renamed twice",
    [[A], [sheet("Ny", ...tableWith("Ett", "Två"))], [sheet("Nyare", ...tableWith("Ett", "Två"))]],
    [a0],
  ],
  [
    "renamed, then edited and moved",
    [[A], [sheet("Ny", ...tableWith("Ett", "Två"))], [sheet("Ny", ["Rubrik"], empty, ...tableWith("Fem"))]],
    [a0],
  ],
  [
    "renamed and edited",
    [
      [A, B],
      [sheet("Ny", ...tableWith("Ett", "Sex")), B],
    ],
    [a0, b0],
  ],
  ["both of a sheet renamed", [[twoOn("A")], [twoOn("Ny")]], [a0, a1]],
  [
    "names changed about",
    [
      [A, B],
      [sheet("B", ...tableWith("Ett", "Två")), sheet("A", ...tableWith("Tre"))],
    ],
    [b0, a0],
  ],
  ["the other one deleted", [[A, B], [B]], [b0]],
  [
    "moved unchanged to another sheet",
    [[twoOn("A")], [A, sheet("C", ["Rubrik"], empty, ...tableWith("Tre", "Fyra"))]],
    [a0, a1],
  ],
  ["hidden", [[A], [{ ...A, hidden: true }, sheet("C", ...tableWith("Ett", "Två"))]], [a0, summaryBlockName("C", 0)]],
])("%s", (_, states, names) => {
  expect(namesAfter(...states)).toEqual(names);
});

test("nobody guesses which of two it was", () => {
  const copies = [sheet("A", ...tableWith("Ett")), sheet("B", ...tableWith("Ett"))];
  const renamed = [sheet("X", ...tableWith("Ett")), sheet("Y", ...tableWith("Ett"))];
  expect(namesAfter(copies, renamed)).toEqual([summaryBlockName("X", 0), summaryBlockName("Y", 0)]);
  const edited = [sheet("X", ...tableWith("Sex")), sheet("Y", ...tableWith("Sju"))];
  expect(namesAfter([A, B], edited)).toEqual([summaryBlockName("X", 0), summaryBlockName("Y", 0)]);
});

test("a new sheet by an old name does not get what has gone with the renamed one", () => {
  const renamed = sheet("Ny", ...tableWith("Ett", "Två"));
  const fresh = sheet("A", ...tableWith("Nio"));
  const names = namesAfter([A], [renamed], [renamed, fresh], [renamed, fresh]);
  expect(names[0]).toBe(a0);
  expect(new Set(names).size).toBe(2);
  expect(names).toEqual(namesAfter([A], [renamed], [renamed, fresh]));
});
