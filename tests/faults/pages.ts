/**
 * The add-in's pages on one workbook, one after the other: a page that is closed says and hears nothing more. They all have
 * the same client, which takes longer to load than most of what it is asked here.
 */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import type { Book } from "../../src/workbench/book/book";
import { installBridge, supplyOffice, type ClientWindow } from "../../src/workbench/host/client";
import { Host } from "../../src/workbench/host/host";
import type { LockManager, PageLocks } from "./web-locks";

export interface Page {
  readonly host: Host;
  /** Lets what is on its way arrive, and ends the page. */
  close(): Promise<void>;
}

type LoadedWindow = ClientWindow & { readonly Excel: typeof Excel; readonly Office: typeof Office };

/** The host of the page that is open; what was sent to another one is not answered any more. */
let open: Host | null = null;
let client: LoadedWindow | null = null;

/** Opens a page of the add-in. @param locks those of its origin */
export function openPage(book: Book, locks: LockManager): Page {
  client ??= loadClient();
  const host = new Host(book, { onBug: rethrowLater });
  open = host;
  const page = locks.page();
  giveGlobals({ Excel: client.Excel, Office: client.Office });
  enter(page);
  const close = async () => {
    page.close();
    // The client lets go of its ranges when a run is over, and nobody waits for that.
    await new Promise(setImmediate);
    open = null;
    host.close();
  };
  return { host, close };
}

/** From here on what is started is started on this page. */
export function enter(locks: PageLocks): void {
  giveGlobals({ navigator: { locks } });
}

function giveGlobals(globals: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(globals))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}

function loadClient(): LoadedWindow {
  const dom = new JSDOM("", { runScripts: "outside-only", url: "https://localhost/" });
  const window = dom.window as unknown as LoadedWindow;
  let hear: (text: string) => void = () => undefined;
  const send = (text: string) => {
    const host = open;
    void host?.handle(text).then((answer) => {
      if (host === open) hear(answer);
    });
  };
  installBridge(window, { send, onMessage: (listener) => (hear = listener) });
  const script = join(process.cwd(), "node_modules/@microsoft/office-js/dist/excel-web-16.00.js");
  dom.window.eval(readFileSync(script, "utf8"));
  supplyOffice(window, { displayLanguage: "sv-SE", requirementSet: "1.15", platform: "desktop" });
  return window;
}

/** A mistake of ours must not pass for a refusal of Excel's. */
function rethrowLater(error: unknown): void {
  setImmediate(() => {
    throw error;
  });
}
