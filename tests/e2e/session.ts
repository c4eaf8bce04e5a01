/** A browser for a file's tests, and a workbench for each test: closed after it, when no error may have been told. */

import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { launchBrowser, openWorkbench, type OpenedWorkbench, type OpenOptions } from "./browser";
import { paneOf } from "./workbook";

export interface Session {
  readonly open: (options?: OpenOptions) => Promise<Page>;
  /** What the open page has told and asked for. */
  readonly opened: () => OpenedWorkbench;
  /** A page that is none of the workbench's; whoever opens it closes its context. */
  readonly newPage: (options: BrowserContextOptions) => Promise<Page>;
}

/** To be called once, at the top of a test file. */
export function useWorkbench(): Session {
  let browser: Browser | null = null;
  let opened: OpenedWorkbench | null = null;
  const running = () => {
    if (browser === null) throw new Error("The browser is not there before the first test");
    return browser;
  };
  beforeAll(async () => {
    browser = await launchBrowser();
  }, 60_000);
  afterAll(() => browser?.close());
  afterEach(async () => {
    const errors = opened?.errors ?? [];
    await opened?.page.context().close();
    opened = null;
    expect(errors).toEqual([]);
  });
  return {
    open: async (options = {}) => {
      opened = await openWorkbench(running(), options);
      return opened.page;
    },
    opened: () => {
      if (opened === null) throw new Error("No workbench is open");
      return opened;
    },
    newPage: async (options) => (await running().newContext(options)).newPage(),
  };
}

/** As people may have their Excel; by the name of the picture. */
export const looks: readonly [name: string, options: OpenOptions][] = [
  ["light", {}],
  ["dark", { query: "?theme=dark", colorScheme: "dark" }],
  ["high-contrast", { forcedColors: "active" }],
  ["english", { query: "?lang=en" }],
];

/** Waits until the pane says so. */
export const says = (page: Page, sentence: string | RegExp) => paneOf(page).getByText(sentence).first().waitFor();

/** Waits for the pane's first verdict. */
export const untilChecked = (page: Page) => paneOf(page).getByRole("heading", { level: 2 }).first().waitFor();
