/** One finding: the cell, as the way to it, the sentence, and what can be done about it here. */

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, type ReactNode } from "react";
import type { Finding } from "../core/rules";
import { findingSentence } from "../messages/finding-sentence";
import { CellLink } from "./cell-link";
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
  remedy: { gridColumnStart: 2 },
});

interface FindingRowProps {
  readonly finding: Finding;
  readonly visited: boolean;
  readonly busy: boolean;
  /** `null` where there is no way to the cell. */
  readonly onVisit: ((finding: Finding) => void) | null;
  /** What can be done about it; `null` where nothing can. */
  readonly children: ReactNode;
}

/** Remembered, since a list may hold thousands and most state changes do not touch them. */
export const FindingRow = memo(function FindingRow({ finding, visited, busy, onVisit, children }: FindingRowProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { row, column } = finding.at;
  return (
    <li className={mergeClasses(styles.row, visited && styles.visited)} aria-current={visited || undefined}>
      <CellLink
        row={row}
        column={column}
        busy={busy}
        onGoTo={
          onVisit &&
          (() => {
            onVisit(finding);
          })
        }
      />
      <span>{findingSentence(messages, finding)}</span>
      {children !== null && <div className={styles.remedy}>{children}</div>}
    </li>
  );
});
