/** The entry of the ribbon's functions: a page without a face, that works while the pane is closed. */

import { tellOtherPages } from "../excel/other-pages";
import { messagesFor } from "../messages";
import { summaryWording } from "../messages/summary-wording";
import { command, type CommandWorld } from "./command";
import { summarise, toggleHighlight } from "./commands";
import { say } from "./say";

/** Given by the bundler: package.json's. */
declare const AVSTAMT_VERSION: string;

void Office.onReady(() => {
  const messages = messagesFor(Office.context.displayLanguage);
  const world: CommandWorld = {
    say: (code) => say(code, messages),
    worked: tellOtherPages,
    report: (bug) => {
      console.error(bug);
    },
  };
  const wording = summaryWording(messages, AVSTAMT_VERSION);
  // The names are the manifest's.
  Office.actions.associate("toggleHighlight", command(toggleHighlight, world));
  Office.actions.associate(
    "createSummary",
    command(() => summarise(wording, new Date()), world),
  );
});
