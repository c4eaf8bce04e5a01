/** What the add-in has written in the workbook, newest first, and the way to take it back. */

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ChangeRecord } from "../../core/change-record";
import { dateAndTime } from "../../messages/local-time";
import { Disclosure } from "../disclosure";
import { PagedList } from "../paged-list";
import type { PaneActions } from "../pane-actions";
import { useMessages } from "../use-messages";
import type { RecordIds } from "../work";
import { cellCount, deletesSheet, describeEntry } from "./describe-entry";

const useStyles = makeStyles({
  entry: { display: "flex", alignItems: "start", justifyContent: "space-between", columnGap: "8px", padding: "4px 0" },
  what: { minWidth: 0, overflowWrap: "anywhere" },
  when: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  takeBack: {
    flexShrink: 0,
    minWidth: 0,
    marginRight: "-8px",
    color: tokens.colorBrandForeground1,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
  },
  all: { display: "flex", flexWrap: "wrap", gap: "8px", padding: "8px 0" },
});

interface RecordSectionProps {
  readonly record: ChangeRecord;
  readonly busy: boolean;
  readonly actions: PaneActions;
}

export function RecordSection({ record, busy, actions }: RecordSectionProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { history } = messages.pane;
  if (record.length === 0) return null;
  const takeBack = (ids: RecordIds, deletes: boolean) => {
    if (deletes) actions.open({ kind: "takeBack", ids });
    else actions.start({ kind: "takeBack", ids });
  };
  return (
    <div>
      <Disclosure level={2} title={history.title} count={record.length} startsOpen={false}>
        <PagedList items={[...record].reverse()}>
          {(entry) => {
            const what = describeEntry(entry, messages);
            const time = dateAndTime(new Date(entry.time));
            return (
              <li key={entry.id} className={styles.entry}>
                <span className={styles.what}>
                  {what}
                  <span className={styles.when}>
                    {time}
                    {cellCount(entry) > 1 && ` · ${history.cells(cellCount(entry))}`}
                  </span>
                </span>
                <Button
                  className={styles.takeBack}
                  size="small"
                  appearance="subtle"
                  disabledFocusable={busy}
                  aria-label={history.takeBackEntry(what, time)}
                  onClick={() => {
                    takeBack([entry.id], deletesSheet([entry]));
                  }}
                >
                  {history.takeBack}
                </Button>
              </li>
            );
          }}
        </PagedList>
        <div className={styles.all}>
          {record.length > 1 && (
            <Button
              disabledFocusable={busy}
              onClick={() => {
                takeBack("all", deletesSheet(record));
              }}
            >
              {history.takeBackAll}
            </Button>
          )}
          <Button
            disabledFocusable={busy}
            onClick={() => {
              actions.start({ kind: "changeLog" });
            }}
          >
            {history.log}
          </Button>
        </div>
      </Disclosure>
    </div>
  );
}
