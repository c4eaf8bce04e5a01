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

/** The manifest's own address: the one it is sideloaded with. */
const developmentUrl = "https://localhost:3001/";

/** In Excel, Office.js must come from Microsoft's own address. */
const officeJs = {
  production: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  excel: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  workbench: "office.js",
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
    output: {
      path: path.resolve(__dirname, "dist"),
      filename: target === "production" ? "[name].[contenthash:8].js" : "[name].js",
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
        { test: /\.css$/, use: ["style-loader", "css-loader"] },
      ],
    },
    plugins: [
      new DefinePlugin({ AVSTAMT_VERSION: JSON.stringify(version) }),
      new CopyPlugin({ patterns: [...addInFiles(target), ...(isWorkbench ? workbenchFiles : [])] }),
      ...pages.map(
        ({ name, template }) =>
          new HtmlPlugin({ filename: `${name}.html`, template, chunks: [name], officeJs: officeJs[target] }),
      ),
    ],
    performance: false,
    stats: "errors-warnings",
    ...(isServed && { devServer: await devServer(target) }),
  };
};
