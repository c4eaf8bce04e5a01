/**
 * `npm run campaign [minutes] [seed]`: the long fuzzing. Every file that is made to cost much, each in a process of its own
 * so that its memory is its own, and then the properties from ever new seeds, until the minutes (10) are over. Prints what
 * fails as it is found, with the seed and the smallest example, and its figures at the end.
 */
import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import "../fuzz/register.cjs";

const require = createRequire(import.meta.url);
const { bombs } = require("../fuzz/bombs.ts");
const { fuzzInChild } = require("../fuzz/fuzz-in-child.ts");
const { figuresOf } = require("../fuzz/outcome.ts");

const [minutes = 10, seed = Date.now() % 1_000_000_000] = process.argv.slice(2).map(Number);
const workers = Math.min(4, availableParallelism());
const started = performance.now();

function onOutcome({ name, failure, slowest, peak }) {
  if (failure !== null) console.log(`FAILED ${name} (${slowest} ms, ${peak} MB): ${failure}`);
}

/** The files, a few at a time. */
async function explodeAll() {
  const queue = bombs.map(({ name }) => name).values();
  const outcomes = [];
  const worker = async () => {
    for (const name of queue)
      outcomes.push(...(await fuzzInChild({ what: "bombs", seed, names: [name], patience: 60, onOutcome })));
  };
  await Promise.all(Array.from({ length: workers }, worker));
  return outcomes;
}

async function explore() {
  const seconds = Math.max(0, minutes * 60 - (performance.now() - started) / 1000);
  const seeds = Array.from({ length: workers }, (_, worker) => seed + worker * 1_000_003);
  const parts = seeds.map((own) => fuzzInChild({ what: "properties", seed: own, seconds, patience: 300, onOutcome }));
  return (await Promise.all(parts)).flat();
}

const exploded = await explodeAll();
console.log(`${exploded.length} costly files: ${figuresOf(exploded)}`);
const explored = await explore();
console.log(`random cases: ${figuresOf(explored)}`);
const all = [...exploded, ...explored];
console.log(
  `${figuresOf(all)} (seed ${seed}, ${((performance.now() - started) / 60_000).toFixed(1)} min, ${new Date().toISOString().slice(0, 10)})`,
);
process.exitCode = all.every(({ failure }) => failure === null) ? 0 : 1;
