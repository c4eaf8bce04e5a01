/** What `rules.mjs` measures, packed into one file for it: tables that put much to the rules, read once. */

import { check } from "../../src/core/check";
import { rules, type Checked } from "../../src/core/rules";
import type { CellValue, Grid } from "../../src/core/grid";
import { readFollowUps } from "../../src/core/table/read-follow-ups";
import { countTotals } from "../../src/core/totals";
import { done, onPlan, paths } from "./paths";

const header = [
  "Mål",
  "Delmål",
  "Utvecklingsåtaganden",
  "Kommentar",
  "Status delår 1",
  "Status delår 2",
  "Status helår",
];
const units = ["förskolan", "skolan", "biblioteket", "simhallen", "kulturskolan", "fritidsgården", "arkivet", "museet"];
const verbs = ["Utveckla", "Förbättra", "Samordna", "Digitalisera", "Utvärdera", "Förenkla", "Rusta upp"];

/** Where the commitments of a table stand. */
const shapes = {
  /** Fifty to a subgoal, ten subgoals to a goal. */
  "under many goals": (row: number) => [`Mål ${Math.floor(row / 500) + 1}`, `Delmål ${Math.floor(row / 50) + 1}`],
  /** All together: what would be quadratic is so here. */
  "under one goal": () => ["Ett mål", "Ett delmål"],
} as const;
export type Shape = keyof typeof shapes;
export const shapeNames = Object.keys(shapes) as Shape[];

/** Long texts that begin alike, as commitments do; every hundredth row repeats one, and the next misspells one. */
function commitmentOf(row: number): string {
  if (row % 100 === 49) return commitmentOf(row - 20);
  if (row % 100 === 48) return commitmentOf(row - 20).replace("verksamheten", "verksamheeten");
  const verb = verbs[row % verbs.length] ?? "";
  const [one, other] = [units[row % units.length] ?? "", units[(row >> 3) % units.length] ?? ""];
  return `${verb} verksamheten i ${one} tillsammans med ${other} och föreningen ${nameOf(row)}`;
}

/** A made-up name for each number: letters only, since texts that differ by a number are never suspected. */
function nameOf(row: number): string {
  const letters = [...row.toString(26).padStart(5, "0")].map((digit) => String.fromCharCode(97 + parseInt(digit, 26)));
  return letters.join("");
}

/** A table with slips of every kind here and there, and a finding in every fifth row or so. */
export function tableOf(rows: number, shape: Shape): Checked {
  const body = Array.from({ length: rows }, (_, row): CellValue[] => [
    ...shapes[shape](row),
    commitmentOf(row),
    row % 7 === 0 ? "" : "Förklaras i rapporten",
    ...statusesOf(row),
  ]);
  const [followUp] = readFollowUps(gridOf([header, ...body]));
  if (followUp === undefined) throw new Error("The table was not found");
  return { followUp, totals: countTotals(followUp), summarised: "an older one" };
}

function statusesOf(row: number): readonly string[] {
  if (row % 500 === 7) return ["", onPlan, done];
  if (row % 500 === 107) return [done, onPlan, done];
  if (row % 500 === 207) return [onPlan, onPlan, onPlan];
  if (row % 500 === 307) return [onPlan, onPlan, "Klrat"];
  return paths[row % paths.length] ?? [];
}

function gridOf(values: CellValue[][]): Grid {
  const general = header.map(() => "General");
  const area = { topRow: 0, leftColumn: 0, rowCount: values.length, columnCount: header.length };
  const numberFormats = values.map(() => general);
  return { sheetName: "Uppföljning", hidden: false, ...area, values, numberFormats, merges: [], hiddenRows: [] };
}

/** All rules, with what makes findings of their breaches. Answers how many there are. */
export function checkAll(checked: Checked): number {
  return check(checked).length;
}

/** One rule each, by its id. */
export const checkOne = Object.fromEntries(
  rules.map(({ id, check: checkRule }) => [id, (checked: Checked) => checkRule(checked).length]),
);
