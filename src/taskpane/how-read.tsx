/** Why the table was read as it was, for whoever wonders: closed until asked for. */

import { makeStyles, tokens } from "@fluentui/react-components";
import type { CellAddress } from "../core/grid";
import { tidy } from "../core/status/normalise";
import type { FollowUp, SetAsideRow } from "../core/table/follow-up";
import type { Messages } from "../messages";
import { CellLink } from "./cell-link";
import { Disclosure } from "./disclosure";
import { howReadSentences } from "./how-read-sentences";
import { PagedList } from "./paged-list";
import { useMessages } from "./use-messages";

const useStyles = makeStyles({
  section: { overflowWrap: "anywhere", color: tokens.colorNeutralForeground2 },
  sentence: { margin: "0 0 4px" },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(40px, max-content) minmax(0, 1fr)",
    columnGap: "12px",
    padding: "4px 8px",
  },
});

interface HowReadProps {
  readonly followUp: FollowUp;
  readonly busy: boolean;
  /** `null` where there is no way to the cells. */
  readonly onGoTo: ((at: CellAddress) => void) | null;
}

export function HowRead({ followUp, busy, onGoTo }: HowReadProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { howRead } = messages.pane;
  const { setAside, sheetName } = followUp;
  return (
    <section className={styles.section}>
      <Disclosure level={2} title={howRead.title} count={null} startsOpen={false}>
        {howReadSentences(followUp, messages).map((sentence) => (
          <p key={sentence} className={styles.sentence}>
            {sentence}
          </p>
        ))}
        {setAside.length > 0 && <p className={styles.sentence}>{howRead.setAside(setAside.length)}</p>}
        {setAside.length > 0 && (
          <PagedList items={setAside}>
            {(row) => {
              const at = { sheetName, row: row.row, column: columnOf(row, followUp) };
              const goTo = () => onGoTo?.(at);
              return (
                <li key={row.row} className={styles.row}>
                  <CellLink row={at.row} column={at.column} busy={busy} onGoTo={onGoTo && goTo} />
                  <span>{kindOf(row, followUp, messages)}</span>
                </li>
              );
            }}
          </PagedList>
        )}
      </Disclosure>
    </section>
  );
}

function columnOf({ row }: SetAsideRow, { claim, area }: FollowUp): number {
  return claim?.row === row ? claim.column : area.leftColumn;
}

/** The closing line that is held against the count is told with its words. */
function kindOf({ row, kind }: SetAsideRow, { claim }: FollowUp, { pane }: Messages): string {
  const name = pane.howRead.kinds[kind];
  return claim?.row === row ? `${name}: ${tidy(claim.text)}` : name;
}
