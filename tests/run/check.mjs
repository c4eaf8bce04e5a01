/**
 * `npm run -s check -- FILE…`: the command line from a checkout. Packs it first where a source is newer than the bundle,
 * which takes a few seconds once; after that it starts at once. Nothing but the report goes to the standard output.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = "node_modules/.cache/avstamt";
const packed = join(root, folder, "avstamt.cjs");
const sources = ["src/cli", "src/core", "src/files", "src/messages", "package.json", "tests/run/bundle.mjs"];

/** When the newest file at or below a path was written; a folder counts too, since a file may have gone from it. */
function newest(path) {
  const { mtimeMs, ...found } = statSync(path);
  if ((found.mode & 0o170000) !== 0o040000) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function isFresh() {
  return existsSync(packed) && sources.every((source) => newest(join(root, source)) < statSync(packed).mtimeMs);
}

/** Packs beside the bundle and moves it there when it is whole, so that two runs at once do not meet. */
async function pack() {
  const { status } = spawnSync(process.execPath, [join(root, "tests/run/install.mjs")], { stdio: ["ignore", 2, 2] });
  if (status !== 0) process.exit(status ?? 1);
  const { bundle, commandLine } = await import("./bundle.mjs");
  const workshop = join(root, folder, String(process.pid));
  await bundle(commandLine, workshop);
  renameSync(join(workshop, "avstamt.cjs"), packed);
  rmSync(workshop, { recursive: true });
}

if (!isFresh()) await pack();
await import(pathToFileURL(packed).href);
