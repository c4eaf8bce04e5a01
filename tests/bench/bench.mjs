/**
 * `npm run bench`: how long a check takes, side by side with a bare read of the same workbook. Every contender runs in
 * turn, again and again, and its median counts: what else the machine does meets them all alike. Prints, judges nothing.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle, commandLine } from "../run/bundle.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "avstamt-bench-"));
const repetitions = Number(process.argv[2] ?? 9);
const rows = 20_000;

/** Runs the contenders in turn, one warm-up round first. Answers their medians in milliseconds, in order. */
function race(contenders, rounds = repetitions) {
  const times = contenders.map(() => []);
  for (let round = -1; round < rounds; round++) {
    contenders.forEach(({ run }, index) => {
      globalThis.gc?.();
      const started = performance.now();
      run();
      if (round >= 0) times[index].push(performance.now() - started);
    });
  }
  return times.map((all) => all.sort((one, other) => one - other)[Math.floor(all.length / 2)]);
}

/** Prints one race: each contender's median, and the first one's time as a multiple of it. */
function print(title, contenders, medians) {
  console.log(`\n${title}`);
  contenders.forEach(({ name }, index) => {
    const ratio = index === 0 ? "" : `   first ÷ this = ${(medians[0] / medians[index]).toFixed(2)}`;
    console.log(`  ${name.padEnd(44)} ${medians[index].toFixed(0).padStart(7)} ms${ratio}`);
  });
}

function run(command, args) {
  const { status, stderr } = spawnSync(command, args, { encoding: "utf8", maxBuffer: 1 << 30 });
  if (status !== 0 && status !== 1) throw new Error(`${command} ended with ${status}: ${stderr}`);
}

const openpyxl = `import sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1], read_only=True, data_only=True)
print(sum(1 for sheet in book for row in sheet.iter_rows(values_only=True) for value in row if value is not None))`;
const bare = `const { read } = require(${JSON.stringify(join(root, "node_modules/@e965/xlsx"))});
console.log(read(require("node:fs").readFileSync(process.argv[1])).SheetNames.length);`;

try {
  await bundle({ entry: "./tests/bench/measured.ts", filename: "measured.cjs" }, scratch);
  await bundle(commandLine, scratch);
  const measured = createRequire(import.meta.url)(join(scratch, "measured.cjs"));
  const bytes = measured.workbookOf(rows);
  const file = join(scratch, "uppfoljning.xlsx");
  writeFileSync(file, bytes);
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "?"}, median of ${repetitions}`);

  const inProcess = [
    { name: "whole check, bytes to JSON report", run: () => measured.wholeCheck(bytes) },
    { name: "bare SheetJS read", run: () => measured.bareRead(bytes) },
    { name: "bare SheetJS read, dense", run: () => measured.bareRead(bytes, { dense: true }) },
  ];
  print(`${rows} rows × 10 columns, in one process`, inProcess, race(inProcess));

  const hasOpenpyxl = spawnSync("python3", ["-c", "import openpyxl"]).status === 0;
  const processes = [
    {
      name: "avstamt check --format json",
      run: () => run(process.execPath, [join(scratch, "avstamt.cjs"), "check", "--format", "json", file]),
    },
    { name: "bare SheetJS read", run: () => run(process.execPath, ["-e", bare, file]) },
    ...(hasOpenpyxl ? [{ name: "openpyxl, read-only", run: () => run("python3", ["-c", openpyxl, file]) }] : []),
  ];
  print(
    `${rows} rows × 10 columns, as processes${hasOpenpyxl ? "" : " (openpyxl is not installed)"}`,
    processes,
    race(processes),
  );

  const grids = [rows, rows * 10].map((count) => measured.gridOf(count));
  const cores = ["readAndCount", "coreAlone"].flatMap((what) =>
    grids.map((grid) => ({
      name: `${what === "coreAlone" ? "with all rules" : "read and counted"}, ${grid.rowCount - 1} rows`,
      run: () => measured[what](grid),
    })),
  );
  print("The pure core, on a grid that is already read", cores, race(cores));
} finally {
  rmSync(scratch, { recursive: true });
}

await import("./rules.mjs");
