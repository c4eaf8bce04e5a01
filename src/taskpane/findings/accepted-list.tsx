/** Findings that somebody has accepted: why and when, and the way to open them again. */

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { cellName } from "../../core/address";
import { dateAndTime } from "../../messages/local-time";
import { findingSentence } from "../../messages/finding-sentence";
import { CellLink } from "../cell-link";
import { Disclosure } from "../disclosure";
import { PagedList } from "../paged-list";
import type { PaneActions } from "../pane-actions";
import { useMessages } from "../use-messages";
import { withoutAcceptance, type AcceptedFinding } from "./acceptance";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(40px, max-content) minmax(0, 1fr)",
    columnGap: "12px",
    padding: "6px 8px",
    overflowWrap: "anywhere",
  },
  reason: { display: "block", color: tokens.colorNeutralForeground2 },
  reopen: {
    minWidth: 0,
    marginLeft: "-8px",
    color: tokens.colorBrandForeground1,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
  },
});

interface AcceptedListProps {
  readonly findings: readonly AcceptedFinding[];
  readonly busy: boolean;
  /** Whether there is a way to the cells. */
  readonly canGo: boolean;
  readonly actions: PaneActions;
}

export function AcceptedList({ findings, busy, canGo, actions }: AcceptedListProps) {
  const styles = useStyles();
  const messages = useMessages();
  const words = messages.pane.findings;
  if (findings.length === 0) return null;
  return (
    <div>
      <Disclosure level={2} title={words.accepted} count={findings.length} startsOpen={false}>
        <PagedList items={findings}>
          {(finding) => {
            const { at, subject, accepted } = finding;
            const goTo = () => {
              actions.visit(finding);
            };
            return (
              <li key={subject} className={styles.row}>
                <CellLink row={at.row} column={at.column} busy={busy} onGoTo={canGo ? goTo : null} />
                <div>
                  {findingSentence(messages, finding)}
                  <span className={styles.reason}>
                    {words.acceptedBecause(accepted.reason, dateAndTime(new Date(accepted.time)))}
                  </span>
                  <Button
                    className={styles.reopen}
                    size="small"
                    appearance="subtle"
                    disabledFocusable={busy}
                    aria-label={words.reopenCell(cellName(at.row, at.column))}
                    onClick={() => {
                      actions.decide((settings) => withoutAcceptance(settings, accepted.subject));
                    }}
                  >
                    {words.reopen}
                  </Button>
                </div>
              </li>
            );
          }}
        </PagedList>
      </Disclosure>
    </div>
  );
}
