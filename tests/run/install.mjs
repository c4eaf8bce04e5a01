/**
 * Makes sure that `node_modules` is what `package-lock.json` asks for, so that every command works in a fresh clone.
 *
 * npm keeps its own record of what it installed in `node_modules/.package-lock.json`, written last; comparing the two
 * takes milliseconds, needs no mark of ours, and sees an installation that was cut short. Nothing but Node is used.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The packages of a lock file by folder, the project itself left out; undefined when it is missing or damaged. */
function packagesOf(lockFile) {
  try {
    const { "": _project, ...packages } = JSON.parse(readFileSync(join(root, lockFile), "utf8")).packages;
    return packages;
  } catch {
    return undefined; // npm names what is wrong with its own files better than we could
  }
}

/** Whether what npm recorded agrees with the lock file; an optional package may be missing (another system's). */
function isInstalled() {
  const wanted = packagesOf("package-lock.json");
  const installed = packagesOf("node_modules/.package-lock.json");
  if (wanted === undefined || installed === undefined) return false;
  const agrees = ([folder, { version, integrity, optional }]) => {
    const found = installed[folder];
    return found === undefined ? optional === true : found.version === version && found.integrity === integrity;
  };
  return Object.entries(wanted).every(agrees) && Object.keys(installed).every((folder) => folder in wanted);
}

/** Runs the npm that runs us; started without npm, the one on the path, which on Windows is a script for the shell. */
function npmCi() {
  const args = ["ci", "--ignore-scripts", "--include=dev"];
  const options = { cwd: root, stdio: "inherit" };
  const npm = process.env.npm_execpath ?? "";
  if (basename(npm) === "npm-cli.js") return spawnSync(process.execPath, [npm, ...args], options);
  if (process.platform === "win32") return spawnSync(`npm.cmd ${args.join(" ")}`, { ...options, shell: true });
  return spawnSync("npm", args, options);
}

if (!isInstalled()) {
  console.log("Installing what package-lock.json names. The first time this takes about a minute.");
  const { status, error } = npmCi();
  if (status !== 0) {
    console.error(
      error === undefined
        ? "npm could not install the project's packages; its own message stands above. Mend that and run the command again."
        : `npm could not be started (${error.message}). Install Node 20.20 or later, which brings npm, and run the command again.`,
    );
    process.exitCode = 1;
  }
}
