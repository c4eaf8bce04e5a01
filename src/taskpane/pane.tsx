/** The pane: verdict, numbers, actions, findings, in the order in which they are needed, about one table at a time. */

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo, useRef, useSyncExternalStore } from "react";
import { ActionsBar } from "./actions-bar";
import { Board } from "./board/board";
import { Counts } from "./counts";
import { Disclosure } from "./disclosure";
import { Failure } from "./failure";
import { NearMissList } from "./near-miss-list";
import { NoticeDetails } from "./notice-details";
import { paneActions } from "./pane-actions";
import { PaneFooter } from "./pane-footer";
import { PaneHeader } from "./pane-header";
import type { PaneStore } from "./pane-store";
import { PeriodHeading } from "./period-heading";
import { PointAtTable } from "./point-at-table";
import { Questions } from "./questions";
import { RecordSection } from "./record/record-section";
import { settingsOf, shownTable } from "./state";
import { StatusLine } from "./status-line";
import { TableChooser } from "./table-chooser";
import { nameAmongSeveral } from "./table-names";
import { TableTabs } from "./table-tabs";
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
  const messages = useMessages();
  const { board, pane } = messages;
  const state = useSyncExternalStore(store.subscribe, store.read);
  const actions = useMemo(() => paneActions(store), [store]);
  const main = useRef<HTMLElement>(null);
  const keptFocus = useKeptFocus(main);
  const { phase, seen } = state;
  const busy = phase.kind === "working";
  const checked = shownTable(state);
  const settings = settingsOf(state);
  const notice = phase.kind === "idle" ? phase.notice : null;
  const retry = () => {
    // The button that was pressed goes away with the error: the keyboard stays near it.
    main.current?.focus();
    void store.retry();
  };
  const pointAtTable = (
    <PointAtTable
      row={state.pointed}
      settings={settings}
      busy={busy}
      onPoint={() => void store.point()}
      onSave={actions.save}
    />
  );
  return (
    <div className={styles.page} {...keptFocus}>
      <PaneHeader />
      <main ref={main} tabIndex={-1} className={styles.main}>
        <Failure state={state} onRetry={retry} />
        <Questions state={state} busy={busy} actions={actions} />
        {seen !== null && checked !== null && (
          <TableChooser
            tables={seen.workbook.tables}
            shown={checked}
            onChoose={(table) => {
              store.show({ type: "chose", table });
            }}
          />
        )}
        {seen === null ? (
          <p className={styles.quiet}>{pane.notStarted}</p>
        ) : (
          <Verdict workbook={seen.workbook} checked={checked} />
        )}
        {seen?.kind === "noTable" && (
          <NearMissList misses={seen.workbook.nearMisses} busy={busy} onGoTo={actions.goTo} />
        )}
        {checked !== null && (
          <>
            <Counts checked={checked}>
              <PeriodHeading checked={checked} settings={settings} busy={busy} onSave={actions.save} />
            </Counts>
            <ActionsBar checked={checked} busy={busy} onStart={actions.start} />
          </>
        )}
        <StatusLine state={state} onCancel={store.cancel} />
        {notice !== null && <NoticeDetails notice={notice} busy={busy} actions={actions} />}
        {checked !== null && (
          <div>
            <Disclosure level={2} title={board.title} count={null} startsOpen={false}>
              <Board
                key={checked.key}
                checked={checked}
                name={nameAmongSeveral(seen?.workbook.tables ?? [], checked)}
                isOld={state.changes > 0}
                busy={busy}
                onArchive={() => {
                  actions.start({ kind: "archive", table: checked.key });
                }}
              />
            </Disclosure>
          </div>
        )}
        {checked !== null && (
          <TableTabs state={state} checked={checked} busy={busy} actions={actions}>
            {pointAtTable}
          </TableTabs>
        )}
        {seen?.kind === "noTable" && (
          <>
            {pointAtTable}
            <RecordSection record={seen.workbook.record} busy={busy} actions={actions} />
          </>
        )}
        <p className={mergeClasses(styles.quiet, styles.version)}>{pane.version(version)}</p>
      </main>
      <PaneFooter
        checkedAt={seen?.time ?? null}
        changes={state.changes}
        busy={busy}
        onCheck={() => {
          actions.start({ kind: "check" });
        }}
      />
    </div>
  );
}
