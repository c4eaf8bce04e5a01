/** Where the served workbench is kept between the start and the end of a run of browser tests. */
import type WebpackDevServer from "webpack-dev-server";

// Jest loads the files for start and end in module registries of their own: only the global object is shared.
const shared = globalThis as { avstamtServer?: WebpackDevServer };

export function keepServer(server: WebpackDevServer): void {
  shared.avstamtServer = server;
}

/** @returns the server kept last, which is then no longer kept */
export function takeServer(): WebpackDevServer | undefined {
  const { avstamtServer } = shared;
  delete shared.avstamtServer;
  return avstamtServer;
}
