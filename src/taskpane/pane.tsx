/** The pane: verdict, numbers, actions, findings, in the order in which they are needed. */

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, useSyncExternalStore } from "react";
import { ActionsBar } from "./actions-bar";
import { Counts } from "./counts";
import { Failure } from "./failure";
import { FindingList } from "./finding-list";
import { PaneFooter } from "./pane-footer";
import { PaneHeader } from "./pane-header";
import type { PaneStore } from "./pane-store";
import { StatusLine } from "./status-line";
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
  const { phase, seen } = state;
  const busy = phase.kind === "working";
  const checked = seen?.kind === "checked" ? seen.checked : null;
  const retry = () => {
    // The button that was pressed goes away with the error: the keyboard stays near it.
    main.current?.focus();
    void store.retry();
  };
  return (
    <div className={styles.page}>
      <PaneHeader />
      <main ref={main} tabIndex={-1} className={styles.main}>
        <Failure phase={phase} onRetry={retry} />
        {seen === null ? <p className={styles.quiet}>{pane.notStarted}</p> : <Verdict seen={seen} />}
        {checked !== null && <Counts checked={checked} />}
        {checked !== null && (
          <ActionsBar highlighted={checked.highlighted} busy={busy} onStart={(work) => void store.start(work)} />
        )}
        <StatusLine state={state} />
        {checked !== null && (
          <FindingList findings={checked.findings} busy={busy} onGoTo={(at) => void store.goTo(at)} />
        )}
        <p className={mergeClasses(styles.quiet, styles.version)}>{pane.version(version)}</p>
      </main>
      <PaneFooter checkedAt={seen?.time ?? null} busy={busy} onCheck={() => void store.start({ kind: "check" })} />
    </div>
  );
}
