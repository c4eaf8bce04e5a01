/**
 * The harmlessness campaign, in short: what the add-in does, interrupted at its round trips by everything that can go wrong
 * there. `AVSTAMT_CAMPAIGN=full` tries each action at each trip with each fault.
 */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { actions } from "./actions";
import { troubles } from "./faults";
import { faultsInChildren, figuresOf, type Faulted } from "./faults-in-children";
import { guards } from "./guards";
import { families } from "./out-of-reach";

const extent = process.env.AVSTAMT_CAMPAIGN === "full" ? "full" : "sample";

let faulted: Faulted = { tried: [], broken: [] };

beforeAll(async () => {
  faulted = await faultsInChildren({ extent, processes: 2 });
  process.stdout.write(`${figuresOf(faulted)}\n`);
}, 3_600_000);

test.each(actions.map(({ name }) => name))("%s", (name) => {
  const tried = faulted.tried.filter(({ action }) => action === name);
  const last = Math.max(...tried.map(({ trip }) => trip));
  expect(new Set(tried.map(({ trip }) => trip)).size).toBe(last);
  expect(tried.filter(({ failures }) => failures.length > 0)).toEqual([]);
});

test("every fault has come up", () => {
  const met = new Set(faulted.tried.map(({ fault }) => fault));
  expect(troubles.map(({ name }) => name).filter((name) => !met.has(name))).toEqual([]);
});

test.each(Object.entries(guards))("%s", (_, [action, trip, fault]) => {
  const tried = faulted.tried.filter((one) => one.action === action && one.trip === trip && one.fault === fault);
  expect(tried.map(({ failures }) => failures)).toEqual([[]]);
});

test("what is out of reach is named as it is", () => {
  const [acts, met] = [actions.map(({ name }) => name), troubles.map(({ name }) => name)];
  for (const { places, edits } of families) {
    expect(acts).toEqual(expect.arrayContaining(places.map(({ action }) => action)));
    expect(met).toEqual(expect.arrayContaining(edits.map((edit) => `a colleague ${edit}, and the answer is lost`)));
  }
});

(extent === "sample" ? test : test.skip)("SECURITY.md says the same", () => {
  expect(readFileSync(join(__dirname, "../../SECURITY.md"), "utf8")).toContain(`\n${figuresOf(faulted)}\n`);
});

test("no process ended before its time", () => {
  expect(faulted.broken).toEqual([]);
});
