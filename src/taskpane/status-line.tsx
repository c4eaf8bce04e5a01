/**
 * Says that something is under way and then what it did, where the eye is: below the buttons. The one live region that
 * waits its turn, so that a screen reader hears "Arbetar …" and then the outcome, each once.
 */

import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import type { Messages } from "../messages";
import type { Notice, PaneState } from "./state";
import { useMessages } from "./use-messages";
import { verdictTitle } from "./verdict";

const useStyles = makeStyles({
  // Room for one line is kept, so that the list does not jump; half of it is taken from the gaps around.
  line: {
    minHeight: "20px",
    marginBlock: "-8px",
    display: "flex",
    alignItems: "center",
    columnGap: "8px",
    overflowWrap: "anywhere",
  },
  working: { color: tokens.colorNeutralForeground2 },
  // Seen by nobody, heard by those who listen: the verdict itself stands above.
  heardOnly: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

export function StatusLine({ state: { phase, seen } }: { readonly state: PaneState }) {
  const styles = useStyles();
  const messages = useMessages();
  const notice = phase.kind === "idle" && phase.notice !== null ? noticeSentence(phase.notice, messages) : null;
  return (
    <div className={styles.line} role="status">
      {phase.kind === "working" && (
        <>
          <Spinner size="extra-tiny" aria-hidden="true" />
          <span className={styles.working}>{messages.pane.working}</span>
        </>
      )}
      {notice}
      {phase.kind === "idle" && notice === null && seen !== null && (
        <span className={styles.heardOnly}>{verdictTitle(seen, messages)}</span>
      )}
    </div>
  );
}

function noticeSentence(notice: Notice, { pane }: Messages): string {
  switch (notice.kind) {
    case "highlightOn":
      return pane.highlightOn(notice.rows);
    case "highlightOff":
      return pane.highlightOff;
    case "summaryMade": {
      const { sheetName, takenName } = notice.written;
      return takenName === null ? pane.summaryMade(sheetName) : pane.summaryMadeBeside(takenName, sheetName);
    }
  }
}
