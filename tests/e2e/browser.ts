/** The browser of the tests in this folder, and the workbench opened in it. */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "playwright-core";
import type { Browser, LaunchOptions, Page } from "playwright-core";

export interface OpenedWorkbench {
  readonly page: Page;
  /** Errors that any frame wrote to the console or threw, in order. */
  readonly errors: string[];
  /** The address of everything that any frame asked for, also over web sockets. */
  readonly requests: readonly string[];
}

export interface OpenOptions {
  /** What follows the address, such as `?lang=en`. */
  readonly query?: string;
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: "light" | "dark";
  readonly forcedColors?: "active" | "none";
}

/** A browser needs more than Jest's five seconds, and says what it waited for in fewer than its own thirty. */
const patience = { test: 30_000, step: 10_000 }; // milliseconds
jest.setTimeout(patience.test);

const picturesFolder = join(__dirname, "..", "..", "pictures");

/**
 * Starts the browser: the one AVSTAMT_CHROMIUM names, else on Linux the one that the run unpacked, else the
 * installed Edge or Chrome.
 */
export async function launchBrowser(): Promise<Browser> {
  const failures: unknown[] = [];
  for (const options of candidates()) {
    try {
      return await chromium.launch(options);
    } catch (failure) {
      failures.push(failure);
    }
  }
  throw new AggregateError(failures, `No browser could be started: ${failures.map(String).join("\n")}`);
}

function candidates(): LaunchOptions[] {
  const { AVSTAMT_CHROMIUM: named, AVSTAMT_E2E_CHROMIUM: unpacked } = process.env;
  // Containers run as root, under which Chromium's own sandbox cannot start.
  const args = process.platform === "linux" ? ["--no-sandbox", "--font-render-hinting=none"] : [];
  if (named !== undefined) return [{ executablePath: named, args }];
  if (unpacked === undefined) return [{ channel: "msedge" }, { channel: "chrome" }].map((one) => ({ ...one, args }));
  return [{ executablePath: join(unpacked, "chromium"), args, env: libraryEnvironment(unpacked) }];
}

/** Minimal machines lack NSS and fonts: both stand beside the unpacked browser. */
function libraryEnvironment(folder: string): Record<string, string> {
  const { LD_LIBRARY_PATH: libraries = "", ...rest } = process.env;
  const inherited = Object.entries(rest).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return {
    ...(Object.fromEntries(inherited) as Record<string, string>),
    LD_LIBRARY_PATH: [join(folder, "al2023", "lib"), libraries].filter((path) => path !== "").join(":"),
    FONTCONFIG_FILE: join(folder, "fonts.conf"),
  };
}

/** Opens the workbench in a fresh session and waits until its sheet and its pane are there. */
export async function openWorkbench(browser: Browser, options: OpenOptions = {}): Promise<OpenedWorkbench> {
  const { query = "", width = 1366, height = 768, colorScheme = "light", forcedColors = "none" } = options;
  const context = await browser.newContext({ viewport: { width, height }, colorScheme, forcedColors });
  context.setDefaultTimeout(patience.step);
  const page = await context.newPage();
  const opened = { page, errors: listenForErrors(page), requests: listenForRequests(page) };
  await page.goto(`${workbenchUrl()}${query}`);
  await untilReady(page);
  return opened;
}

/** The address that the run serves the workbench at. */
export function workbenchUrl(): string {
  const { AVSTAMT_E2E_URL: url } = process.env;
  if (url === undefined) throw new Error("AVSTAMT_E2E_URL is not set: run these tests through the browser project.");
  return url;
}

/** Waits until the opened workbook is drawn and the pane, if it is open, has its Excel. */
export async function untilReady(page: Page): Promise<void> {
  await page.locator("[data-workbook='ready']").waitFor();
  await page.locator(".o-grid-overlay").waitFor();
  await page.locator("[data-frame='pane'][data-excel='ready']").waitFor();
}

/** Writes a picture of the page to the folder `pictures`, which git ignores. */
export async function picture(page: Page, name: string): Promise<void> {
  await mkdir(picturesFolder, { recursive: true });
  await page.screenshot({ path: join(picturesFolder, `${name}.png`), animations: "disabled" });
}

function listenForErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.stack ?? error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  return errors;
}

function listenForRequests(page: Page): string[] {
  const requests: string[] = [];
  page.context().on("request", (request) => requests.push(request.url()));
  page.on("websocket", (socket) => requests.push(socket.url()));
  return requests;
}
