/**
 * How long the rules take, alone: the last part of `npm run bench`, or by itself `node --expose-gc tests/bench/rules.mjs`.
 * All of them over tables of 20,000 and 200,000 rows that are already read; then the slowest ones. Prints, judges nothing.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundle } from "../run/bundle.mjs";

const scratch = mkdtempSync(join(tmpdir(), "avstamt-bench-rules-"));
const repetitions = 7;
const sizes = [20_000, 200_000];

/**
 * The median of some runs, after three to warm up, in milliseconds of processor time: what else the machine does is not in it,
 * and the collector's work is.
 */
function time(run) {
  const times = [];
  for (let round = -3; round < repetitions; round++) {
    const started = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(started);
    if (round >= 0) times.push((user + system) / 1000);
  }
  return times.sort((one, other) => one - other)[Math.floor(repetitions / 2)];
}

const print = (name, milliseconds, note = "") =>
  console.log(`  ${name.padEnd(44)} ${milliseconds.toFixed(0).padStart(7)} ms${note}`);

try {
  await bundle({ entry: "./tests/bench/rules-measured.ts", filename: "rules-measured.cjs" }, scratch);
  const { tableOf, shapeNames, checkAll, checkOne } = createRequire(import.meta.url)(
    join(scratch, "rules-measured.cjs"),
  );
  console.log(`\nAll ${Object.keys(checkOne).length} rules, on tables that are already read`);
  for (const shape of shapeNames) {
    for (const rows of sizes) {
      // One table at a time, so that the collector has no others to look through.
      const checked = tableOf(rows, shape);
      print(
        `${rows} rows ${shape}`,
        time(() => checkAll(checked)),
        `   ${checkAll(checked)} findings`,
      );
    }
  }
  const [rows, shape] = [sizes[0], shapeNames[0]];
  const checked = tableOf(rows, shape);
  const each = Object.entries(checkOne).map(([id, check]) => ({ id, taken: time(() => check(checked)) }));
  console.log(`The slowest of them over ${rows} rows ${shape}`);
  for (const { id, taken } of each.sort((one, other) => other.taken - one.taken).slice(0, 4)) print(id, taken);
} finally {
  rmSync(scratch, { recursive: true });
}
