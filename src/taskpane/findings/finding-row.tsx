/** One finding: the cell, as the way to it, what is wrong, and what can be done about it here. */

import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, useId } from "react";
import { cellName } from "../../core/address";
import type { CellFix } from "../../core/plan/fixes/cell-fix";
import type { Finding } from "../../core/rules";
import type { Vocabulary } from "../../core/status/vocabulary";
import { findingSentence } from "../../messages/finding-sentence";
import { CellLink } from "../cell-link";
import { BeforeAfter } from "../fixes/before-after";
import { isWordFinding } from "../own-words";
import type { PaneActions } from "../pane-actions";
import { ownColors } from "../theme";
import { useHeardOnly } from "../use-heard-only";
import { useMessages } from "../use-messages";
import { AcceptForm } from "./accept-form";
import { FindingRemedies } from "./finding-remedies";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(40px, max-content) minmax(0, 1fr) auto",
    columnGap: "12px",
    padding: "6px 8px",
    borderRadius: tokens.borderRadiusLarge,
    overflowWrap: "anywhere",
    // A row out of sight costs nothing to draw.
    contentVisibility: "auto",
    containIntrinsicSize: "auto 52px",
    outlineStyle: "none",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  current: {
    outline: `2px solid ${ownColors.outline}`,
    outlineOffset: "-1px",
    backgroundColor: ownColors.readyBackground,
  },
  fix: {
    minWidth: 0,
    color: tokens.colorBrandForeground1,
    fontSize: tokens.fontSizeBase300,
    alignSelf: "start",
    marginTop: "-2px",
    marginRight: "-8px",
    fontWeight: tokens.fontWeightSemibold,
  },
});

export interface FindingRowProps {
  readonly finding: Finding;
  /** What it can be put right with; `null` where nothing but a person can. */
  readonly fix: CellFix | null;
  /** Whether it is the first with its word: what is said of the word there holds for all. */
  readonly isFirst: boolean;
  /** Whether it is the one that the user went to last. */
  readonly isCurrent: boolean;
  /** Whether the keyboard's one stop in the list is here. */
  readonly isStop: boolean;
  /** Whether the user is being asked why it is accepted. */
  readonly isAccepting: boolean;
  readonly busy: boolean;
  /** Whether there is a way to the cell. */
  readonly canGo: boolean;
  readonly labels: Vocabulary["labels"];
  readonly actions: PaneActions;
  readonly onVisit: (finding: Finding) => void;
}

/** Remembered, since a list may hold hundreds and most state changes do not touch them. */
export const FindingRow = memo(function FindingRow(props: FindingRowProps) {
  const { finding, fix, isFirst, isCurrent, isStop, isAccepting, busy, canGo, labels, actions, onVisit } = props;
  const styles = useStyles();
  const heardOnly = useHeardOnly();
  const sentenceId = useId();
  const messages = useMessages();
  const { findings } = messages.pane;
  const { row, column } = finding.at;
  const cell = cellName(row, column);
  const tabIndex = isStop ? 0 : -1;
  const isShown = isStop || isCurrent;
  const canAccept = isShown && finding.severity !== "info" && !isAccepting;
  const word = isWordFinding(finding) && isFirst && (fix === null || isShown) ? finding : null;
  return (
    <li
      className={mergeClasses(styles.row, isCurrent && styles.current)}
      data-subject={finding.subject}
      aria-current={isCurrent || undefined}
      tabIndex={canGo ? undefined : tabIndex}
    >
      <CellLink
        row={row}
        column={column}
        busy={busy}
        tabIndex={tabIndex}
        describedBy={sentenceId}
        onGoTo={
          canGo
            ? () => {
                onVisit(finding);
              }
            : null
        }
      />
      <div>
        {fix !== null && <BeforeAfter fix={fix} />}
        <span id={sentenceId} className={mergeClasses(fix !== null && heardOnly)}>
          {findingSentence(messages, finding)}
        </span>
        <FindingRemedies
          finding={finding}
          word={word}
          canAccept={canAccept}
          busy={busy}
          tabIndex={tabIndex}
          labels={labels}
          actions={actions}
        />
        {isAccepting && (
          <AcceptForm
            cell={cell}
            onClose={actions.close}
            onAccept={(reason) => {
              actions.accept(finding, reason);
            }}
          />
        )}
      </div>
      {fix !== null && (
        <Button
          className={styles.fix}
          size="small"
          appearance="subtle"
          disabledFocusable={busy}
          tabIndex={tabIndex}
          aria-label={findings.fixCell(cell)}
          onClick={() => {
            actions.start({ kind: "fix", fixes: [fix] });
          }}
        >
          {findings.fix}
        </Button>
      )}
    </li>
  );
});
