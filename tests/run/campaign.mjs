/**
 * `npm run campaign [minutes] [seed]`: all that takes long. Every file that is made to cost much, each in a process of its
 * own so that its memory is its own; what the add-in does, each action at each of its round trips with each fault; and the
 * properties from ever new seeds, for what the files have left of the minutes (10). Prints what fails as it is found, with
 * the seed and the smallest example, and its figures.
 */
import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import "../fuzz/register.cjs";

const require = createRequire(import.meta.url);
const { bombs } = require("../fuzz/bombs.ts");
const { fuzzInChild } = require("../fuzz/fuzz-in-child.ts");
const { figuresOf } = require("../fuzz/outcome.ts");
const faults = require("../faults/faults-in-children.ts");

const [minutes = 10, seed = Date.now() % 1_000_000_000] = process.argv.slice(2).map(Number);
const workers = Math.min(4, availableParallelism());
const started = performance.now();
const date = new Date().toISOString().slice(0, 10);
const minutesSince = (start) => (performance.now() - start) / 60_000;

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

function onTried({ action, trip, fault, failures }) {
  if (failures.length > 0) console.log(`FAILED ${action}, trip ${trip}: ${fault}\n  ${failures.join("\n  ")}`);
}

/** @returns whether all held */
async function interrupt() {
  const start = performance.now();
  const faulted = await faults.faultsInChildren({ extent: "full", processes: workers, onTried });
  faulted.broken.forEach((why) => console.log(`FAILED ${why}`));
  console.log(`${faults.figuresOf(faulted)} (${minutesSince(start).toFixed(1)} min, ${date})`);
  return faulted.broken.length === 0 && faulted.tried.every(({ failures }) => failures.length === 0);
}

/** @param spent minutes that the files have taken */
async function explore(spent) {
  const seconds = Math.max(0, (minutes - spent) * 60);
  const seeds = Array.from({ length: workers }, (_, worker) => seed + worker * 1_000_003);
  const parts = seeds.map((own) => fuzzInChild({ what: "properties", seed: own, seconds, patience: 300, onOutcome }));
  return (await Promise.all(parts)).flat();
}

const exploded = await explodeAll();
const spent = minutesSince(started);
console.log(`${exploded.length} costly files: ${figuresOf(exploded)}`);
const held = await interrupt();
const explored = await explore(spent);
console.log(`random cases: ${figuresOf(explored)}`);
const all = [...exploded, ...explored];
console.log(`${figuresOf(all)} (seed ${seed}, ${minutesSince(started).toFixed(1)} min, ${date})`);
process.exitCode = held && all.every(({ failure }) => failure === null) ? 0 : 1;
