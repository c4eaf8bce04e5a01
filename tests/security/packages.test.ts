/** Packages are exactly those of the lock file, and none may run anything when it is installed. */

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
}
interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** It brings no types of its own. */
const { satisfies } = createRequire(__filename)("semver") as { satisfies: (version: string, range: string) => boolean };
const read = (file: string) => readFileSync(join(__dirname, "../..", file), "utf8");
const manifest = JSON.parse(read("package.json")) as Manifest;
const { lockfileVersion, packages } = JSON.parse(read("package-lock.json")) as {
  lockfileVersion: number;
  packages: Readonly<Record<string, Locked>>;
};
const { "": project, ...installed } = packages;

/** Development only, and each works without its script: their binaries come as packages of their own. */
const scriptsLeftOut = ["node_modules/@parcel/watcher", "node_modules/@swc/core", "node_modules/unrs-resolver"];

test("npm runs no package's script", () => {
  expect(read(".npmrc")).toMatch(/^ignore-scripts=true$/mu);
  expect(read("tests/run/install.mjs")).toContain('"--ignore-scripts"');
});

test("nothing that is shipped has an install script, and no new package with one comes in unseen", () => {
  const withScript = Object.entries(installed).filter(([, { hasInstallScript }]) => hasInstallScript === true);
  expect(withScript.map(([folder]) => folder)).toEqual(scriptsLeftOut);
  expect(withScript.filter(([, { dev }]) => dev !== true)).toEqual([]);
});

test("the lock file is the manifest's", () => {
  expect(lockfileVersion).toBe(3);
  const { dependencies, devDependencies } = manifest;
  expect(project).toMatchObject({ dependencies, devDependencies });
  for (const [name, range] of Object.entries({ ...dependencies, ...devDependencies })) {
    const { version = "" } = installed[`node_modules/${name}`] ?? {};
    expect([name, version, satisfies(version, range)]).toEqual([name, version, true]);
  }
});

test("every package is held to its content, and none comes from a place of its own", () => {
  const loose = Object.entries(installed).filter(
    ([, { integrity = "", resolved }]) => !integrity.startsWith("sha512-") || resolved !== undefined,
  );
  expect(loose.map(([folder]) => folder)).toEqual([]);
});

test("what is shipped is few packages that we chose", () => {
  expect(Object.keys(manifest.dependencies).sort()).toEqual([
    "@e965/xlsx",
    "@fluentui/react-components",
    "fflate",
    "react",
    "react-dom",
  ]);
});
