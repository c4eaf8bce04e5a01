/**
 * Holds a production build against what SECURITY.md says of it: each page's policy, no code made of texts, and notices that
 * name what is packed and nothing else. `node tests/security/built.mjs <output folder>` prints what is wrong.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** What a page may do, by directive. A page may be allowed less than this, never more. */
const allowed = {
  "default-src": [],
  "script-src": ["'self'", "https://appsforoffice.microsoft.com"],
  "style-src": ["'self'", "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"],
  "img-src": ["'self'"],
  "connect-src": ["'self'", "https://appsforoffice.microsoft.com"],
  "frame-src": ["https://appsforoffice.microsoft.com"],
  "base-uri": [],
  "form-action": [],
};
/** Without these a policy leaves something open that `default-src` does not close. */
const needed = ["default-src", "base-uri", "form-action"];
const acceptable = ["MIT", "Apache-2.0", "ISC", "BSD-2-Clause", "BSD-3-Clause", "0BSD"];

/** All that is wrong with a build, as sentences. */
export function buildFaults(folder) {
  const files = readdirSync(folder, { recursive: true }).map((file) => String(file).replaceAll("\\", "/"));
  const textOf = (file) => readFileSync(join(folder, file), "utf8");
  const pages = files.filter((file) => file.endsWith(".html"));
  const scripts = files.filter((file) => /^[^/]+\.js$/u.test(file));
  return [
    ...(pages.length >= 3 ? [] : ["The build holds fewer than three pages."]),
    ...pages.flatMap((page) => pageFaults(textOf(page)).map((fault) => `${page}: ${fault}`)),
    ...scripts.filter((script) => makesCode(textOf(script))).map((script) => `${script} makes code of a text.`),
    ...noticeFaults(files, textOf),
  ];
}

function pageFaults(html) {
  const markup = html.replace(/<!--[\s\S]*?-->/gu, "");
  const metas = [...markup.matchAll(/<meta http-equiv="?Content-Security-Policy"? content="([^"]*)"/gu)];
  if (metas.length !== 1) return [`it has ${metas.length} policies`];
  const isFirst = !/<(script|link|style)/u.test(markup.slice(0, metas[0].index));
  const inline = /<script(?![^>]*\ssrc=)|<style|\s(on\w+|style)=|javascript:/iu.exec(markup);
  return [
    ...policyFaults(metas[0][1]),
    ...(isFirst ? [] : ["something is loaded before its policy holds"]),
    ...(inline === null ? [] : [`it holds code or styles of its own: ${inline[0]}`]),
  ];
}

function policyFaults(policy) {
  const directives = policy.split(";").map((directive) => directive.trim().split(/\s+/u));
  const names = directives.map(([name]) => name);
  return [
    ...needed.filter((name) => !names.includes(name)).map((name) => `its policy has no ${name}`),
    ...directives.flatMap(([name, ...sources]) =>
      sources
        .filter((source) => source !== "'none'" && !(allowed[name] ?? []).includes(source))
        .map((source) => `its policy allows ${source} for ${name}`),
    ),
  ];
}

function makesCode(script) {
  return /(?<![\w$.])(?:eval|Function)\(|\bset(?:Timeout|Interval)\(\s*["'`]/u.test(script);
}

/** What the source maps say is packed is what the notices name. */
function noticeFaults(files, textOf) {
  const packed = new Set(files.filter((file) => file.endsWith(".js.map")).flatMap((file) => packagesOf(textOf(file))));
  if (packed.size === 0) return ["No source map names a package, so that nothing can be compared."];
  const lists = files.filter((file) => file.endsWith("THIRD-PARTY-NOTICES.txt"));
  // The licences' own words come behind the list, and may hold anything.
  const listed = lists.flatMap((file) => linesOf(textOf(file).split("\n---")[0]).map((line) => ({ file, ...line })));
  const onPages = new Set(listed.filter(({ file }) => file === "THIRD-PARTY-NOTICES.txt").map(({ name }) => name));
  return [
    ...[...packed].filter((name) => !onPages.has(name)).map((name) => `${name} is packed and has no notice.`),
    ...[...onPages].filter((name) => !packed.has(name)).map((name) => `${name} has a notice and is not packed.`),
    ...listed
      .filter(({ license }) => !acceptable.includes(license))
      .map(({ name, license }) => `${name} is under ${license}.`),
    ...listed.filter(({ reason }) => reason === "").map(({ name }) => `Nothing says what ${name} is for.`),
    ...(files.includes("avstamt.cjs") && lists.length < 2 ? ["The command line has no notices."] : []),
  ];
}

function packagesOf(map) {
  const { sources } = JSON.parse(map);
  return sources.flatMap((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(source)?.[1] ?? []);
}

function linesOf(notices) {
  const lines = notices.split("\n").filter((line) => line.includes(" | "));
  return lines.map((line) => {
    const [what = "", license = "", reason = ""] = line.split(" | ");
    return { name: what.slice(0, what.lastIndexOf(" ")), license, reason };
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder = ""] = process.argv.slice(2);
  const faults = existsSync(folder) ? buildFaults(folder) : [`There is no ${folder}.`];
  faults.forEach((fault) => console.error(fault));
  process.exitCode = faults.length === 0 ? 0 : 1;
}
