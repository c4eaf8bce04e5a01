/** A cell's name, as the way to it; only its name where its sheet is hidden, since Excel shows no cell of such a one. */

import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { cellName } from "../core/address";
import { useMessages } from "./use-messages";

const useStyles = makeStyles({ cell: { alignSelf: "start", fontWeight: tokens.fontWeightSemibold } });

interface CellLinkProps {
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  readonly busy: boolean;
  /** `null` where there is no way to it. */
  readonly onGoTo: (() => void) | null;
  /** -1 where the keyboard comes to it in another way than by Tab. */
  readonly tabIndex?: 0 | -1;
  /** The id of what is said of the cell. */
  readonly describedBy?: string;
}

export function CellLink({ row, column, busy, onGoTo, tabIndex = 0, describedBy }: CellLinkProps) {
  const styles = useStyles();
  const { pane } = useMessages();
  const cell = cellName(row, column);
  if (onGoTo === null) return <span className={styles.cell}>{cell}</span>;
  return (
    <Link
      as="button"
      className={styles.cell}
      aria-label={pane.goTo(cell)}
      aria-describedby={describedBy}
      tabIndex={tabIndex}
      disabledFocusable={busy}
      onClick={onGoTo}
    >
      {cell}
    </Link>
  );
}
