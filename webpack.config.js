/**
 * Builds the add-in, in one of three ways (`--env target=…`):
 *
 * - `production`: what is put on a web server, into `dist/`. AVSTAMT_URL is its public address.
 * - `excel`: served over https on port 3001, for desktop Excel to load while developing.
 * - `workbench`: the same pages beside the embedded Excel, served on http://localhost:3000.
 */

const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { DefinePlugin } = require("webpack");
const { version } = require("./package.json");
const { NoticesPlugin } = require("./tests/run/notices.cjs");

/** The manifest's own address: the one it is sideloaded with. */
const developmentUrl = "https://localhost:3001/";

/** In Excel, Office.js must come from Microsoft's own address. */
const officeJs = {
  production: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  excel: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  workbench: "office.js",
};

/** What every page of the add-in may do, and nothing else: see SECURITY.md. */
const policyFor = (target) => {
  const office = target === "workbench" ? [] : ["https://appsforoffice.microsoft.com"];
  // A development server tells its pages of changes over a web socket.
  const server = target === "production" ? [] : ["ws:", "wss:"];
  const allowed = {
    "default-src": ["'none'"],
    "script-src": ["'self'", ...office],
    // Fluent makes empty style elements and fills them through the object model: the hash is that of no text at all.
    "style-src": ["'self'", "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"],
    "img-src": ["'self'"],
    "connect-src": ["'self'", ...office, ...server],
    // On the web, Office.js asks a page of its own whether the host that it does not know is trusted.
    ...(office.length > 0 && { "frame-src": office }),
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
  };
  return Object.entries(allowed)
    .map(([directive, sources]) => `${directive} ${sources.join(" ")}`)
    .join("; ");
};

const addInPages = [
  { name: "taskpane", entry: "./src/taskpane/main.tsx", template: "./src/taskpane/taskpane.html" },
  { name: "commands", entry: "./src/commands/main.ts", template: "./src/commands/commands.html" },
  { name: "dialog", entry: "./src/commands/dialog/main.ts", template: "./src/commands/dialog/dialog.html" },
];
const workbenchPage = {
  name: "index",
  entry: "./src/workbench/page/main.ts",
  template: "./src/workbench/page/index.html",
};

/** The address that a production build will be found at, with a slash at its end. */
function publicUrl() {
  const url = process.env.AVSTAMT_URL;
  if (!url) throw new Error("Set AVSTAMT_URL to the https address where the add-in will be published.");
  if (!url.startsWith("https://")) throw new Error(`AVSTAMT_URL must begin with https:// (it is ${url}).`);
  return url.endsWith("/") ? url : `${url}/`;
}

function addInFiles(target) {
  const manifest = {
    from: "manifest.xml",
    transform: (content) =>
      target === "production" ? content.toString().replaceAll(developmentUrl, publicUrl()) : content,
  };
  return [manifest, { from: "assets", to: "assets", globOptions: { ignore: ["**/readme/**"] } }];
}

/** Microsoft's client, unmodified, and the styles and templates of the spreadsheet on screen. */
const workbenchFiles = [
  {
    from: "node_modules/@microsoft/office-js/dist/excel-web-16.00.js",
    to: "excel-client.js",
    info: { minimized: true },
  },
  { from: "node_modules/@odoo/o-spreadsheet/dist/o_spreadsheet.xml", to: "o-spreadsheet.xml" },
];

async function devServer(target) {
  const shared = { static: false, client: { overlay: true, logging: "warn" } };
  if (target === "workbench") return { ...shared, port: 3000, host: "localhost", open: process.env.CI === undefined };
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  return {
    ...shared,
    port: 3001,
    server: { type: "https", options: await getHttpsServerOptions() },
    headers: { "Access-Control-Allow-Origin": "*" },
  };
}

module.exports = async ({ target = "production", WEBPACK_SERVE: isServed = false } = {}) => {
  const isWorkbench = target === "workbench";
  const pages = isWorkbench ? [...addInPages, workbenchPage] : addInPages;
  return {
    mode: target === "production" ? "production" : "development",
    devtool: "source-map",
    entry: {
      ...Object.fromEntries(pages.map(({ name, entry }) => [name, entry])),
      ...(isWorkbench && { office: { import: "./src/workbench/page/office.ts", filename: "office.js" } }),
    },
    experiments: { css: true },
    // What webpack would put in the place of Node's `global` makes a function of a text, which no page may.
    node: { global: false },
    output: {
      path: path.resolve(__dirname, "dist"),
      filename: target === "production" ? "[name].[contenthash:8].js" : "[name].js",
      cssFilename: target === "production" ? "[name].[contenthash:8].css" : "[name].css",
      clean: true,
    },
    resolve: {
      extensions: [".tsx", ".ts", ".js"],
      // Its `browser` field names a script for a script tag, which a bundle cannot import from.
      alias: { "@odoo/o-spreadsheet$": "@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js" },
    },
    module: {
      rules: [
        { test: /\.tsx?$/, loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
        // Files of their own: styles in a script would need leave for any inline style.
        { test: /\.css$/, type: "css/global" },
      ],
    },
    plugins: [
      new DefinePlugin({ AVSTAMT_VERSION: JSON.stringify(version), global: "globalThis" }),
      new CopyPlugin({ patterns: [...addInFiles(target), ...(isWorkbench ? workbenchFiles : [])] }),
      ...(target === "production" ? [new NoticesPlugin("THIRD-PARTY-NOTICES.txt")] : []),
      ...pages.map(
        ({ name, template }) =>
          new HtmlPlugin({
            filename: `${name}.html`,
            template,
            chunks: [name],
            officeJs: officeJs[target],
            policy: policyFor(target),
          }),
      ),
    ],
    performance: false,
    stats: "errors-warnings",
    ...(isServed && { devServer: await devServer(target) }),
  };
};
