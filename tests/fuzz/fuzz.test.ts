/**
 * A short campaign, the same each time: random workbooks through the whole core, damaged files and files made to cost much
 * through the reader and the command line. `npm run campaign` goes on from other seeds; AVSTAMT_SEED chooses one here.
 */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bombs } from "./bombs";
import { fuzzInChild } from "./fuzz-in-child";
import { figuresOf, type Outcome } from "./outcome";
import { properties } from "./properties";

const seed = Number(process.env.AVSTAMT_SEED ?? 1);
/** A hang is told from a busy machine by this many seconds; the limit itself is of processor time. */
const patience = 60;

const shortBombs = bombs.filter(({ long }) => long !== true).map(({ name }) => name);
const names = [...properties.map(({ name }) => name), ...shortBombs];

let outcomes: Outcome[] = [];

beforeAll(async () => {
  const parts = await Promise.all([
    fuzzInChild({ what: "bombs", seed, patience, names: shortBombs }),
    fuzzInChild({ what: "properties", seed, patience }),
  ]);
  outcomes = parts.flat();
  process.stdout.write(`${figuresOf(outcomes)} (seed ${seed})\n`);
}, 600_000);

test.each(names)("%s", (name) => {
  expect(outcomes.filter((outcome) => outcome.name === name)).toEqual([expect.objectContaining({ failure: null })]);
});

test("SECURITY.md says how many runs there are", () => {
  const runs = outcomes.reduce((sum, { cases }) => sum + cases, 0);
  expect(readFileSync(join(__dirname, "../../SECURITY.md"), "utf8")).toContain(`\nfuzz: ${runs} runs\n`);
});

test("no process ended before its time", () => {
  expect(outcomes.filter(({ name }) => !names.includes(name))).toEqual([]);
  expect(outcomes).toHaveLength(names.length);
});
