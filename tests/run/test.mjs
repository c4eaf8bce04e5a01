/**
 * Runs everything that must hold, behind `npm test` (and so behind `npm cit`): the static checks and the production
 * build two at a time, then the tests. A failing step stops no other. The last line is `N passed, N failed`: one for
 * each static step, and one for each test.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "avstamt-test-"));
const jest = ["node_modules/jest/bin/jest.js", "--config", "tests/jest.config.cjs", "--ci"];

/** Each a title and what Node runs: the tools' own entry files, which need no shell on any system. */
const staticSteps = [
  ["Format", ["node_modules/prettier/bin/prettier.cjs", "--check", "."]],
  [
    "Lint",
    ["node_modules/eslint/bin/eslint.js", "--config", "tests/lint/eslint.config.mjs", "--max-warnings", "0", "."],
  ],
  [
    "Import rules",
    [
      "node_modules/dependency-cruiser/bin/dependency-cruise.mjs",
      "--config",
      "tests/lint/dependency-cruiser.cjs",
      "src",
      "tests",
    ],
  ],
  ["Types", ["node_modules/typescript/bin/tsc", "--noEmit"]],
  [
    "Types of the core, without DOM, Node or Office",
    ["node_modules/typescript/bin/tsc", "--noEmit", "--project", "src/core"],
  ],
  ["Production build", ["tests/run/production-build.mjs", join(scratch, "dist")]],
];
const testSteps = [
  // On two cores jest would take one by itself, and twice the time.
  ["Unit and Excel tests", [...jest, "--maxWorkers=100%", "--selectProjects", "unit", "excel"]],
  // Two browsers: much of each test is waiting.
  ["Browser tests", [...jest, "--selectProjects", "browser", "--maxWorkers=2"]],
];

/** Runs Node in the project's folder. Answers its exit code, its output (when not inherited) and the seconds it took. */
function runNode(args, stdio) {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", stdio, stdio] });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding("utf8").on("data", (text) => (output += text));
    child.on("close", (code) => resolve({ code, output, seconds: (performance.now() - started) / 1000 }));
  });
}

const heading = (title, note = "") => console.log(`\n=== ${title}${note}`);

/** Starts the static steps two at a time and prints each as a whole, in their order. */
async function runStaticSteps() {
  const waiting = staticSteps.map(([title, args]) => {
    let finish;
    const result = new Promise((resolve) => (finish = resolve));
    return { title, args, result, finish };
  });
  const queue = waiting.values();
  const worker = async () => {
    for (const { args, finish } of queue) finish(await runNode(args, "pipe"));
  };
  const workers = [worker(), worker()];
  const tallies = [];
  for (const { title, result } of waiting) {
    const { code, output, seconds } = await result;
    heading(title, ` (${seconds.toFixed(1)} s)${code === 0 ? "" : ": FAILED"}`);
    if (output.trim() !== "") console.log(output.trim());
    tallies.push(code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
  }
  await Promise.all(workers);
  return tallies;
}

/** Runs one of jest's steps and counts its tests. A suite that could not start, or a run without result, is a failure. */
async function runTests([title, args], index) {
  heading(title);
  const results = join(scratch, `results-${index}.json`);
  const { code, seconds } = await runNode([...args, "--json", "--outputFile", results], "inherit");
  const { passed, failed } = readTally(results);
  console.log(`${title}: ${passed} passed, ${failed} failed (${seconds.toFixed(1)} s)`);
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1) };
}

function readTally(file) {
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(file, "utf8"));
    return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
  } catch {
    return { passed: 0, failed: 1 }; // jest ended before it wrote its result: its message stands above
  }
}

try {
  const tallies = await runStaticSteps();
  for (const [index, step] of testSteps.entries()) tallies.push(await runTests(step, index));
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
  const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
