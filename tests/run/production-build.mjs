/**
 * Builds for production into the folder given and holds the result against its own manifest: every page, picture and
 * asset that Excel will ask for must be there, and no address may still point at this machine. What SECURITY.md says of the
 * pages must hold as well.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildFaults } from "../security/built.mjs";
import { bundle, commandLine } from "./bundle.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("Usage: node tests/run/production-build.mjs <output folder>");

/** A public address below a path, as on a page host, so that a build which assumes the root is found out. */
const publicUrl = "https://avstamt.example/addin/";

function build() {
  const args = ["node_modules/webpack/bin/webpack.js", "--env", "target=production", "--output-path", folder];
  const env = { ...process.env, AVSTAMT_URL: publicUrl };
  return spawnSync(process.execPath, args, { cwd: root, env, stdio: "inherit" }).status === 0;
}

/** What is wrong with the built manifest's addresses, as sentences. */
function addressFaults() {
  const path = join(folder, "manifest.xml");
  if (!existsSync(path)) return ["The build holds no manifest.xml."];
  const addresses = [...readFileSync(path, "utf8").matchAll(/Value="(https?:[^"]+)"/g)].map(([, url]) => url);
  return [...new Set(addresses)].flatMap((url) => {
    if (!url.startsWith(publicUrl)) return [`The built manifest names ${url}, which is not below ${publicUrl}`];
    const file = url.slice(publicUrl.length).replace(/[?#].*$/, "");
    return existsSync(join(folder, file)) ? [] : [`The built manifest names ${url}, but the build holds no ${file}`];
  });
}

/** The pages first, since they empty the folder. */
async function allFaults() {
  if (!build()) return ["webpack failed."];
  await bundle(commandLine, folder);
  return [...addressFaults(), ...buildFaults(folder)];
}

const faults = await allFaults();
faults.forEach((fault) => console.error(fault));
process.exitCode = faults.length === 0 ? 0 : 1;
