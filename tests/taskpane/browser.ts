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
  "getComputedStyle",
] as const;

Object.defineProperty(globalThis, "window", { value: window, configurable: true });
for (const name of globals) {
  Object.defineProperty(globalThis, name, { value: window[name], configurable: true });
}
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
