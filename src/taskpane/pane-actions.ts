/** What the views of the pane can do, each in a word. The same functions as long as the pane is there. */

import type { CellAddress } from "../core/grid";
import type { Finding } from "../core/rules";
import type { Settings } from "../core/settings";
import { withAcceptance } from "./findings/acceptance";
import type { Form } from "./form";
import type { PaneStore } from "./pane-store";
import { settingsOf, shownTable, type PaneState } from "./state";
import type { Work } from "./work";

export interface PaneActions {
  readonly start: (work: Work) => void;
  /** Asks the user something. */
  readonly open: (form: Form) => void;
  /** Takes the question away. */
  readonly close: () => void;
  /** Takes the user to a cell, or asks first where its row is hidden. */
  readonly goTo: (at: CellAddress) => void;
  /** The same, and makes the finding the current one. */
  readonly visit: (finding: Finding) => void;
  readonly save: (settings: Settings) => void;
  /** Saves what a decision makes of the settings as they are then. */
  readonly decide: (decision: (settings: Settings) => Settings) => void;
  /** Lets a finding rest, from now on. */
  readonly accept: (finding: Finding, reason: string) => void;
  readonly leaveUnfinished: (entry: number) => void;
}

export function paneActions(store: PaneStore): PaneActions {
  const start = (work: Work) => void store.start(work);
  const open = (form: Form) => {
    store.show({ type: "opened", form });
  };
  const goTo = (at: CellAddress) => {
    if (isHidden(store.read(), at)) open({ kind: "hiddenRow", at });
    else void store.goTo(at);
  };
  const save = (settings: Settings) => {
    start({ kind: "settings", settings });
  };
  const decide = (decision: (settings: Settings) => Settings) => {
    save(decision(settingsOf(store.read())));
  };
  return {
    start,
    open,
    close: () => {
      store.show({ type: "closed" });
    },
    goTo,
    visit: ({ subject, at }) => {
      store.show({ type: "visited", subject });
      goTo(at);
    },
    save,
    decide,
    accept: (finding, reason) => {
      decide((settings) => withAcceptance(settings, finding, reason, store.now().toISOString()));
    },
    leaveUnfinished: (entry) => {
      store.show({ type: "left", entry });
    },
  };
}

/** Whether the cell lies in a row of the shown table's sheet that is hidden or filtered away. */
function isHidden(state: PaneState, { sheetName, row }: CellAddress): boolean {
  const followUp = shownTable(state)?.followUp;
  return followUp?.sheetName === sheetName && followUp.hiddenRows.includes(row);
}
