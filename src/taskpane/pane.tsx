/** The pane: verdict, numbers, actions, findings, in the order in which they are needed, about one table at a time. */

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useCallback, useRef, useSyncExternalStore } from "react";
import type { CellAddress } from "../core/grid";
import type { Settings } from "../core/settings";
import { ActionsBar } from "./actions-bar";
import { Counts } from "./counts";
import { Failure } from "./failure";
import { PaneFooter } from "./pane-footer";
import { PaneHeader } from "./pane-header";
import type { PaneStore } from "./pane-store";
import { PeriodHeading } from "./period-heading";
import { PointAtTable } from "./point-at-table";
import { settingsOf, shownTable } from "./state";
import { StatusLine } from "./status-line";
import { TableChooser } from "./table-chooser";
import { TableDetails } from "./table-details";
import { useKeptFocus } from "./use-kept-focus";
import { useMessages } from "./use-messages";
import { Verdict } from "./verdict";

const useStyles = makeStyles({
  page: {
    boxSizing: "border-box",
    display: "flex",
    flexDirection: "column",
    minHeight: "100vh",
    padding: "12px 16px 0",
  },
  main: { display: "flex", flexDirection: "column", rowGap: "16px", marginTop: "12px", outlineStyle: "none" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  version: { fontSize: tokens.fontSizeBase200, lineHeight: "16px", paddingBottom: "16px" },
});

interface PaneProps {
  readonly store: PaneStore;
  /** The add-in's own, for whoever is asked for it. */
  readonly version: string;
}

export function Pane({ store, version }: PaneProps) {
  const styles = useStyles();
  const { pane } = useMessages();
  const state = useSyncExternalStore(store.subscribe, store.read);
  const main = useRef<HTMLElement>(null);
  const keptFocus = useKeptFocus(main);
  const goTo = useCallback((at: CellAddress) => void store.goTo(at), [store]);
  const { phase, seen } = state;
  const busy = phase.kind === "working";
  const checked = shownTable(state);
  const settings = settingsOf(state);
  const save = (changed: Settings) => void store.start({ kind: "settings", settings: changed });
  const retry = () => {
    // The button that was pressed goes away with the error: the keyboard stays near it.
    main.current?.focus();
    void store.retry();
  };
  return (
    <div className={styles.page} {...keptFocus}>
      <PaneHeader />
      <main ref={main} tabIndex={-1} className={styles.main}>
        <Failure phase={phase} onRetry={retry} />
        {seen?.kind === "checked" && checked !== null && (
          <TableChooser tables={seen.workbook.tables} shown={checked} onChoose={store.choose} />
        )}
        {seen === null ? <p className={styles.quiet}>{pane.notStarted}</p> : <Verdict checked={checked} />}
        {checked !== null && (
          <>
            <Counts checked={checked}>
              <PeriodHeading checked={checked} settings={settings} busy={busy} onSave={save} />
            </Counts>
            <ActionsBar checked={checked} busy={busy} onStart={(work) => void store.start(work)} />
          </>
        )}
        <StatusLine state={state} onCancel={store.cancel} />
        {checked !== null && (
          <TableDetails
            key={checked.key}
            checked={checked}
            settings={settings}
            busy={busy}
            onGoTo={goTo}
            onSave={save}
          />
        )}
        {seen !== null && (
          <PointAtTable
            row={state.pointed}
            settings={settings}
            busy={busy}
            onPoint={() => void store.point()}
            onSave={save}
          />
        )}
        <p className={mergeClasses(styles.quiet, styles.version)}>{pane.version(version)}</p>
      </main>
      <PaneFooter checkedAt={seen?.time ?? null} busy={busy} onCheck={() => void store.start({ kind: "check" })} />
    </div>
  );
}
