/** What comes closest to a table in a workbook that holds none: each row with the way to it, what it lacks and what to do. */

import { makeStyles } from "@fluentui/react-components";
import type { CellAddress } from "../core/grid";
import type { NearMiss } from "../core/table/header/near-miss";
import { CellLink } from "./cell-link";
import { useMessages } from "./use-messages";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", overflowWrap: "anywhere" },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(32px, max-content) minmax(0, 1fr)",
    columnGap: "12px",
    padding: "4px 8px",
  },
});

interface NearMissListProps {
  readonly misses: readonly NearMiss[];
  readonly busy: boolean;
  readonly onGoTo: (at: CellAddress) => void;
}

export function NearMissList({ misses, busy, onGoTo }: NearMissListProps) {
  const styles = useStyles();
  const { pane } = useMessages();
  if (misses.length === 0) return null;
  return (
    <ul className={styles.list}>
      {misses.map((miss) => {
        const { sheetName, row, column } = miss;
        const goTo = () => {
          onGoTo({ sheetName, row, column });
        };
        return (
          <li key={sheetName} className={styles.row}>
            <CellLink row={row} column={column} busy={busy} onGoTo={goTo} />
            <span>{pane.nearMiss[miss.obstacle](miss)}</span>
          </li>
        );
      })}
    </ul>
  );
}
