/** When the workbook was last read, and the way to read it again; stays in view below a long list. */

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { clockTime } from "../messages/local-time";
import { useMessages } from "./use-messages";

const useStyles = makeStyles({
  footer: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: "12px",
    marginTop: "auto",
    padding: "6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    // In a very low pane, or a much enlarged one, it would cover what it stands under.
    "@media (min-height: 320px)": { position: "sticky", bottom: 0 },
  },
  button: { marginLeft: "auto", marginRight: "-8px", color: tokens.colorBrandForeground1 },
});

interface PaneFooterProps {
  /** When the workbook was last read; `null` before that. */
  readonly checkedAt: Date | null;
  /** How often somebody else has changed the workbook since then. */
  readonly changes: number;
  readonly busy: boolean;
  readonly onCheck: () => void;
}

export function PaneFooter({ checkedAt, changes, busy, onCheck }: PaneFooterProps) {
  const styles = useStyles();
  const { pane } = useMessages();
  return (
    <footer aria-label={pane.name} className={styles.footer}>
      <span>
        {checkedAt !== null && pane.checkedAt(clockTime(checkedAt))}
        {checkedAt !== null && changes > 0 && ` · ${pane.changesSince(changes)}`}
      </span>
      <Button className={styles.button} appearance="subtle" disabledFocusable={busy} onClick={onCheck}>
        {checkedAt === null ? pane.check : pane.checkAgain}
      </Button>
    </footer>
  );
}
