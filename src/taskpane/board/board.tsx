/** What goes into the report to the board: the sentences, to be read and to be copied, and the table. */

import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { boardSentences, boardTable } from "../../core/plan/summary/board-text";
import type { Checked } from "../../excel/actions";
import { useMessages } from "../use-messages";
import { tableToCopy, type Copied } from "./copied";
import { copyToClipboard } from "./copy-to-clipboard";

const useStyles = makeStyles({
  section: { overflowWrap: "anywhere" },
  text: { margin: "0 0 8px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  said: { minHeight: "20px", margin: "8px 0 0" },
  box: { width: "100%", boxSizing: "border-box", minHeight: "96px", font: "inherit" },
});

/** What came of the last copying; `byHand` is what the user has to copy. */
interface Outcome {
  readonly said: string;
  readonly byHand: string | null;
}

interface BoardProps {
  readonly checked: Checked;
  /** What the table is called among several; `null` where it is the only one. */
  readonly name: string | null;
  /** The workbook has been changed since it was read: nothing old is copied. */
  readonly isOld: boolean;
  readonly busy: boolean;
  readonly onArchive: () => void;
}

export function Board({ checked, name, isOld, busy, onArchive }: BoardProps) {
  const styles = useStyles();
  const { board, summary } = useMessages();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const byHand = outcome?.byHand ?? null;
  const sentences = boardSentences(checked, summary).join(" ");
  const text = name === null ? sentences : `${name}: ${sentences}`;
  const copy = async (copied: Copied, said: string) => {
    const isCopied = await copyToClipboard(copied);
    setOutcome(isCopied ? { said, byHand: null } : { said: board.copyYourself, byHand: copied.text });
  };
  return (
    <div className={styles.section}>
      <p className={styles.text}>{isOld ? board.old : text}</p>
      <div className={styles.buttons}>
        <Button
          size="small"
          disabledFocusable={isOld}
          onClick={() => void copy({ text, html: null }, board.textCopied)}
        >
          {board.copyText}
        </Button>
        <Button
          size="small"
          disabledFocusable={isOld}
          onClick={() => void copy(tableToCopy(boardTable(checked, summary)), board.tableCopied)}
        >
          {board.copyTable}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={onArchive}>
          {board.archive}
        </Button>
      </div>
      <p role="status" className={styles.said}>
        {outcome?.said}
      </p>
      {byHand !== null && (
        <textarea
          className={styles.box}
          aria-label={board.toCopy}
          readOnly
          value={byHand}
          ref={(box) => {
            box?.focus();
            box?.select();
          }}
        />
      )}
    </div>
  );
}
