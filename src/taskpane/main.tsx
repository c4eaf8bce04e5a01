/** The pane's entry: waits for Office, wires the rooms together, and checks the workbook at once. */

import { createRoot } from "react-dom/client";
import { watchChanges } from "../excel/actions";
import { goTo } from "../excel/go-to";
import { hearOtherPages } from "../excel/other-pages";
import { readSelectedRow } from "../excel/read-selected-row";
import { inExcel } from "../excel/run";
import { messagesFor, type Messages } from "../messages";
import { App } from "./app";
import "./page.css";
import { keepChecked } from "./keep-checked";
import { PaneStore } from "./pane-store";
import { perform } from "./perform";

/** Put in by the build, from package.json. */
declare const AVSTAMT_VERSION: string;

void start();

async function start(): Promise<void> {
  const isExcel = typeof Office !== "undefined" && (await Office.onReady()).host === Office.HostType.Excel;
  const messages = messagesFor(isExcel ? Office.context.displayLanguage : navigator.language);
  document.documentElement.lang = messages.language;
  const store = isExcel ? excelStore(messages) : null;
  // Excel on the web says nothing of its theme.
  const theme = isExcel ? (Office.context.officeTheme as Office.OfficeTheme | undefined) : undefined;
  const app = (
    <App messages={messages} store={store} officeBackground={theme?.bodyBackgroundColor} version={AVSTAMT_VERSION} />
  );
  show(app, messages);
  if (store === null) return;
  // Before the first check, so that what is typed during it is heard of.
  await follow(store);
  await store.start({ kind: "check" });
}

/** Hears of changes from now on. Where Excel does not tell of them, the user asks for the check as before. */
async function follow(store: PaneStore): Promise<void> {
  keepChecked(store);
  hearOtherPages(store.changed);
  try {
    await inExcel((context) =>
      watchChanges(context, ({ own }) => {
        if (!own) store.changed();
      }),
    );
  } catch (refusal) {
    console.warn(refusal);
  }
}

function excelStore(messages: Messages): PaneStore {
  return new PaneStore({
    perform: (work, now, reading) => perform(work, { messages, version: AVSTAMT_VERSION }, now, reading),
    goTo: (at) => inExcel((context) => goTo(context, at)),
    readSelectedRow: () => inExcel(readSelectedRow),
    now: () => new Date(),
    report: (bug) => {
      console.error(bug);
    },
  });
}

function show(app: React.ReactNode, messages: Messages): void {
  const root = document.getElementById("root");
  if (root === null) throw new Error("taskpane.html has no element with the id root");
  createRoot(root, {
    // A view that cannot be drawn is our bug: React takes everything away, and the user must not face an empty pane.
    onUncaughtError: (bug) => {
      console.error(bug);
      document.body.textContent = messages.pane.unexpected;
    },
  }).render(app);
}
