/**
 * Packs TypeScript and what it needs into one file that Node runs. `node tests/run/bundle.mjs [folder]` packs the command
 * line as `avstamt.cjs`, by default into `dist`.
 */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import notices from "./notices.cjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What can be packed: where it begins, and what it is called when it is done. */
export const commandLine = { entry: "./src/cli/main.ts", filename: "avstamt.cjs", banner: "#!/usr/bin/env node" };

/**
 * Packs into a folder. Webpack is loaded when there is something to pack, not before: most runs find the bundle as it
 * should be.
 */
export async function bundle({ entry, filename, banner }, folder) {
  const { default: webpack } = await import("webpack");
  const { version } = JSON.parse(readFileSync(resolve(root, "package.json"), "utf8"));
  const compiler = webpack({
    context: root,
    mode: "production",
    // A stack that a user sends in names our own functions.
    optimization: { minimize: false },
    target: "node20",
    entry,
    output: { path: resolve(root, folder), filename, library: { type: "commonjs2" } },
    resolve: { extensions: [".ts", ".js"] },
    module: {
      rules: [
        { test: /\.ts$/, loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
      ],
    },
    plugins: [
      new webpack.DefinePlugin({ AVSTAMT_VERSION: JSON.stringify(version) }),
      new notices.NoticesPlugin(`${filename}.THIRD-PARTY-NOTICES.txt`),
      ...(banner === undefined ? [] : [new webpack.BannerPlugin({ banner, raw: true, include: filename })]),
    ],
    performance: false,
  });
  const stats = await new Promise((done, failed) =>
    compiler.run((error, result) => (error ? failed(error) : done(result))),
  );
  if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundle(commandLine, process.argv[2] ?? "dist");
