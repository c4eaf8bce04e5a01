/**
 * Fuzzes in this process and writes one line of JSON for each thing it begins and ends. Started by `fuzz-in-child.ts`, which
 * bounds its memory and its time: `node … fuzz-here.ts bombs|properties <seed> <seconds> [names as JSON]`.
 */

import fc from "fast-check";
import { checkWorkbook } from "../../src/cli/check-file";
import { FileError } from "../../src/files/file-error";
import { bombs, type Bomb } from "./bombs";
import { CaseClock } from "./case-clock";
import type { Outcome } from "./outcome";
import { properties, type Property } from "./properties";

const [what, seedText, secondsText, namesText] = process.argv.slice(2);
const seed = Number(seedText);
/** 0: each once. */
const seconds = Number(secondsText);
const names = namesText === undefined ? null : (JSON.parse(namesText) as string[]);
const isWanted = ({ name }: { readonly name: string }) => names === null || names.includes(name);

if (what === "bombs") bombs.filter(isWanted).forEach(tellOf(explode));
else rounds();

/** All properties again and again, each round from another seed, until the time is out. */
function rounds(): void {
  const chosen = properties.filter(isWanted);
  for (let round = 0; round === 0 || performance.now() < seconds * 1000; round++) {
    chosen.forEach(tellOf((property: Property) => explore(property, seed + round)));
  }
}

function tellOf<Item extends { readonly name: string }>(run: (item: Item) => Outcome) {
  return (item: Item) => {
    tell({ begins: item.name });
    tell(run(item));
  };
}

function tell(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

function explode({ name, outcome, bytes, fileName = "a.xlsx" }: Bomb): Outcome {
  const file = bytes();
  globalThis.gc?.();
  const clock = new CaseClock();
  let came = "";
  clock.time(() => {
    came = outcomeOf(file, fileName);
  });
  const isExpected = outcome.some((expected) => expected === came);
  return clock.outcome(name, isExpected ? null : `came to: ${came}`);
}

function outcomeOf(bytes: Uint8Array, fileName: string): string {
  try {
    checkWorkbook(fileName, bytes, null);
    return "read";
  } catch (thrown) {
    return thrown instanceof FileError ? thrown.code : stackOf(thrown);
  }
}

function explore({ name, runs, build }: Property, roundSeed: number): Outcome {
  const clock = new CaseClock();
  const property = build((run) => {
    clock.time(run);
  });
  const details = fc.check(property, { seed: roundSeed, numRuns: runs });
  if (!details.failed) return clock.outcome(name, null);
  const told = [
    stackOf(details.errorInstance),
    `seed ${roundSeed}, path ${details.counterexamplePath}`,
    written(details.counterexample),
  ];
  return clock.outcome(name, told.join("\n"));
}

/** A counterexample that can be pasted: bytes in base 64. */
function written(counterexample: unknown): string {
  const replacer = (_: string, value: unknown) =>
    value instanceof Uint8Array ? `base64:${Buffer.from(value).toString("base64")}` : value;
  return JSON.stringify(counterexample, replacer).slice(0, 20_000);
}

function stackOf(thrown: unknown): string {
  return thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
}
