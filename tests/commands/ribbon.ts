/** The ribbon's page as Excel runs it: the real entry, in the embedded Excel, with a dialog that the test can read. */

import { locks } from "./locks";
import { openExcel, type OpenedExcel } from "../../src/workbench/host/node";

export interface ShownDialog {
  readonly address: URL;
  /** As the dialog's own button does it. */
  press(): void;
  /** As the window's own button does it. */
  dismiss(): void;
  /** Whether the add-in has closed it. */
  isClosed(): boolean;
}

export interface Ribbon {
  readonly excel: OpenedExcel;
  readonly dialogs: ShownDialog[];
  /** Resolves when the button's function says that it is over. */
  press(name: string): Promise<void>;
}

interface RibbonOptions {
  readonly displayLanguage?: string;
  /** Whether Excel lets a dialog open. */
  readonly dialogsOpen?: boolean;
}

export async function openRibbon(
  workbook: Parameters<typeof openExcel>[0],
  { displayLanguage = "sv-SE", dialogsOpen = true }: RibbonOptions = {},
): Promise<Ribbon> {
  const dialogs: ShownDialog[] = [];
  const openDialog = (url: string) => {
    const { dialog, shown } = dialogAt(url);
    dialogs.push(shown);
    return dialog;
  };
  const excel = await openExcel(workbook, { displayLanguage, ...(dialogsOpen && { openDialog }) });
  const page = { href: "https://localhost/commands.html" };
  const globals = {
    Excel: excel.Excel,
    Office: excel.Office,
    navigator: { locks },
    location: page,
    AVSTAMT_VERSION: "1.2.3",
  };
  for (const [name, value] of Object.entries(globals)) {
    Object.defineProperty(globalThis, name, { value, configurable: true });
  }
  jest.resetModules();
  await import("../../src/commands/main");
  await excel.Office.onReady();
  return { excel, dialogs, press: (name) => excel.commands.invoke(name) };
}

function dialogAt(url: string) {
  const onMessage: ((message: string) => void)[] = [];
  const onClosed: (() => void)[] = [];
  let closed = false;
  const dialog = {
    close: () => {
      closed = true;
    },
    onMessage: (listener: (message: string) => void) => void onMessage.push(listener),
    onClosed: (listener: () => void) => void onClosed.push(listener),
  };
  const shown: ShownDialog = {
    address: new URL(url),
    press: () => {
      onMessage.forEach((listener) => {
        listener("close");
      });
    },
    dismiss: () => {
      onClosed.forEach((listener) => {
        listener();
      });
    },
    isClosed: () => closed,
  };
  return { dialog, shown };
}
