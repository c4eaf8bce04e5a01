/**
 * Says that something is under way and then what it did, where the eye is: below the buttons. The one live region that
 * waits its turn, so that a screen reader hears "Arbetar …" and then the outcome, each once.
 */

import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import type { Messages } from "../messages";
import { noticeSentence } from "./notice-sentence";
import { shownTable, type PaneState, type Progress } from "./state";
import { useHeardOnly } from "./use-heard-only";
import { useMessages } from "./use-messages";
import { verdictTitle } from "./verdict";
import { canCancel } from "./work";

const useStyles = makeStyles({
  // Room for one line is kept, so that the list does not jump; half of it is taken from the gaps around.
  line: {
    minHeight: "24px",
    marginBlock: "-10px",
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: "8px",
  },
  said: { display: "flex", alignItems: "center", columnGap: "8px", minWidth: 0, overflowWrap: "anywhere" },
  working: { color: tokens.colorNeutralForeground2 },
});

interface StatusLineProps {
  readonly state: PaneState;
  readonly onCancel: () => void;
}

export function StatusLine({ state, onCancel }: StatusLineProps) {
  const { phase, seen } = state;
  const styles = useStyles();
  const heardOnly = useHeardOnly();
  const messages = useMessages();
  const notice = phase.kind === "idle" && phase.notice !== null ? noticeSentence(phase.notice, messages) : null;
  return (
    <div className={styles.line}>
      <div className={styles.said} role="status">
        {phase.kind === "working" && (
          <>
            <Spinner size="extra-tiny" aria-hidden="true" />
            <span className={styles.working}>{workingSentence(phase.progress, messages)}</span>
          </>
        )}
        {notice}
        {phase.kind === "idle" && notice === null && seen !== null && (
          <span className={heardOnly}>{verdictTitle(seen.workbook, shownTable(state), messages)}</span>
        )}
      </div>
      {phase.kind === "working" && canCancel(phase.work) && (
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {messages.pane.cancel}
        </Button>
      )}
    </div>
  );
}

function workingSentence(progress: Progress | null, { pane }: Messages): string {
  return progress === null ? pane.working : pane.readingRows(progress.read, progress.all);
}
