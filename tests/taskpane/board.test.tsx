/** What goes to the board: copied by whichever way the host allows, and never lost where it allows none. */

import "./browser";
import { FluentProvider } from "@fluentui/react-components";
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { messagesFor } from "../../src/messages";
import { Board } from "../../src/taskpane/board/board";
import { tableToCopy } from "../../src/taskpane/board/copied";
import { lightTheme } from "../../src/taskpane/theme";
import { MessagesProvider } from "../../src/taskpane/use-messages";
import { seedGrid } from "../builders/grid";
import { workbookOf } from "./checked";

const sentences =
  "Av 27 utvecklingsåtaganden är 17 klara (63 %) och 10 ej klara. 6 av de 10 avvikelserna syntes inte i delår 1 eller delår 2. 9 av 10 avvikelser finns under Bra att leva och bo.";

let root: Root | null = null;

afterEach(async () => {
  act(() => root?.unmount());
  // The page tells of a selection a moment later, and must still be there to do so.
  await new Promise((resolve) => setTimeout(resolve, 20));
  Reflect.deleteProperty(navigator, "clipboard");
  Reflect.deleteProperty(document, "execCommand");
});

function openBoard(more: Partial<Parameters<typeof Board>[0]> = {}): void {
  const [checked] = workbookOf([seedGrid()]).tables;
  const page = document.getElementById("root");
  if (page === null || checked === undefined) throw new Error("Nothing to show");
  root = createRoot(page);
  act(() => {
    root?.render(
      <MessagesProvider value={messagesFor("sv")}>
        <FluentProvider theme={lightTheme}>
          <Board checked={checked} name={null} isOld={false} busy={false} onArchive={() => undefined} {...more} />
        </FluentProvider>
      </MessagesProvider>,
    );
  });
}

const press = (name: string) =>
  act(async () => {
    [...document.querySelectorAll("button")].find(({ textContent }) => textContent === name)?.click();
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
const said = () => document.querySelector('[role="status"]')?.textContent;

test("the sentences are shown, and copied where the clipboard may be used", async () => {
  const written: string[] = [];
  Object.assign(navigator, { clipboard: { writeText: (text: string) => Promise.resolve(written.push(text)) } });
  openBoard();
  expect(document.body.textContent).toContain(sentences);
  await press("Kopiera text");
  expect(written).toEqual([sentences]);
  expect(said()).toBe("Texten är kopierad. Klistra in den i rapporten.");
});

test("where the clipboard is refused the older way is taken, with the table as text and as HTML", async () => {
  Object.assign(navigator, { clipboard: { write: () => Promise.reject(new Error("NotAllowedError")) } });
  const kept = new Map<string, string>();
  Object.assign(document, {
    execCommand: (command: string) => {
      const event = new window.Event(command);
      Object.assign(event, { clipboardData: { setData: (type: string, data: string) => kept.set(type, data) } });
      document.dispatchEvent(event);
      return true;
    },
  });
  openBoard();
  await press("Kopiera tabell");
  expect(said()).toBe("Tabellen är kopierad. Klistra in den i rapporten.");
  expect(kept.get("text/plain")?.split("\r\n")[1]).toBe("Klart\t1 (4 %)\t2 (7 %)\t17 (63 %)");
  expect(kept.get("text/html")).toContain(">17 (63 %)</td>");
});

test("where nothing may be copied the text stands selected, to be copied by hand", async () => {
  openBoard();
  await press("Kopiera text");
  const box = document.querySelector("textarea");
  expect(box?.value).toBe(sentences);
  expect(document.activeElement).toBe(box);
  expect([box?.selectionStart, box?.selectionEnd]).toEqual([0, sentences.length]);
  expect(said()).toMatch(/Ctrl\+C/u);
});

test("line breaks and tabs do not make other cells of a text", () => {
  expect(tableToCopy([["Delår\n1", "a\tb"]]).text).toBe("Delår 1\ta b");
});

test("a frozen copy is asked for", async () => {
  let asked = 0;
  openBoard({ onArchive: () => asked++ });
  await press("Spara fryst kopia");
  expect(asked).toBe(1);
});

test("among several tables the text says which it is about", async () => {
  const written: string[] = [];
  Object.assign(navigator, { clipboard: { writeText: (text: string) => Promise.resolve(written.push(text)) } });
  openBoard({ name: "Kultur" });
  await press("Kopiera text");
  expect(written).toEqual([`Kultur: ${sentences}`]);
});

test("nothing is copied of a workbook that has been changed since it was checked", async () => {
  const written: string[] = [];
  Object.assign(navigator, { clipboard: { writeText: (text: string) => Promise.resolve(written.push(text)) } });
  openBoard({ isOld: true });
  await press("Kopiera text");
  expect(written).toEqual([]);
  expect(document.body.textContent).toContain("Kontrollera igen, så står de rätta talen här.");
  expect(document.body.textContent).not.toContain("17 klara");
});
