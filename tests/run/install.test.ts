/** `install.mjs` calls npm exactly when what is installed differs from the lock file, and says so when npm fails. */
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

interface Package {
  readonly version: string;
  readonly integrity: string;
  readonly optional?: boolean;
}
type Packages = Readonly<Record<string, Package>>;

const one: Packages = { "node_modules/one": { version: "1.0.0", integrity: "sha512-a" } };
const two: Packages = { "node_modules/two": { version: "2.0.0", integrity: "sha512-b" } };
const optional: Packages = { "node_modules/mac": { version: "3.0.0", integrity: "sha512-c", optional: true } };
const lock = (packages: Packages): string => JSON.stringify({ packages: { "": {}, ...packages } });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "install-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the script in a project of its own; in npm's place stands a script that notes its arguments and ends as told. */
function install(wanted: string, installed: string | undefined, npmExitCode = 0) {
  mkdirSync(join(folder, "tests/run"), { recursive: true });
  mkdirSync(join(folder, "node_modules"));
  copyFileSync(join(__dirname, "install.mjs"), join(folder, "tests/run/install.mjs"));
  writeFileSync(join(folder, "package-lock.json"), wanted);
  if (installed !== undefined) writeFileSync(join(folder, "node_modules/.package-lock.json"), installed);
  const npm = join(folder, "npm-cli.js");
  const note = "require('node:fs').writeFileSync('called', process.argv.slice(2).join(' '))";
  writeFileSync(npm, `${note}; process.exit(${npmExitCode})`);
  const env = { ...process.env, npm_execpath: npm };
  const { status, stderr } = spawnSync(process.execPath, ["tests/run/install.mjs"], {
    cwd: folder,
    env,
    encoding: "utf8",
  });
  return { status, stderr, npmCalled: existsSync(join(folder, "called")) };
}

test.each<[string, string, string | undefined, boolean]>([
  ["the same packages", lock({ ...one, ...two }), lock({ ...two, ...one }), false],
  ["an optional package of another system missing", lock({ ...one, ...optional }), lock(one), false],
  ["nothing installed", lock(one), undefined, true],
  ["an installation cut short", lock(one), '{"packages": {', true],
  ["a package missing", lock({ ...one, ...two }), lock(one), true],
  ["a package too many", lock(one), lock({ ...one, ...two }), true],
  ["another version", lock(one), lock({ "node_modules/one": { version: "1.0.1", integrity: "sha512-a" } }), true],
  ["another content", lock(one), lock({ "node_modules/one": { version: "1.0.0", integrity: "sha512-z" } }), true],
])("%s", (_, wanted, installed, npmCalled) => {
  expect(install(wanted, installed)).toEqual({ status: 0, stderr: "", npmCalled });
});

test("when npm fails, so does the script, with a sentence that says what to do", () => {
  const { status, stderr } = install(lock(one), undefined, 7);
  expect(status).toBe(1);
  expect(stderr).toContain("run the command again");
});
