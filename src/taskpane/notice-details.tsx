/** Below what a piece of work says it did: what it left alone, each with its reason and the way there; and the way back. */

import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { cellName } from "../core/address";
import { leftAlone, type LeftAlone } from "./left-alone";
import { PagedList } from "./paged-list";
import type { PaneActions } from "./pane-actions";
import { useMessages } from "./use-messages";
import type { Notice } from "./work";

const useStyles = makeStyles({
  details: { display: "grid", rowGap: "4px", justifyItems: "start", overflowWrap: "anywhere" },
  row: { padding: "2px 0", color: tokens.colorNeutralForeground2 },
});

interface NoticeDetailsProps {
  readonly notice: Notice;
  readonly busy: boolean;
  readonly actions: PaneActions;
}

export function NoticeDetails({ notice, busy, actions }: NoticeDetailsProps) {
  const styles = useStyles();
  const messages = useMessages();
  const left = leftAlone(notice, messages);
  const entry = notice.kind === "fixed" ? notice.entry : null;
  if (left.length === 0 && entry === null) return null;
  return (
    <div className={styles.details}>
      {left.length > 0 && (
        <PagedList items={left}>
          {(one) => (
            <li key={one.sentence} className={styles.row}>
              <LinkedSentence {...one} busy={busy} actions={actions} />
            </li>
          )}
        </PagedList>
      )}
      {entry !== null && (
        <Button
          size="small"
          disabledFocusable={busy}
          onClick={() => {
            actions.start({ kind: "takeBack", ids: [entry] });
          }}
        >
          {messages.pane.history.takeBack}
        </Button>
      )}
    </div>
  );
}

/** The sentence with its cell's name as the way to the cell. */
function LinkedSentence({ at, sentence, busy, actions }: LeftAlone & Omit<NoticeDetailsProps, "notice">) {
  const { pane } = useMessages();
  const cell = at === null ? "" : cellName(at.row, at.column);
  const start = sentence.indexOf(cell);
  if (at === null || start === -1) return sentence;
  return (
    <>
      {sentence.slice(0, start)}
      <Link
        as="button"
        aria-label={pane.goTo(cell)}
        disabledFocusable={busy}
        onClick={() => {
          actions.goTo(at);
        }}
      >
        {cell}
      </Link>
      {sentence.slice(start + cell.length)}
    </>
  );
}
