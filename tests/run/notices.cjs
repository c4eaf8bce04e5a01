/**
 * Writes THIRD-PARTY-NOTICES beside what webpack packs: whose code is in it, in which version, under which licence, and why,
 * with the licences' own words. Made from what was packed, so that it cannot be out of date.
 */

const { existsSync, readdirSync, readFileSync } = require("node:fs");
const { dirname, join } = require("node:path");

const root = join(__dirname, "..", "..");
const { dependencies } = require("../../package.json");

/** What each package that we chose ourselves is for. */
const reasons = {
  "@e965/xlsx": "reads .xls, .ods and .csv for the command line",
  "@fluentui/react-components": "the pane's controls, as in Office itself",
  fflate: "unpacks .xlsx and .ods",
  react: "draws the pane",
  "react-dom": "draws the pane",
};

class NoticesPlugin {
  /** @param filename of the notices, within the output folder */
  constructor(filename) {
    this.filename = filename;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("NoticesPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "NoticesPlugin", stage }, () => {
        if (compilation.compiler !== compiler) return;
        const notices = noticesOf(packagesIn(compilation).map(describe));
        compilation.emitAsset(this.filename, new sources.RawSource(notices));
      });
    });
  }
}

/** The folders of the packages with a module in any file that is written. */
function packagesIn(compilation) {
  const packed = [...compilation.modules].filter(
    (module) => compilation.chunkGraph.getNumberOfModuleChunks(module) > 0,
  );
  const files = packed.flatMap((module) => [module, ...(module.modules ?? [])]).map(({ resource }) => resource ?? "");
  const folders = files.filter((file) => /[\\/]node_modules[\\/]/u.test(file)).map(packageFolder);
  return [...new Set(folders)].sort();
}

/** The innermost folder with a package.json that has a name: packages keep others without one for their own use. */
function packageFolder(file) {
  for (let folder = dirname(file); folder !== root && folder !== dirname(folder); folder = dirname(folder)) {
    const manifest = join(folder, "package.json");
    if (existsSync(manifest) && JSON.parse(readFileSync(manifest, "utf8")).version !== undefined) return folder;
  }
  throw new Error(`${file} is in no package`);
}

function describe(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const written = readdirSync(folder).find((file) => /^(licen[cs]e|copying)(\.(md|txt))?$/iu.test(file));
  const text = written === undefined ? "" : readFileSync(join(folder, written), "utf8").trim();
  return { name, version, license: license ?? "none stated", reason: reasonFor(name), text };
}

/** Ours, or the package of ours that needs it. */
function reasonFor(name) {
  if (name in dependencies) {
    if (!(name in reasons)) throw new Error(`Say in tests/run/notices.cjs what ${name} is for.`);
    return reasons[name];
  }
  const by = Object.keys(dependencies).find((own) => needs(own, name, new Set()));
  return by === undefined ? "packed with the others" : `needed by ${by}`;
}

function needs(from, wanted, seen) {
  if (seen.has(from)) return false;
  seen.add(from);
  const manifest = join(root, "node_modules", from, "package.json");
  if (!existsSync(manifest)) return false;
  const direct = Object.keys(JSON.parse(readFileSync(manifest, "utf8")).dependencies ?? {});
  return direct.includes(wanted) || direct.some((next) => needs(next, wanted, seen));
}

function noticesOf(packages) {
  const list = packages.map(({ name, version, license, reason }) => `${name} ${version} | ${license} | ${reason}`);
  const texts = packages.map(({ name, version, license, text }) => {
    const words = text === "" ? `The package holds no text of its licence (${license}).` : text;
    return `${"-".repeat(80)}\n${name} ${version}\n\n${words}`;
  });
  return `Avstämt holds code of others, each under its own licence.\n\n${list.join("\n")}\n\n${texts.join("\n\n")}\n`;
}

module.exports = { NoticesPlugin };
