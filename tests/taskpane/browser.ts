/** A page to draw on: imported before React, which looks for one when it loads. */

import { JSDOM } from "jsdom";

const { window } = new JSDOM('<!doctype html><html lang="sv"><body><div id="root"></div></body></html>', {
  pretendToBeVisual: true,
});

const globals = [
  "document",
  "navigator",
  "Node",
  "NodeFilter",
  "Element",
  "HTMLElement",
  "Event",
  "CustomEvent",
  "KeyboardEvent",
  "getComputedStyle",
] as const;

Object.defineProperty(globalThis, "window", { value: window, configurable: true });
for (const name of globals) {
  Object.defineProperty(globalThis, name, { value: window[name], configurable: true });
}
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

// What jsdom has no layout, no top layer and no style engine for.
Object.assign(window.Element.prototype, { scrollIntoView: () => undefined });
Object.assign(window.HTMLDialogElement.prototype, {
  showModal(this: HTMLDialogElement) {
    this.open = true;
  },
  close(this: HTMLDialogElement) {
    this.open = false;
  },
});
Object.assign(globalThis, { CSS: { escape: (text: string) => text.replace(/[^\w-]/gu, "\\$&") } });
