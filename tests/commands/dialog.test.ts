/** The dialog's page: the real entry on a page without a browser. */

import { JSDOM } from "jsdom";
import { messagesFor } from "../../src/messages";

jest.mock("../../src/commands/dialog/dialog.css", () => ({}));

const sv = messagesFor("sv");

const globals = ["document", "location", "navigator", "Office"] as const;

// A page tells of its focus a moment later; jest wants nothing of it to happen after the test.
afterEach(() => new Promise((settled) => setTimeout(settled)));

/** Opens the page at an address; `sent` fills up with what it tells the page that opened it. */
async function open(search: string) {
  const { window } = new JSDOM("<!doctype html><html lang='sv'><body></body></html>", {
    url: `https://localhost/dialog.html${search}`,
  });
  const sent: string[] = [];
  const ui = { messageParent: (message: string) => sent.push(message) };
  const office = {
    context: { ui },
    onReady: (ready: () => void) => {
      ready();
      return Promise.resolve();
    },
  };
  for (const name of globals) {
    Object.defineProperty(globalThis, name, { value: name === "Office" ? office : window[name], configurable: true });
  }
  jest.resetModules();
  await import("../../src/commands/dialog/main");
  return { window, sent };
}

test.each([
  ["?say=sheetProtected&language=sv", "sv", sv.errors.sheetProtected],
  ["?say=cellEditing&language=en&_host_Info=Excel", "en", messagesFor("en").errors.cellEditing],
  ["?say=noTable&language=sv", "sv", `${sv.pane.noTable}. ${sv.pane.noTableHint}`],
  ["?say=noDeviations&language=sv", "sv", sv.pane.highlightOn(0)],
  ["?say=unexpected&language=sv", "sv", sv.pane.unexpected],
  ["?say=constructor&language=sv", "sv", sv.pane.unexpected],
  ["?say=<b>hej</b>&language=sv", "sv", sv.pane.unexpected],
  ["", "en", messagesFor("en").pane.unexpected],
])("%s speaks %s", async (search, language, sentence) => {
  const { window } = await open(search);
  expect(window.document.documentElement.lang).toBe(language);
  expect(window.document.querySelector("p")?.textContent).toBe(sentence);
});

test("its button and Escape ask for the end, other keys do not", async () => {
  const { window, sent } = await open("?say=noTable&language=sv");
  const button = window.document.querySelector("button");
  expect(window.document.activeElement).toBe(button);
  button?.click();
  for (const key of ["a", "Escape"]) window.document.dispatchEvent(new window.KeyboardEvent("keydown", { key }));
  expect(sent).toEqual(["close", "close"]);
});
