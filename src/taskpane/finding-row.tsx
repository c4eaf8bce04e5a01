/** One finding: the cell, as the way to it, and the sentence. */

import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { cellName } from "../core/address";
import type { Finding } from "../core/rules";
import { findingSentence } from "../messages/finding-sentence";
import { ownColors } from "./theme";
import { useMessages } from "./use-messages";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(40px, max-content) minmax(0, 1fr)",
    columnGap: "12px",
    padding: "6px 8px",
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
    // A row out of sight costs nothing to draw.
    contentVisibility: "auto",
    containIntrinsicSize: "auto 52px",
  },
  visited: {
    outline: `1px solid ${ownColors.outline}`,
    outlineOffset: "-1px",
    backgroundColor: ownColors.readyBackground,
  },
  cell: { alignSelf: "start", fontWeight: tokens.fontWeightSemibold },
});

interface FindingRowProps {
  readonly finding: Finding;
  readonly visited: boolean;
  readonly busy: boolean;
  readonly onVisit: (finding: Finding) => void;
}

/** Remembered, since a list may hold thousands and most state changes do not touch them. */
export const FindingRow = memo(function FindingRow({ finding, visited, busy, onVisit }: FindingRowProps) {
  const styles = useStyles();
  const messages = useMessages();
  const cell = cellName(finding.at.row, finding.at.column);
  return (
    <li className={mergeClasses(styles.row, visited && styles.visited)} aria-current={visited || undefined}>
      <Link
        as="button"
        className={styles.cell}
        aria-label={messages.pane.goTo(cell)}
        disabledFocusable={busy}
        onClick={() => {
          onVisit(finding);
        }}
      >
        {cell}
      </Link>
      <span>{findingSentence(messages, finding)}</span>
    </li>
  );
});
