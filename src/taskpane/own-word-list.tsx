/** The words that the user has said what they count as, and the way to take that back. */

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { OwnWord, Vocabulary } from "../core/status/vocabulary";
import { useMessages } from "./use-messages";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
  words: { margin: 0, padding: 0, listStyleType: "none" },
  word: { display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: "8px" },
  text: { minWidth: 0, overflowWrap: "anywhere", color: tokens.colorNeutralForeground2 },
  forget: { flexShrink: 0, marginRight: "-8px", color: tokens.colorBrandForeground1 },
});

interface OwnWordListProps {
  readonly words: readonly OwnWord[];
  readonly labels: Vocabulary["labels"];
  readonly busy: boolean;
  readonly onForget: (text: string) => void;
}

export function OwnWordList({ words, labels, busy, onForget }: OwnWordListProps) {
  const styles = useStyles();
  const { pane } = useMessages();
  if (words.length === 0) return null;
  return (
    <section>
      <h2 className={styles.heading}>{pane.ownWords}</h2>
      <ul className={styles.words}>
        {words.map(({ text, countsAs }) => (
          <li key={text} className={styles.word}>
            <span className={styles.text}>
              {pane.wordCountsAs(text, countsAs === "leftOut" ? null : labels[countsAs])}
            </span>
            <Button
              className={styles.forget}
              size="small"
              appearance="subtle"
              aria-label={pane.forgetWord(text)}
              disabledFocusable={busy}
              onClick={() => {
                onForget(text);
              }}
            >
              {pane.forget}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
