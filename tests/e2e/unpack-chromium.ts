/**
 * On Linux the browser comes out of a package, since neither a desktop nor its libraries can be expected there. On
 * Windows and macOS the installed Edge or Chrome is used instead.
 */
import { existsSync } from "node:fs";
import { mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import chromium from "@sparticuz/chromium";
import { devDependencies } from "../../package.json";

/** The package unpacks Amazon's libraries (NSS among them) only where it believes to run at Amazon's. */
const pretendedEnvironment = { AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" };

/**
 * Unpacks Chromium with its libraries and fonts into the system's folder for temporary files, once per version.
 * Belongs in Jest's global setup: the variables it sets for a moment must be the process's own.
 *
 * @returns the folder, in which `chromium`, `al2023/lib` and `fonts.conf` are found
 */
export async function unpackChromium(): Promise<string> {
  const folder = join(tmpdir(), `avstamt-chromium-${devDependencies["@sparticuz/chromium"]}`);
  if (existsSync(folder)) return folder;
  // Under another name until it is complete: an interrupted run must not leave half a browser behind.
  const unpacking = await mkdtemp(`${folder}-`);
  await withEnvironment({ ...pretendedEnvironment, TMPDIR: unpacking }, () => chromium.executablePath());
  await writeFile(join(unpacking, "fonts.conf"), fontConfiguration(folder));
  await rename(unpacking, folder).catch(async (error: unknown) => {
    await rm(unpacking, { recursive: true, force: true });
    // Another run was first.
    if (!existsSync(folder)) throw error;
  });
  return folder;
}

async function withEnvironment<Result>(wanted: NodeJS.ProcessEnv, act: () => Promise<Result>): Promise<Result> {
  const before = Object.keys(wanted).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, wanted);
  try {
    return await act();
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    }
  }
}

/**
 * The package's font for everything it has characters for, so that pictures look the same on every machine; the
 * machine's own fonts for the rest. The machine's rules stay out: they would put other fonts in place of Arial.
 */
function fontConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <alias binding="strong"><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;
}
