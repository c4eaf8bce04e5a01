/** What can be done about a finding besides putting its cell right: say what a word counts as, or accept it as it is. */

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { cellName } from "../../core/address";
import type { Finding } from "../../core/rules";
import type { Vocabulary } from "../../core/status/vocabulary";
import { withWord, type WordFinding } from "../own-words";
import type { PaneActions } from "../pane-actions";
import { useMessages } from "../use-messages";
import { WordRemedy } from "./word-remedy";

const useStyles = makeStyles({
  remedies: { display: "flex", flexWrap: "wrap", columnGap: "12px", marginLeft: "-8px" },
  button: {
    minWidth: 0,
    color: tokens.colorBrandForeground1,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
  },
});

interface FindingRemediesProps {
  readonly finding: Finding;
  /** The finding where its word can be said to count as something; `null` otherwise. */
  readonly word: WordFinding | null;
  readonly canAccept: boolean;
  readonly busy: boolean;
  readonly tabIndex: 0 | -1;
  readonly labels: Vocabulary["labels"];
  readonly actions: PaneActions;
}

export function FindingRemedies(props: FindingRemediesProps) {
  const { finding, word, canAccept, busy, tabIndex, labels, actions } = props;
  const styles = useStyles();
  const { findings } = useMessages().pane;
  const { row, column } = finding.at;
  if (word === null && !canAccept) return null;
  return (
    <div className={styles.remedies}>
      {word !== null && (
        <WordRemedy
          finding={word}
          labels={labels}
          busy={busy}
          tabIndex={tabIndex}
          onCount={(text, countsAs) => {
            actions.decide((settings) => withWord(settings, text, countsAs));
          }}
        />
      )}
      {canAccept && (
        <Button
          className={styles.button}
          size="small"
          appearance="subtle"
          disabledFocusable={busy}
          tabIndex={tabIndex}
          aria-label={findings.acceptCell(cellName(row, column))}
          onClick={() => {
            actions.open({ kind: "accept", subject: finding.subject });
          }}
        >
          {findings.accept}
        </Button>
      )}
    </div>
  );
}
