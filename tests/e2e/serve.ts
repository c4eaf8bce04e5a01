/**
 * Before the browser tests: serves the workbench exactly as `npm start` does, on a free port, and waits until it is
 * compiled. The address is left in AVSTAMT_E2E_URL.
 */
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import webpack from "webpack";
import type { Configuration, MultiStats, Stats } from "webpack";
import WebpackDevServer from "webpack-dev-server";
import { keepServer } from "./server";
import { unpackChromium } from "./unpack-chromium";

type Configure = (environment: { target: string; WEBPACK_SERVE: boolean }) => Promise<Configuration>;

const projectFolder = join(__dirname, "..", "..");

/** @throws Error with the compiler's messages when the pages do not compile */
// eslint-disable-next-line no-restricted-syntax -- Jest calls a set-up file's default export
export default async function serve(): Promise<void> {
  // The configuration is CommonJS, and its paths are relative to the project.
  const configure = createRequire(__filename)(join(projectFolder, "webpack.config.js")) as Configure;
  const { devServer, ...configuration } = await configure({ target: "workbench", WEBPACK_SERVE: true });
  const compiler = webpack({ ...configuration, context: projectFolder, watchOptions: { ignored: /./ } });
  if (compiler === null) throw new Error("webpack made no compiler of webpack.config.js.");
  const compiled = new Promise<Stats | MultiStats>((resolve, reject) => {
    compiler.hooks.done.tap("e2e", resolve);
    compiler.hooks.failed.tap("e2e", reject);
  });
  // A page must not reload itself, nor another page open, in the middle of a test.
  const quiet = { port: 0, open: false, hot: false, liveReload: false, client: false, webSocketServer: false } as const;
  const server = new WebpackDevServer({ ...devServer, ...quiet }, compiler);
  await server.start();
  keepServer(server);
  const [stats, chromiumFolder] = await Promise.all([compiled, process.platform === "linux" ? unpackChromium() : null]);
  if (chromiumFolder !== null) process.env.AVSTAMT_E2E_CHROMIUM = chromiumFolder;
  if (stats.hasErrors()) {
    await server.stop();
    throw new Error(`The workbench does not compile:\n${stats.toString("errors-only")}`);
  }
  const { port } = server.server?.address() as AddressInfo;
  process.env.AVSTAMT_E2E_URL = `http://localhost:${port}/`;
}
