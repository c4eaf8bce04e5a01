/** The pane as a user meets it, drawn on a page without a browser, and what a user does in it. */

import "./browser";
import { FluentProvider } from "@fluentui/react-components";
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import type { CellAddress, Grid } from "../../src/core/grid";
import { messagesFor } from "../../src/messages";
import { Pane } from "../../src/taskpane/pane";
import { PaneStore } from "../../src/taskpane/pane-store";
import type { PaneWorld } from "../../src/taskpane/pane-world";
import type { Work } from "../../src/taskpane/work";
import { lightTheme } from "../../src/taskpane/theme";
import { MessagesProvider } from "../../src/taskpane/use-messages";
import { statusRows, tableOf } from "../builders/grid";
import { workbookOf } from "./checked";

let root: Root | null = null;

afterEach(() => {
  act(() => root?.unmount());
});

/** The pane over a workbook that holds a grid; `works` and `visits` fill up with what it is asked to do. */
export async function openPane(grid: Grid | readonly Grid[] | null, world: Partial<PaneWorld> = {}, language = "sv") {
  const grids = grid === null ? [] : "rowCount" in grid ? [grid] : grid;
  const works: Work[] = [];
  const visits: CellAddress[] = [];
  const store = new PaneStore({
    perform: (work, now, reading) => {
      works.push(work);
      return world.perform?.(work, now, reading) ?? Promise.resolve({ workbook: workbookOf(grids), notice: null });
    },
    goTo: (at) => {
      visits.push(at);
      return Promise.resolve();
    },
    readSelectedRow: () => Promise.resolve({ sheetName: "Blad1", headers: [] }),
    now: () => new Date(2026, 10, 23, 14, 2),
    report: (bug) => {
      throw bug;
    },
  });
  const page = document.getElementById("root");
  if (page === null) throw new Error("The page has no root");
  root = createRoot(page);
  await act(async () => {
    root?.render(
      <MessagesProvider value={messagesFor(language)}>
        <FluentProvider theme={lightTheme}>
          <Pane store={store} version="1.2.3" />
        </FluentProvider>
      </MessagesProvider>,
    );
    await store.start({ kind: "check" });
  });
  return { works, visits, store };
}

export const texts = (selector: string) =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);

/** A button, or a switch by its label. */
export function button(name: string): HTMLElement {
  const named = [...document.querySelectorAll<HTMLElement>("button, label")].find(
    (candidate) => (candidate.getAttribute("aria-label") ?? candidate.textContent) === name,
  );
  if (named === undefined) throw new Error(`No button ${name} among ${texts("button").join(", ")}`);
  return named;
}

export const click = (name: string) =>
  act(async () => {
    button(name).click();
    await Promise.resolve();
  });

/** Turns to another of the pane's rooms. */
export const clickTab = (name: string) =>
  act(async () => {
    const tabs = [...document.querySelectorAll<HTMLElement>('[role="tab"]')];
    tabs.find(({ textContent }) => textContent === name)?.click();
    await Promise.resolve();
  });

/** Puts the keyboard on a button. */
export const focus = (name: string) =>
  act(async () => {
    button(name).focus();
    await Promise.resolve();
  });

/** Presses a key on what has the keyboard. */
export const press = (key: string, options: KeyboardEventInit = {}) =>
  act(async () => {
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...options }));
    await Promise.resolve();
  });

/** What has the keyboard, by its name. */
export const focused = () =>
  document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? null;

/** Chooses in the menu that is open. */
export const clickItem = (name: string) =>
  act(async () => {
    const items = [...document.querySelectorAll<HTMLElement>('[role="menuitem"]')];
    items.find(({ textContent }) => textContent === name)?.click();
    await Promise.resolve();
  });

/** Chooses in a native select, by the text of the option. */
export const choose = (label: string, option: string) =>
  act(async () => {
    const select = [...document.querySelectorAll("select")].find(
      ({ ariaLabel, labels }) => ariaLabel === label || labels[0]?.textContent === label,
    );
    const value = [...(select?.options ?? [])].find(({ text }) => text === option)?.value;
    if (select === undefined || value === undefined) throw new Error(`No ${option} in ${label}`);
    select.value = value;
    select.dispatchEvent(new Event("change", { bubbles: true }));
    await Promise.resolve();
  });

/** One finding of each kind but the claim, and a hidden row. */
export const oddGrid = tableOf(
  statusRows([
    ["klart ", "Enlight plan", "Klart"],
    ["Klart", "", "Pausad"],
    ["Klart", "Enligt plan", "Klart"],
  ]),
  {
    hiddenRows: [2],
  },
);
